import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import type { Database } from '../neo4j/database.ts'
import { fieldsOf } from './records/field.ts'
import { schemas } from './records/schemas.ts'
import type { GraphLink, GraphRecord } from './to-graph.ts'

/** Records per transaction: large enough for speed, small enough for memory. */
export const batchSize = 500

/** Labels and link types come from the schemas, never from a record: only they are put into Cypher's text. */
function nodeStatement(schema: string): string {
  const labels = ['Entity', schemas[schema]!.label, schema].filter(Boolean).join(':')
  return `
    UNWIND $rows AS row
    MERGE (node:Entity {id: row.id})
    SET node:${labels}, node = row.properties
    WITH node, row
    CALL (node) { MATCH (node)-[:NAMED|HAS]->(small) DETACH DELETE small }
    ${smallKinds(schema)
      .map(
        ({ link, label }) =>
          `CALL (node, row) { UNWIND [small IN row.small WHERE small.label = '${label}'] AS small CREATE (node)-[:${link}]->(new:${label}) SET new = small.properties }`,
      )
      .join('\n')}`
}

function smallKinds(schema: string): { link: string; label: string }[] {
  const kinds = [...fieldsOf(schemas[schema]!.record).values()].flatMap(plan =>
    plan.kind === 'nodes' ? [plan] : [],
  )
  return schemas[schema]!.naming ? [...kinds, { link: 'NAMED', label: 'Name' }] : kinds
}

/** The kinds of links that a schema's records own. */
function linkKinds(schema: string): Pick<GraphLink, 'type' | 'incoming'>[] {
  return [...fieldsOf(schemas[schema]!.record).values()].flatMap(plan => {
    if (plan.kind === 'link') return [{ type: plan.type, incoming: plan.incoming }]
    return plan.kind === 'linkParts' ? [{ type: plan.type, incoming: false }] : []
  })
}

/** Setting and removing a property locks the node, so that two imports at once do not both create its links. */
function linkStatement({ type, incoming }: Pick<GraphLink, 'type' | 'incoming'>): string {
  const [left, right] = incoming ? ['<-', '-'] : ['-', '->']
  return `
    UNWIND $rows AS row
    MATCH (node:Entity {id: row.id})
    SET node._lock = true
    REMOVE node._lock
    WITH node, row
    CALL (node) { MATCH (node)${left}[old:${type}]${right}() DELETE old }
    WITH node, row
    UNWIND row.links AS link
    MATCH (other:Entity {id: link.other})
    CREATE (node)${left}[new:${type}]${right}(other)
    SET new = link.properties`
}

/** Writes some records' nodes, with the small nodes that belong to them. What they had before is replaced. */
export async function writeNodes(database: Database, records: GraphRecord[]): Promise<void> {
  await database.write(async transaction => {
    for (const [schema, rows] of bySchema(records))
      await transaction.run(nodeStatement(schema), { rows: rows.map(toRow) })
  })
}

/** Writes some records' links; the nodes at both ends must be there. What they had before is replaced. */
export async function writeLinks(database: Database, records: GraphRecord[]): Promise<void> {
  await database.write(async transaction => {
    for (const [schema, group] of bySchema(records))
      for (const kind of linkKinds(schema))
        await transaction.run(linkStatement(kind), { rows: group.map(record => linkRow(record, kind)) })
  })
}

/** Runs one statement over some ids within a transaction of its own, `ids` a batch at a time. */
export async function overBatches(
  database: Database,
  ids: string[],
  work: (transaction: ManagedTransaction, batch: string[]) => Promise<void>,
) {
  for (let at = 0; at < ids.length; at += batchSize)
    await database.write(transaction => work(transaction, ids.slice(at, at + batchSize)))
}

function bySchema(records: GraphRecord[]): Map<string, GraphRecord[]> {
  const groups = new Map<string, GraphRecord[]>()
  for (const record of records) {
    const group = groups.get(record.schema)
    if (group) group.push(record)
    else groups.set(record.schema, [record])
  }
  return groups
}

function toRow({ id, properties, small }: GraphRecord) {
  return {
    id,
    properties: integers(properties),
    small: small.map(({ label, properties }) => ({ label, properties: integers(properties) })),
  }
}

function linkRow({ id, links }: GraphRecord, kind: Pick<GraphLink, 'type' | 'incoming'>) {
  const own = links.filter(link => link.type === kind.type && link.incoming === kind.incoming)
  return { id, links: own.map(({ other, properties }) => ({ other, properties })) }
}

/** A JS number arrives as a float; positions are integers. */
function integers(properties: Record<string, unknown>): Record<string, unknown> {
  return 'position' in properties
    ? { ...properties, position: neo4j.int(properties.position as number) }
    : properties
}
