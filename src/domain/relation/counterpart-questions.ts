import { Args, FieldResolver, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { Actor } from '../actor/actor.ts'
import { Counterpart, CounterpartConnection, CounterpartPage, FirstArgs } from './counterpart.ts'
import { TopicCount } from './topic-count.ts'

@Resolver(() => Actor)
export class CounterpartsOfActor {
  @Question('counterpart/of-actor')
  @FieldResolver(() => CounterpartConnection, {
    description:
      'Whom this actor met, most meetings first, then most shared events. People, organizations and countries alike; `where: { actor: { person: {} } }` keeps people. Who was on the same side is left out unless `how` asks for it.',
  })
  counterparts(
    @Args(() => CounterpartPage) _args: CounterpartPage,
    @Answer() answer: CounterpartConnection,
  ): CounterpartConnection {
    return answer
  }
}

@Resolver(() => Counterpart)
export class TopicsOfCounterpart {
  @Question('topic-count/of-two-actors')
  @FieldResolver(() => [TopicCount], {
    description: 'What they met about and signed documents about, most events first.',
  })
  topics(@Args(() => FirstArgs) _args: FirstArgs, @Answer() answer: TopicCount[]): TopicCount[] {
    return answer
  }
}
