import { Args, FieldResolver, Query, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { Organization } from '../organization/organization.ts'
import { IdArgs, Page } from '../list/page.ts'
import { Office, OfficeConnection } from './office.ts'
import { Tenure } from './tenure.ts'

@Resolver()
export class OfficesQueries {
  @Question('office/by-id')
  @Query(() => Office, { nullable: true, description: 'The office with this id; null where there is none.' })
  office(@Args(() => IdArgs) _args: IdArgs, @Answer() answer: Office | null): Office | null {
    return answer
  }

  @Question('office/all')
  @Query(() => OfficeConnection, { description: 'All offices, by id.' })
  offices(@Args(() => Page) _args: Page, @Answer() answer: OfficeConnection): OfficeConnection {
    return answer
  }
}

@Resolver(() => Organization)
export class OfficesOfOrganization {
  @Question('office/of-organization')
  @FieldResolver(() => OfficeConnection, { description: 'Its offices, by id.' })
  offices(@Args(() => Page) _args: Page, @Answer() answer: OfficeConnection): OfficeConnection {
    return answer
  }
}

@Resolver(() => Tenure)
export class OfficesOfTenure {
  @Question('office/of-tenure')
  @FieldResolver(() => Office, { description: 'The office held.' })
  office(@Answer() answer: Office): Office {
    return answer
  }
}

@Resolver(() => Office)
export class OfficesOfOffice {
  @Question('office/succeeded-by-office')
  @FieldResolver(() => [Office], { description: 'The offices that it succeeded.' })
  predecessors(@Answer() answer: Office[]): Office[] {
    return answer
  }

  @Question('office/succeeding-office')
  @FieldResolver(() => [Office], { description: 'The offices that succeeded it.' })
  successors(@Answer() answer: Office[]): Office[] {
    return answer
  }
}
