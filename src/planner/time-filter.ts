import { type Condition, compared } from './condition.ts'

/** A span of days as the API takes it; a missing end is open. */
export interface Span {
  from?: string | null
  to?: string | null
}

/** A filter on time as the API takes it (TimeInput). */
export interface TimeFilter {
  within?: Span | null
  overlaps?: Span | null
  certainty?: 'DEFINITELY' | 'POSSIBLY' | null
}

/**
 * Compiles a filter by its shape: an open end leaves no trace in the text, so that indexes stay usable. `property` is the
 * expression of one of the time's properties; `parameter` that of a day that is read from each request's filter. A null
 * bound is unknown: it never proves, and never excludes. Undefined where the filter names no span.
 */
export function timeCondition(
  property: (name: string) => string,
  filter: TimeFilter,
  parameter: (read: (filter: TimeFilter) => string) => string,
): Condition | undefined {
  const possible: string[] = []
  const definite: string[] = []
  const atLeast = (bound: string, day: string) => `${property(bound)} >= ${day}`
  const atMost = (bound: string, day: string) => `${property(bound)} <= ${day}`
  const unlessKnown = (bound: string, condition: string) => `(${property(bound)} IS NULL OR ${condition})`
  if (!filter.within && !filter.overlaps) return undefined
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
  // An undated fact matches no span, not even POSSIBLY: nothing says when it was.
  const dated = `coalesce(${['startEarliest', 'startLatest', 'endEarliest', 'endLatest'].map(property).join(', ')}) IS NOT NULL`
  possible.push(dated)
  if (!definite.length) definite.push(dated)
  const surely = [...definite, `NOT coalesce(${property('uncertain')}, false)`].join(' AND ')
  return compared(filter.certainty === 'DEFINITELY' ? surely : possible.join(' AND '), surely)
}
