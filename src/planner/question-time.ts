import { storedDay } from '../neo4j/values.ts'
import type { Arguments } from './arguments.ts'
import type { Input } from './compilation.ts'
import { and, type Condition } from './condition.ts'
import { boundExpression } from './fields.ts'
import { at, type Given, givenIn } from './given.ts'
import type { QuestionPlace } from './question-place.ts'
import { type TimeFilter, timeCondition } from './time-filter.ts'

/** The caller's condition on the time of a variable: `time`, and the day `on`, of all arguments that the question goes by. */
export function conditionOn(place: QuestionPlace, variable: string): Condition {
  return and(
    place.inputs.flatMap(timeFilters).flatMap(
      filter =>
        timeCondition(
          name =>
            boundExpression(place.variable(variable), name, {
              outer: variable === place.question.dated ? place.question.datedElse : undefined,
            }),
          filter.value,
          read => filter.input.parameter(own => storedDay(read(filter.of(own)))),
        ) ?? [],
    ),
  )
}

/** Every filter on time that stands in a field's arguments beside `where`: `time`, and the day `on`. */
function timeFilters(input: Input): (Given<TimeFilter> & { input: Input })[] {
  const { args } = input
  const whole = givenIn(args)
  const onDay = (own: Arguments): TimeFilter => ({
    overlaps: { from: own.on as string, to: own.on as string },
  })
  const filters: Given<TimeFilter>[] = [
    ...(args.time ? [at<TimeFilter>(whole, 'time')] : []),
    ...(args.on ? [{ value: onDay(args), of: onDay }] : []),
  ]
  return filters.map(filter => ({ ...filter, input }))
}
