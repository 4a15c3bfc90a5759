import { Args, FieldResolver, Query, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { DocumentConnection } from '../document/document.ts'
import { Event } from '../event/event.ts'
import { Page } from '../list/page.ts'
import { ObservationConnection } from '../observation/observation.ts'
import { ProjectConnection } from '../project/project.ts'
import { Bilateral, BilateralArgs, CommonCounterpart, IndicatorPage, MeetingPair } from './bilateral.ts'
import { FirstArgs } from './counterpart.ts'
import { EncounterConnection, TogetherPage } from './encounter.ts'
import { TimelineConnection } from './timeline.ts'
import { TopicCount } from './topic-count.ts'

@Resolver()
export class BilateralQueries {
  @Question('bilateral/of-two-actors')
  @Query(() => Bilateral, {
    nullable: true,
    description: 'Everything between two actors, of whatever kind they are. Null where an id is unknown.',
  })
  bilateral(
    @Args(() => BilateralArgs) _args: BilateralArgs,
    @Answer() answer: Bilateral | null,
  ): Bilateral | null {
    return answer
  }
}

@Resolver(() => Bilateral)
export class BetweenTwoActors {
  @Question('event/first-contact')
  @FieldResolver(() => Event, {
    nullable: true,
    description: 'The first dated event where both were, a meeting or a shared event.',
  })
  firstContact(@Answer() answer: Event | null): Event | null {
    return answer
  }

  @Question('event/last-contact')
  @FieldResolver(() => Event, { nullable: true, description: 'The last dated event where both were.' })
  lastContact(@Answer() answer: Event | null): Event | null {
    return answer
  }

  @Question('encounter/of-actors')
  @FieldResolver(() => EncounterConnection, {
    description: 'The events where both were, newest first: meetings and shared events, told apart by `how`.',
  })
  encounters(
    @Args(() => TogetherPage) _args: TogetherPage,
    @Answer() answer: EncounterConnection,
  ): EncounterConnection {
    return answer
  }

  @Question('document/between-actors')
  @FieldResolver(() => DocumentConnection, {
    description: 'The documents that both signed or are party to, newest first.',
  })
  documents(@Args(() => Page) _args: Page, @Answer() answer: DocumentConnection): DocumentConnection {
    return answer
  }

  @Question('observation/between-actors')
  @FieldResolver(() => ObservationConnection, {
    description: 'The figures that say something of both, newest first.',
  })
  observations(
    @Args(() => IndicatorPage) _args: IndicatorPage,
    @Answer() answer: ObservationConnection,
  ): ObservationConnection {
    return answer
  }

  @Question('topic-count/of-two-actors')
  @FieldResolver(() => [TopicCount], {
    description: 'What they met about and signed documents about, most events first.',
  })
  topics(@Args(() => FirstArgs) _args: FirstArgs, @Answer() answer: TopicCount[]): TopicCount[] {
    return answer
  }

  @Question('meeting-pair/of-two-actors')
  @FieldResolver(() => [MeetingPair], { description: 'The people who met for them, most meetings first.' })
  people(@Args(() => FirstArgs) _args: FirstArgs, @Answer() answer: MeetingPair[]): MeetingPair[] {
    return answer
  }

  @Question('common-counterpart/of-two-actors')
  @FieldResolver(() => [CommonCounterpart], {
    description: 'Who met both, those first who met the one that they met less the most often.',
  })
  commonCounterparts(
    @Args(() => FirstArgs) _args: FirstArgs,
    @Answer() answer: CommonCounterpart[],
  ): CommonCounterpart[] {
    return answer
  }

  @Question('project/between-actors')
  @FieldResolver(() => ProjectConnection, { description: 'The projects in which both have a part, by id.' })
  projects(@Args(() => Page) _args: Page, @Answer() answer: ProjectConnection): ProjectConnection {
    return answer
  }

  @Question('timeline-entry/of-actors')
  @FieldResolver(() => TimelineConnection, { description: 'Everything dated that is about both, in order.' })
  timeline(@Args(() => Page) _args: Page, @Answer() answer: TimelineConnection): TimelineConnection {
    return answer
  }
}
