import { Field, ObjectType } from 'type-graphql'
import { Property, Searched, Text } from '../../planner/question.ts'
import { connectionOf } from '../list/connection.ts'
import { Node } from '../relay/node.ts'
import { DateScalar, URLScalar } from '../scalars.ts'
import { Time } from '../time/time.ts'

@Searched()
@ObjectType({ implements: Node, description: 'An article, page or dataset record that facts rest on.' })
export class Source extends Node {
  @Text()
  @Field(() => String, { description: 'Its title.' })
  title!: string

  @Text()
  @Field(() => String, { nullable: true, description: 'Who published it.' })
  publisher?: string

  @Property('')
  @Field(() => Time, { nullable: true, description: 'When it was published.' })
  publishedOn?: Time

  @Field(() => DateScalar, { nullable: true, description: 'The day it was read for these facts.' })
  retrievedOn?: string

  @Field(() => URLScalar, { nullable: true, description: 'Where it can be read.' })
  url?: string

  @Field(() => String, { nullable: true, description: 'Its language (BCP 47).' })
  language?: string
}

/** A page of sources. */
export const SourceConnection = connectionOf('Source', () => Source)
export type SourceConnection = InstanceType<typeof SourceConnection>
