import { fromISODate } from '../neo4j/values.ts'
import { always, type Condition, compared, exactly, exists } from './condition.ts'
import { embedQuestion } from './embedded-question.ts'
import type { Filter } from './filter.ts'
import type { Subject } from './filter-subject.ts'
import type { Given } from './given.ts'
import { reachWithin } from './reach.ts'

/** That something holds on a day, as the API takes it (OnDayInput). */
export interface OnDay {
  on: string
  certainty?: 'DEFINITELY' | 'POSSIBLY' | null
}

/** What a question says of a day: that it holds, or surely does. */
export function holdsOnDay(
  filter: Filter,
  { type, node }: Subject,
  key: string,
  given: Given<OnDay>,
): Condition {
  const { compilation, input, work } = filter
  filter.count()
  const { question } = compilation.bindingOf(type, key)
  const on = input.parameter(args => fromISODate(given.of(args).on))
  const asked = embedQuestion(compilation, question, node!, new Map([['on', on]]))
  compilation.weigh(`${input.field}(where)`)
  work.hold(
    ({ model }) => reachWithin(question, model),
    () => always,
  )
  const surely = exactly(`${asked.column('value')} = 'DEFINITELY'`)
  const row = given.value.certainty === 'DEFINITELY' ? surely : compared('true', surely.definite)
  return exists(row, text => asked.where(text, false))
}
