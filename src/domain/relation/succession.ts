import { Field, ObjectType } from 'type-graphql'
import { describedEnum } from '../described-enum.ts'
import { connectionOf } from '../list/connection.ts'
import { Node } from '../relay/node.ts'
import { Time } from '../time/time.ts'

/** How one came after another. */
export const SuccessionKind = describedEnum('SuccessionKind', 'How one came after another.', {
  SUCCEEDED: 'It came after it; nobody says how.',
  RENAMED: 'It went on under another name, with all that it was.',
  MERGED: 'Several became one.',
  SPLIT: 'One became several.',
  ABSORBED: 'It became a part of one that went on.',
  FUNCTIONS_TRANSFERRED: 'It took over some of what the other did; both may go on.',
})
export type SuccessionKind = keyof typeof SuccessionKind

@ObjectType({ description: 'One country, organization or office that came after another.' })
export class Succession {
  @Field(() => Node, { description: 'What came before.' })
  from!: Node

  @Field(() => Node, { description: 'What came after.' })
  to!: Node

  @Field(() => Time, { nullable: true, description: 'When.' })
  on?: Time

  @Field(() => SuccessionKind, { description: 'How.' })
  kind!: SuccessionKind
}

/** A page of successions. */
export const SuccessionConnection = connectionOf('Succession', () => Succession)
export type SuccessionConnection = InstanceType<typeof SuccessionConnection>
