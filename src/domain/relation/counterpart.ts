import { ArgsType, Field, Int, ObjectType } from 'type-graphql'
import { Actor } from '../actor/actor.ts'
import { connectionOf } from '../list/connection.ts'
import { IsPageSize } from '../list/page.ts'
import { Time } from '../time/time.ts'

@ObjectType({
  description:
    'Somebody whom an actor met, or was at the same events with. Who stands for the actor, and whom it stands for, is none: a minister is no counterpart of the minister’s own country.',
})
export class Counterpart {
  @Field(() => Actor, { description: 'Whom it met.' })
  actor!: Actor

  @Field(() => Int, {
    description:
      'At how many meetings both were (Encounter.met); one whose part already counts is not counted again.',
  })
  meetings!: number

  @Field(() => Int, { description: 'At how many other events both were.' })
  sharedEvents!: number

  @Field(() => Time, {
    nullable: true,
    description:
      'When they first met; where they never met, when they first were at one event. Null where none of them has a date.',
  })
  first?: Time

  @Field(() => Time, {
    nullable: true,
    description: 'When they last met; where they never met, when they last were at one event.',
  })
  last?: Time
}

/** A page of counterparts. */
export const CounterpartConnection = connectionOf('Counterpart', () => Counterpart)
export type CounterpartConnection = InstanceType<typeof CounterpartConnection>

/** How many of a short ranked list. */
@ArgsType()
export class FirstArgs {
  @Field(() => Int, { nullable: true, description: 'How many, 1 to 100; 20 by default.' })
  @IsPageSize()
  first?: number
}
