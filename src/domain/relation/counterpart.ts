import { ArrayMaxSize, IsIn, IsOptional } from 'class-validator'
import { ArgsType, Field, Int, ObjectType } from 'type-graphql'
import { Actor } from '../actor/actor.ts'
import { EventKind } from '../event/event.ts'
import { connectionOf } from '../list/connection.ts'
import { IsPageSize } from '../list/page.ts'
import { Time, TimeInput } from '../time/time.ts'
import { EncounterKind, TogetherPage } from './encounter.ts'

@ObjectType({
  description:
    'Somebody whom an actor met, or was at the same events with. Who stands for the actor, and whom it stands for, is none: a minister is no counterpart of the minister’s own country.',
})
export class Counterpart {
  @Field(() => Actor, { description: 'Whom it met.' })
  actor!: Actor

  @Field(() => EncounterKind, {
    description: 'How they were together; of several the closest: MET, then SHARED.',
  })
  how!: EncounterKind

  @Field(() => Int, {
    description:
      'At how many meetings the two met (EncounterKind.MET); one whose part already counts is not counted again.',
  })
  meetings!: number

  @Field(() => Int, { description: 'How many events the two shared (EncounterKind.SHARED).' })
  sharedEvents!: number

  @Field(() => Int, {
    description:
      'At how many events the one accompanied the other (EncounterKind.ACCOMPANIED); none unless `how` asks for these.',
  })
  accompanied!: number

  @Field(() => Time, {
    nullable: true,
    description: 'When they first were together so (`how`). Null where none of these events has a date.',
  })
  first?: Time

  @Field(() => Time, {
    nullable: true,
    description: 'When they last were together so (`how`).',
  })
  last?: Time
}

/** A page of counterparts. */
export const CounterpartConnection = connectionOf('Counterpart', () => Counterpart)
export type CounterpartConnection = InstanceType<typeof CounterpartConnection>

@ArgsType()
export class CounterpartPage extends TogetherPage {
  @Field(() => TimeInput, { nullable: true, description: 'Only by what took place then.' })
  @IsOptional()
  time?: TimeInput

  @Field(() => [EventKind], { nullable: true, description: 'Only by events of these kinds.' })
  @IsOptional()
  @ArrayMaxSize(Object.keys(EventKind).length)
  @IsIn(Object.keys(EventKind), { each: true })
  kinds?: EventKind[]
}

/** How many of a short ranked list. */
@ArgsType()
export class FirstArgs {
  @Field(() => Int, { nullable: true, description: 'How many, 1 to 100; 20 by default.' })
  @IsPageSize()
  first?: number
}
