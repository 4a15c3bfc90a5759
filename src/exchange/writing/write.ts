import neo4j from 'neo4j-driver'
import type { QueryRunner } from '../../neo4j/database.ts'
import { exchangeable, labelsOf, linksOf, type OwnedLink } from '../records/schemas.ts'
import type { GraphRecord } from './to-graph.ts'

/** A node, or a link, that is new has nothing that must go first. */
interface Freshness {
  fresh: boolean
}

/** What a link is written and removed by. */
type LinkKind = Pick<OwnedLink, 'type' | 'incoming'>

/** Labels and link types come from the schemas, never from a record: only they are put into Cypher's text. */
function nodeStatement(schema: string, { fresh }: Freshness): string {
  const labels = labelsOf(schema).join(':')
  if (fresh) return `UNWIND $rows AS row CREATE (node:${labels}) SET node = row`
  const others = (exchangeable[schema] ?? []).map(other => `REMOVE node:${other} `).join('')
  return `UNWIND $rows AS row MATCH (node:Entity {id: row.id}) ${others}SET node:${labels}, node = row`
}

function smallStatement(link: string, label: string): string {
  return `
    UNWIND $rows AS row
    MATCH (node:Entity {id: row.id})
    CREATE (node)-[:${link}]->(small:${label})
    SET small = row.properties`
}

function linkStatement({ type, incoming }: LinkKind): string {
  const [left, right] = arrow(incoming)
  return `
    UNWIND $rows AS row
    MATCH (node:Entity {id: row.id})
    UNWIND row.links AS link
    MATCH (other:Entity {id: link.other})
    CREATE (node)${left}[new:${type}]${right}(other)
    SET new = link.properties`
}

/** One statement for all types of a direction: planning one for each would take longer than what they do. */
function removeLinks(transaction: QueryRunner, ids: string[], kinds: LinkKind[]) {
  return groupBy(kinds, ({ incoming }) => String(incoming)).map(([, group]) => {
    const [left, right] = arrow(group[0]!.incoming)
    const types = group.map(({ type }) => type).join('|')
    return transaction.run(
      `UNWIND $ids AS id
       MATCH (node:Entity {id: id})${left}[old:${types}]${right}()
       WHERE NOT coalesce(old.derived, false)
       DELETE old`,
      { ids },
    )
  })
}

function arrow(incoming: boolean): [left: string, right: string] {
  return incoming ? ['<-', '-'] : ['-', '->']
}

function removeSmall(transaction: QueryRunner, ids: string[]) {
  return transaction.run(
    `UNWIND $ids AS id
     MATCH (node:Entity {id: id})-[:NAMED|HAS]->(small)
     DETACH DELETE small`,
    { ids },
  )
}

/** Writes some nodes with the small nodes that belong to them. What they had before is replaced. */
export async function writeNodes(
  transaction: QueryRunner,
  records: GraphRecord[],
  { fresh }: Freshness,
): Promise<void> {
  if (!records.length) return
  const ids = records.map(({ id }) => id)
  const small = records.flatMap(({ id, small }) => small.map(part => ({ id, ...part })))
  // All are sent before any is answered; Neo4j does one after the other.
  await Promise.all([
    ...(fresh ? [] : [removeSmall(transaction, ids)]),
    ...groupBy(records, ({ schema }) => schema).map(([schema, group]) =>
      transaction.run(nodeStatement(schema, { fresh }), {
        rows: group.map(({ properties }) => withIntegers(properties)),
      }),
    ),
    ...groupBy(small, ({ label }) => label).map(([label, group]) =>
      transaction.run(smallStatement(group[0]!.link, label), {
        rows: group.map(({ id, properties }) => ({ id, properties: withIntegers(properties) })),
      }),
    ),
  ])
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
  await Promise.all(
    groupBy(records, ({ schema }) => schema).flatMap(([schema, group]) => {
      const kinds = linksOf(schema).filter(wanted)
      const former = (exchangeable[schema] ?? []).flatMap(other => linksOf(other)).filter(wanted)
      const ids = group.map(({ id }) => id)
      return [
        ...(fresh ? [] : removeLinks(transaction, ids, [...kinds, ...former])),
        ...kinds.flatMap(kind => {
          const rows = group.map(record => linkRow(record, kind)).filter(({ links }) => links.length)
          return rows.length ? [transaction.run(linkStatement(kind), { rows })] : []
        }),
      ]
    }),
  )
}

/** Removes some nodes with the small nodes that belong to them, and every link that leads to them. */
export async function removeNodes(transaction: QueryRunner, ids: string[]): Promise<void> {
  if (!ids.length) return
  await Promise.all([
    removeSmall(transaction, ids),
    transaction.run('UNWIND $ids AS id MATCH (node:Entity {id: id}) DETACH DELETE node', { ids }),
  ])
}

function groupBy<Item>(items: Item[], keyOf: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return [...groups]
}

function linkRow({ id, links }: Pick<GraphRecord, 'id' | 'links'>, kind: OwnedLink) {
  const own = links.filter(link => link.type === kind.type && link.incoming === kind.incoming)
  return { id, links: own.map(({ other, properties }) => ({ other, properties })) }
}

const wholeNumbers = ['position', 'citationCount', 'seats']

/** A JS number arrives as a float; these are integers. */
export function withIntegers(properties: Record<string, unknown>): Record<string, unknown> {
  const written = { ...properties }
  for (const name of wholeNumbers) if (name in written) written[name] = neo4j.int(written[name] as number)
  return written
}
