import { ArrayMaxSize, IsIn, IsOptional } from 'class-validator'
import { ArgsType, Field, ID, ObjectType } from 'type-graphql'
import { Event, EventKind } from '../event/event.ts'
import { Participation } from '../event/participation.ts'
import { connectionOf } from '../list/connection.ts'
import { IsId, Page } from '../list/page.ts'
import { Certainty, TimeInput } from '../time/time.ts'

@ObjectType({ description: 'An event where both sides took part.' })
export class Encounter {
  @Field(() => Event, { description: 'The event.' })
  event!: Event

  @Field(() => Boolean, {
    description:
      'Whether the sides met: the event is of a meeting kind (MEETING, VISIT, CALL, NEGOTIATION, SUMMIT, SIGNING, ROUNDTABLE), and at most 20 took part or it is a part of a larger one. Else both were at a shared event.',
  })
  met!: boolean

  @Field(() => [Participation], { description: 'Who took part for the one side.' })
  of!: Participation[]

  @Field(() => [Participation], {
    description: 'Who took part for the other side; without `with`, everybody else.',
  })
  with!: Participation[]

  @Field(() => Certainty, {
    description: 'How surely it matches: by its time, and by whom the participants counted for then.',
  })
  certainty!: Certainty
}

/** A page of encounters. */
export const EncounterConnection = connectionOf('Encounter', () => Encounter)
export type EncounterConnection = InstanceType<typeof EncounterConnection>

@ArgsType()
export class EncounterPage extends Page {
  @Field(() => ID, { description: 'One side: a person, organization or country.' })
  @IsId()
  of!: string

  @Field(() => ID, { nullable: true, description: 'The other side; without it, anybody.' })
  @IsOptional()
  @IsId()
  with?: string

  @Field(() => ID, { nullable: true, description: 'Only what is about this topic or a narrower one.' })
  @IsOptional()
  @IsId()
  about?: string

  @Field(() => TimeInput, { nullable: true, description: 'Only what took place then.' })
  @IsOptional()
  time?: TimeInput

  @Field(() => [EventKind], { nullable: true, description: 'Only events of these kinds.' })
  @IsOptional()
  @ArrayMaxSize(Object.keys(EventKind).length)
  @IsIn(Object.keys(EventKind), { each: true })
  kinds?: EventKind[]

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a side is also what it succeeded: the states and bodies before it (`predecessors`, and theirs). No, by default.',
  })
  includePredecessors?: boolean
}
