import { UndirectedGraph } from 'graphology'
import { connectedComponents } from 'graphology-components'
import type { Database, QueryRunner } from '../../neo4j/database.ts'
import { rewrite } from '../writing/rewrite.ts'
import { type Match, matchesOf } from './matches.ts'

/** Nodes that are made anew by one call, within one transaction. */
const batchSize = 500

/**
 * Makes the graph follow what was decided of people: those who are one are one node, under the id whose record is fullest, and the
 * others keep answering; those of whom that is not said any more, or whose records are gone, are apart again. Each person is changed in one
 * transaction. The caller holds the lock of imports.
 */
export async function joinMatched(database: Database): Promise<void> {
  await forgetGone(database)
  const right = await wanted(database)
  const there = await present(database)
  for (const group of groups([...right, ...there])) {
    const differs = group.some(id => right.get(id) !== there.get(id))
    if (differs) await database.write(transaction => regroup(transaction, group, right))
  }
}

/** What imports decided of people who have no record any more goes; what somebody decided is remembered. */
async function forgetGone(database: Database): Promise<void> {
  await database.run(
    `MATCH (m:Match) WHERE NOT m.reviewed
       AND NOT (EXISTS { (:Record {subject: m.a}) } AND EXISTS { (:Record {subject: m.b}) })
     DELETE m`,
  )
}

/** The ids that are to be another's, with that. */
async function wanted(database: Database): Promise<Map<string, string>> {
  const matches = await matchesOf(database)
  const recorded = await withRecords(database, matches)
  const usable = matches.filter(({ a, b }) => recorded.has(a) && recorded.has(b))
  const apart = usable.filter(({ verdict }) => verdict === 'DIFFERENT')
  const same = usable
    .filter(({ verdict }) => verdict === 'SAME')
    .sort(
      (one, other) =>
        Number(other.reviewed) - Number(one.reviewed) || other.score - one.score || one.number - other.number,
    )
  const now = new Map<string, string[]>()
  const groupOf = (id: string) => now.get(id) ?? [id]
  for (const { a, b } of same) {
    const [one, other] = [groupOf(a), groupOf(b)]
    if (one.includes(b) || apart.some(pair => isBetween(pair, one, other))) continue
    const group = [...one, ...other]
    for (const id of group) now.set(id, group)
  }
  return new Map(
    [...now]
      .map(([id, group]) => [id, fullest(group, recorded)] as const)
      .filter(([id, holds]) => id !== holds),
  )
}

function isBetween({ a, b }: Match, one: string[], other: string[]): boolean {
  return (one.includes(a) && other.includes(b)) || (one.includes(b) && other.includes(a))
}

/** The id whose record has most names holds, then the shortest; which dataset came first makes no difference. */
function fullest(ids: string[], names: Map<string, number>): string {
  return ids.toSorted(
    (one, other) =>
      names.get(other)! - names.get(one)! || one.length - other.length || (one < other ? -1 : 1),
  )[0]!
}

/** How many names the records of some ids give; without those that have no record. */
async function withRecords(database: Database, matches: Match[]): Promise<Map<string, number>> {
  const rows = await database.run(
    'UNWIND $ids AS id MATCH (record:Record {subject: id}) RETURN id, collect(record.json) AS records',
    { ids: [...new Set(matches.flatMap(({ a, b }) => [a, b]))] },
  )
  return new Map(
    rows.map(({ id, records }) => [
      id as string,
      Math.max(
        ...(records as string[]).map(json => (JSON.parse(json) as { names?: unknown[] }).names?.length ?? 0),
      ),
    ]),
  )
}

async function present(database: Database): Promise<Map<string, string>> {
  const rows = await database.run('MATCH (former:FormerId) RETURN former.id AS id, former.now AS now')
  return new Map(rows.map(({ id, now }) => [id as string, now as string]))
}

function groups(links: [string, string][]): string[][] {
  const graph = new UndirectedGraph()
  for (const [id, now] of links) graph.mergeEdge(id, now)
  return connectedComponents(graph)
}

/** Joins, and parts, some people and makes everything that links to them do so by what they are now. */
async function regroup(transaction: QueryRunner, group: string[], right: Map<string, string>): Promise<void> {
  const owners = await ownersOf(transaction, group)
  await transaction.run('UNWIND $group AS id MATCH (former:FormerId {id: id}) DELETE former', { group })
  const formers = group.flatMap(id => (right.has(id) ? [{ id, now: right.get(id) }] : []))
  await transaction.run('UNWIND $formers AS row CREATE (:FormerId {id: row.id, now: row.now})', { formers })
  await transaction.run('MERGE (people:People) SET people.version = randomUUID()')
  await rewrite(transaction, group)
  for (let at = 0; at < owners.length; at += batchSize)
    await rewrite(transaction, owners.slice(at, at + batchSize))
}

/** The nodes whose records name some ids. */
async function ownersOf(transaction: QueryRunner, group: string[]): Promise<string[]> {
  const { records } = await transaction.run(
    `UNWIND $group AS id
     MATCH (:Entity {id: id})--(owner:Entity)
     WITH DISTINCT owner
     WHERE NOT owner.id IN $group AND EXISTS {
       MATCH (record:Record {subject: owner.id}) WHERE any(id IN $group WHERE record.json CONTAINS '"' + id + '"')
     }
     RETURN owner.id AS id ORDER BY id`,
    { group },
  )
  return records.map(record => record.get('id') as string)
}
