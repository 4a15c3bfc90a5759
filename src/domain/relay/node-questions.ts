import { Args, Query, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { Node } from './node.ts'
import { IdArgs, IdsArgs } from '../list/page.ts'

@Resolver()
export class NodeQueries {
  @Question('node/by-id')
  @Query(() => Node, {
    nullable: true,
    description: 'The node with this id, whatever its type; null where there is none.',
  })
  node(@Args(() => IdArgs) _args: IdArgs, @Answer() answer: Node | null): Node | null {
    return answer
  }

  @Question('node/by-ids')
  @Query(() => [Node], {
    nullable: 'items',
    description: 'The nodes with these ids, in the same places; null where there is none.',
  })
  nodes(@Args(() => IdsArgs) _args: IdsArgs, @Answer() answer: (Node | null)[]): (Node | null)[] {
    return answer
  }
}
