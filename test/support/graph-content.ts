import { readConfig } from '../../src/config.ts'
import { Database } from '../../src/neo4j/database.ts'
import { startEmbedded } from '../../src/neo4j/embedded/embedded.ts'
import { toJSONValue } from '../../src/neo4j/values.ts'

/**
 * Everything that the graph says, as sorted lines: each node by its labels and properties, each link by its ends. Small
 * nodes have no id, so they are named by their owner and their content. What was imported is part of it where `records` is
 * given; when it was, and how often somebody was joined, is left out.
 */
export async function graphContent(
  database: Database,
  { records = false }: { records?: boolean } = {},
): Promise<string[]> {
  const nodes = await database.run(
    `MATCH (n) WHERE NOT n:Migration AND NOT n:Derivation AND NOT n:Lock AND NOT n:People${records ? '' : ' AND NOT n:Import AND NOT n:Record'}
     OPTIONAL MATCH (owner:Entity)-[:NAMED|HAS]->(n)
     RETURN elementId(n) AS key, labels(n) AS labels, CASE WHEN n:Match THEN n {.*, number: null} ELSE properties(n) END AS properties, collect(owner.id) AS owners`,
  )
  const lines = new Map<string, string>()
  for (const { key, labels, properties, owners } of nodes)
    lines.set(
      key as string,
      JSON.stringify([
        (labels as string[]).sort(),
        plain(properties as Record<string, unknown>),
        (owners as string[]).sort(),
      ]),
    )
  const links = await database.run(
    'MATCH (a)-[r]->(b) WHERE $records OR type(r) <> "CONTAINS" RETURN elementId(a) AS from, type(r) AS type, properties(r) AS properties, elementId(b) AS to',
    { records },
  )
  return [
    ...lines.values(),
    ...links.map(({ from, type, properties, to }) =>
      JSON.stringify([
        lines.get(from as string),
        type,
        plain(properties as Record<string, unknown>),
        lines.get(to as string),
      ]),
    ),
  ].sort()
}

/** Everything that the graph of a home says, its imports and records included; nobody else uses the home. */
export async function homeContent(home: string): Promise<string[]> {
  const { version, cache } = readConfig().embedded
  const embedded = await startEmbedded({
    home,
    version,
    cache,
    heap: '512m',
    shared: false,
    report: () => undefined,
    signal: new AbortController().signal,
  })
  const database = new Database(embedded.address)
  try {
    return await graphContent(database, { records: true })
  } finally {
    await database.close()
    await embedded.stop()
  }
}

function plain(properties: Record<string, unknown>) {
  return Object.entries(properties)
    .filter(([name]) => name !== 'startedAt' && name !== 'completedAt')
    .map(([name, value]) => [name, toJSONValue(value)])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
}
