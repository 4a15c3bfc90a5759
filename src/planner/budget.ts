import { requestError } from '../errors.ts'
import type { Limits } from '../limits.ts'
import type { Arguments } from './arguments.ts'
import type { Statistics } from './statistics.ts'

/** What a plain list counts as: topics, citations and names are few by nature, though up to 100 are given. */
export const plainListRows = 10

/**
 * What Neo4j does to plan a pattern of a subquery, and a relation in a filter, in links and rows that it would look at in that time. Of
 * many relations in one condition it holds each against the others.
 */
const planning = { pattern: 3_000, relation: 10_000, togetherWith: 80 }

/** What a row that is fetched takes, in rows that are only looked at. */
const fetching = 2

/** What some relations in one filter take to plan. */
export function planningOfRelations(relations: number): number {
  return planning.relation * relations * (1 + relations / planning.togetherWith)
}

/** What so many patterns of one subquery take to plan. */
export function planningOfPatterns(patterns: number): number {
  return planning.pattern * patterns
}

/** The links and rows that Neo4j looks at for a part of an operation that is asked for so many rows of what holds it. */
export type Work = (statistics: Statistics, calls: number, args: Arguments[]) => number

/** How much there is of something in an operation, and of which field most. */
interface Sum {
  all: number
  most: { path: string; amount: number }
}

/** How many rows a part of an operation may fetch: so many for each row of what holds it; and what Neo4j has to do for that. */
export class Cost {
  readonly parts: Cost[] = []
  /** What is looked at; for a step to one node nothing that would count. */
  work: Work = () => 0
  /** What planning takes, in the same measure. */
  planning = 0

  constructor(
    /** The way to the field, `country.officials.person`. */
    readonly path: string,
    private readonly rows: (args: Arguments[]) => number = () => 1,
  ) {}

  /** The rows of this part and of all below it, and the field that most of them belong to. */
  total(args: Arguments[], times = 1): Sum {
    const own = times * this.rows(args)
    return this.sum(this.path ? own : 0, part => part.total(args, own))
  }

  /** What Neo4j has to do for this part and for all below it, and the field for which it does most. */
  workload(args: Arguments[], statistics: Statistics, calls = 1): Sum {
    const below = calls * this.rows(args)
    const own = this.planning + this.work(statistics, calls, args) + fetching * below
    return this.sum(own, part => part.workload(args, statistics, below))
  }

  private sum(own: number, sumOf: (part: Cost) => Sum): Sum {
    const sum = { all: own, most: { path: this.path, amount: own } }
    for (const part of this.parts) {
      const below = sumOf(part)
      sum.all += below.all
      if (below.most.amount > sum.most.amount) sum.most = below.most
    }
    return sum
  }
}

/** What an operation costs, before it is asked. */
export interface Charge {
  /** The rows that it may fetch at most. */
  rows: number
  /** The links and rows that Neo4j may look at for it, with what it has to plan. */
  work: number
}

/** What an operation costs. Throws LIMIT_EXCEEDED where that is more than it may. */
export function checkBudget(cost: Cost, args: Arguments[], limits: Limits, statistics: Statistics): Charge {
  const { all: rows, most } = cost.total(args)
  if (rows > limits.rows)
    throw requestError(
      'LIMIT_EXCEEDED',
      `The operation may fetch ${rows} rows, and its budget is ${limits.rows}: page sizes multiply on the way down. ${most.amount} of them are at ${most.path}; ask for fewer there or above it (first: …).`,
      { extensions: { cost: { rows, budget: limits.rows } } },
    )
  const { all, most: dearest } = cost.workload(args, statistics)
  const work = roughly(all)
  if (work > limits.work)
    throw requestError(
      'LIMIT_EXCEEDED',
      `Neo4j would have to look at about ${work} links and rows for the operation, planning included, and may at ${limits.work}. About ${roughly(dearest.amount)} of them are for ${dearest.path}; name what you look for there by an id, ask for fewer rows above it, or leave out a part.`,
      { extensions: { cost: { rows, budget: limits.rows, work, workBudget: limits.work } } },
    )
  return { rows, work }
}

/** A number of which two digits are meant. */
function roughly(amount: number): number {
  return Number(amount.toPrecision(2))
}
