import { DirectedGraph } from 'graphology'
import { stronglyConnectedComponents } from 'graphology-components'
import type { QueryRunner } from '../../neo4j/database.ts'
import { findingLine, type Place } from './findings.ts'
import { ImportError, mostFaults } from './import-error.ts'
import type { Intake } from './intake.ts'
import type { IncomingRecord } from './prepare.ts'
import { linksOf, type OwnedLink, schemas } from '../records/schemas.ts'
import type { Surroundings } from './surroundings.ts'

/** What is part of, narrower than, or succeeded by something must not in the end be so of itself. */
const circular = ['BROADER', 'PART_OF', 'SUCCEEDED_BY']

function circularLinks(schema: string): OwnedLink[] {
  return linksOf(schema).filter(link => circular.includes(link.type))
}

/** What an import brings, by its number there, or what only the graph has, by its id. */
type Node = number | string

/** A link of a circular type. */
interface Edge {
  from: Node
  to: Node
}

/** Sets aside the records of an import that close a circle, among themselves or with links that the graph has. */
export async function setCirclesAside(around: Surroundings, intake: Intake): Promise<void> {
  for (const schema of Object.keys(schemas))
    for (const link of circularLinks(schema)) {
      const brought = await edgesOf(intake, schema, link)
      const beyond = await edgesBeyond(around, intake, link.type, brought)
      await setAside(intake, schema, link.field, onCircles([...brought, ...beyond]))
    }
}

function nodeOf(intake: Intake, id: string): Node {
  return intake.brings(id) ? intake.numberOf(id)! : id
}

async function edgesOf(intake: Intake, schema: string, wanted: OwnedLink): Promise<Edge[]> {
  const owned = linksOf(schema)
  const edges: Edge[] = []
  for await (const batch of intake.batches(schema, 1_000))
    for (const { id, targets } of batch)
      for (const [link, other] of targets)
        if (owned[link] === wanted) edges.push({ from: intake.numberOf(id)!, to: nodeOf(intake, other) })
  return edges
}

/** The links of a type that the graph has, from where those of an import lead; what a node that is brought links to is replaced. */
async function edgesBeyond(
  around: Surroundings,
  intake: Intake,
  type: string,
  brought: Edge[],
): Promise<Edge[]> {
  const beyond: Edge[] = []
  const seen = new Set<string>()
  for (let reached = brought; reached.length; ) {
    const ids = new Set<string>()
    for (const { to } of reached) if (typeof to === 'string' && !seen.has(to)) ids.add(to)
    for (const id of ids) seen.add(id)
    const links = ids.size ? await around.linksFrom([...ids], type) : []
    reached = links.map(([from, to]) => ({ from, to: nodeOf(intake, to) }))
    beyond.push(...reached)
  }
  return beyond
}

/** The links that are part of a circle: both ends lead to each other, on whatever way. */
export function onCircles<Link extends { from: string | number; to: string | number }>(
  links: Link[],
): Link[] {
  const graph = new DirectedGraph()
  for (const { from, to } of links) graph.mergeEdge(from, to)
  const component = new Map<string, number>()
  stronglyConnectedComponents(graph).forEach((nodes, number) => {
    for (const node of nodes) component.set(node, number)
  })
  return links.filter(({ from, to }) => component.get(String(from)) === component.get(String(to)))
}

async function setAside(intake: Intake, schema: string, field: string, edges: Edge[]): Promise<void> {
  if (!edges.length) return
  const next = new Map(edges.map(({ from, to }) => [from, to]))
  const members = new Map<Node, IncomingRecord>()
  for await (const batch of intake.batches(schema, 1_000))
    for (const record of batch) {
      const number = intake.numberOf(record.id)!
      if (next.has(number)) members.set(number, record)
    }
  for (const [start, record] of members) {
    const way = new Set([start])
    let at = next.get(start)!
    for (; !way.has(at); at = next.get(at)!) way.add(at)
    const reason = circleReason([...way, at].map(node => members.get(node)?.id ?? String(node)))
    intake.setAside(record, [{ ...record.place, record: record.id, field, reason }])
  }
}

/**
 * Throws ImportError where some records of a schema close a circle with what other datasets say of the same nodes: what closes one
 * without that was set aside before.
 */
export async function refuseCircles(
  transaction: QueryRunner,
  schema: string,
  batch: { id: string; place: Place }[],
): Promise<void> {
  for (const { type, field } of circularLinks(schema)) {
    const { records } = await transaction.run(
      `UNWIND $ids AS id
       MATCH (node:Entity {id: id})-[:${type}]->(next)
       CALL (node, next) {
         WITH * WHERE next = node
         RETURN [next.id] AS circle
         UNION
         WITH * WHERE next <> node
         MATCH path = shortestPath((next)-[:${type}*1..100]->(node))
         RETURN [n IN nodes(path) | n.id] AS circle
       }
       RETURN id, circle LIMIT ${mostFaults}`,
      { ids: batch.map(({ id }) => id) },
    )
    const places = new Map(batch.map(({ id, place }) => [id, place]))
    const faults = records.map(record => {
      const id = record.get('id') as string
      const reason = circleReason([id, ...(record.get('circle') as string[])])
      return findingLine({ ...places.get(id)!, record: id, field, reason })
    })
    if (faults.length) throw new ImportError(faults)
  }
}

/** As many as are shown of a circle's members. */
const shown = 10

function circleReason(way: string[]): string {
  const short = way.length > shown ? [...way.slice(0, shown - 1), '…', way.at(-1)] : way
  return `leads back to itself: ${short.join(' → ')}; take one of these links out`
}
