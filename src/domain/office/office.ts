import { Field, Int, ObjectType } from 'type-graphql'
import { Text } from '../../planner/question.ts'
import { connectionOf } from '../list/connection.ts'
import { Node } from '../relay/node.ts'

@ObjectType({
  implements: Node,
  description:
    'A post, whoever holds it: the presidency of a country, the head of a ministry. Who held it is a Tenure.',
})
export class Office extends Node {
  @Field(() => Int, {
    nullable: true,
    description:
      'How many hold it at a time; null where nobody says it: then nothing follows from who else held it.',
  })
  seats?: number

  @Text()
  @Field(() => String, {
    nullable: true,
    description:
      'Its rank as its register calls it: Minister of State, Counsellor; null where nobody says it.',
  })
  rank?: string
}

/** A page of offices. */
export const OfficeConnection = connectionOf('Office', () => Office)
export type OfficeConnection = InstanceType<typeof OfficeConnection>
