import { Args, Query, Resolver } from 'type-graphql'
import { findBrokers } from '../../network/brokers.ts'
import { Answer, Computed, Question } from '../../planner/question.ts'
import { Broker, BrokerArgs } from './broker.ts'

@Resolver()
export class BrokerQueries {
  @Question('broker/in-a-slice')
  @Computed<BrokerArgs>(findBrokers, ({ attendances }) => 20 * attendances)
  @Query(() => [Broker], {
    nullable: true,
    description:
      'Who connects the others in the meetings of a bounded slice: of some actors, about a topic, in a period. Those that lie on no path between others are left out. LIMIT_EXCEEDED where the slice has more than 1,000 actors or 10,000 attendances, as configured. Null where the topic is unknown.',
  })
  brokers(@Args(() => BrokerArgs) _args: BrokerArgs, @Answer() answer: Broker[] | null): Broker[] | null {
    return answer
  }
}
