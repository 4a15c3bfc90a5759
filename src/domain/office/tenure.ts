import { Field, ObjectType } from 'type-graphql'
import { OuterBounds, Property, Searched, SortedAs, Text } from '../../planner/question.ts'
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
@Searched()
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
  @OuterBounds('inferred')
  @Field(() => Time, {
    nullable: true,
    description:
      'When the office was held, as its sources say. Filters take the bounds of `inferred` where the sources give none.',
  })
  time?: Time

  @Field(() => Time, {
    nullable: true,
    description:
      'INFERRED bounds of the time, where no source gives them: the earliest start and the latest end that births, deaths, the other holders of an office that one person holds at a time, and the other days of a reign leave. What rests on them is POSSIBLY so.',
  })
  inferred?: Time

  @Field(() => TenureStatus, { description: 'Whether the office is still held.' })
  status!: TenureStatus

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the person held it for the time being, until somebody was named; null where nobody says it.',
  })
  acting?: boolean

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the person was on leave meanwhile, and did not act in it; null where nobody says it.',
  })
  onLeave?: boolean

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
