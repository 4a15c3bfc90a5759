import neo4j from 'neo4j-driver'
import { StartError } from '../../errors.ts'
import type { Database } from '../../neo4j/database.ts'
import { whileLocked } from '../../neo4j/lock.ts'
import type { Findings } from '../staging/findings.ts'
import { ImportError, Refusing } from '../staging/import-error.ts'
import { beginImport, completeImport, type Import, type ImportCounts, importsOf } from './imports.ts'
import type { Staging } from '../staging/staging.ts'
import { countNew } from '../writing/keep.ts'
import { type Resolved, resolve } from '../resolution/resolve.ts'
import { reportOddities } from './report-oddities.ts'
import { digestOf, type RecordSource } from '../reading/source.ts'
import { emptySurroundings, surroundingsIn } from '../staging/surroundings.ts'
import { stage } from '../staging/stage.ts'
import { undoImport } from './undo.ts'
import { Writing } from '../writing/writing.ts'

/** What came of an import: its id, by which it can be taken back, and what it brought that was told of before. */
export type ImportResult = ImportCounts & { id: string; resolved?: Resolved[] }

/** Who is told what an import does. */
export interface ImportOptions {
  /** Records done so far, of how many. */
  progress?: (done: number, all: number) => void
  /** What was compared so far with what is there, of how much. */
  resolving?: (done: number, all: number) => void
  /** Called where another import is being waited for. */
  waiting?: () => void
  /** Ends the import between two batches. */
  signal?: AbortSignal
  /** Takes back what older imports of the dataset brought and this one does not, but for what others need. */
  replace?: boolean
  /** Is told of what is wrong or odd; what is wrong is left out then. Without it, one fault refuses the whole import. */
  findings?: Findings
}

/**
 * Imports records as a version of a dataset: reads and checks everything, then writes in batches, each with all that is derived
 * from it. The same again changes nothing, and after an end at any moment the same again completes the graph. Imports come one
 * after the other. Throws ImportError, or StartError where it was ended.
 */
export async function importFrom(
  database: Database,
  source: RecordSource,
  dataset: string,
  options: ImportOptions = {},
): Promise<ImportResult> {
  try {
    return await whileLocked(
      database,
      'imports',
      () => importLocked(database, source, dataset, options),
      options,
    )
  } catch (error) {
    if (options.signal?.aborted) throw new StartError('The import was stopped; importing again completes it.')
    if (neo4j.isRetryableError(error as Error))
      throw new StartError(
        `Neo4j went away during the import (${(error as Error).message.split('. ')[0]}). Importing again completes it.`,
      )
    throw error
  }
}

/**
 * Reads, checks and compares everything as an import would, tells of the same, and writes nothing. Without a database the records are
 * checked by themselves.
 */
export async function rehearseImport(
  database: Database | undefined,
  source: RecordSource,
  dataset: string,
  { findings, signal }: { findings: Findings; signal?: AbortSignal },
): Promise<ImportCounts> {
  const around = database ? surroundingsIn(database, dataset) : emptySurroundings
  const staging = await stage(around, source, findings, signal)
  try {
    return countsOf(staging, database ? await countNew(database, dataset, staging) : staging.size)
  } finally {
    staging.remove()
  }
}

async function importLocked(
  database: Database,
  source: RecordSource,
  dataset: string,
  options: ImportOptions,
): Promise<ImportResult> {
  const digest = await digestOf(source)
  const before = await settle(database, dataset, digest)
  // What was set aside then may be acceptable now, or is to be reported again.
  if (before?.complete && !before.rejected && !before.leftOut) {
    const { id, records } = before
    return { id, read: records, written: 0, unchanged: records, rejected: 0, leftOut: 0 }
  }
  const refusing = new Refusing()
  const staging = await stage(
    surroundingsIn(database, dataset),
    source,
    options.findings ?? refusing,
    options.signal,
  )
  try {
    if (refusing.faults.length) throw new ImportError(refusing.faults)
    // The same files with the same rejects: nothing is new, and there is no second import of them to be taken back.
    if (before?.complete && !(await countNew(database, dataset, staging)))
      return { id: before.id, ...countsOf(staging, 0) }
    const id = before && !before.complete ? before.id : await beginImport(database, dataset, digest)
    const writing = new Writing(database, id, staging, options)
    try {
      await writing.writeAll()
    } catch (error) {
      // What only shows when everything is there, a topic that is its own part, must leave nothing behind either.
      if (error instanceof ImportError) await undoImport(database, id, { keepNeeded: true })
      throw error
    }
    if (options.replace)
      for (const older of await importsOf(database, dataset))
        if (older.id !== id) await undoImport(database, older.id, { keepNeeded: true })
    const counts = countsOf(staging, writing.written)
    const resolved = await resolve(
      database,
      { importId: id, dataset },
      { progress: options.resolving, signal: options.signal },
    )
    // What was told twice is odd no longer where it is one now.
    if (writing.written && options.findings) await reportOddities(database, staging, options.findings)
    await completeImport(database, id, counts)
    return { id, ...counts, resolved }
  } finally {
    staging.remove()
  }
}

/** What became of what was taken in, where so many records were written. */
export function countsOf(staging: Staging, written: number): ImportCounts {
  const { read, size, repeated, rejected, linksLeftOut: leftOut } = staging
  return { read, written, unchanged: size - written + repeated, rejected, leftOut }
}

/**
 * The dataset's import of the very same files: complete where nothing is new, or one to go on with that was interrupted. What
 * else was interrupted is taken back first, so that the files are checked against a graph without it.
 */
async function settle(database: Database, dataset: string, digest: string): Promise<Import | undefined> {
  for (const before of await importsOf(database, dataset)) {
    if (before.digest === digest && !before.undoing) return before
    if (before.complete) return undefined
    await undoImport(database, before.id, { keepNeeded: true })
  }
  return undefined
}
