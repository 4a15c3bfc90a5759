import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import { StartError } from '../errors.ts'
import type { Database } from '../neo4j/database.ts'
import { whileLocked } from '../neo4j/lock.ts'
import { faultLine } from './check.ts'
import { beginImport, completeImport, importsOf } from './imports.ts'
import { type IncomingRecord, type Intake, mostFaults, takeIn } from './intake.ts'
import { keepRecords } from './keep.ts'
import { digestOf, findFiles } from './read.ts'
import { linksOf, schemas } from './records/schemas.ts'
import { foldRecords, linkLate, refold } from './refold.ts'
import { Spool } from './spool.ts'
import type { GraphLink } from './to-graph.ts'
import { undoImport } from './undo.ts'

/** Records per transaction: large enough for speed, small enough for memory. */
const batchSize = 500

/** Records that cannot be imported; every fault is one line. Nothing of them is in the graph. */
export class ImportError extends Error {
  constructor(readonly faults: string[]) {
    const count = faults.length === 1 ? 'One fault' : `${faults.length} faults`
    const more = faults.length === mostFaults ? ', and perhaps more' : ''
    super(`${count}${more}; nothing was imported:\n${faults.join('\n')}`)
    this.name = 'ImportError'
  }
}

/** What came of an import. */
export interface ImportResult {
  /** The import's id, by which it can be taken back. */
  id: string
  /** Records that were new or changed. */
  written: number
  /** Records that the dataset had already, word for word. */
  unchanged: number
}

/** Who is told what an import does. */
export interface ImportOptions {
  /** Records done so far, of how many. */
  progress?: (done: number, all: number) => void
  /** Called where another import is being waited for. */
  waiting?: () => void
  /** Ends the import between two batches. */
  signal?: AbortSignal
  /** Takes back what older imports of the dataset brought and this one does not, but for what others need. */
  replace?: boolean
}

/**
 * Imports record files as a version of a dataset: reads and checks everything, then writes in batches, each with all that is
 * derived from it. The same again changes nothing, and after an end at any moment the same again completes the graph.
 * Imports come one after the other. Throws ImportError, or StartError where it was ended.
 */
export async function importFiles(
  database: Database,
  paths: string[],
  dataset: string,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const files = findFiles(paths)
  try {
    return await whileLocked(
      database,
      'imports',
      () => importLocked(database, files, dataset, options),
      options,
    )
  } catch (error) {
    if (options.signal?.aborted) throw new StartError('The import was stopped; importing again completes it.')
    if (neo4j.isRetryableError(error as Error))
      throw new StartError(
        `Neo4j went away during the import (${(error as Error).message.split('\n')[0]}). Importing again completes it.`,
      )
    throw error
  }
}

async function importLocked(
  database: Database,
  files: string[],
  dataset: string,
  options: ImportOptions,
): Promise<ImportResult> {
  const intake = await takeIn(database, files)
  const late = new Spool<LateRecord>()
  try {
    if (intake.faults.length) throw new ImportError(intake.faults)
    const id = await openImport(database, dataset, await digestOf(files))
    const writing = new Writing(database, id, intake, late, options)
    try {
      await writing.writeAll()
    } catch (error) {
      // What only shows when everything is there, a topic that is its own part, must leave nothing behind either.
      if (error instanceof ImportError) await undoImport(database, id)
      throw error
    }
    if (options.replace)
      for (const older of await importsOf(database, dataset))
        if (older.id !== id) await undoImport(database, older.id, { keepNeeded: true })
    const counts = {
      written: writing.written,
      unchanged: intake.records.size - writing.written + intake.repeated,
    }
    await completeImport(database, id, counts)
    return { id, ...counts }
  } finally {
    intake.records.remove()
    late.remove()
  }
}

/** Goes on with an import of the same files that was interrupted, or begins one. */
async function openImport(database: Database, dataset: string, digest: string): Promise<string> {
  for (const before of await importsOf(database, dataset)) {
    if (before.complete) continue
    if (before.digest === digest && !before.undoing) return before.id
    // The files have changed since, so what came of them is not what this import would bring.
    await undoImport(database, before.id)
  }
  return beginImport(database, dataset, digest)
}

const schemaNames = Object.keys(schemas)

/** Where the late links of a schema's records wait for the nodes of another. */
function lateKey(schema: string, after: string): string {
  return `${schema}-after-${after}`
}

/** The schemas that a record's late links wait for. */
function lateSchemas(schema: string, links: GraphLink[]): Set<string> {
  const types = new Set(links.map(({ type }) => type))
  return new Set(linksOf(schema).flatMap(({ type, after }) => (after && types.has(type) ? [after] : [])))
}

/** A node whose late links are made when all nodes are there. */
type LateRecord = Pick<IncomingRecord, 'id' | 'place'>

/** One import on its way into the graph. */
class Writing {
  written = 0
  private done = 0

  constructor(
    private readonly database: Database,
    private readonly id: string,
    private readonly intake: Intake,
    private readonly late: Spool<LateRecord>,
    private readonly options: ImportOptions,
  ) {}

  async writeAll(): Promise<void> {
    this.report(0)
    for (const schema of schemaNames) {
      for await (const batch of this.intake.records.batches(schema, batchSize)) {
        await this.step(transaction => this.writeBatch(transaction, schema, batch))
        this.report(batch.length)
      }
      for (const earlier of schemaNames)
        for await (const batch of this.late.batches(lateKey(earlier, schema), batchSize))
          await this.step(transaction => this.link(transaction, earlier, schema, batch))
    }
  }

  private async writeBatch(
    transaction: ManagedTransaction,
    schema: string,
    batch: IncomingRecord[],
  ): Promise<() => void> {
    const changed = await keepRecords(transaction, this.id, schema, batch)
    const folded = changed.length ? await refold(transaction, changed) : []
    return () => {
      this.written += changed.length
      const places = new Map(batch.map(({ id, place }) => [id, place]))
      for (const { id, links } of folded)
        for (const after of lateSchemas(schema, links))
          this.late.add(lateKey(schema, after), { id, place: places.get(id)! })
    }
  }

  private async link(
    transaction: ManagedTransaction,
    schema: string,
    after: string,
    batch: LateRecord[],
  ): Promise<() => void> {
    const folded = await foldRecords(
      transaction,
      batch.map(({ id }) => id),
    )
    await linkLate(transaction, schema, folded, after)
    await refuseCircles(transaction, schema, batch)
    return () => undefined
  }

  /** A transaction may run again, so what follows from it in this process comes after it. */
  private async step(work: (transaction: ManagedTransaction) => Promise<() => void>): Promise<void> {
    if (this.options.signal?.aborted) throw new StartError('The import was stopped.')
    const after = await this.database.write(work)
    after()
  }

  private report(more: number): void {
    this.done += more
    this.options.progress?.(this.done, this.intake.records.size)
  }
}

/** What is part of, narrower than, or succeeded by something must not in the end be so of itself. */
const circular = ['BROADER', 'PART_OF', 'SUCCEEDED_BY']

async function refuseCircles(
  transaction: ManagedTransaction,
  schema: string,
  batch: LateRecord[],
): Promise<void> {
  for (const { type, field } of linksOf(schema).filter(link => circular.includes(link.type))) {
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
      const reason = `leads back to itself: ${[id, ...(record.get('circle') as string[])].join(' → ')}; take one of these links out`
      return faultLine({ ...places.get(id)!, record: id, field, reason })
    })
    if (faults.length) throw new ImportError(faults)
  }
}
