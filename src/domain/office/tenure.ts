import { Field, ObjectType } from 'type-graphql'
import { Property, SortedAs, Text } from '../../planner/question.ts'
import { describedEnum } from '../described-enum.ts'
import { Fact } from '../fact/fact.ts'
import { connectionOf } from '../list/connection.ts'
import { Node } from '../relay/node.ts'
import { Time } from '../time/time.ts'

/** Whether an office is still held. */
export const TenureStatus = describedEnum(
  'TenureStatus',
  'Whether the office is still held, as far as the sources know.',
  {
    CURRENT: 'Held when the sources were read.',
    ENDED: 'No longer held.',
    UNKNOWN: 'The sources do not say.',
    NOT_TAKEN_UP: 'Named or appointed, but never in office.',
  },
)
export type TenureStatus = keyof typeof TenureStatus

@SortedAs('time')
@ObjectType({
  implements: [Node, Fact],
  description:
    'One person in one office over a time. Appointed twice is two tenures; it is not the post itself.',
})
export class Tenure extends Fact {
  @Text()
  @Field(() => String, {
    nullable: true,
    description: 'The title borne, where it is not the name of the office.',
  })
  title?: string

  @Property('')
  @Field(() => Time, { nullable: true, description: 'When the office was held.' })
  time?: Time

  @Field(() => TenureStatus, { description: 'Whether the office is still held.' })
  status!: TenureStatus

  @Field(() => Time, { nullable: true, description: 'When the person was named for the office.' })
  nominatedOn?: Time

  @Field(() => Time, { nullable: true, description: 'When the person was appointed or elected to it.' })
  appointedOn?: Time

  @Text()
  @Field(() => String, { nullable: true, description: 'Why it ended.' })
  endReason?: string
}

/** A page of tenures. */
export const TenureConnection = connectionOf('Tenure', () => Tenure)
export type TenureConnection = InstanceType<typeof TenureConnection>
