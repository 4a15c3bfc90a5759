import { Field, ObjectType } from 'type-graphql'
import { Searched, Text } from '../../planner/question.ts'
import { connectionOf } from '../list/connection.ts'
import { Node } from '../relay/node.ts'

@Searched()
@ObjectType({
  implements: Node,
  description: 'What events and documents are about: a concept of a SKOS thesaurus.',
})
export class Topic extends Node {
  @Text()
  @Field(() => String, { description: 'Its preferred label, in English (SKOS prefLabel).' })
  label!: string

  @Field(() => [String], { description: 'Other labels (SKOS altLabel).' })
  altLabels!: string[]
}

/** A page of topics. */
export const TopicConnection = connectionOf('Topic', () => Topic)
export type TopicConnection = InstanceType<typeof TopicConnection>
