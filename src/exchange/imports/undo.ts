import { StartError } from '../../errors.ts'
import type { Database } from '../../neo4j/database.ts'
import { dropRecords } from '../writing/keep.ts'
import { joinMatched } from '../resolution/joining.ts'
import { schemas, targetsOf } from '../records/schemas.ts'
import { rewrite } from '../writing/rewrite.ts'
import { spoolIds } from '../staging/spool.ts'

const batchSize = 500

/**
 * Takes back what an import brought: what only it supports goes, what others support stays, values that it overrode return.
 * The caller holds the lock of imports. After an end at any moment the same again completes it. Throws StartError where
 * records of other imports link to what would go (`keepNeeded` keeps that instead), and where `signal` ended it between two batches.
 */
export async function undoImport(
  database: Database,
  id: string,
  { keepNeeded = false, signal }: { keepNeeded?: boolean; signal?: AbortSignal } = {},
): Promise<void> {
  const needed = await neededByOthers(database, id)
  if (needed.length && !keepNeeded) throw new StartError(refusal(id, needed))
  const staying = await withWhatTheyNeed(
    database,
    id,
    needed.map(({ subject }) => subject),
  )
  const records = await spoolIds(
    database,
    'MATCH (:Import {id: $id})-[:CONTAINS]->(r:Record) RETURN r.schema AS key, r.subject AS id',
    { id },
  )
  try {
    await database.run('MATCH (i:Import {id: $id}) SET i.undoing = true, i.completedAt = null', { id })
    // What others rest on goes last, so that nobody reads a participation without its event.
    for (const schema of Object.keys(schemas).reverse())
      for await (const batch of records.batches(schema, batchSize)) {
        if (signal?.aborted)
          throw new StartError(`Taking back import ${id} was stopped; \`entente undo ${id}\` completes it.`)
        const ids = batch.filter(subject => !staying.has(subject))
        await database.write(async transaction => {
          await dropRecords(transaction, id, ids)
          await rewrite(transaction, ids)
        })
      }
    // Whoever was only one with somebody of this import is alone again.
    await joinMatched(database)
    await database.run(
      staying.size
        ? 'MATCH (i:Import {id: $id}) SET i.completedAt = datetime(), i.digest = null REMOVE i.undoing'
        : 'MATCH (i:Import {id: $id}) DELETE i',
      { id },
    )
  } finally {
    records.remove()
  }
}

/** Some subjects of an import, with all others of it that their records link to, and those in turn. */
async function withWhatTheyNeed(database: Database, id: string, subjects: string[]): Promise<Set<string>> {
  const all = new Set<string>()
  for (let more = [...new Set(subjects)]; more.length; ) {
    for (const subject of more) all.add(subject)
    const rows = await database.run(
      `UNWIND $more AS subject
       MATCH (record:Record {subject: subject})<-[:CONTAINS]-(import)
       WHERE import.id = $id
       RETURN record.schema AS schema, record.json AS json`,
      { id, more },
    )
    const linked = rows.flatMap(({ schema, json }) =>
      targetsOf(schema as string, JSON.parse(json as string)).map(({ other }) => other),
    )
    more = [...new Set(linked)].filter(other => !all.has(other))
  }
  return all
}

interface Need {
  subject: string
  by: string
  importId: string
}

function refusal(id: string, needed: Need[]): string {
  const shown = needed
    .slice(0, 20)
    .map(({ subject, by, importId }) => `${by} (import ${importId}) links to ${subject}`)
  const more = needed.length > shown.length ? [`… and ${needed.length - shown.length} more`] : []
  return `Import ${id} cannot be taken back alone; take these back first:\n${[...shown, ...more].join('\n')}`
}

/** The nodes that only this import supports, and to which records of other imports link. */
async function neededByOthers(database: Database, id: string): Promise<Need[]> {
  const values = await database.run(
    `MATCH (owner:Entity)-[:HAS]->(other:Disagreement)
     MATCH (record:Record {subject: other.value})<-[:CONTAINS]-(import)
     WHERE import.id = $id
     RETURN other.value AS subject, collect(DISTINCT owner.id) AS owners`,
    { id },
  )
  const overridden = Object.fromEntries(values.map(({ subject, owners }) => [subject as string, owners]))
  const rows = await database.run(
    `MATCH (import:Import {id: $id})-[:CONTAINS]->(record:Record)
     WHERE NOT EXISTS {
       MATCH (:Record {subject: record.subject})<-[:CONTAINS]-(other:Import) WHERE other <> import
     }
     OPTIONAL MATCH (former:FormerId {id: record.subject})
     WITH DISTINCT import, record.subject AS subject, coalesce(former.now, record.subject) AS id
     CALL (subject, id) {
       MATCH (:Entity {id: id})--(neighbour:Entity)
       RETURN neighbour
       UNION
       // A link that another dataset's overrides is no link now, but may be one again.
       UNWIND $overridden[subject] AS owner
       MATCH (neighbour:Entity {id: owner})
       RETURN neighbour
     }
     WITH DISTINCT import, subject, neighbour
     MATCH (theirs:Record {subject: neighbour.id})<-[:CONTAINS]-(other:Import)
     WHERE other <> import AND theirs.json CONTAINS '"' + subject + '"'
     RETURN subject, neighbour.id AS by, min(other.id) AS importId ORDER BY subject, by`,
    { id, overridden },
  )
  // Who is a person by this import alone, and of whom others know no more than a name, must not be one in an office.
  const people = await database.run(
    `MATCH (import:Import {id: $id})-[:CONTAINS]->(record:Record {schema: 'Person'})
     WITH DISTINCT import, record.subject AS subject
     WHERE EXISTS { MATCH (:Record {subject: subject})<-[:CONTAINS]-(other) WHERE other <> import }
       AND NOT EXISTS { MATCH (:Record {subject: subject, schema: 'Person'})<-[:CONTAINS]-(other) WHERE other <> import }
     MATCH (:Entity {id: subject})-[:HELD|GAVE]->(neighbour)
     MATCH (:Record {subject: neighbour.id})<-[:CONTAINS]-(other:Import)
     WHERE other <> import
     RETURN subject, neighbour.id AS by, min(other.id) AS importId ORDER BY subject, by`,
    { id },
  )
  return [...rows, ...people] as unknown as Need[]
}
