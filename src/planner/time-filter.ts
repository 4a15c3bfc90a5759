import { type Condition, compared } from './condition.ts'

/** A span of days as the API takes it; a missing end is open. */
export interface Span {
  from?: string | null
  to?: string | null
}

/** So many days as the API takes them. */
export interface Days {
  atLeast?: number | null
  atMost?: number | null
}

/** A filter on time as the API takes it (TimeInput). */
export interface TimeFilter {
  within?: Span | null
  overlaps?: Span | null
  lasting?: Days | null
  certainty?: 'DEFINITELY' | 'POSSIBLY' | null
}

/**
 * Compiles a filter by its shape: an open end leaves no trace in the text, so that indexes stay usable. `property` is the
 * expression of one of the time's properties; `parameter` that of a day, or number of days, that is read from each request's filter. A null
 * bound is unknown: it never proves, and never excludes. Undefined where the filter names neither span nor length.
 */
export function timeCondition(
  property: (name: string) => string,
  filter: TimeFilter,
  parameter: (read: (filter: TimeFilter) => string | number) => string,
): Condition | undefined {
  const possible: string[] = []
  const definite: string[] = []
  const atLeast = (bound: string, day: string) => `${property(bound)} >= ${day}`
  const atMost = (bound: string, day: string) => `${property(bound)} <= ${day}`
  const unlessKnown = (bound: string, condition: string) => `(${property(bound)} IS NULL OR ${condition})`
  if (!filter.within && !filter.overlaps && !filter.lasting) return undefined
  // A time lies within a span when both its ends do; it overlaps one when it starts before its end and ends after
  // its start. The bound that makes the claim hardest must hold for DEFINITELY, the one that makes it easiest for
  // POSSIBLY.
  for (const [relation, from, to] of [
    ['within', ['startEarliest', 'startLatest'], ['endLatest', 'endEarliest']],
    ['overlaps', ['endEarliest', 'endLatest'], ['startLatest', 'startEarliest']],
  ] as const) {
    const span = filter[relation]
    if (span?.from) {
      const day = parameter(given => given[relation]!.from!)
      definite.push(atLeast(from[0], day))
      possible.push(unlessKnown(from[1], atLeast(from[1], day)))
    }
    if (span?.to) {
      const day = parameter(given => given[relation]!.to!)
      definite.push(atMost(to[0], day))
      possible.push(unlessKnown(to[1], atMost(to[1], day)))
    }
  }
  if (filter.lasting) {
    // What goes on has lasted up to today.
    const end = (bound: string) =>
      `CASE WHEN ${property(bound)} = date('9999-12-31') THEN date() ELSE ${property(bound)} END`
    const length = countedDays(
      { earliest: property('startEarliest'), latest: property('startLatest') },
      { earliest: end('endEarliest'), latest: end('endLatest') },
      1,
    )
    const bounded = withinDays(length, filter.lasting, name => parameter(given => given.lasting![name]!))
    possible.push(...bounded.possible)
    definite.push(...bounded.definite)
  }
  // An undated fact matches no span, not even POSSIBLY: nothing says when it was.
  const dated = `coalesce(${['startEarliest', 'startLatest', 'endEarliest', 'endLatest'].map(property).join(', ')}) IS NOT NULL`
  possible.push(dated)
  if (!definite.length) definite.push(dated)
  const surely = [...definite, `NOT coalesce(${property('uncertain')}, false)`].join(' AND ')
  return compared(filter.certainty === 'DEFINITELY' ? surely : possible.join(' AND '), surely)
}

/** The first and the last day that a moment can have been. */
export interface Moment {
  earliest: string
  latest: string
}

/** The fewest and the most days that can lie between two moments, as expressions. */
export function countedDays(from: Moment, to: Moment, more = 0): { least: string; most: string } {
  const days = (start: string, end: string) =>
    `duration.inDays(${start}, ${end}).days${more ? ` + ${more}` : ''}`
  return { least: days(from.latest, to.earliest), most: days(from.earliest, to.latest) }
}

/** That a number of days is one of those that are asked for; a number that is not known may be any. */
export function withinDays(
  { least, most }: { least: string; most: string },
  given: Days,
  parameter: (name: 'atLeast' | 'atMost') => string,
): { possible: string[]; definite: string[] } {
  const possible: string[] = []
  const definite: string[] = []
  if (given.atLeast != null) {
    const days = parameter('atLeast')
    definite.push(`${least} >= ${days}`)
    possible.push(`coalesce(${most} >= ${days}, true)`)
  }
  if (given.atMost != null) {
    const days = parameter('atMost')
    definite.push(`${most} <= ${days}`)
    possible.push(`coalesce(${least} <= ${days}, true)`)
  }
  return { possible, definite }
}
