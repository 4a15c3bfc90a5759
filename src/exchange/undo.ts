import { StartError } from '../errors.ts'
import type { Database } from '../neo4j/database.ts'
import { dropRecords } from './keep.ts'
import { schemas } from './records/schemas.ts'
import { linkLate, refold } from './refold.ts'
import { Spool } from './spool.ts'

const batchSize = 500

/**
 * Takes back what an import brought: what only it supports goes, what others support stays, values that it overrode return.
 * The caller holds the lock of imports. After an end at any moment the same again completes it. Throws StartError where
 * records of other imports link to what would go; `keepNeeded` keeps that instead.
 */
export async function undoImport(
  database: Database,
  id: string,
  { keepNeeded = false }: { keepNeeded?: boolean } = {},
): Promise<void> {
  const records = new Spool<string>()
  try {
    const kept = await listRecords(database, id, records, keepNeeded)
    await database.run('MATCH (i:Import {id: $id}) SET i.undoing = true, i.completedAt = null', { id })
    // What others rest on goes last, so that nobody reads a participation without its event.
    for (const schema of Object.keys(schemas).reverse())
      for await (const ids of records.batches(schema, batchSize))
        await database.write(async transaction => {
          await dropRecords(transaction, id, ids)
          const left = await refold(transaction, ids)
          await linkLate(transaction, schema, left)
        })
    await database.run(
      kept
        ? 'MATCH (i:Import {id: $id}) SET i.completedAt = datetime() REMOVE i.undoing'
        : 'MATCH (i:Import {id: $id}) DELETE i',
      { id },
    )
  } finally {
    records.remove()
  }
}

/** Spools the ids that an import speaks of, by schema, and gives how many must stay because others need them. */
async function listRecords(
  database: Database,
  id: string,
  spool: Spool<string>,
  keepNeeded: boolean,
): Promise<number> {
  const needed = await neededByOthers(database, id)
  if (needed.length && !keepNeeded)
    throw new StartError(
      `Import ${id} cannot be taken back alone; take these back first:\n${needed
        .slice(0, 20)
        .map(({ subject, by, importId }) => `${by} (import ${importId}) links to ${subject}`)
        .join('\n')}${needed.length > 20 ? `\n… and ${needed.length - 20} more` : ''}`,
    )
  const staying = new Set(needed.map(({ subject }) => subject))
  const session = database.driver.session({ database: database.name })
  try {
    const rows = session.run(
      'MATCH (:Import {id: $id})-[:CONTAINS]->(r:Record) RETURN r.schema AS schema, r.subject AS subject',
      { id },
    )
    for await (const row of rows)
      if (!staying.has(row.get('subject'))) spool.add(row.get('schema'), row.get('subject'))
  } finally {
    await session.close()
  }
  return staying.size
}

/** The nodes that only this import supports, and to which records of other imports link. */
async function neededByOthers(database: Database, id: string) {
  const rows = await database.run(
    `MATCH (import:Import {id: $id})-[:CONTAINS]->(record:Record)
     WHERE NOT EXISTS {
       MATCH (:Record {subject: record.subject})<-[:CONTAINS]-(other:Import) WHERE other <> import
     }
     MATCH (node:Entity {id: record.subject})--(neighbour:Entity)
     WITH DISTINCT import, node, neighbour
     MATCH (theirs:Record {subject: neighbour.id})<-[:CONTAINS]-(other:Import)
     WHERE other <> import AND theirs.json CONTAINS '"' + node.id + '"'
     RETURN node.id AS subject, neighbour.id AS by, min(other.id) AS importId ORDER BY subject, by`,
    { id },
  )
  return rows as { subject: string; by: string; importId: string }[]
}
