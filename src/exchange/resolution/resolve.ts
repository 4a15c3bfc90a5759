import { StartError } from '../../errors.ts'
import type { Database } from '../../neo4j/database.ts'
import { currentIds } from '../writing/redirections.ts'
import { decided } from './deciding.ts'
import { factKinds } from './facts.ts'
import { joinMatched } from './joining.ts'
import { candidatesByIdentifier } from './candidates.ts'
import type { Brought, Candidates, Judged, Kind } from './kind.ts'
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
  const brought = await broughtBy(
    database,
    importId,
    kinds.map(({ schema }) => schema),
  )
  const all = [...brought.values()].reduce((sum, { subjects }) => sum + subjects.length, 0)
  let done = 0
  const resolved: Resolved[] = []
  for (const kind of kinds) {
    const own = brought.get(kind.schema)
    if (!own) continue
    const found = await resolveKind(database, kind, { importId, dataset }, own, judged => {
      if (signal?.aborted) throw new StartError('The import was stopped.')
      progress(Math.min(done + judged, all), all)
    })
    done += own.subjects.length
    progress(done, all)
    if (found.joined || found.parts || found.open) resolved.push(found)
  }
  const [row] = await database.run('MATCH (i:Import) RETURN count(DISTINCT i.dataset) AS datasets')
  // What an import tells of what others tell of, about the same, is one with that.
  if ((row!.datasets as number) > 1) {
    const facts = [...(await broughtBy(database, importId, factKinds)).values()].flatMap(({ nodes }) => nodes)
    if (facts.length) await joinMatched(database, facts)
  }
  return resolved
}

async function resolveKind(
  database: Database,
  kind: Kind,
  { importId, dataset }: { importId: string; dataset: string },
  { subjects, nodes: found }: BroughtOfKind,
  report: (judged: number) => void,
): Promise<Resolved> {
  let nodes = found
  let forgot = false
  for (let at = 0; at < subjects.length; at += batchSize) {
    const ids = subjects.slice(at, at + batchSize)
    forgot = (await database.write(transaction => forgetFound(transaction, ids))) || forgot
  }
  if (forgot) {
    await joinMatched(database)
    nodes = (await broughtBy(database, importId, [kind.schema])).get(kind.schema)!.nodes
  }
  const judged = await judgedOf(database, kind, { dataset, nodes }, report)
  const decisions = (await decided(database, kind, judged)).map(match => ({ ...match, kind: kind.schema }))
  const undecided: FoundMatch[] = []
  for (let at = 0; at < decisions.length; at += batchSize) {
    const batch = decisions.slice(at, at + batchSize)
    undecided.push(...(await database.write(transaction => keepMatches(transaction, batch))))
  }
  if (undecided.length) await joinMatched(database)
  return summaryOf(database, kind.schema, undecided)
}

/** What is thought of each pair that is worth comparing, but for those that are clearly two things. */
async function judgedOf(
  database: Database,
  kind: Kind,
  brought: Brought,
  report: (judged: number) => void,
): Promise<Judged[]> {
  const judged = new Map<string, Judged>()
  const among = new Set(brought.nodes)
  let compared = 0
  const compare = async (pairs: Candidates[]) => {
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
  for await (const pairs of candidatesByIdentifier(database, kind.schema, brought.nodes)) await compare(pairs)
  for await (const pairs of kind.candidates(database, brought)) await compare(pairs)
  return [...judged.values()]
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

/** What an import brought or changed of one kind, by the ids of its records and by those of their nodes. */
interface BroughtOfKind {
  subjects: string[]
  nodes: string[]
}

/** What an import brought or changed of some kinds; without those of which it brought none. */
async function broughtBy(
  database: Database,
  importId: string,
  schemas: string[],
): Promise<Map<string, BroughtOfKind>> {
  const rows = await database.run(
    `MATCH (import:Import {id: $importId})-[contains:CONTAINS]->(record)
     WHERE contains.since = import.number AND record.schema IN $schemas
     OPTIONAL MATCH (former:FormerId {id: record.subject})
     WITH record.schema AS schema, record.subject AS subject, coalesce(former.now, record.subject) AS node ORDER BY subject
     RETURN schema, collect(subject) AS subjects, collect(DISTINCT node) AS nodes`,
    { importId, schemas },
  )
  return new Map(
    rows.map(({ schema, subjects, nodes }) => [
      schema as string,
      { subjects: subjects as string[], nodes: nodes as string[] },
    ]),
  )
}
