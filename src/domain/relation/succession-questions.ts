import { Args, type ClassType, FieldResolver, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { Country } from '../country/country.ts'
import { Page } from '../list/page.ts'
import { Office } from '../office/office.ts'
import { Organization } from '../organization/organization.ts'
import { SuccessionConnection } from './succession.ts'

function successionsOf(type: object) {
  @Resolver(() => type as ClassType)
  class SuccessionsOf {
    @Question('succession/of-node')
    @FieldResolver(() => SuccessionConnection, {
      description: 'What it came after and what came after it, with how and when, by the ids of the two.',
    })
    successions(@Args(() => Page) _args: Page, @Answer() answer: SuccessionConnection): SuccessionConnection {
      return answer
    }
  }
  return SuccessionsOf
}

/** What came after what, read both ways. */
export const successionResolvers = [Country, Organization, Office].map(successionsOf)
