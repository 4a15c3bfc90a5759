import { FieldResolver, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { Node } from '../relay/node.ts'

@Resolver(() => Node)
export class DatasetsOfNode {
  @Question('dataset/of-node')
  @FieldResolver(() => [String], { description: 'The datasets that tell of it, by name.' })
  datasets(@Answer() answer: string[]): string[] {
    return answer
  }
}
