import type { Database, QueryRunner } from '../../neo4j/database.ts'

/** What was decided of two ids: they are one, the one is a part of the other, they are two; or somebody is to look. */
export type Verdict = 'SAME' | 'PART_OF' | 'DIFFERENT' | 'OPEN'

/** Two ids that may be of one thing, and what was decided of them. */
export interface Match {
  /** By which whoever reviews names it. */
  number: number
  /** The schema of their records. */
  kind: string
  a: string
  b: string
  verdict: Verdict
  /** Of PART_OF: which of the two is the part. */
  part: string | null
  /** Whether somebody decided it; what an import decides, a later one may decide anew. */
  reviewed: boolean
  score: number
  reasons: string[]
}

/** A pair as it was found, before it is kept. */
export type FoundMatch = Pick<Match, 'kind' | 'a' | 'b' | 'verdict' | 'score' | 'reasons' | 'part'>

/** What somebody decided of two ids. */
export type Decision = Pick<Match, 'kind' | 'a' | 'b' | 'part'> & { verdict: Exclude<Verdict, 'OPEN'> }

// Before other things were recognized, only people were.
const columns =
  "m.number AS number, coalesce(m.kind, 'Person') AS kind, m.a AS a, m.b AS b, m.verdict AS verdict, m.part AS part, m.reviewed AS reviewed, m.score AS score, m.reasons AS reasons"

/** Which matches are wanted. */
export interface Wanted {
  verdict?: Verdict
  /** The schemas of their records. */
  kinds?: string[]
  /** Matches that a dataset has to do with. */
  dataset?: string
  /** No less sure than this. */
  from?: number
  /** Of so many, those that are likeliest. */
  most?: number
}

/** The matches that are wanted, the likeliest first. */
export async function matchesOf(database: Database, wanted: Wanted = {}): Promise<Match[]> {
  const { verdict = null, kinds = null, dataset = null, from = 0, most = 1_000_000_000 } = wanted
  const rows = await database.run(
    `MATCH (m:Match)
     WHERE ($verdict IS NULL OR m.verdict = $verdict) AND m.score >= $from
       AND ($kinds IS NULL OR coalesce(m.kind, 'Person') IN $kinds)
       AND ($dataset IS NULL OR EXISTS {
         MATCH (record:Record)<-[:CONTAINS]-(import)
         WHERE (record.subject = m.a OR record.subject = m.b) AND import.dataset = $dataset
       })
     RETURN ${columns} ORDER BY score DESC, number LIMIT toInteger($most)`,
    { verdict, kinds, dataset, from, most },
  )
  return rows as unknown as Match[]
}

/** The match with a number. */
export async function matchNumbered(database: Database, number: string): Promise<Match | undefined> {
  const [row] = await database.run(`MATCH (m:Match {number: toInteger($number)}) RETURN ${columns}`, {
    number,
  })
  return row as unknown as Match | undefined
}

/** The match of two ids, in either order. */
export async function matchOf(database: Database, a: string, b: string): Promise<Match | undefined> {
  const [row] = await database.run(`MATCH (m:Match {a: $a, b: $b}) RETURN ${columns}`, inOrder(a, b))
  return row as unknown as Match | undefined
}

/** Keeps what was found; what somebody decided stays. Gives those of which nobody decided anything. */
export async function keepMatches(transaction: QueryRunner, found: FoundMatch[]): Promise<FoundMatch[]> {
  const { records } = await transaction.run(
    `OPTIONAL MATCH (last:Match)
     WITH coalesce(max(last.number), 0) AS last
     UNWIND range(0, size($found) - 1) AS at
     WITH at, last + at + 1 AS number, $found[at] AS row
     MERGE (m:Match {a: row.a, b: row.b})
     ON CREATE SET m.number = number, m.reviewed = false
     SET m.kind = row.kind, m.score = row.score, m.reasons = row.reasons,
       m.verdict = CASE WHEN m.reviewed THEN m.verdict ELSE row.verdict END,
       m.part = CASE WHEN m.reviewed THEN m.part ELSE row.part END
     RETURN m.reviewed AS reviewed ORDER BY at`,
    { found: found.map(({ a, b, ...rest }) => ({ ...inOrder(a, b), ...rest })) },
  )
  return found.filter((_, at) => !records[at]!.get('reviewed'))
}

/** Remembers what somebody decided. */
export async function decide(database: Database, decisions: Decision[]): Promise<void> {
  await database.write(transaction =>
    transaction.run(
      `OPTIONAL MATCH (last:Match)
       WITH coalesce(max(last.number), 0) AS last
       UNWIND range(0, size($decisions) - 1) AS at
       WITH last + at + 1 AS number, $decisions[at] AS row
       MERGE (m:Match {a: row.a, b: row.b})
       ON CREATE SET m.number = number, m.score = 0.0, m.reasons = []
       SET m.kind = row.kind, m.verdict = row.verdict, m.part = row.part, m.reviewed = true`,
      { decisions: decisions.map(({ a, b, ...rest }) => ({ ...inOrder(a, b), ...rest })) },
    ),
  )
}

/** Makes of two ids again what was known of them before somebody decided. */
export async function takeBack(
  database: Database,
  a: string,
  b: string,
  before: Match | undefined,
): Promise<void> {
  await database.write(transaction =>
    transaction.run(
      before
        ? 'MATCH (m:Match {a: $a, b: $b}) SET m.verdict = $verdict, m.part = $part, m.reviewed = $reviewed'
        : 'MATCH (m:Match {a: $a, b: $b}) DELETE m',
      { ...inOrder(a, b), verdict: before?.verdict, part: before?.part ?? null, reviewed: before?.reviewed },
    ),
  )
}

/** Deletes the matches of some ids that only an import decided; gives whether there were any. */
export async function forgetFound(transaction: QueryRunner, ids: string[]): Promise<boolean> {
  const { records } = await transaction.run(
    `UNWIND $ids AS id
     CALL (id) {
       MATCH (m:Match {a: id}) WHERE m.b IS NOT NULL RETURN m
       UNION
       MATCH (m:Match {b: id}) RETURN m
     }
     WITH DISTINCT m WHERE NOT m.reviewed
     DELETE m
     RETURN count(*) AS count`,
    { ids },
  )
  return (records[0]!.get('count') as number) > 0
}

function inOrder(a: string, b: string): { a: string; b: string } {
  return a < b ? { a, b } : { a: b, b: a }
}
