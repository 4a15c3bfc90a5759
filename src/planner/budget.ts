import { requestError } from '../errors.ts'
import type { Arguments } from './arguments.ts'

/** What a plain list counts as: topics, citations and names are few by nature, though up to 100 are given. */
export const plainListRows = 10

/** How many rows a part of an operation may fetch: so many for each row of what holds it. */
export class Cost {
  readonly parts: Cost[] = []

  constructor(
    /** The way to the field, `country.officials.person`. */
    readonly path: string,
    private readonly rows: (args: Arguments[]) => number = () => 1,
  ) {}

  /** The rows of this part and of all below it, and the field that most of them belong to. */
  total(args: Arguments[], times = 1): { rows: number; most: { path: string; rows: number } } {
    const own = times * this.rows(args)
    let rows = this.path ? own : 0
    let most = { path: this.path, rows }
    for (const part of this.parts) {
      const below = part.total(args, own)
      rows += below.rows
      if (below.most.rows > most.rows) most = below.most
    }
    return { rows, most }
  }
}

/** The rows that an operation may fetch at most. Throws LIMIT_EXCEEDED where they are more than its budget. */
export function checkBudget(cost: Cost, args: Arguments[], budget: number): number {
  const { rows, most } = cost.total(args)
  if (rows > budget)
    throw requestError(
      'LIMIT_EXCEEDED',
      `The operation may fetch ${rows} rows, and its budget is ${budget}: page sizes multiply on the way down. ${most.rows} of them are at ${most.path}; ask for fewer there or above it (first: …).`,
      { extensions: { cost: { rows, budget } } },
    )
  return rows
}
