/** What a check found, one line each. */
export interface Findings {
  /** What the graph holds and its records and rules do not say, or the other way round. */
  outdated: string[]
  /** Nodes that no record supports, and records whose node is missing. */
  stray: string[]
  /** What the API promises never to be null, and is. */
  broken: string[]
}

/** Beyond this many findings of one sort somebody looks for their common cause. */
export const mostFindings = 1_000
