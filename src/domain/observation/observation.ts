import { Field, Float, ObjectType } from 'type-graphql'
import { Caseless, Property, Searched, SortedAs } from '../../planner/question.ts'
import { describedEnum } from '../described-enum.ts'
import { Fact } from '../fact/fact.ts'
import { connectionOf } from '../list/connection.ts'
import { Node } from '../relay/node.ts'
import { Time } from '../time/time.ts'

/** Whether a figure was measured or aimed at. */
export const ObservationStatus = describedEnum(
  'ObservationStatus',
  'Whether a figure was measured or aimed at.',
  { ACTUAL: 'What was measured or counted.', TARGET: 'What is aimed at.' },
)
export type ObservationStatus = keyof typeof ObservationStatus

@ObjectType({ description: 'What a figure is narrowed to (SDMX): type = AGREEMENT, level = GOVERNMENT.' })
export class Dimension {
  @Caseless()
  @Field(() => String, { description: 'What is told apart: type, level, field.' })
  name!: string

  @Caseless()
  @Field(() => String, { description: 'The one that the figure counts.' })
  value!: string
}

@SortedAs('time')
@Searched()
@ObjectType({
  implements: [Node, Fact],
  description:
    'One figure, as SDMX has it: an indicator of a subject, for a period, in a unit, narrowed by dimensions. Figures whose dimensions differ are not to be added up unless one of them divides the other.',
})
export class Observation extends Fact {
  @Field(() => String, { description: 'What is measured or counted: TRADE_TURNOVER, SERVICES.' })
  indicator!: string

  @Property('')
  @Field(() => Time, {
    nullable: true,
    description: 'The whole period that the figure is of: 2021 is the year, not some day in it.',
  })
  time?: Time

  @Field(() => Float, { description: 'The figure, in its unit.' })
  value!: number

  @Field(() => String, { description: 'Its unit: USD, PERCENT, COUNT, RANK.' })
  unit!: string

  @Field(() => ObservationStatus, { description: 'Whether it was measured or is aimed at.' })
  status!: ObservationStatus
}

/** A page of observations. */
export const ObservationConnection = connectionOf('Observation', () => Observation)
export type ObservationConnection = InstanceType<typeof ObservationConnection>
