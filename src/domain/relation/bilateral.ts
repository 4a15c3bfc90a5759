import { IsOptional, MaxLength } from 'class-validator'
import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql'
import { Actor } from '../actor/actor.ts'
import { IsId, Page } from '../list/page.ts'
import { Person } from '../person/person.ts'
import { TimeInput } from '../time/time.ts'

@ObjectType({
  description:
    'Everything between two actors. What was asked of it as a whole (`time`, `includePredecessors`) holds for all of its lists.',
})
export class Bilateral {
  @Field(() => Actor, { description: 'The one.' })
  a!: Actor

  @Field(() => Actor, { description: 'The other.' })
  b!: Actor
}

@ObjectType({ description: 'Two people who met for two actors.' })
export class MeetingPair {
  @Field(() => Person, { description: 'Who took part for the one.' })
  a!: Person

  @Field(() => Person, { description: 'Who took part for the other.' })
  b!: Person

  @Field(() => Int, { description: 'At how many meetings.' })
  meetings!: number
}

@ObjectType({ description: 'Somebody who met both of two actors.' })
export class CommonCounterpart {
  @Field(() => Actor, { description: 'Who.' })
  actor!: Actor

  @Field(() => Int, { description: 'How many meetings it had with the one.' })
  withA!: number

  @Field(() => Int, { description: 'How many meetings it had with the other.' })
  withB!: number
}

@ArgsType()
export class BilateralArgs {
  @Field(() => ID, { description: 'The one: a person, organization or country.' })
  @IsId()
  a!: string

  @Field(() => ID, { description: 'The other.' })
  @IsId()
  b!: string

  @Field(() => TimeInput, { nullable: true, description: 'Only what was then.' })
  @IsOptional()
  time?: TimeInput

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether each is also what it succeeded: the states and bodies before it. No, by default.',
  })
  includePredecessors?: boolean
}

@ArgsType()
export class IndicatorPage extends Page {
  @Field(() => String, { nullable: true, description: 'Only figures of this indicator.' })
  @IsOptional()
  @MaxLength(200, { message: 'must have at most 200 characters' })
  indicator?: string
}
