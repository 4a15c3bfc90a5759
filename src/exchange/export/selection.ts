import { StartError } from '../../errors.ts'
import type { Database } from '../../neo4j/database.ts'
import { linksOf, schemas } from '../records/schemas.ts'
import { Spool, spoolIds } from '../staging/spool.ts'

/** What is exported: everything, or what lies around some nodes. */
export interface Selection {
  /** The ids of the nodes that it lies around; undefined for the whole graph. */
  around?: string[]
  /** How many links away it may lie. Hubs such as countries, sources, topics and places are reached, but not gone through. */
  steps: number
}

/** An event of a person is two links away: by the participation. */
export const defaultSteps = 2

const owned = Object.keys(schemas).flatMap(linksOf)
const typesOf = (wanted: typeof owned) => [...new Set(wanted.map(({ type }) => type))]
const allTypes = typesOf(owned)
const outgoing = typesOf(owned.filter(({ incoming }) => !incoming))
const incoming = typesOf(owned.filter(link => link.incoming))

const schemaOf = (node: string) => `head([label IN labels(${node}) WHERE label IN $schemas])`

/** The ids of what is selected, by their schemas, each in order. Throws StartError for an id that is not there. */
export async function selectIds(database: Database, { around, steps }: Selection): Promise<Spool<string>> {
  if (!around)
    return spoolIds(
      database,
      `MATCH (node:Entity) WHERE node.id > '' RETURN ${schemaOf('node')} AS key, node.id AS id ORDER BY id`,
      { schemas: Object.keys(schemas) },
    )
  const found = new Map<string, string>()
  for (const { given, id, schema } of await nodesOf(database, around)) {
    if (!schema) throw new StartError(`There is no node ${given}.`)
    found.set(id, schema)
  }
  let border = [...found.keys()]
  for (let step = 0; step < steps && border.length; step++)
    border = await reach(database, found, border, {
      pattern: '(node)-[link]-(other:Entity)',
      // What was asked for is gone through whatever it is.
      where: step ? 'AND node.hub IS NULL AND NOT node:Source|Topic|Place' : '',
      types: allTypes,
    })
  // What a record links to by itself comes with it, or it could not be imported again.
  border = [...found.keys()]
  while (border.length)
    border = [
      ...(await reach(database, found, border, {
        pattern: '(node)-[link]->(other:Entity)',
        types: outgoing,
      })),
      ...(await reach(database, found, border, {
        pattern: '(node)<-[link]-(other:Entity)',
        types: incoming,
      })),
    ]
  const spool = new Spool<string>()
  for (const [id, schema] of [...found].sort(([one], [other]) => (one < other ? -1 : 1)))
    spool.add(schema, id)
  return spool
}

/** The nodes of some ids, whatever the ids are now, and their schemas; null where there is none. */
async function nodesOf(database: Database, ids: string[]) {
  const rows = await database.run(
    `UNWIND $ids AS given
     OPTIONAL MATCH (former:FormerId {id: given})
     WITH given, coalesce(former.now, given) AS id
     OPTIONAL MATCH (node:Entity {id: id})
     RETURN given, id, ${schemaOf('node')} AS schema`,
    { ids, schemas: Object.keys(schemas) },
  )
  return rows as { given: string; id: string; schema: string | null }[]
}

/** Follows links from some nodes; adds those at their other ends to what was found, and gives the new ones. */
async function reach(
  database: Database,
  found: Map<string, string>,
  from: string[],
  { pattern, where = '', types }: { pattern: string; where?: string; types: string[] },
): Promise<string[]> {
  const rows = await database.run(
    `UNWIND $ids AS id
     MATCH (node:Entity {id: id})
     MATCH ${pattern} WHERE type(link) IN $types ${where}
     WITH DISTINCT other
     RETURN other.id AS id, ${schemaOf('other')} AS schema`,
    { ids: from, types, schemas: Object.keys(schemas) },
  )
  const fresh = rows.filter(({ id }) => !found.has(id as string))
  for (const { id, schema } of fresh) found.set(id as string, schema as string)
  return fresh.map(({ id }) => id as string)
}
