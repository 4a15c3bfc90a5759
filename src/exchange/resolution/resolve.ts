import { StartError } from '../../errors.ts'
import type { Database } from '../../neo4j/database.ts'
import { currentIds } from '../writing/redirections.ts'
import { decided } from './deciding.ts'
import { factKinds } from './facts.ts'
import { joinMatched } from './joining.ts'
import type { Brought, Judged, Kind } from './kind.ts'
import { kinds } from './kinds.ts'
import { type FoundMatch, forgetFound, keepMatches } from './matches.ts'

/** Pairs that are judged, and ids that are looked up, at once. */
const batchSize = 500

/** What was found of the things of one kind that an import brought. */
export interface Resolved {
  /** The schema of their records. */
  kind: string
  /** Pairs that are one now, of which the one is a part of the other, and that somebody is to look at. */
  joined: number
  parts: number
  open: number
}

/** Who is told how far it is, and may end it. */
export interface ResolveOptions {
  /** Nodes compared so far, of how many. */
  progress?: (done: number, all: number) => void
  signal?: AbortSignal
}

/**
 * Compares what an import brought or changed with what is there, joins what is clearly one thing, and keeps the rest for somebody to
 * look at: kind by kind, as what is known of whom decides of the events where they met. What somebody decided stays; what an import
 * decided is decided anew, so that the same again, or after an end at any moment, comes to the same.
 */
export async function resolve(
  database: Database,
  { importId, dataset }: { importId: string; dataset: string },
  { progress = () => undefined, signal }: ResolveOptions = {},
): Promise<Resolved[]> {
  const sizes = await Promise.all(kinds.map(({ schema }) => countBrought(database, importId, schema)))
  const all = sizes.reduce((sum, size) => sum + size, 0)
  let done = 0
  const resolved: Resolved[] = []
  for (const [at, kind] of kinds.entries()) {
    if (!sizes[at]) continue
    const found = await resolveKind(database, kind, { importId, dataset }, judged => {
      if (signal?.aborted) throw new StartError('The import was stopped.')
      progress(Math.min(done + judged, all), all)
    })
    done += sizes[at]
    progress(done, all)
    if (found.joined || found.parts || found.open) resolved.push(found)
  }
  const [row] = await database.run('MATCH (i:Import) RETURN count(DISTINCT i.dataset) AS datasets')
  if ((row!.datasets as number) > 1) await resolveFacts(database, { importId, dataset })
  return resolved
}

/** What an import tells of what others tell of, about the same, is one with that. */
async function resolveFacts(database: Database, of: { importId: string; dataset: string }): Promise<void> {
  const brought = await Promise.all(factKinds.map(schema => broughtBy(database, of, schema)))
  const nodes = brought.flatMap(each => each.nodes)
  if (nodes.length) await joinMatched(database, nodes)
}

async function resolveKind(
  database: Database,
  kind: Kind,
  of: { importId: string; dataset: string },
  report: (judged: number) => void,
): Promise<Resolved> {
  let brought = await broughtBy(database, of, kind.schema)
  let forgot = false
  for (let at = 0; at < brought.subjects.length; at += batchSize) {
    const ids = brought.subjects.slice(at, at + batchSize)
    forgot = (await database.write(transaction => forgetFound(transaction, ids))) || forgot
  }
  if (forgot) {
    await joinMatched(database)
    brought = await broughtBy(database, of, kind.schema)
  }
  const judged = new Map<string, Judged>()
  const among = new Set(brought.nodes)
  let compared = 0
  for await (const pairs of kind.candidates(database, brought)) {
    const fresh = new Map(
      pairs
        // Of two that were both brought, each finds the other where the way to find them is the same both ways.
        .filter(([a, b]) => a !== b && !(kind.isMutual && a > b && among.has(a) && among.has(b)))
        .map(pair => [keyOf(...pair), pair]),
    )
    compared += fresh.size
    const batch = [...fresh.values()]
    for (let at = 0; at < batch.length; at += batchSize)
      for (const each of await kind.judge(database, batch.slice(at, at + batchSize)))
        if (each.verdict !== 'DIFFERENT') judged.set(keyOf(each.a, each.b), each)
    report(compared)
  }
  const found = (await decided(database, kind, [...judged.values()])).map(match => ({
    ...match,
    kind: kind.schema,
  }))
  const undecided: FoundMatch[] = []
  for (let at = 0; at < found.length; at += batchSize) {
    const batch = found.slice(at, at + batchSize)
    undecided.push(...(await database.write(transaction => keepMatches(transaction, batch))))
  }
  if (undecided.length) await joinMatched(database)
  return summaryOf(database, kind.schema, undecided)
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

async function summaryOf(database: Database, kind: string, found: FoundMatch[]): Promise<Resolved> {
  const ids = found.filter(({ verdict }) => verdict === 'SAME').flatMap(({ a, b }) => [a, b])
  const now = await database.read(transaction => currentIds(transaction, ids))
  const count = (test: (match: FoundMatch) => boolean) => found.filter(test).length
  return {
    kind,
    // What somebody decided not to be one with another of them is not joined however clear it was.
    joined: count(({ verdict, a, b }) => verdict === 'SAME' && (now.get(a) ?? a) === (now.get(b) ?? b)),
    parts: count(({ verdict }) => verdict === 'PART_OF'),
    open: count(({ verdict }) => verdict === 'OPEN'),
  }
}

async function countBrought(database: Database, importId: string, schema: string): Promise<number> {
  const [row] = await database.run(
    `MATCH (import:Import {id: $importId})-[contains:CONTAINS]->(record:Record {schema: $schema})
     WHERE contains.since = import.number
     RETURN count(*) AS count`,
    { importId, schema },
  )
  return row!.count as number
}

/** What an import brought or changed of one kind, by the ids of its records and by those of their nodes. */
async function broughtBy(
  database: Database,
  { importId, dataset }: { importId: string; dataset: string },
  schema: string,
): Promise<Brought & { subjects: string[] }> {
  const rows = await database.run(
    `MATCH (import:Import {id: $importId})-[contains:CONTAINS]->(record:Record {schema: $schema})
     WHERE contains.since = import.number
     OPTIONAL MATCH (former:FormerId {id: record.subject})
     RETURN record.subject AS subject, coalesce(former.now, record.subject) AS node ORDER BY subject`,
    { importId, schema },
  )
  return {
    dataset,
    subjects: rows.map(row => row.subject as string),
    nodes: [...new Set(rows.map(row => row.node as string))],
  }
}
