import type { QueryRunner } from '../../neo4j/database.ts'
import { affectedBy, type Derivable, derive } from './derive.ts'
import { type MergedRecord, mergeStatements, type Statement } from './merge.ts'
import { currentIds, withCurrentIds, withFormerIds } from './redirections.ts'
import { linksOf, type OwnedLink, targetsOf } from '../records/schemas.ts'
import { type GraphRecord, toGraph } from './to-graph.ts'
import { removeNodes, writeLinks, writeNodes } from './write.ts'

/**
 * Makes the nodes of some ids what their records now say, with all that is derived from them, in the caller's transaction. A node
 * without a record goes, and so does that of an id which became another's. `brought`: the records that the transaction brought, so
 * that those of new nodes need not be read back. Gives what was written: links of new nodes to nodes that may be yet to come are made
 * later.
 */
export async function rewrite(
  transaction: QueryRunner,
  given: string[],
  brought: Said[] = [],
): Promise<GraphRecord[]> {
  const current = await currentIds(transaction, given)
  const ids = [...new Set(given.map(id => current.get(id) ?? id))]
  const there = await existing(transaction, [...new Set([...given, ...ids])])
  const before = await affectedBy(transaction, [...there])
  // Nobody else speaks of a node that is not there, unless two records of this import are of one.
  const shared = new Set([...there, ...current.values()])
  const own = new Set(ids.filter(id => !shared.has(id)))
  const alone = brought.filter(({ id }) => own.has(id))
  const merged = await graphRecordsOf(transaction, ids, alone)
  const supported = new Set(merged.map(({ id }) => id))
  const fresh = merged.filter(({ id }) => !there.has(id))
  const known = merged.filter(({ id }) => there.has(id))
  await writeNodes(transaction, fresh, { fresh: true })
  await writeNodes(transaction, known, { fresh: false })
  await writeLinks(transaction, fresh, link => !link.after, { fresh: true })
  // Of what is there already, readers are never to miss a link; those to nodes yet to come are made after them.
  await writeLinks(transaction, known, () => true, { fresh: false })
  await removeNodes(
    transaction,
    [...there].filter(id => !supported.has(id)),
  )
  const after = await affectedBy(transaction, ids)
  await derive(transaction, new Map([...before, ...after]))
  return merged
}

/** Makes the nodes of some ids, of which none is there; their links are made when all nodes are. Nothing is derived. */
export async function makeNodes(transaction: QueryRunner, ids: string[]): Promise<void> {
  await writeNodes(transaction, await graphRecordsOf(transaction, ids), { fresh: true })
}

/** Makes the links of nodes that have none yet. Nothing is derived. */
export async function makeLinks(transaction: QueryRunner, ids: string[]): Promise<void> {
  await writeLinks(transaction, await graphRecordsOf(transaction, ids), () => true, { fresh: true })
}

async function existing(transaction: QueryRunner, ids: string[]): Promise<Set<string>> {
  const { records } = await transaction.run('UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n.id AS id', {
    ids,
  })
  return new Set(records.map(record => record.get('id') as string))
}

/**
 * Makes the links of some new nodes of one schema that waited for the nodes of another, with what is derived from them, in the
 * caller's transaction.
 */
export async function linkLate(
  transaction: QueryRunner,
  schema: string,
  records: GraphRecord[],
  after: string,
): Promise<void> {
  const ids = records.map(({ id }) => id)
  const wanted = (link: OwnedLink) => link.after === after
  // Of the links that waited for their other end, only what an organization or topic is a part or member of has anything derived from it.
  const decisive = linksOf(schema).some(
    link => ['PART_OF', 'BROADER', 'MEMBER_OF'].includes(link.type) && wanted(link),
  )
  const before: Derivable = decisive ? await affectedBy(transaction, ids) : new Map()
  await writeLinks(transaction, records, wanted, { fresh: false })
  const now: Derivable = decisive ? await affectedBy(transaction, ids) : new Map()
  await derive(transaction, new Map([...before, ...now]))
}

/** A record as text, and the id it speaks of. */
export interface Said {
  id: string
  json: string
}

/** What the records of some ids together say, as nodes and links. `alone`: those that are known to be the only ones of their ids. */
export async function graphRecordsOf(
  transaction: QueryRunner,
  ids: string[],
  alone: Said[] = [],
): Promise<GraphRecord[]> {
  return (await mergedRecords(transaction, ids, alone)).map(toGraph)
}

/**
 * What the records of some ids, and of those that became these, together say. `alone`: those that are known to be the only ones of
 * their ids.
 */
export async function mergedRecords(
  transaction: QueryRunner,
  ids: string[],
  alone: Said[] = [],
): Promise<MergedRecord[]> {
  const known = new Set(alone.map(({ id }) => id))
  const open = ids.filter(id => !known.has(id))
  const told = [
    ...alone.map(({ id, json }): Told => ({ id, statements: [statementOf(['', json])] })),
    ...(open.length ? await statementsOf(transaction, open) : []),
  ]
  const others = told.flatMap(({ statements }) =>
    statements.flatMap(({ schema, fields }) => targetsOf(schema, fields).map(({ other }) => other)),
  )
  const current = await currentIds(transaction, others)
  const merged = told.map(({ id, statements }) => {
    // What two ids are now is no disagreement.
    const now = statements.map(each => ({ ...each, fields: withCurrentIds({ ...each, id }, current) }))
    const { fields, ...rest } = mergeStatements(now)
    return { ...rest, id, fields: { ...fields, id } as Record<string, unknown> }
  })
  const parts = merged.filter(({ schema, fields }) => canBePart(schema) && fields.partOf === undefined)
  const wholes = await decidedWholes(
    transaction,
    parts.map(({ id }) => id),
  )
  return merged.map(record => {
    const whole = wholes.get(record.id)
    return whole === undefined
      ? record
      : { ...record, fields: { ...record.fields, partOf: whole }, isPartDecided: true }
  })
}

function canBePart(schema: string): boolean {
  return linksOf(schema).some(({ type }) => type === 'PART_OF')
}

/** What some nodes were decided to be a part of, where that closes no circle. */
async function decidedWholes(transaction: QueryRunner, ids: string[]): Promise<Map<string, string>> {
  if (!ids.length) return new Map()
  const { records } = await transaction.run(
    `UNWIND $ids AS id
     ${withFormerIds('id', 'part')}
     MATCH (m:Match {part: part}) WHERE m.verdict = 'PART_OF'
     WITH id, m, CASE m.part WHEN m.a THEN m.b ELSE m.a END AS whole
     OPTIONAL MATCH (former:FormerId {id: whole})
     WITH id, m, coalesce(former.now, whole) AS whole
     MATCH (node:Entity {id: whole})
     WHERE node.id <> id AND NOT EXISTS { (node)-[:PART_OF*1..10]->(:Entity {id: id}) }
     WITH id, m, whole ORDER BY m.reviewed DESC, m.score DESC, whole
     RETURN id, head(collect(whole)) AS whole`,
    { ids },
  )
  return new Map(records.map(record => [record.get('id') as string, record.get('whole') as string]))
}

/** What each dataset says of the node of an id. */
interface Told {
  id: string
  statements: Statement[]
}

async function statementsOf(transaction: QueryRunner, ids: string[]): Promise<Told[]> {
  // Of each dataset only the newest record of an id holds; the dataset that changed its mind last overrides the others, and what
  // is said under the id that holds overrides what is said under those that became it.
  const { records } = await transaction.run(
    `UNWIND $ids AS id
     ${withFormerIds('id', 'subject')}
     MATCH (record:Record {subject: subject})<-[contains:CONTAINS]-(import)
     WITH id, subject, import.dataset AS dataset, record, contains ORDER BY import.number DESC
     WITH id, subject, dataset, head(collect({json: record.json, since: contains.since})) AS newest
     ORDER BY subject = id, newest.since, dataset, subject
     RETURN id, collect([dataset, newest.json]) AS statements`,
    { ids },
  )
  return records.map(record => ({
    id: record.get('id') as string,
    statements: (record.get('statements') as [string, string][]).map(statementOf),
  }))
}

/** What a record says of its node where no other record says anything of it. */
export function mergeAlone({ id, json }: Said): MergedRecord {
  const { schema, fields } = statementOf(['', json])
  return { schema, id, fields: { ...fields, id }, disagreements: [] }
}

/** What a record says of its node; the ids of records that are of one node are no disagreement. */
function statementOf([dataset, json]: [dataset: string, json: string]): Statement {
  const { schema, id: _, ...fields } = JSON.parse(json) as { schema: string; id?: string }
  return { dataset, schema, fields }
}
