import { IsOptional } from 'class-validator'
import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Actor } from '../actor/actor.ts'
import { AreIds, IsId, IsPageSize } from '../list/page.ts'
import { TimeInput } from '../time/time.ts'

@ObjectType({ description: 'Somebody who connects others in the meetings of a slice of the graph.' })
export class Broker {
  @Field(() => Actor, { description: 'Who.' })
  actor!: Actor

  @Field(() => Float, {
    description:
      'On how large a part of the shortest paths between two others, from meeting to meeting, it lies: 0 to 1 (Freeman’s betweenness).',
  })
  betweenness!: number

  @Field(() => Int, { description: 'How many meetings of the slice it had with others of it.' })
  meetings!: number
}

@ArgsType()
export class BrokerArgs {
  @Field(() => [ID], {
    nullable: true,
    description:
      'Only these actors, at most 100, and the meetings between them, whoever counts for them; without it, whoever took part itself.',
  })
  @IsOptional()
  @AreIds(100)
  among?: string[]

  @Field(() => ID, { nullable: true, description: 'Only meetings about this topic or a narrower one.' })
  @IsOptional()
  @IsId()
  about?: string

  @Field(() => TimeInput, { nullable: true, description: 'Only meetings of then.' })
  @IsOptional()
  time?: TimeInput

  @Field(() => Int, { nullable: true, description: 'How many, 1 to 100; 20 by default.' })
  @IsPageSize()
  first?: number
}
