import { FieldResolver, Resolver } from 'type-graphql'
import { Answer, Question, Worded } from '../../planner/question.ts'
import { sentencesIn } from '../../words/words.ts'
import { Node } from '../relay/node.ts'
import { Oddity } from './oddity.ts'

@Resolver(() => Oddity)
export class SentenceOfOddity {
  @Question('sentence/of-oddity')
  @Worded(sentencesIn().oddity)
  @FieldResolver(() => String, { description: 'One plain sentence that tells what is odd.' })
  sentence(@Answer() answer: string): string {
    return answer
  }
}

@Resolver(() => Node)
export class OdditiesOfNode {
  @Question('oddity/of-node')
  @FieldResolver(() => [Oddity], {
    description: 'What is odd about it, but possible: dated after a death, more holders than seats.',
  })
  oddities(@Answer() answer: Oddity[]): Oddity[] {
    return answer
  }
}
