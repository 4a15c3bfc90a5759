import { createHash } from 'node:crypto'
import type { Database } from '../neo4j/database.ts'
import { type CheckedRecord, checkRecord, faultLine, type Place } from './check.ts'
import { IdIndex } from './id-index.ts'
import { readFile } from './read.ts'
import { labelsOf, schemas, targetsOf } from './records/schemas.ts'
import { Spool } from './spool.ts'

/** A checked record on its way into the graph. */
export interface IncomingRecord {
  id: string
  /** What it gives, as text; the same content has the same hash, whatever the order of its fields. */
  json: string
  hash: string
  place: Place
}

/** What an import brings, checked and sorted by schema, or why it cannot be imported. */
export interface Intake {
  records: Spool<IncomingRecord>
  /** Records that repeat another one of the same import word for word. */
  repeated: number
  faults: string[]
}

const schemaNames = Object.keys(schemas)
/** Ids that are looked up in the graph at once. */
const lookUp = 1_000
/** Beyond this many faults somebody looks for their common cause, and memory must not grow with them. */
export const mostFaults = 1_000

/** Reads and checks all records of some files. Whoever takes it removes the spool. */
export async function takeIn(database: Database, files: string[]): Promise<Intake> {
  const records = new Spool<IncomingRecord>()
  const intake: Intake = { records, repeated: 0, faults: [] }
  try {
    const index = new IdIndex()
    for (const [file, path] of files.entries())
      for await (const read of readFile(path)) {
        const faults = 'reason' in read ? [`${read.file}:${read.line}: ${read.reason}`] : undefined
        const checked = 'reason' in read ? undefined : checkRecord(read.data, read.place)
        if (!checked) addFaults(intake, faults!)
        else if (Array.isArray(checked)) addFaults(intake, checked.map(faultLine))
        else keep(intake, index, files, file, checked)
      }
    await checkLinks(database, intake, index)
    return intake
  } catch (error) {
    records.remove()
    throw error
  }
}

function addFaults(intake: Intake, faults: string[]): void {
  intake.faults.push(...faults.slice(0, mostFaults - intake.faults.length))
}

function keep(intake: Intake, index: IdIndex, files: string[], file: number, record: CheckedRecord): void {
  const { schema, id, fields, place } = record
  const json = JSON.stringify(sorted({ schema, ...fields }))
  const hash = createHash('sha256').update(json).digest('base64url')
  const before = index.add(id, hash, { schema: schemaNames.indexOf(schema), file, line: place.line })
  if (!before) intake.records.add(schema, { id, json, hash, place })
  else if (before.same) intake.repeated++
  else
    addFaults(intake, [
      faultLine({
        ...place,
        record: id,
        field: 'id',
        reason: `is also the id of a different record at ${files[before.entry.file]}:${before.entry.line}; keep one of them, or give them ids of their own`,
      }),
    ])
}

/** The same content, however its fields were ordered, is the same text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, item]) => [name, sorted(item)]),
  )
}

interface WantedLink {
  record: string
  place: Place
  field: string
  other: string
  targets: string[]
}

/** Links must lead to a record of this import or to a node that is in the graph, of a type that fits. */
async function checkLinks(database: Database, intake: Intake, index: IdIndex): Promise<void> {
  for (const schema of schemaNames)
    for await (const batch of intake.records.batches(schema, lookUp)) {
      const elsewhere: WantedLink[] = []
      for (const record of batch)
        for (const link of wantedLinks(schema, record)) {
          const there = index.get(link.other)
          if (there) checkTarget(intake, link, labelsOf(schemaNames[there.schema]!))
          else elsewhere.push(link)
        }
      const ids = [...batch.map(({ id }) => id), ...elsewhere.map(({ other }) => other)]
      const labels = await labelsInGraph(database, ids)
      for (const link of elsewhere) checkTarget(intake, link, labels.get(link.other))
      for (const { id, place } of batch) {
        const found = labels.get(id)
        if (found && !found.includes(schema))
          addFaults(intake, [
            faultLine({
              ...place,
              record: id,
              field: 'schema',
              reason: `is ${schema}, but the graph has this id as ${found.join(' ')}; give the record another id`,
            }),
          ])
      }
    }
}

function checkTarget(
  intake: Intake,
  { record, place, field, other, targets }: WantedLink,
  labels: string[] | undefined,
): void {
  const reason = !labels
    ? `links to ${other}, which is neither in these files nor in the graph; mend the id, or add its record`
    : `links to ${other}, which is no ${targets.join(' or ')}`
  if (!labels || !targets.some(target => labels.includes(target)))
    addFaults(intake, [faultLine({ ...place, record, field, reason })])
}

function wantedLinks(schema: string, { id, json, place }: IncomingRecord): WantedLink[] {
  return targetsOf(schema, JSON.parse(json)).map(({ link: { field, target, targets }, other }) => ({
    record: id,
    place,
    field: target ? `${field}.${target}` : field,
    other,
    targets,
  }))
}

async function labelsInGraph(database: Database, ids: string[]): Promise<Map<string, string[]>> {
  if (!ids.length) return new Map()
  const rows = await database.run(
    'UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n.id AS id, labels(n) AS labels',
    { ids: [...new Set(ids)] },
  )
  return new Map(rows.map(row => [row.id as string, row.labels as string[]]))
}
