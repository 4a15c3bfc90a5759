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
  /** The publications of one dataset that overlap here: what both have is joined although one dataset has it twice. */
  publications?: [a: string[], b: string[]]
}

/** What the graph knows of a node that tells it from others. */
export interface Portrait {
  id: string
  /** The datasets whose records the node is made of. */
  datasets: string[]
  /** The keys that registers have for it. */
  identifiers: { scheme: string; value: string }[]
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

/**
 * Judges pairs by the keys that registers have for them, and else by the portraits of their nodes. `keysTellApart`: two keys of one
 * register are of two things, where two datasets have them; within a dataset each record has its own.
 */
export function judgeBy<Seen extends Portrait>(
  portraitsOf: (database: Database, ids: string[]) => Promise<Map<string, Seen>>,
  likenessOf: (a: Seen, b: Seen) => Likeness,
  { keysTellApart = true }: { keysTellApart?: boolean } = {},
): Kind['judge'] {
  const judged = (one: Seen, other: Seen): Likeness => {
    const key = one.identifiers.find(({ scheme }) => other.identifiers.some(each => each.scheme === scheme))
    if (!key) return likenessOf(one, other)
    const shared = one.identifiers.find(({ scheme, value }) =>
      other.identifiers.some(each => each.scheme === scheme && each.value === value),
    )
    if (shared)
      return { verdict: 'SAME', score: 0.99, reasons: [`+the same key of ${shared.scheme}`], exact: true }
    if (!keysTellApart || one.datasets.some(dataset => other.datasets.includes(dataset)))
      return likenessOf(one, other)
    return { verdict: 'DIFFERENT', score: 0, reasons: [`-another key of ${key.scheme}`] }
  }
  return async (database, pairs) => {
    const portraits = await portraitsOf(database, [...new Set(pairs.flat())])
    return pairs.flatMap(pair => {
      // In one order, so that the same is found whichever of them was brought.
      const [a, b] = pair.toSorted() as [string, string]
      const [one, other] = [portraits.get(a), portraits.get(b)]
      if (!one || !other) return []
      return [{ a, b, ...judged(one, other), datasets: [one.datasets, other.datasets] }]
    })
  }
}

/** What every portrait has beside the id, as columns on a node. */
export const seenOf = (node: string) => `COLLECT {
  MATCH (:Record {subject: ${node}.id})<-[:CONTAINS]-(import) RETURN import.dataset AS dataset
  UNION
  MATCH (former:FormerId {now: ${node}.id})
  MATCH (:Record {subject: former.id})<-[:CONTAINS]-(import) RETURN import.dataset AS dataset
} AS datasets,
COLLECT { MATCH (${node})-[:HAS]->(key:Identifier) RETURN key {.scheme, .value} LIMIT 20 } AS identifiers`
