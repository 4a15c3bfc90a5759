import neo4j from 'neo4j-driver'
import { StartError } from '../errors.ts'
import type { Database } from '../neo4j/database.ts'
import { whileLocked } from '../neo4j/lock.ts'
import { ImportError } from './import-error.ts'
import { beginImport, completeImport, type Import, importsOf } from './imports.ts'
import { takeIn } from './intake.ts'
import { digestOf, findFiles } from './read.ts'
import { undoImport } from './undo.ts'
import { Writing } from './writing.ts'

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
        `Neo4j went away during the import (${(error as Error).message.split('. ')[0]}). Importing again completes it.`,
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
  const digest = await digestOf(files)
  const before = await settle(database, dataset, digest)
  if (before?.complete) return { id: before.id, written: 0, unchanged: before.records }
  const intake = await takeIn(database, files)
  try {
    if (intake.faults.length) throw new ImportError(intake.faults)
    const id = before?.id ?? (await beginImport(database, dataset, digest))
    const writing = new Writing(database, id, intake.records, options)
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
    const counts = {
      written: writing.written,
      unchanged: intake.records.size - writing.written + intake.repeated,
    }
    await completeImport(database, id, counts)
    return { id, ...counts }
  } finally {
    intake.records.remove()
  }
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
