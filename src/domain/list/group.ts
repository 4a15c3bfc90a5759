import { ArrayMaxSize, ArrayMinSize, ArrayUnique } from 'class-validator'
import { ArgsType, Field, Int, ObjectType } from 'type-graphql'
import { Node } from '../relay/node.ts'
import { IsCursor, IsPageSize } from './page.ts'

@ObjectType({ description: 'The rows of a list that share something.' })
export class Group {
  @Field(() => String, {
    description:
      'What they share: a value, the id of a node, or a year of four digits (`unknown` where nothing says when it began at the earliest). Other rows without one are in no group.',
  })
  key!: string

  @Field(() => Node, { nullable: true, description: 'The node that they share, where it is one.' })
  node?: Node

  @Field(() => Int, { description: 'How many rows there are in it.' })
  count!: number
}

@ArgsType()
export class GroupPage {
  @Field(() => Int, { nullable: true, description: 'How many groups, 1 to 100; 20 by default.' })
  @IsPageSize()
  first?: number
}

@ObjectType({ description: 'What the rows of a group share.' })
export class GroupKey {
  @Field(() => String, { description: 'Which of the keys that were asked for.' })
  field!: string

  @Field(() => String, {
    nullable: true,
    description: 'The value, or the id of the node; null where the rows have none.',
  })
  value?: string

  @Field(() => Node, { nullable: true, description: 'The node, where it is one.' })
  node?: Node
}

/** Which of some groups, or of the rows of one. */
@ArgsType()
export class GroupsPage extends GroupPage {
  @Field(() => String, { nullable: true, description: 'Only what comes after the one with this cursor.' })
  @IsCursor()
  after?: string
}

/** `by` is an enum of its own for each list (group-types.ts). */
@ArgsType()
export class GroupsArguments extends GroupsPage {
  @ArrayMinSize(1, { message: 'must name one to three keys' })
  @ArrayMaxSize(3, { message: 'must name one to three keys' })
  @ArrayUnique({ message: 'must name each key once' })
  by!: string[]
}
