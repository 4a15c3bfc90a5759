import { Args, FieldResolver, Query, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { Actor } from '../actor/actor.ts'
import { TimelineConnection, TimelineOfArgs, TimelinePage } from './timeline.ts'

const order =
  'An imprecise time stands where it began at the latest, a year after its known days. `groupBy(field: YEAR)` counts by years; what has no date is apart, in `undated`.'

@Resolver()
export class TimelineQueries {
  @Question('timeline-entry/of-actors')
  @Query(() => TimelineConnection, {
    nullable: true,
    description: `Everything dated about any of these actors, in order. ${order}`,
  })
  timeline(
    @Args(() => TimelineOfArgs) _args: TimelineOfArgs,
    @Answer() answer: TimelineConnection | null,
  ): TimelineConnection | null {
    return answer
  }
}

@Resolver(() => Actor)
export class TimelineOfActor {
  @Question('timeline-entry/of-actors')
  @FieldResolver(() => TimelineConnection, {
    description: `Everything dated about this actor, in order. ${order}`,
  })
  timeline(
    @Args(() => TimelinePage) _args: TimelinePage,
    @Answer() answer: TimelineConnection,
  ): TimelineConnection {
    return answer
  }
}
