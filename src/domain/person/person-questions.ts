import { IsOptional } from 'class-validator'
import { Args, ArgsType, Field, FieldResolver, Query, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { Country } from '../country/country.ts'
import { Signature } from '../document/party.ts'
import { Tenure } from '../office/tenure.ts'
import { IdArgs, Page } from '../list/page.ts'
import { TimeInput } from '../time/time.ts'
import { Person, PersonConnection } from './person.ts'

@Resolver()
export class PeopleQueries {
  @Question('person/by-id')
  @Query(() => Person, { nullable: true, description: 'The person with this id; null where there is none.' })
  person(@Args(() => IdArgs) _args: IdArgs, @Answer() answer: Person | null): Person | null {
    return answer
  }

  @Question('person/all')
  @Query(() => PersonConnection, { description: 'All people, by id.' })
  people(@Args(() => Page) _args: Page, @Answer() answer: PersonConnection): PersonConnection {
    return answer
  }
}

@ArgsType()
class ColleaguePage extends Page {
  @Field(() => TimeInput, { nullable: true, description: 'Only those whose time together was then.' })
  @IsOptional()
  time?: TimeInput
}

@Resolver(() => Person)
export class PeopleOfPerson {
  @Question('person/colleagues-of-person')
  @FieldResolver(() => PersonConnection, {
    description:
      'Who held an office of the same organization at the same time, by id. The certainty of an edge says how surely the two times overlap. Holders of the same office are colleagues only where it has several seats.',
  })
  colleagues(
    @Args(() => ColleaguePage) _args: ColleaguePage,
    @Answer() answer: PersonConnection,
  ): PersonConnection {
    return answer
  }
}

@Resolver(() => Country)
export class PeopleOfCountry {
  @Question('person/citizens-of-country')
  @FieldResolver(() => PersonConnection, { description: 'Its citizens, by id.' })
  citizens(@Args(() => Page) _args: Page, @Answer() answer: PersonConnection): PersonConnection {
    return answer
  }
}

@Resolver(() => Tenure)
export class PeopleOfTenure {
  @Question('person/of-tenure')
  @FieldResolver(() => Person, { description: 'Who held the office.' })
  person(@Answer() answer: Person): Person {
    return answer
  }
}

@Resolver(() => Signature)
export class PeopleOfSignature {
  @Question('person/of-signature')
  @FieldResolver(() => Person, { description: 'Who signed.' })
  person(@Answer() answer: Person): Person {
    return answer
  }
}
