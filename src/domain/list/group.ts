import { ArgsType, Field, Int, ObjectType } from 'type-graphql'
import { Node } from '../relay/node.ts'
import { IsPageSize } from './page.ts'

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
