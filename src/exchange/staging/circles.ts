import { DirectedGraph } from 'graphology'
import { stronglyConnectedComponents } from 'graphology-components'
import type { QueryRunner } from '../../neo4j/database.ts'
import { findingLine, type Place } from './findings.ts'
import { ImportError, mostFaults } from './import-error.ts'
import type { Staging } from './staging.ts'
import type { IncomingRecord } from './prepare.ts'
import { linksOf, type OwnedLink, schemas } from '../records/schemas.ts'
import type { Surroundings } from './surroundings.ts'

/** What is part of, narrower than, succeeded, superseded, amended or implemented by something must not in the end be so of itself. */
const circular = ['BROADER', 'PART_OF', 'SUCCEEDED_BY', 'SUPERSEDES', 'AMENDS', 'IMPLEMENTS']

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

/** A link that closes a circle, and the nodes on it, from where the link leads to where it comes from. */
interface Closing {
  edge: Edge
  way: Node[]
}

/** Leaves out the links of an import that close a circle, among themselves or with what the graph has: what they stand in stays. */
export async function leaveCirclesOut(around: Surroundings, staging: Staging): Promise<void> {
  for (const schema of Object.keys(schemas))
    for (const link of circularLinks(schema)) {
      const brought = await edgesOf(staging, schema, link)
      const beyond = await edgesBeyond(around, staging, schema, link, brought)
      await leaveOut(staging, schema, link, closingEdges(brought, beyond))
    }
}

function nodeOf(staging: Staging, id: string): Node {
  return staging.brings(id) ? staging.numberOf(id)! : id
}

async function edgesOf(staging: Staging, schema: string, wanted: OwnedLink): Promise<Edge[]> {
  const owned = linksOf(schema)
  const edges: Edge[] = []
  for await (const batch of staging.batches(schema, 1_000))
    for (const { id, targets } of batch)
      for (const [link, other] of targets)
        if (owned[link] === wanted) edges.push({ from: staging.numberOf(id)!, to: nodeOf(staging, other) })
  return edges
}

/** The links of a type that hold beside those of an import: what other datasets say of its nodes, and what the graph has from there on. */
async function edgesBeyond(
  around: Surroundings,
  staging: Staging,
  schema: string,
  link: OwnedLink,
  brought: Edge[],
): Promise<Edge[]> {
  if (!brought.length) return []
  const beyond: Edge[] = []
  const add = (links: [string, string][]) => {
    const edges = links.map(([from, to]) => ({ from: nodeOf(staging, from), to: nodeOf(staging, to) }))
    beyond.push(...edges)
    return edges
  }
  // Of what it may lead to once, an import says the last, where it says something.
  const own = linksOf(schema).indexOf(link)
  for await (const batch of staging.batches(schema, 1_000)) {
    const heard = batch.filter(({ targets }) => link.many || !targets.some(([number]) => number === own))
    if (heard.length)
      add(
        await around.linksOfOthers(
          heard.map(({ id }) => id),
          link,
        ),
      )
  }
  const seen = new Set<string>()
  for (let reached = [...brought, ...beyond]; reached.length; ) {
    const ids = new Set<string>()
    for (const { to } of reached) if (typeof to === 'string' && !seen.has(to)) ids.add(to)
    for (const id of ids) seen.add(id)
    reached = ids.size ? add(await around.linksFrom([...ids], link.type)) : []
  }
  return beyond
}

/** Steps after which a tangle of circles is not looked into any further. */
const mostSteps = 5_000_000

/** The links of an import that close a circle: each one that does when they are added as they were read. */
function closingEdges(brought: Edge[], beyond: Edge[]): Closing[] {
  const tangled = new Set(onCircles([...brought, ...beyond]))
  if (!tangled.size) return []
  const next = new Map<Node, Node[]>()
  const add = ({ from, to }: Edge) => next.set(from, [...(next.get(from) ?? []), to])
  for (const edge of beyond) if (tangled.has(edge)) add(edge)
  const closing: Closing[] = []
  const steps = { left: mostSteps }
  for (const edge of brought) {
    if (!tangled.has(edge)) continue
    const way = wayTo(edge.to, edge.from, next, steps)
    if (way) closing.push({ edge, way })
    else add(edge)
  }
  return closing
}

/** The nodes from one to another; undefined where nothing leads there. Of a tangle that is too large only the ends. */
function wayTo(start: Node, end: Node, next: Map<Node, Node[]>, steps: { left: number }): Node[] | undefined {
  const before = new Map<Node, Node | undefined>([[start, undefined]])
  for (const node of before.keys()) {
    if (node === end) {
      const way: Node[] = []
      for (let at: Node | undefined = end; at !== undefined; at = before.get(at)) way.unshift(at)
      return way
    }
    for (const other of next.get(node) ?? []) {
      if (--steps.left < 0) return [start, end]
      if (!before.has(other)) before.set(other, node)
    }
  }
  return undefined
}

/** The links that are part of a circle: both ends lead to each other, on whatever way. */
export function onCircles<Link extends { from: Node; to: Node }>(links: Link[]): Link[] {
  const graph = new DirectedGraph()
  for (const { from, to } of links) graph.mergeEdge(from, to)
  const component = new Map<string, number>()
  stronglyConnectedComponents(graph).forEach((nodes, number) => {
    for (const node of nodes) component.set(node, number)
  })
  return links.filter(({ from, to }) => component.get(String(from)) === component.get(String(to)))
}

async function leaveOut(
  staging: Staging,
  schema: string,
  link: OwnedLink,
  closing: Closing[],
): Promise<void> {
  if (!closing.length) return
  const wanted = new Set(closing.flatMap(({ way }) => way))
  const members = new Map<Node, IncomingRecord>()
  for await (const batch of staging.batches(schema, 1_000))
    for (const record of batch) {
      const number = staging.numberOf(record.id)!
      if (wanted.has(number)) members.set(number, record)
    }
  const idOf = (node: Node) => members.get(node)?.id ?? String(node)
  for (const { edge, way } of closing) {
    const record = members.get(edge.from)!
    const reason = `${circleReason([record.id, ...way.map(idOf)])}; the link is left out`
    staging.leaveOut(record, schema, link, idOf(edge.to), reason)
  }
}

/**
 * Throws ImportError where some records of a schema close a circle in the graph as it has become: what was known to close one before
 * anything was written was left out.
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
      const reason = `${circleReason([id, ...(record.get('circle') as string[])])}; take one of these links out`
      return findingLine({ ...places.get(id)!, record: id, field, reason })
    })
    if (faults.length) throw new ImportError(faults)
  }
}

/** As many as are shown of a circle's members. */
const shown = 10

function circleReason(way: string[]): string {
  const short = way.length > shown ? [...way.slice(0, shown - 1), '…', way.at(-1)] : way
  return `leads back to itself: ${short.join(' → ')}`
}
