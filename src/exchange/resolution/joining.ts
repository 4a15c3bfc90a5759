import { UndirectedGraph } from 'graphology'
import { connectedComponents } from 'graphology-components'
import type { Database, QueryRunner } from '../../neo4j/database.ts'
import { rewrite } from '../writing/rewrite.ts'
import { reconcileFacts } from './facts.ts'
import { type Match, matchesOf } from './matches.ts'

/** Nodes that are made anew by one call, within one transaction. */
const batchSize = 500
/** Groups are joined together up to so many ids. */
const atOnce = 200

/**
 * Makes the graph follow what was decided: what is one is one node, under the id whose record is fullest, and the others keep
 * answering; what is a part is linked to its whole; what that is not said of any more, or whose records are gone, is apart again. What
 * was said of each of those that are one now may be one fact told twice, and is joined in turn. `facts`: facts that are new. The caller
 * holds the lock of imports.
 */
export async function joinMatched(database: Database, facts: string[] = []): Promise<void> {
  const [row] = await database.run('RETURN COUNT { (:Match) } + COUNT { (:FormerId) } AS count')
  if (!row!.count && !facts.length) return
  await forgetGone(database)
  let state = await stateOf(database)
  // Facts about what is to be one are judged before it is, so that each is written once.
  const { changed, of } = await reconcileFacts(database, [...facts, ...nodesOf(state)], state.right)
  if (changed) state = await stateOf(database)
  for (const ids of together(componentsOf(state, of)))
    await database.write(transaction => regroup(transaction, ids, state.right))
  const parts = await wrongParts(database, state.matches)
  for (let at = 0; at < parts.length; at += atOnce)
    await database.write(transaction => rewrite(transaction, parts.slice(at, at + atOnce)))
}

/** What is decided, and what of it the graph does not follow yet. */
interface State {
  matches: Match[]
  /** The ids that are to be another's, and those that are, with that. */
  right: Map<string, string>
  there: Map<string, string>
  /** Ids that are to be joined or parted. */
  differing: string[][]
}

async function stateOf(database: Database): Promise<State> {
  const matches = await matchesOf(database)
  const right = wantedIds(matches, await recordsOf(database, matches))
  const there = await presentIds(database)
  const differing = groupsOf([...right, ...there]).filter(group =>
    group.some(id => right.get(id) !== there.get(id)),
  )
  return { matches, right, there, differing }
}

/** The nodes that there are of what is to be joined or parted. */
function nodesOf({ differing, there }: State): string[] {
  return [...new Set(differing.flat().map(id => there.get(id) ?? id))]
}

/** What is to be joined or parted, with the facts about it, so that these are written once. */
function componentsOf({ differing }: State, of: Map<string, string>): string[][] {
  const graph = new UndirectedGraph()
  for (const group of differing)
    for (const id of group) {
      graph.mergeEdge(group[0]!, id, {})
      const first = of.get(id)
      if (first) graph.mergeEdge(id, `about ${first}`)
      graph.mergeEdge(id, `about ${id}`)
    }
  return connectedComponents(graph).map(ids => ids.filter(id => !id.startsWith('about ')))
}

/** What imports decided of what has no record any more goes; what somebody decided is remembered. */
async function forgetGone(database: Database): Promise<void> {
  await database.run(
    `MATCH (m:Match) WHERE NOT m.reviewed
       AND NOT (EXISTS { (:Record {subject: m.a}) } AND EXISTS { (:Record {subject: m.b}) })
     DELETE m`,
  )
}

/** What the records of an id tell that decides what joins it. */
interface Recorded {
  /** How much they say: by it, the id that holds is chosen. */
  fullness: number
  datasets: string[]
}

/** The ids that are to be another's, with that. */
function wantedIds(matches: Match[], records: Map<string, Recorded>): Map<string, string> {
  const apart = new Map<string, Set<string>>()
  for (const { a, b, verdict } of matches)
    if (verdict === 'DIFFERENT' || verdict === 'PART_OF')
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const)
        apart.set(one, (apart.get(one) ?? new Set()).add(other))
  const same = matches
    .filter(({ verdict, a, b }) => verdict === 'SAME' && records.has(a) && records.has(b))
    .sort(
      (one, other) =>
        Number(other.reviewed) - Number(one.reviewed) ||
        other.score - one.score ||
        (one.a < other.a ? -1 : one.a > other.a ? 1 : one.b < other.b ? -1 : 1),
    )
  const now = new Map<string, string[]>()
  const groupOf = (id: string) => now.get(id) ?? [id]
  const said = new Set(same.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]))
  for (const { a, b, reviewed } of same) {
    const [one, other] = [groupOf(a), groupOf(b)]
    if (one.includes(b) || one.some(id => other.some(each => apart.get(id)?.has(each)))) continue
    // One dataset tells its own things apart, also where a third is like both, unless they are said to be one themselves.
    const isToldApart = (id: string, each: string) =>
      !said.has(`${id} ${each}`) && shareDataset(records.get(id)!, records.get(each)!)
    if (!reviewed && one.some(id => other.some(each => isToldApart(id, each)))) continue
    const group = [...one, ...other]
    for (const id of group) now.set(id, group)
  }
  return new Map(
    [...now]
      .map(([id, group]) => [id, fullest(group, records)] as const)
      .filter(([id, holds]) => id !== holds),
  )
}

function shareDataset({ datasets }: Recorded, other: Recorded): boolean {
  return datasets.some(dataset => other.datasets.includes(dataset))
}

/** The id whose record says most holds, then the shortest; which dataset came first makes no difference. */
function fullest(ids: string[], records: Map<string, Recorded>): string {
  const fullness = (id: string) => records.get(id)!.fullness
  return ids.toSorted(
    (one, other) => fullness(other) - fullness(one) || one.length - other.length || (one < other ? -1 : 1),
  )[0]!
}

/** What the records of what is one tell; without the ids that have none. */
async function recordsOf(database: Database, matches: Match[]): Promise<Map<string, Recorded>> {
  const same = matches.filter(({ verdict }) => verdict === 'SAME')
  const ids = [...new Set(same.flatMap(({ a, b }) => [a, b]))]
  const records = new Map<string, Recorded>()
  for (let at = 0; at < ids.length; at += 5_000) {
    const rows = await database.run(
      `UNWIND $ids AS id
       MATCH (record:Record {subject: id})<-[:CONTAINS]-(import)
       RETURN id, collect(DISTINCT record.json) AS records, collect(DISTINCT import.dataset) AS datasets`,
      { ids: ids.slice(at, at + 5_000) },
    )
    for (const { id, records: texts, datasets } of rows)
      records.set(id as string, {
        fullness: Math.max(...(texts as string[]).map(fullnessOf)),
        datasets: datasets as string[],
      })
  }
  return records
}

/** Of what has names, how many it has; of a fact, how many fields say something. */
function fullnessOf(json: string): number {
  const fields = JSON.parse(json) as { names?: unknown[] }
  return fields.names?.length ?? Object.keys(fields).length
}

async function presentIds(database: Database): Promise<Map<string, string>> {
  const rows = await database.run('MATCH (former:FormerId) RETURN former.id AS id, former.now AS now')
  return new Map(rows.map(({ id, now }) => [id as string, now as string]))
}

function groupsOf(links: [string, string][]): string[][] {
  const graph = new UndirectedGraph()
  for (const [id, now] of links) graph.mergeEdge(id, now)
  return connectedComponents(graph)
}

/** Several groups for one transaction. */
function* together(groups: string[][]): Generator<string[]> {
  let some: string[] = []
  for (const group of groups) {
    if (some.length && some.length + group.length > atOnce) {
      yield some
      some = []
    }
    some.push(...group)
  }
  if (some.length) yield some
}

/** Joins, and parts, the nodes of some ids, and makes everything that links to them do so by what they are now. */
async function regroup(transaction: QueryRunner, ids: string[], right: Map<string, string>): Promise<void> {
  const owners = await ownersOf(transaction, ids)
  await transaction.run('UNWIND $ids AS id MATCH (former:FormerId {id: id}) DELETE former', { ids })
  const formers = ids.flatMap(id => (right.has(id) ? [{ id, now: right.get(id) }] : []))
  await transaction.run('UNWIND $formers AS row CREATE (:FormerId {id: row.id, now: row.now})', { formers })
  // Whoever remembers which ids are whose learns that there are others now.
  await transaction.run('MERGE (people:People) SET people.version = randomUUID()')
  await rewrite(transaction, ids)
  for (let at = 0; at < owners.length; at += batchSize)
    await rewrite(transaction, owners.slice(at, at + batchSize))
}

/** The nodes whose records name some ids. */
async function ownersOf(transaction: QueryRunner, ids: string[]): Promise<string[]> {
  const { records } = await transaction.run(
    `UNWIND $ids AS id
     MATCH (:Entity {id: id})--(owner:Entity)
     WITH owner, collect(DISTINCT id) AS near
     WHERE NOT owner.id IN $ids
     WITH owner, near + COLLECT { MATCH (former:FormerId) WHERE former.now IN near RETURN former.id } AS named,
       [owner.id] + COLLECT { MATCH (former:FormerId {now: owner.id}) RETURN former.id } AS subjects
     UNWIND subjects AS subject
     MATCH (record:Record {subject: subject})
     WHERE any(each IN named WHERE record.json CONTAINS '"' + each + '"')
     RETURN DISTINCT owner.id AS id ORDER BY id`,
    { ids },
  )
  return records.map(record => record.get('id') as string)
}

/** The nodes that are decided to be a part of another and are not linked so, or the other way round. */
async function wrongParts(database: Database, matches: Match[]): Promise<string[]> {
  if (!matches.some(({ verdict }) => verdict === 'PART_OF')) {
    const [row] = await database.run(
      'MATCH ()-[part:PART_OF {decided: true}]->() RETURN count(part) AS count',
    )
    if (!row!.count) return []
  }
  const rows = await database.run(
    `CALL () {
       MATCH (m:Match {verdict: 'PART_OF'})
       WITH m.part AS part, CASE m.part WHEN m.a THEN m.b ELSE m.a END AS whole
       OPTIONAL MATCH (formerPart:FormerId {id: part})
       OPTIONAL MATCH (formerWhole:FormerId {id: whole})
       MATCH (node:Entity {id: coalesce(formerPart.now, part)})
       MATCH (other:Entity {id: coalesce(formerWhole.now, whole)})
       WHERE node <> other AND NOT EXISTS { (node)-[:PART_OF]->() } AND NOT EXISTS { (other)-[:PART_OF*1..10]->(node) }
       RETURN node.id AS id
       UNION
       MATCH (node:Entity)-[:PART_OF {decided: true}]->(other)
       WHERE NOT EXISTS {
         MATCH (m:Match {verdict: 'PART_OF'})
         WHERE m.part IN [node.id] + COLLECT { MATCH (former:FormerId {now: node.id}) RETURN former.id }
       }
       RETURN node.id AS id
     }
     RETURN id ORDER BY id`,
  )
  return rows.map(row => row.id as string)
}
