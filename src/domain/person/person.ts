import { Field, ObjectType } from 'type-graphql'
import { Actor } from '../actor/actor.ts'
import { connectionOf } from '../list/connection.ts'
import { Node } from '../relay/node.ts'
import { Time } from '../time/time.ts'

@ObjectType({ implements: [Node, Actor], description: 'A human being; two people with one name are two.' })
export class Person extends Actor {
  @Field(() => Time, { nullable: true, description: 'When the person was born.' })
  born?: Time

  @Field(() => Time, {
    nullable: true,
    description: 'When the person died; null for the living and the unknown.',
  })
  died?: Time
}

/** A page of people. */
export const PersonConnection = connectionOf('Person', () => Person)
export type PersonConnection = InstanceType<typeof PersonConnection>
