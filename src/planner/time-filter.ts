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

/** The Cypher that holds a time's four bounds against a filter. */
export interface TimeCondition {
  /** Keeps what matches as surely as the caller asks. */
  predicate: string
  /** True where what was kept matches DEFINITELY. */
  definite: string
}

/**
 * Compiles a filter by its shape: an open end leaves no trace in the text, so that indexes stay usable. `parameter`
 * stores a day and returns the expression that reads it. A null bound is unknown: it never proves, and never excludes.
 */
export function timeCondition(
  variable: string,
  filters: (TimeFilter | null | undefined)[],
  parameter: (day: string) => string,
): TimeCondition | undefined {
  const possible: string[] = []
  const definite: string[] = []
  const atLeast = (bound: string, day: string) => `${variable}.${bound} >= ${day}`
  const atMost = (bound: string, day: string) => `${variable}.${bound} <= ${day}`
  const unlessKnown = (bound: string, condition: string) => `(${variable}.${bound} IS NULL OR ${condition})`
  const kept = filters.filter(filter => filter && (filter.within || filter.overlaps))
  if (!kept.length) return undefined
  for (const filter of kept) {
    // A time lies within a span when both its ends do; it overlaps one when it starts before its end and ends after
    // its start. The bound that makes the claim hardest must hold for DEFINITELY, the one that makes it easiest for
    // POSSIBLY.
    for (const [span, from, to] of [
      [filter?.within, ['startEarliest', 'startLatest'], ['endLatest', 'endEarliest']],
      [filter?.overlaps, ['endEarliest', 'endLatest'], ['startLatest', 'startEarliest']],
    ] as const) {
      if (span?.from) {
        const day = parameter(span.from)
        definite.push(atLeast(from[0], day))
        possible.push(unlessKnown(from[1], atLeast(from[1], day)))
      }
      if (span?.to) {
        const day = parameter(span.to)
        definite.push(atMost(to[0], day))
        possible.push(unlessKnown(to[1], atMost(to[1], day)))
      }
    }
    // An undated fact matches no span, not even POSSIBLY: nothing says when it was.
    possible.push(
      `coalesce(${['startEarliest', 'startLatest', 'endEarliest', 'endLatest'].map(bound => `${variable}.${bound}`).join(', ')}) IS NOT NULL`,
    )
  }
  const surely = [...definite, `NOT coalesce(${variable}.uncertain, false)`].join(' AND ')
  const onlySure = kept.some(filter => filter?.certainty === 'DEFINITELY')
  return { predicate: onlySure ? surely : possible.join(' AND '), definite: surely }
}
