import type { Database } from '../../neo4j/database.ts'
import type { Verdict } from './matches.ts'

/** What is thought of two nodes. */
export interface Likeness {
  /** What an import decides of them; `DIFFERENT` is kept nowhere. */
  verdict: Verdict
  /** How surely they are one, from 0 to 1. */
  score: number
  /** What speaks for one thing, `+`, and for two, `-`. */
  reasons: string[]
  /** Of PART_OF: which of the two is the part. */
  part?: string
  /** The one is told of as the other is, word for word: it is joined even if another is alike. */
  exact?: boolean
  /** It is worth a look also where one dataset has both. */
  inOneDataset?: boolean
  /** Publications of one dataset overlap here: what both have is joined although one dataset has it twice. */
  overlapping?: boolean
}

/** What the graph knows of a node that tells it from others. */
export interface Portrait {
  id: string
  /** The datasets whose records the node is made of. */
  datasets: string[]
}

/** Two nodes that may be one. */
export type Candidates = [a: string, b: string]

/** What an import brought or changed. */
export interface Brought {
  dataset: string
  /** The nodes that the records are of. */
  nodes: string[]
}

/** How things of one kind are recognized as one. */
export interface Kind {
  /** The schema of their records. */
  schema: string
  /** Pairs that are worth comparing: one that an import brought or changed, and one that is there. */
  candidates: (database: Database, brought: Brought) => AsyncIterable<Candidates[]>
  /** Whichever of two is looked for, the other is found. */
  isMutual?: true
  /** What is told word for word alike is told apart by nobody: of two such and two others, two are joined with two. */
  interchangeable?: true
  /** Judges pairs; those whose nodes are gone are left out. */
  judge: (database: Database, pairs: Candidates[]) => Promise<Judged[]>
}

/** A pair with what is thought of it, and the datasets of each. */
export interface Judged extends Likeness {
  a: string
  b: string
  datasets: [a: string[], b: string[]]
}

/** Judges pairs by the portraits of their nodes. */
export function judgeBy<Seen extends Portrait>(
  portraitsOf: (database: Database, ids: string[]) => Promise<Map<string, Seen>>,
  likenessOf: (a: Seen, b: Seen) => Likeness,
): Kind['judge'] {
  return async (database, pairs) => {
    const portraits = await portraitsOf(database, [...new Set(pairs.flat())])
    return pairs.flatMap(pair => {
      // In one order, so that the same is found whichever of them was brought.
      const [a, b] = pair.toSorted() as [string, string]
      const [one, other] = [portraits.get(a), portraits.get(b)]
      if (!one || !other) return []
      return [{ a, b, ...likenessOf(one, other), datasets: [one.datasets, other.datasets] }]
    })
  }
}

/** The datasets that a node is made of, as an expression on it. */
export const datasetsOf = (node: string) => `COLLECT {
  MATCH (:Record {subject: ${node}.id})<-[:CONTAINS]-(import) RETURN import.dataset AS dataset
  UNION
  MATCH (former:FormerId {now: ${node}.id})
  MATCH (:Record {subject: former.id})<-[:CONTAINS]-(import) RETURN import.dataset AS dataset
}`
