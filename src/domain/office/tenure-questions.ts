import { Args, FieldResolver, Query, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { Country } from '../country/country.ts'
import { Person } from '../person/person.ts'
import { IdArgs, PageOnDay } from '../list/page.ts'
import { Office } from './office.ts'
import { Tenure, TenureConnection } from './tenure.ts'

@Resolver()
export class TenuresQueries {
  @Question('tenure/by-id')
  @Query(() => Tenure, { nullable: true, description: 'The tenure with this id; null where there is none.' })
  tenure(@Args(() => IdArgs) _args: IdArgs, @Answer() answer: Tenure | null): Tenure | null {
    return answer
  }

  @Question('tenure/all')
  @Query(() => TenureConnection, { description: 'All tenures, newest first.' })
  tenures(@Args(() => PageOnDay) _args: PageOnDay, @Answer() answer: TenureConnection): TenureConnection {
    return answer
  }
}

@Resolver(() => Country)
export class TenuresOfCountry {
  @Question('tenure/of-country')
  @FieldResolver(() => TenureConnection, {
    description:
      "Who held this country's offices, newest first: its own and those of its organizations. Who was only named for one is not among them.",
  })
  officials(@Args(() => PageOnDay) _args: PageOnDay, @Answer() answer: TenureConnection): TenureConnection {
    return answer
  }
}

@Resolver(() => Person)
export class TenuresOfPerson {
  @Question('tenure/of-person')
  @FieldResolver(() => TenureConnection, {
    description: 'The offices held, and those only named for (NOT_TAKEN_UP), newest first.',
  })
  tenures(@Args(() => PageOnDay) _args: PageOnDay, @Answer() answer: TenureConnection): TenureConnection {
    return answer
  }
}

@Resolver(() => Office)
export class TenuresOfOffice {
  @Question('tenure/of-office')
  @FieldResolver(() => TenureConnection, {
    description:
      'Who held it, newest first. On a day, of a reign that several tenures tell of, one: DEFINITELY where a source says so of the day, POSSIBLY between. Who was only named for it is not among them.',
  })
  holders(@Args(() => PageOnDay) _args: PageOnDay, @Answer() answer: TenureConnection): TenureConnection {
    return answer
  }
}

@Resolver(() => Tenure)
export class TenuresOfReign {
  @Question('tenure/continued-by-tenure')
  @FieldResolver(() => Tenure, {
    nullable: true,
    description:
      'The first tenure of the reign that this one is a part of, INFERRED: one person in one office, known on several days, and nobody else in it between; null where it is the first, or alone.',
  })
  continues(@Answer() answer: Tenure | null): Tenure | null {
    return answer
  }

  @Question('tenure/continuing-tenure')
  @FieldResolver(() => TenureConnection, {
    description: 'The other tenures of the reign that this one is the first of, in their order.',
  })
  continuedBy(@Args(() => PageOnDay) _args: PageOnDay, @Answer() answer: TenureConnection): TenureConnection {
    return answer
  }
}
