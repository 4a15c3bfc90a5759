import { DirectedGraph } from 'graphology'
import { stronglyConnectedComponents } from 'graphology-components'
import type { QueryRunner } from '../neo4j/database.ts'
import { findingLine, type Place } from './findings.ts'
import { ImportError, mostFaults } from './import-error.ts'
import type { IncomingRecord, Intake } from './intake.ts'
import { linksOf, type OwnedLink, schemas } from './records/schemas.ts'

/** What is part of, narrower than, or succeeded by something must not in the end be so of itself. */
const circular = ['BROADER', 'PART_OF', 'SUCCEEDED_BY']

function circularLinks(schema: string): OwnedLink[] {
  return linksOf(schema).filter(link => circular.includes(link.type))
}

/** A link of a circular type between two records of one import, by their numbers. */
interface Edge {
  field: string
  from: number
  to: number
}

/** Sets aside the records of an import that close a circle among themselves. */
export async function setCirclesAside(intake: Intake): Promise<void> {
  for (const schema of Object.keys(schemas)) {
    if (!circularLinks(schema).length) continue
    const edges = await edgesOf(intake, schema)
    for (const field of new Set(edges.map(edge => edge.field)))
      await setAside(intake, schema, field, onCircles(edges.filter(edge => edge.field === field)))
  }
}

async function edgesOf(intake: Intake, schema: string): Promise<Edge[]> {
  const owned = linksOf(schema)
  const edges: Edge[] = []
  for await (const batch of intake.batches(schema, 1_000))
    for (const { id, targets } of batch)
      for (const [link, other] of targets) {
        const { type, field } = owned[link]!
        if (circular.includes(type) && intake.schemaOf(other) === schema)
          edges.push({ field, from: intake.numberOf(id)!, to: intake.numberOf(other)! })
      }
  return edges
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
  const members = new Map<number, IncomingRecord>()
  for await (const batch of intake.batches(schema, 1_000))
    for (const record of batch) {
      const number = intake.numberOf(record.id)!
      if (next.has(number)) members.set(number, record)
    }
  for (const [start, record] of members) {
    const way = new Set([start])
    let at = next.get(start)!
    for (; !way.has(at); at = next.get(at)!) way.add(at)
    const reason = circleReason([...way, at].map(number => members.get(number)!.id))
    intake.setAside(record, [{ ...record.place, record: record.id, field, reason }])
  }
}

/**
 * Throws ImportError where some records of a schema, with what the graph has, close a circle of such links: what is in the import
 * alone was set aside before.
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
