import type { Database } from '../../neo4j/database.ts'
import type { Bounds } from '../../time/bounds.ts'
import { readTime } from '../records/time.ts'
import { withFormerIds } from '../writing/redirections.ts'
import { type FoundMatch, keepMatches } from './matches.ts'
import { overlapOf } from './time.ts'

/**
 * The two fields that say what a fact is about, the first of which has the fewer of them: what two datasets say of the same two, at one
 * time, is one fact.
 */
const about: Record<string, readonly [string, string]> = {
  Tenure: ['person', 'office'],
  Participation: ['event', 'actor'],
  Party: ['document', 'actor'],
  Signature: ['document', 'person'],
}

/** The schemas of facts that are one where what they are about is. */
export const factKinds = Object.keys(about)

const batchSize = 300

/** A fact as a record tells it. */
interface Told {
  subject: string
  schema: string
  datasets: string[]
  role?: string
  time?: Bounds
  /** The first of the two things that it is about, by the id that holds. */
  of: string
  /** Both. */
  key: string
  /** Both, as the record has them. */
  recorded: string
}

/** What is to be done about facts. */
export interface Reconciled {
  /** Whether matches were kept or forgotten. */
  changed: boolean
  /** By the ids of facts, what they are about: they are written together. */
  of: Map<string, string>
}

/**
 * Finds which facts are told by several datasets of what is, or is to be, one, and forgets what was found of those that are about two
 * things now. `moved`: nodes that are joined or parted, or facts that are new; `right`: the ids that are another's.
 */
export async function reconcileFacts(
  database: Database,
  moved: string[],
  right: Map<string, string>,
): Promise<Reconciled> {
  const reconciled: Reconciled = { changed: false, of: new Map() }
  for (const firsts of batchesOf(await firstsOf(database, moved), right)) {
    let told = await toldOf(database, firsts, right)
    // What a record of a joined fact is about now, another may tell of.
    const others = [...new Set(told.map(({ of }) => of))].filter(id => !firsts.includes(id))
    if (others.length) told = await toldOf(database, [...firsts, ...others], right)
    for (const { subject, of } of told) reconciled.of.set(subject, of)
    const found = pairsOf(told)
    const forgot = await forgetOthers(
      database,
      told.map(({ subject }) => subject),
      found,
    )
    if (found.length) await database.write(transaction => keepMatches(transaction, found))
    reconciled.changed ||= forgot || found.length > 0
  }
  return reconciled
}

/** Some at a time, those together that are to be one. */
function* batchesOf(ids: string[], right: Map<string, string>): Generator<string[]> {
  const byHolder = new Map<string, string[]>()
  for (const id of ids) {
    const holder = right.get(id) ?? id
    byHolder.set(holder, [...(byHolder.get(holder) ?? []), id])
  }
  let batch: string[] = []
  for (const group of byHolder.values()) {
    if (batch.length && batch.length + group.length > batchSize) {
      yield batch
      batch = []
    }
    batch.push(...group)
  }
  if (batch.length) yield batch
}

/** The people, events and documents that facts about some nodes, or some facts, are about. */
async function firstsOf(database: Database, ids: string[]): Promise<string[]> {
  const firsts = new Set<string>()
  for (let at = 0; at < ids.length; at += batchSize) {
    const rows = await database.run(
      `UNWIND $ids AS id
       MATCH (node:Entity {id: id})
       CALL (node) {
         WITH * WHERE node:Event OR node:Document OR node:Person
         RETURN node AS first
         UNION
         MATCH (node)-[:TOOK_PART|GAVE|IS_PARTY]->()-[:AT|UNDER|TO]->(first)
         RETURN first
         UNION
         MATCH (node)<-[:OF]-()<-[:HELD]-(first)
         RETURN first
         UNION
         MATCH (node)-[:AT|UNDER|TO]->(first)
         RETURN first
         UNION
         MATCH (node)<-[:HELD]-(first)
         RETURN first
       }
       RETURN DISTINCT first.id AS id`,
      { ids: ids.slice(at, at + batchSize) },
    )
    for (const { id } of rows) firsts.add(id as string)
  }
  return [...firsts]
}

/** All facts about some people, events and documents, as records tell them. */
async function toldOf(database: Database, firsts: string[], right: Map<string, string>): Promise<Told[]> {
  const rows = await database.run(
    `UNWIND $firsts AS id
     MATCH (:Entity {id: id})-[:HELD|AT|TO|UNDER]-(fact)
     WITH DISTINCT fact.id AS id
     ${withFormerIds('id', 'subject')}
     MATCH (record:Record {subject: subject})<-[:CONTAINS]-(import)
     WITH subject, record, import ORDER BY import.number DESC
     RETURN subject, head(collect(record.json)) AS json, head(collect(record.schema)) AS schema, collect(DISTINCT import.dataset) AS datasets`,
    { firsts },
  )
  const now = (id: string) => right.get(id) ?? id
  return rows.flatMap(({ subject, json, schema, datasets }) => {
    const fields = JSON.parse(json as string) as Record<string, unknown>
    const two = about[schema as string]
    if (!two) return []
    const [first, second] = two.map(field => now(fields[field] as string)) as [string, string]
    return [
      {
        subject: subject as string,
        schema: schema as string,
        datasets: datasets as string[],
        of: first,
        key: `${schema} ${first} ${second}`,
        recorded: two.map(field => fields[field]).join(' '),
        ...(fields.role !== undefined && { role: fields.role as string }),
        ...(schema === 'Tenure' && fields.time !== undefined && { time: readTime(fields.time) }),
      },
    ]
  })
}

/**
 * Pairs of facts that are one: of what a dataset says of the same two, one is that of another dataset. What a dataset itself says of the same
 * two twice is two facts; of what turned out to be the same, one.
 */
function pairsOf(told: Told[]): FoundMatch[] {
  const byKey = new Map<string, Told[]>()
  for (const each of told) {
    const known = byKey.get(each.key)
    if (known) known.push(each)
    else byKey.set(each.key, [each])
  }
  const found: FoundMatch[] = []
  for (const same of byKey.values()) {
    if (same.length < 2) continue
    const pairs = same
      .flatMap((a, at) => same.slice(at + 1).map(b => ({ a, b, score: agreement(a, b) })))
      .filter(({ a, b, score }) => score > 0 && !areToldApart(a, b))
      .sort((x, y) => y.score - x.score || (x.a.subject + x.b.subject < y.a.subject + y.b.subject ? -1 : 1))
    const taken = new Set<string>()
    for (const { a, b, score } of pairs) {
      const keys = [
        ...b.datasets.map(dataset => `${a.subject} ${dataset} ${b.recorded}`),
        ...a.datasets.map(dataset => `${b.subject} ${dataset} ${a.recorded}`),
      ]
      if (keys.some(key => taken.has(key))) continue
      for (const key of keys) taken.add(key)
      found.push({
        kind: a.schema,
        a: a.subject,
        b: b.subject,
        verdict: 'SAME',
        part: null,
        score,
        reasons: ['+about the same'],
      })
    }
  }
  return found
}

function areToldApart(a: Told, b: Told): boolean {
  return a.recorded === b.recorded && a.datasets.some(dataset => b.datasets.includes(dataset))
}

/** How well two facts about the same two go together, 0 where they are two. */
function agreement(a: Told, b: Told): number {
  if (a.schema !== 'Tenure') return a.role === b.role ? 1 : 0.9
  return overlapOf(a.time ?? {}, b.time ?? {})
}

/**
 * Deletes the matches of some facts that imports made and that are not found now; gives whether there were any. All facts about the same two
 * were compared, so that a match with any other is of what is about something else.
 */
async function forgetOthers(database: Database, subjects: string[], found: FoundMatch[]): Promise<boolean> {
  const kept = new Set(found.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]))
  const rows = await database.run(
    `UNWIND $subjects AS subject
     CALL (subject) {
       MATCH (m:Match {a: subject}) WHERE m.b IS NOT NULL
       RETURN m
       UNION
       MATCH (m:Match {b: subject})
       RETURN m
     }
     WITH DISTINCT m WHERE m.kind IN $factKinds AND NOT m.reviewed
     RETURN m.a AS a, m.b AS b`,
    { subjects, factKinds },
  )
  const gone = rows.filter(({ a, b }) => !kept.has(`${a} ${b}`))
  if (gone.length)
    await database.run('UNWIND $gone AS row MATCH (m:Match {a: row.a, b: row.b}) DELETE m', { gone })
  return gone.length > 0
}
