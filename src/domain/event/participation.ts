import { Field, ObjectType } from 'type-graphql'
import { Searched, SortedAs, Text } from '../../planner/question.ts'
import { Actor } from '../actor/actor.ts'
import { describedEnum } from '../described-enum.ts'
import { Fact } from '../fact/fact.ts'
import { Tenure } from '../office/tenure.ts'
import { connectionOf } from '../list/connection.ts'
import { Node } from '../relay/node.ts'
import { Certainty } from '../time/time.ts'

/** The part that an actor took in an event. */
export const ParticipantRole = describedEnum('ParticipantRole', 'The part that an actor took in an event.', {
  HOST: 'Received the others.',
  GUEST: 'Came to the others.',
  PARTICIPANT: 'Took part, with no other role known.',
  SPEAKER: 'Spoke, or made the statement or offer.',
  ADDRESSEE: 'The statement or offer was made to them.',
  ORGANIZER: 'Organized it.',
  SUPPORTER: 'Supported it, with money or otherwise.',
  PRESENTER: 'Presented awards or honours at it.',
  MEDIATOR: 'Mediated between the others.',
  OBSERVER: 'Was present without being a side.',
  ACCOMPANYING: 'Came along with one who took part: a spouse, an aide, a member of a delegation.',
  SIGNATORY: 'Signed at it.',
  SUBJECT: 'It was about them; they need not have been there.',
})
export type ParticipantRole = keyof typeof ParticipantRole

/** Why an actor counts for a country or organization. */
export const CountsForReason = describedEnum(
  'CountsForReason',
  'Why an actor counts for a country or organization.',
  {
    STATED: 'The source says for whom.',
    OFFICE: 'By the office held at the time, or, of an organization, by what it is part of.',
    CITIZENSHIP: 'By citizenship: no office at the time is known.',
  },
)
export type CountsForReason = keyof typeof CountsForReason

@ObjectType({ description: "The source's own wording." })
export class AsRecorded {
  @Text()
  @Field(() => String, { nullable: true, description: 'The name and title as the source writes them.' })
  name?: string

  @Text()
  @Field(() => String, { nullable: true, description: 'The country as the source writes it.' })
  country?: string

  @Text()
  @Field(() => String, {
    nullable: true,
    description:
      'The office or role as the source writes it: where no tenure is known, all that is known of it.',
  })
  office?: string
}

@ObjectType({ description: 'An office held at the time of an event or signature.' })
export class Capacity {
  @Field(() => Tenure, { description: 'The person in the office.' })
  tenure!: Tenure

  @Field(() => Certainty, {
    description: 'How surely it was held at that time, given how well both times are known.',
  })
  certainty!: Certainty

  @Field(() => Boolean, { description: 'Whether the source says that the person acted in this office.' })
  stated!: boolean
}

@ObjectType({ description: 'A country or organization that an actor stood for, and why.' })
export class CountsFor {
  @Field(() => Actor, { description: 'The country or organization.' })
  actor!: Actor

  @Field(() => CountsForReason, { description: 'Why.' })
  how!: CountsForReason

  @Field(() => Certainty, { description: 'How surely, given how well the times are known.' })
  certainty!: Certainty
}

@SortedAs('time')
@Searched()
@ObjectType({ implements: [Node, Fact], description: 'One actor at one event in one role.' })
export class Participation extends Fact {
  @Field(() => ParticipantRole, { description: 'The part taken.' })
  role!: ParticipantRole

  @Text()
  @Field(() => String, {
    nullable: true,
    description:
      'The side or delegation that the actor belonged to, as the source calls it; null where it names none. Who has the same one at an event was on one side.',
  })
  side?: string

  @Field(() => AsRecorded, { nullable: true, description: "The source's own wording." })
  asRecorded?: AsRecorded
}

/** A page of participations. */
export const ParticipationConnection = connectionOf('Participation', () => Participation)
export type ParticipationConnection = InstanceType<typeof ParticipationConnection>
