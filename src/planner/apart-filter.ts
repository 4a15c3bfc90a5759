import { and, type Condition, compared, exists } from './condition.ts'
import { embedQuestion } from './embedded-question.ts'
import { boundExpression } from './fields.ts'
import type { Filter } from './filter.ts'
import type { Subject } from './filter-subject.ts'
import { at, type Given } from './given.ts'
import { momentsOf } from './moments.ts'
import { reachWithin } from './reach.ts'
import { countedDays, type Days, withinDays } from './time-filter.ts'

/** How far apart two moments of a row are, as the API takes it. */
export interface Apart {
  from: string
  to: string
  days: Days
}

/** That two moments of a row, or any two acts of the kinds that are named, are so many days apart; `count` is called for each. */
export function compareApart(
  filter: Filter,
  subject: Subject,
  given: Given<Apart[]>,
  count: () => void,
): Condition {
  return and(
    given.value.map((apart, index) => {
      count()
      return one(filter, subject, apart, at<Days>(at<Apart>(given as Given<object>, index), 'days'))
    }),
  )
}

function one(filter: Filter, { type, node }: Subject, { from, to }: Apart, days: Given<Days>): Condition {
  const { compilation } = filter
  const moments = momentsOf(compilation.schema, type)
  const bodies: string[] = []
  const kinds: string[] = []
  const [start, end] = [from, to].map(name => {
    const { prefix, act } = moments.find(moment => moment.name === name)!
    let holder = node!
    if (act) {
      const { question } = compilation.bindingOf(type, act.relation)
      const asked = embedQuestion(compilation, question, node!)
      filter.work.hold(
        ({ model }) => reachWithin(question, model),
        () => undefined,
      )
      holder = asked.column('node')
      bodies.push(asked.body)
      kinds.push(`${holder}.kind = '${act.kind}'`)
    }
    const bound = (each: string) => boundExpression(holder, each, { prefix })
    return { earliest: bound('startEarliest'), latest: bound('startLatest'), uncertain: bound('uncertain') }
  }) as [Moments, Moments]
  const { possible, definite } = withinDays(countedDays(start, end), days.value, name =>
    filter.input.parameter(args => days.of(args)[name]),
  )
  // What has no date is no time apart from anything.
  const dated = [start, end].map(({ earliest, latest }) => `coalesce(${earliest}, ${latest}) IS NOT NULL`)
  const sure = [start, end].map(({ uncertain }) => `NOT coalesce(${uncertain}, false)`)
  const condition = compared(
    [...kinds, ...dated, ...possible].join(' AND '),
    [...kinds, ...dated, ...definite, ...sure].join(' AND '),
  )
  return bodies.length
    ? exists(condition, text => `${bodies.join('\n')}\nWITH * WHERE ${text}\nRETURN 1 AS one`)
    : condition
}

interface Moments {
  earliest: string
  latest: string
  uncertain: string
}
