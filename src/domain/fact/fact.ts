import { Field, Int, InterfaceType } from 'type-graphql'
import { connectionOf } from '../list/connection.ts'
import { Node } from '../relay/node.ts'

@InterfaceType({
  implements: Node,
  description: 'Something that happened or holds, with the sources that say so.',
})
export abstract class Fact extends Node {
  @Field(() => String, { description: 'One plain sentence that states the fact.' })
  sentence!: string

  @Field(() => Int, {
    description: 'How many sources say so (`citations`): several places in one source count once.',
  })
  citationCount!: number
}

/** A page of facts. */
export const FactConnection = connectionOf('Fact', () => Fact)
export type FactConnection = InstanceType<typeof FactConnection>
