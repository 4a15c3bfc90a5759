import { propertyName } from './property-name.ts'

/** A part of a time that rows are grouped by: `#year`, as the last step of the way there. */
export type TimePart = '#year' | '#quarter' | '#month' | '#day'

/** What has no earliest day of its beginning is in a group of its own. */
export const noYear = 'unknown'

/** A time that may have begun in more of them says nothing: then it has none. A year has so many days. */
const mostParts = 366

/** How parts are counted from 1970 on, from one to the next, and how the first day of one, as text, tells its name. */
const parts: Record<
  TimePart,
  { count: (day: string) => string; next: string; name: (day: string) => string }
> = {
  '#year': { count: day => `${day}.year - 1970`, next: 'years: 1', name: yearIn },
  '#quarter': {
    count: day => `(${day}.year - 1970) * 4 + ${day}.quarter - 1`,
    next: 'months: 3',
    name: day => `${yearIn(day)} + '-Q' + toString((toInteger(left(right(${day}, 5), 2)) + 2) / 3)`,
  },
  '#month': {
    count: day => `(${day}.year - 1970) * 12 + ${day}.month - 1`,
    next: 'months: 1',
    name: day => `left(${day}, size(${day}) - 3)`,
  },
  '#day': {
    count: day => `duration.inDays(date('1970-01-01'), ${day}).days`,
    next: 'days: 1',
    name: day => day,
  },
}

function yearIn(day: string): string {
  return `left(${day}, size(${day}) - 6)`
}

/** The expressions of what bounds the beginning of a time, and of whether it is in doubt. */
export interface StartBounds {
  earliest: string
  latest: string
  uncertain: string
}

export function boundsOf(node: string, prefix: string): StartBounds {
  const property = (name: string) => `${node}.${propertyName(prefix, name)}`
  return {
    earliest: property('startEarliest'),
    latest: property('startLatest'),
    uncertain: property('uncertain'),
  }
}

export function isTimePart(step: string): step is TimePart {
  return step in parts
}

/** The part in which something began at the earliest. */
export function firstPart({ earliest }: StartBounds, part: TimePart): string {
  const day = `toString(date.truncate('${part.slice(1)}', ${earliest}))`
  return `CASE WHEN ${earliest} IS NULL THEN '${noYear}' ELSE ${parts[part].name(day)} END`
}

/** Every part in which something may have begun, a row each, and whether it surely did. `at` is a variable of its own. */
export function partOfTime(
  { earliest, latest, uncertain }: StartBounds,
  part: TimePart,
  at: string,
): { lines: string[]; value: string; sure: string } {
  const { count, next, name } = parts[part]
  const names = ['from', 'to', 'doubt', 'step', 'day'].map(suffix => `${at}${suffix}`)
  const [from, to, doubt, step, day] = names as [string, string, string, string, string]
  return {
    lines: [
      `WITH *, ${count(earliest)} AS ${from}, ${count(latest)} AS ${to}, coalesce(${uncertain}, false) AS ${doubt}`,
      `WHERE ${to} - ${from} < ${mostParts}`,
      `UNWIND range(${from}, ${to}) AS ${step}`,
      `WITH *, ${from} = ${to} AND NOT ${doubt} AS ${at}, toString(date('1970-01-01') + duration({${next}}) * ${step}) AS ${day}`,
    ],
    value: name(day),
    sure: at,
  }
}
