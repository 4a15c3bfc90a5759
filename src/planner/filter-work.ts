import type { Extent, Reach, Share } from './reach.ts'
import type { Statistics } from './statistics.ts'

/** The links and rows that are looked at for each row that something is held against, or worked out for. */
export type PerRow = (statistics: Statistics, share: Share) => number

/** From where the rows are looked up that a filter keeps, and how many they are. */
type Lead = (statistics: Statistics) => Extent

/** A reach, read when it is first needed: a plan is made without it. */
export type ReachIn = (statistics: Statistics) => Reach

/** What the conditions of one filter have Neo4j look at. */
export class FilterWork {
  /** How many relations are followed from their other end. */
  followed = 0
  /** Of the conditions that are being compiled, those of what holds them kept aside. */
  private held: PerRow[] = []
  private leads: Lead[] = []
  /** What is looked up once, for all rows. */
  private readonly once: FilterWork[] = []

  /** A relation that is held against each row: all that it leads to is looked at, and held against what stands within it. */
  hold<Result>(reach: ReachIn, compile: () => Result): Result {
    const { result, held } = this.within(compile)
    this.held.push((statistics, share) => {
      const { rows, looks } = reach(statistics).of(statistics, share)
      return looks + rows * sumOf(held, statistics)
    })
    return result
  }

  /** A relation that is followed from its other end: from what stands within it, or from so many nodes that are named there. */
  follow<Result>(back: ReachIn, named: number, compile: () => Result): Result {
    this.followed++
    const { result, held, leads } = this.within(compile)
    this.leads.push(statistics => {
      const from = leads.length ? leastOf(leads, statistics) : { rows: named, looks: named }
      const { rows, looks } = back(statistics).of(statistics, leads.length ? 'reached' : 'most')
      return {
        rows: from.rows * rows,
        looks: from.looks + from.rows * (looks + sumOf(held, statistics)),
      }
    })
    return result
  }

  /** Other conditions, whose rows are looked up once. */
  lookUp(work: FilterWork): void {
    this.followed += work.followed
    this.once.push(work)
  }

  /** Something that is worked out for each row. */
  take(work: PerRow): void {
    this.held.push(work)
  }

  /** What is looked at for each row that the conditions are held against. */
  perRow(statistics: Statistics, share: Share): number {
    return sumOf(this.held, statistics, share)
  }

  /** From where the rows are looked up; undefined where all have to be tried. */
  lead(statistics: Statistics): Extent | undefined {
    if (!this.leads.length) return undefined
    const { rows, looks } = leastOf(this.leads, statistics)
    return { rows, looks: looks + this.once.reduce((sum, work) => sum + work.whole(statistics), 0) }
  }

  /** What is looked at to look up all rows, and to hold them against the conditions. */
  private whole(statistics: Statistics): number {
    const lead = this.lead(statistics)
    return lead ? lead.looks + lead.rows * this.perRow(statistics, 'reached') : 0
  }

  private within<Result>(compile: () => Result): { result: Result; held: PerRow[]; leads: Lead[] } {
    const outer = { held: this.held, leads: this.leads }
    const inner: typeof outer = { held: [], leads: [] }
    Object.assign(this, inner)
    const result = compile()
    Object.assign(this, outer)
    return { result, ...inner }
  }
}

function sumOf(held: PerRow[], statistics: Statistics, share: Share = 'reached'): number {
  return held.reduce((sum, perRow) => sum + perRow(statistics, share), 0)
}

/** Of several ways to the rows all are gone, and those are left that the shortest one gives. */
function leastOf(leads: Lead[], statistics: Statistics): Extent {
  const extents = leads.map(lead => lead(statistics))
  return {
    rows: Math.min(...extents.map(({ rows }) => rows)),
    looks: extents.reduce((sum, { looks }) => sum + looks, 0),
  }
}
