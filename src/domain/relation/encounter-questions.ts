import { Args, Query, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { EncounterConnection, EncounterPage } from './encounter.ts'

@Resolver()
export class EncountersQueries {
  @Question('encounter/of-actors')
  @Query(() => EncounterConnection, {
    nullable: true,
    description:
      'Who met whom about what: events where both sides took part, newest first: meetings and shared events, told apart by `how`. A side is a person, organization or country (whoever counts for it). Only what took place counts, and an event only where none of its parts already does. Null where an id is unknown.',
  })
  encounters(
    @Args(() => EncounterPage) _args: EncounterPage,
    @Answer() answer: EncounterConnection | null,
  ): EncounterConnection | null {
    return answer
  }
}
