import { Field, Int, ObjectType } from 'type-graphql'
import { Topic } from '../topic/topic.ts'

@ObjectType({ description: 'How much two actors had to do with each other about one topic.' })
export class TopicCount {
  @Field(() => Topic, { description: 'The topic, as recorded: what is about a narrower one counts there.' })
  topic!: Topic

  @Field(() => Int, { description: 'How many of the events where both were are about it.' })
  events!: number

  @Field(() => Int, {
    description: 'How many of the documents that both signed, or are party to, are about it.',
  })
  documents!: number
}
