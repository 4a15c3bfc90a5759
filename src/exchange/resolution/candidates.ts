import type { Database } from '../../neo4j/database.ts'
import type { Brought, Candidates } from './kind.ts'

/** What more have in common than this tells none of them from the others. */
const mostOfKey = 30
const batchSize = 500

/** Whose others are looked for: what was brought, or what other datasets have, whichever are fewer. */
export interface Sought {
  ids: string[]
  isBrought: boolean
}

/** The side that has fewer nodes of a kind: looking from there costs less, and memory stays flat. */
export async function fewerOf(
  database: Database,
  schema: string,
  { dataset, nodes }: Brought,
): Promise<Sought> {
  const rows = await database.run(
    `MATCH (import:Import)-[:CONTAINS]->(record:Record {schema: $schema})
     WHERE import.dataset <> $dataset
     WITH DISTINCT record.subject AS subject LIMIT toInteger($most)
     OPTIONAL MATCH (former:FormerId {id: subject})
     RETURN DISTINCT coalesce(former.now, subject) AS id ORDER BY id`,
    { schema, dataset, most: nodes.length + 1 },
  )
  const others = rows.map(row => row.id as string)
  return others.length < nodes.length ? { ids: others, isBrought: false } : { ids: nodes, isBrought: true }
}

/** Pairs of which both have a key, unless very many have it. */
export function pairsByKey(keyed: Iterable<[key: string, id: string]>): Candidates[] {
  const byKey = new Map<string, string[]>()
  for (const [key, id] of keyed) {
    const known = byKey.get(key)
    if (known) known.push(id)
    else byKey.set(key, [id])
  }
  return [...byKey.values()].flatMap(ids =>
    ids.length > mostOfKey
      ? []
      : ids.flatMap((id, at) => ids.slice(at + 1).map((other): Candidates => [id, other])),
  )
}

/** Pairs that have a key of one register: one that an import brought or changed, and another. */
export async function* candidatesByIdentifier(
  database: Database,
  schema: string,
  nodes: string[],
): AsyncGenerator<Candidates[]> {
  for (let at = 0; at < nodes.length; at += batchSize) {
    const rows = await database.run(
      `UNWIND $ids AS id
       MATCH (:Entity {id: id})-[:HAS]->(own:Identifier)
       MATCH (key:Identifier {scheme: own.scheme, value: own.value})<-[:HAS]-(node:${schema})
       WHERE node.id <> id
       WITH id, own, collect(node.id)[..$mostOfKey + 1] AS others
       WHERE size(others) <= $mostOfKey
       UNWIND others AS other
       RETURN DISTINCT id, other`,
      { ids: nodes.slice(at, at + batchSize), mostOfKey },
    )
    if (rows.length) yield rows.map(({ id, other }) => [id as string, other as string])
  }
}
