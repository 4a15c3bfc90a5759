import { InterfaceType } from 'type-graphql'
import { connectionOf } from '../list/connection.ts'
import { Node } from '../relay/node.ts'

@InterfaceType({
  implements: Node,
  description: 'A person, organization or country: whatever takes part in events and is party to documents.',
})
export abstract class Actor extends Node {}

/** A page of actors. */
export const ActorConnection = connectionOf('Actor', () => Actor)
export type ActorConnection = InstanceType<typeof ActorConnection>
