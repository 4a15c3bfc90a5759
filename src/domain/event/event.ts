import { Field, ObjectType } from 'type-graphql'
import { Property, Searched, SortedAs, Text } from '../../planner/question.ts'
import { describedEnum } from '../described-enum.ts'
import { Fact } from '../fact/fact.ts'
import { connectionOf } from '../list/connection.ts'
import { Node } from '../relay/node.ts'
import { Time } from '../time/time.ts'

/** What sort of event it is. */
export const EventKind = describedEnum('EventKind', 'What sort of event it is.', {
  VISIT: 'Somebody came to another country or body; a meeting kind.',
  MEETING: 'People met to talk; a meeting kind.',
  CALL: 'They talked by telephone or video; a meeting kind.',
  NEGOTIATION: 'Talks towards a result; a meeting kind.',
  SUMMIT: 'Heads of state or government met; a meeting kind.',
  SIGNING: 'Documents were signed; a meeting kind.',
  ROUNDTABLE: 'A discussion among invited people; a meeting kind.',
  AUDIENCE: 'Somebody of high rank received somebody; a meeting kind.',
  FORUM: 'A forum or conference of many.',
  FESTIVAL: 'A festival.',
  EXHIBITION: 'A fair or exhibition.',
  CEREMONY: 'A ceremony, an award, a commemoration.',
  MISSION: 'Experts worked in a country for a time.',
  STATEMENT: 'Somebody stated a position or an intention.',
  OFFER: 'Somebody offered, or declared readiness for, something.',
  HOSPITALITY: 'Somebody was somebody’s guest: at a meal, a show, a match. Nothing says that they talked.',
  CORRESPONDENCE: 'They wrote to each other, and did not meet.',
  LAUNCH: 'Something was started or put into service.',
  OTHER: 'Something else.',
})
export type EventKind = keyof typeof EventKind

/** In what form somebody was received, or met. */
export const EventFormat = describedEnum(
  'EventFormat',
  'In what form a visit or meeting was held, as protocol tells them apart.',
  {
    STATE: 'A state visit: a head of state at the invitation of another, with all honours.',
    OFFICIAL: 'An official visit.',
    OFFICIAL_WORKING: 'An official working visit: talks, with some of the honours of an official visit.',
    WORKING: 'A working visit: talks without ceremony.',
    PRIVATE: 'A private visit; whoever came may have met nobody.',
    INFORMAL: 'An informal or unofficial visit.',
    TRANSIT: 'A stop on the way elsewhere.',
  },
)
export type EventFormat = keyof typeof EventFormat

/** Whether an event took place. */
export const EventStatus = describedEnum('EventStatus', 'Whether the event took place.', {
  PLANNED: 'It was announced or intended; nothing says that it took place.',
  HELD: 'It took place.',
  CANCELLED: 'It was called off.',
})
export type EventStatus = keyof typeof EventStatus

@SortedAs('time')
@Searched()
@ObjectType({
  implements: [Node, Fact],
  description: 'Something that happened or was planned: a meeting, a visit, a signing, a festival, an offer.',
})
export class Event extends Fact {
  @Text()
  @Field(() => String, { description: 'What it is called, in English.' })
  name!: string

  @Text()
  @Field(() => String, {
    nullable: true,
    description: 'What it was for, in the words of its source; it is found by these as by its name.',
  })
  description?: string

  @Field(() => EventKind, { description: 'What sort of event it is.' })
  kind!: EventKind

  @Field(() => EventFormat, {
    nullable: true,
    description: 'In what form it was held: a state visit, a working visit; null where nobody says it.',
  })
  format?: EventFormat

  @Field(() => EventStatus, { description: 'Whether it took place.' })
  status!: EventStatus

  @Property('')
  @Field(() => Time, { nullable: true, description: 'When it took place, or was to; null for the undated.' })
  time?: Time
}

/** A page of events. */
export const EventConnection = connectionOf('Event', () => Event)
export type EventConnection = InstanceType<typeof EventConnection>
