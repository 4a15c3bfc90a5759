/**
 * A time as far as its sources know it: between which days it started, and between which it ended. A missing bound is
 * unknown. Extent and uncertainty are two things: a visit of four days has equal bounds at each end.
 */
export interface Bounds {
  startEarliest?: string
  startLatest?: string
  endEarliest?: string
  endLatest?: string
  /** A part is marked `?`, `~` or `%` in EDTF: the bounds are the likely ones, and nothing follows DEFINITELY. */
  uncertain?: boolean
}

/** The end of what still goes on: later than every day, so that comparisons need no case of their own. */
export const stillGoing = '9999-12-31'
/** Where the undated sort when the newest come first: after everything. */
const undatedDown = '0000-01-01'
/** Where the undated sort when the oldest come first: after everything. */
const undatedUp = '9999-12-31'

/** The two keys that a dated fact is ordered by. They are never empty, so the undated come last both ways. */
export function sortKeys(bounds: Bounds): { sortUp: string; sortDown: string } {
  const { startEarliest, startLatest, endEarliest, endLatest } = bounds
  return {
    sortUp: startEarliest ?? startLatest ?? endEarliest ?? endLatest ?? undatedUp,
    sortDown: endLatest ?? startLatest ?? endEarliest ?? startEarliest ?? undatedDown,
  }
}

/** The bounds of the whole period that a date names: a figure of 2021 is one of the year, not of some day in it. */
export function wholePeriod(bounds: Bounds): Bounds {
  const { startEarliest, endLatest } = bounds
  return {
    ...bounds,
    ...(startEarliest && { startLatest: startEarliest }),
    ...(endLatest && { endEarliest: endLatest }),
  }
}

/** What is contradictory about some bounds, or undefined. */
export function boundsFault(bounds: Bounds): string | undefined {
  const pairs = [
    ['startEarliest', 'startLatest'],
    ['startEarliest', 'endLatest'],
    ['startEarliest', 'endEarliest'],
    ['startLatest', 'endLatest'],
    ['endEarliest', 'endLatest'],
  ] as const
  for (const [before, after] of pairs) {
    const [from, to] = [bounds[before], bounds[after]]
    if (from !== undefined && to !== undefined && from > to)
      return `${before} ${from} lies after ${after} ${to}; correct one of them`
  }
  return undefined
}
