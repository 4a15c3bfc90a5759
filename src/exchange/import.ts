import { StartError } from '../errors.ts'
import type { Database } from '../neo4j/database.ts'
import { type CheckedRecord, checkRecord, faultLine } from './check.ts'
import { derive } from './derive.ts'
import { findFiles, readFile } from './read.ts'
import { type GraphRecord, toGraph } from './to-graph.ts'
import { batchSize, writeLinks, writeNodes } from './write.ts'

/** Records that cannot be imported; every fault is one line. Nothing was written. */
export class ImportError extends Error {
  constructor(readonly faults: string[]) {
    super(
      `${faults.length === 1 ? 'One fault' : `${faults.length} faults`}, nothing was imported:\n${faults.join('\n')}`,
    )
    this.name = 'ImportError'
  }
}

/** Progress of an import: records written so far, of how many. */
export type Progress = (done: number, all: number) => void

/**
 * Imports record files: reads and checks all of them first, then writes in batches. Running it again changes nothing,
 * and after an end at any moment running it again completes the graph. `signal` ends it between two batches. Throws
 * ImportError, or StartError where it was ended.
 */
export async function importFiles(
  database: Database,
  paths: string[],
  name: string,
  progress: Progress,
  signal?: AbortSignal,
): Promise<number> {
  const files = findFiles(paths)
  const { records, faults } = readAll(files)
  const graph = [...records.values()].map(toGraph)
  faults.push(...(await findBrokenLinks(database, graph, records)))
  if (faults.length) throw new ImportError(faults)

  const goOn = () => {
    if (signal?.aborted) throw new StartError('The import was stopped; importing again completes it.')
  }
  await database.run('MERGE (i:Import {id: $name}) SET i.startedAt = datetime(), i.completedAt = null', {
    name,
  })
  progress(0, graph.length)
  for (let at = 0; at < graph.length; at += batchSize) {
    goOn()
    await writeNodes(database, graph.slice(at, at + batchSize))
    progress(Math.min(at + batchSize, graph.length) / 2, graph.length)
  }
  for (let at = 0; at < graph.length; at += batchSize) {
    goOn()
    await writeLinks(database, graph.slice(at, at + batchSize))
    progress((graph.length + Math.min(at + batchSize, graph.length)) / 2, graph.length)
  }
  goOn()
  await derive(
    database,
    graph.map(record => record.id),
  )
  await database.run('MATCH (i:Import {id: $name}) SET i.completedAt = datetime()', { name })
  return graph.length
}

/** Whether the import of this name began, and whether it came to its end. */
export async function importState(database: Database, name: string): Promise<'complete' | 'begun' | 'none'> {
  const [row] = await database.run(
    'MATCH (i:Import {id: $name}) RETURN i.completedAt IS NOT NULL AS complete',
    { name },
  )
  if (!row) return 'none'
  return row.complete ? 'complete' : 'begun'
}

function readAll(files: string[]): { records: Map<string, CheckedRecord>; faults: string[] } {
  const records = new Map<string, CheckedRecord>()
  const faults: string[] = []
  for (const file of files)
    for (const read of readFile(file)) {
      if ('reason' in read) {
        faults.push(`${read.file}:${read.line}: ${read.reason}`)
        continue
      }
      const checked = checkRecord(read.data, read.place)
      if (Array.isArray(checked)) {
        faults.push(...checked.map(faultLine))
        continue
      }
      const before = records.get(checked.id)
      if (before && contentOf(before) !== contentOf(checked))
        faults.push(
          faultLine({
            ...checked.place,
            record: checked.id,
            field: 'id',
            reason: `is also the id of a different record at ${before.place.file}:${before.place.line}`,
          }),
        )
      else records.set(checked.id, checked)
    }
  return { records, faults }
}

function contentOf({ schema, fields }: CheckedRecord): string {
  return JSON.stringify([schema, fields])
}

/** Links must lead to a record of this import or to a node that is there, of a type that fits. */
async function findBrokenLinks(
  database: Database,
  graph: GraphRecord[],
  records: Map<string, CheckedRecord>,
): Promise<string[]> {
  const wanted = new Set(graph.flatMap(record => [record.id, ...record.links.map(link => link.other)]))
  const known = await database.run(
    'MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id, labels(n) AS labels',
    { ids: [...wanted] },
  )
  const types = new Map(known.map(row => [row.id as string, row.labels as string[]]))
  const faults: string[] = []
  for (const { id, schema } of graph) {
    const there = types.get(id)
    if (there && !there.includes(schema))
      faults.push(
        faultLine({
          ...records.get(id)!.place,
          record: id,
          field: 'schema',
          reason: `the graph has this id as another type`,
        }),
      )
    types.set(id, [schema])
  }
  for (const { id, links } of graph)
    for (const link of links) {
      const found = types.get(link.other)
      const fault = (reason: string) =>
        faults.push(faultLine({ ...records.get(id)!.place, record: id, field: link.type, reason }))
      if (!found) fault(`links to ${link.other}, which is neither in these files nor in the graph`)
      else if (!link.targets.some(target => found.includes(target)))
        fault(`links to ${link.other}, which is no ${link.targets.join(' or ')}`)
    }
  return faults
}
