import type { Database, QueryRunner } from '../../neo4j/database.ts'

/** What was decided of two ids. */
export type Verdict = 'SAME' | 'DIFFERENT' | 'OPEN'

/** Two ids of two datasets that may be one person, and what was decided of them. */
export interface Match {
  /** By which whoever reviews names it. */
  number: number
  a: string
  b: string
  verdict: Verdict
  /** Whether somebody decided it; what an import decides, a later one may decide anew. */
  reviewed: boolean
  score: number
  reasons: string[]
}

/** A pair as it was found, before it is kept. */
export type FoundMatch = Pick<Match, 'a' | 'b' | 'verdict' | 'score' | 'reasons'>

const columns =
  'm.number AS number, m.a AS a, m.b AS b, m.verdict AS verdict, m.reviewed AS reviewed, m.score AS score, m.reasons AS reasons'

/** The matches with a verdict, or all, in the order in which they were found. */
export async function matchesOf(database: Database, verdict?: Verdict): Promise<Match[]> {
  const rows = await database.run(
    `MATCH (m:Match) WHERE $verdict IS NULL OR m.verdict = $verdict RETURN ${columns} ORDER BY m.number`,
    { verdict: verdict ?? null },
  )
  return rows as unknown as Match[]
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
     SET m.score = row.score, m.reasons = row.reasons, m.verdict = CASE WHEN m.reviewed THEN m.verdict ELSE row.verdict END
     RETURN m.reviewed AS reviewed ORDER BY at`,
    { found: found.map(({ a, b, ...rest }) => ({ ...inOrder(a, b), ...rest })) },
  )
  return found.filter((_, at) => !records[at]!.get('reviewed'))
}

/** Remembers what somebody decided of two ids. */
export async function decide(
  database: Database,
  a: string,
  b: string,
  verdict: Exclude<Verdict, 'OPEN'>,
): Promise<void> {
  await database.write(transaction =>
    transaction.run(
      `OPTIONAL MATCH (last:Match)
       WITH coalesce(max(last.number), 0) + 1 AS number
       MERGE (m:Match {a: $a, b: $b})
       ON CREATE SET m.number = number, m.score = 0.0, m.reasons = []
       SET m.verdict = $verdict, m.reviewed = true`,
      { ...inOrder(a, b), verdict },
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
        ? 'MATCH (m:Match {a: $a, b: $b}) SET m.verdict = $verdict, m.reviewed = $reviewed'
        : 'MATCH (m:Match {a: $a, b: $b}) DELETE m',
      { ...inOrder(a, b), verdict: before?.verdict, reviewed: before?.reviewed },
    ),
  )
}

/** Deletes the matches of some ids that only an import decided; gives whether there were any. */
export async function forgetFound(transaction: QueryRunner, ids: string[]): Promise<boolean> {
  const { records } = await transaction.run(
    `UNWIND $ids AS id
     CALL (id) {
       MATCH (m:Match {a: id}) RETURN m
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
