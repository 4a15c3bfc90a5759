/** Days as the graph has them: objects of Neo4j's driver, or texts; null where unknown. */
type Bound = { toString(): string } | null | undefined

/** The bounds of a time. */
export interface Dates {
  startEarliest?: Bound
  startLatest?: Bound
  endEarliest?: Bound
  endLatest?: Bound
}

/** The number of a day, from one on that lies long ago. */
export function dayOf(bound: Bound): number | undefined {
  if (bound === null || bound === undefined) return undefined
  const [year = 0, month = 1, day = 1] = bound.toString().split('-').map(Number)
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000)
}

/** The first and the last day that something can have been on; undefined where nothing bounds it. */
export function extentOf(dates: Dates): [from: number, to: number] | undefined {
  const from = dayOf(dates.startEarliest ?? dates.startLatest)
  const to = dayOf(dates.endLatest ?? dates.endEarliest)
  if (from === undefined && to === undefined) return undefined
  return [from ?? to!, to ?? from!]
}

/** Terms that share less than this, in days, follow each other. */
const leastShared = 31

/**
 * How much two tenures of one person in one office are one, 0 to 1: the days that they share beside those of both. Of whom a source knows
 * only days inside a tenure (reigns), it is not said here.
 */
export function overlapOf(a: Dates, b: Dates): number {
  const isBounded = ({ startEarliest, endLatest }: Dates) => Boolean(startEarliest ?? endLatest)
  const isDated = (dates: Dates) => extentOf(dates) !== undefined
  if (!isDated(a) && !isDated(b)) return 0.5
  if (!isDated(a) || !isDated(b)) return 0.3
  if (!isBounded(a) || !isBounded(b)) return 0
  const far = 4_000_000
  // What may have been is taken for what was: a year beside one of its days is the same beginning.
  const from = (dates: Dates) => dayOf(dates.startEarliest) ?? -far
  const to = (dates: Dates) => dayOf(dates.endLatest) ?? far
  const shared = Math.min(to(a), to(b)) - Math.max(from(a), from(b))
  const least = Math.min(to(a) - from(a), to(b) - from(b))
  if (shared < Math.min(leastShared, least)) return 0
  const all = Math.max(to(a), to(b)) - Math.min(from(a), from(b))
  const near = (one: number | undefined, other: number | undefined) =>
    one !== undefined && other !== undefined && Math.abs(one - other) <= 366
  const begin = near(dayOf(a.startEarliest), dayOf(b.startEarliest))
  const end = near(dayOf(a.endLatest), dayOf(b.endLatest))
  return Math.max(0.01, Math.min(1, (all ? shared / all : 1) * 0.5 + (begin ? 0.25 : 0) + (end ? 0.25 : 0)))
}
