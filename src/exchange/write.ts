import neo4j from 'neo4j-driver'
import type { QueryRunner } from '../neo4j/database.ts'
import { fieldsOf } from './records/field.ts'
import { labelsOf, linksOf, type OwnedLink, schemas } from './records/schemas.ts'
import type { GraphRecord } from './to-graph.ts'

/** A node, or a link, that is new has nothing that must go first. */
interface Freshness {
  fresh: boolean
}

/** Labels and link types come from the schemas, never from a record: only they are put into Cypher's text. */
function nodeStatement(schema: string, { fresh }: Freshness): string {
  const clear = 'CALL (node) { MATCH (node)-[:NAMED|HAS]->(small) DETACH DELETE small }'
  return `
    UNWIND $rows AS row
    MERGE (node:Entity {id: row.id})
    SET node:${labelsOf(schema).join(':')}, node = row.properties
    WITH node, row
    ${fresh ? '' : clear}
    ${smallKinds(schema)
      .map(
        ({ link, label }) =>
          `CALL (node, row) { UNWIND row.small.${label} AS small CREATE (node)-[:${link}]->(new:${label}) SET new = small }`,
      )
      .join('\n')}`
}

function smallKinds(schema: string): { link: string; label: string }[] {
  const kinds = [...fieldsOf(schemas[schema]!.record).values()].flatMap(plan =>
    plan.kind === 'nodes' ? [plan] : [],
  )
  return [
    ...kinds,
    ...(schemas[schema]!.naming ? [{ link: 'NAMED', label: 'Name' }] : []),
    { link: 'HAS', label: 'Disagreement' },
  ]
}

function linkStatement({ type, incoming }: OwnedLink, { fresh }: Freshness): string {
  const [left, right] = incoming ? ['<-', '-'] : ['-', '->']
  const clear = `CALL (node) { MATCH (node)${left}[old:${type}]${right}() WHERE NOT coalesce(old.derived, false) DELETE old }`
  return `
    UNWIND $rows AS row
    MATCH (node:Entity {id: row.id})
    ${fresh ? '' : clear}
    WITH node, row
    UNWIND row.links AS link
    MATCH (other:Entity {id: link.other})
    CREATE (node)${left}[new:${type}]${right}(other)
    SET new = link.properties`
}

/** Writes some nodes with the small nodes that belong to them. What they had before is replaced. */
export async function writeNodes(
  transaction: QueryRunner,
  records: GraphRecord[],
  freshness: Freshness,
): Promise<void> {
  for (const [schema, group] of bySchema(records))
    await transaction.run(nodeStatement(schema, freshness), { rows: group.map(toRow) })
}

/**
 * Writes some nodes' links of the kinds that `wanted` picks. What they had before is replaced; a link to a node that is not
 * there yet is left out.
 */
export async function writeLinks(
  transaction: QueryRunner,
  records: Pick<GraphRecord, 'id' | 'schema' | 'links'>[],
  wanted: (link: OwnedLink) => boolean,
  { fresh }: Freshness,
): Promise<void> {
  for (const [schema, group] of bySchema(records))
    for (const kind of linksOf(schema).filter(wanted)) {
      const rows = group.map(record => linkRow(record, kind)).filter(({ links }) => !fresh || links.length)
      if (rows.length) await transaction.run(linkStatement(kind, { fresh }), { rows })
    }
}

/** Removes some nodes with the small nodes that belong to them, and every link that leads to them. */
export async function removeNodes(transaction: QueryRunner, ids: string[]): Promise<void> {
  if (!ids.length) return
  await transaction.run(
    `UNWIND $ids AS id
     MATCH (node:Entity {id: id})
     CALL (node) { MATCH (node)-[:NAMED|HAS]->(small) DETACH DELETE small }
     DETACH DELETE node`,
    { ids },
  )
}

function bySchema<Row extends { schema: string }>(records: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const record of records) {
    const group = groups.get(record.schema)
    if (group) group.push(record)
    else groups.set(record.schema, [record])
  }
  return groups
}

function toRow({ id, properties, small }: GraphRecord) {
  const parts: Record<string, object[]> = {}
  for (const { label, properties } of small) {
    parts[label] ??= []
    parts[label].push(withIntegers(properties))
  }
  return { id, properties: withIntegers(properties), small: parts }
}

function linkRow({ id, links }: Pick<GraphRecord, 'id' | 'links'>, kind: OwnedLink) {
  const own = links.filter(link => link.type === kind.type && link.incoming === kind.incoming)
  return { id, links: own.map(({ other, properties }) => ({ other, properties })) }
}

/** A JS number arrives as a float; these are integers. */
export function withIntegers(properties: Record<string, unknown>): Record<string, unknown> {
  const whole = ['position', 'citationCount'].filter(name => name in properties)
  return {
    ...properties,
    ...Object.fromEntries(whole.map(name => [name, neo4j.int(properties[name] as number)])),
  }
}
