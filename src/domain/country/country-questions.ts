import { Args, FieldResolver, Query, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { Organization } from '../organization/organization.ts'
import { Person } from '../person/person.ts'
import { Place } from '../place/place.ts'
import { IdArgs, Page } from '../list/page.ts'
import { Country, CountryConnection } from './country.ts'

@Resolver()
export class CountriesQueries {
  @Question('country/by-id')
  @Query(() => Country, {
    nullable: true,
    description: 'The country with this id; null where there is none.',
  })
  country(@Args(() => IdArgs) _args: IdArgs, @Answer() answer: Country | null): Country | null {
    return answer
  }

  @Question('country/all')
  @Query(() => CountryConnection, { description: 'All countries, by id.' })
  countries(@Args(() => Page) _args: Page, @Answer() answer: CountryConnection): CountryConnection {
    return answer
  }
}

@Resolver(() => Person)
export class CountriesOfPerson {
  @Question('country/of-citizen')
  @FieldResolver(() => [Country], { description: 'The countries whose citizen the person is.' })
  citizenOf(@Answer() answer: Country[]): Country[] {
    return answer
  }
}

@Resolver(() => Organization)
export class CountriesOfOrganization {
  @Question('country/of-organization')
  @FieldResolver(() => Country, {
    nullable: true,
    description:
      'The country that it is part of, directly or through other bodies; null for international bodies.',
  })
  country(@Answer() answer: Country | null): Country | null {
    return answer
  }
}

@Resolver(() => Place)
export class CountriesOfPlace {
  @Question('country/of-place')
  @FieldResolver(() => Country, { nullable: true, description: 'The country that it lies in.' })
  country(@Answer() answer: Country | null): Country | null {
    return answer
  }
}

@Resolver(() => Country)
export class CountriesOfCountry {
  @Question('country/succeeded-by-country')
  @FieldResolver(() => [Country], {
    description: 'The states that it succeeded. A state that was only renamed is one, with former names.',
  })
  predecessors(@Answer() answer: Country[]): Country[] {
    return answer
  }

  @Question('country/succeeding-country')
  @FieldResolver(() => [Country], { description: 'The states that succeeded it.' })
  successors(@Answer() answer: Country[]): Country[] {
    return answer
  }
}
