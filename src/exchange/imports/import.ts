import neo4j from 'neo4j-driver'
import { StartError } from '../../errors.ts'
import type { Database } from '../../neo4j/database.ts'
import { whileLocked } from '../../neo4j/lock.ts'
import type { Findings } from '../staging/findings.ts'
import { ImportError, Refusing } from '../staging/import-error.ts'
import { beginImport, completeImport, type Import, importsOf } from './imports.ts'
import type { Intake } from '../staging/intake.ts'
import { countNew } from '../writing/keep.ts'
import { type Matched, matchPeople } from '../people/find-matches.ts'
import { reportOddities } from './report-oddities.ts'
import { digestOf, type Source } from '../reading/source.ts'
import { surroundingsIn } from '../staging/surroundings.ts'
import { takeIn } from '../staging/take-in.ts'
import { undoImport } from './undo.ts'
import { Writing } from '../writing/writing.ts'

/** What became of the records of an import. */
export interface ImportCounts {
  /** Records that were read: as many as those that follow together. */
  read: number
  /** Records that were new or changed. */
  written: number
  /** Records that the dataset had already, word for word, or that came more than once. */
  unchanged: number
  /** What was not imported. */
  rejected: number
}

/** What came of an import: its id, by which it can be taken back, and what it brought of people that other datasets have. */
export type ImportResult = ImportCounts & { id: string; people?: Matched }

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
  source: Source,
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
 * Reads, checks and compares everything as an import would, tells of the same, and writes nothing. A circle of links that only closes
 * with what other datasets say of the same nodes shows when it is imported.
 */
export async function rehearseImport(
  database: Database,
  source: Source,
  dataset: string,
  { findings, signal }: { findings: Findings; signal?: AbortSignal },
): Promise<ImportCounts> {
  const intake = await takeIn(surroundingsIn(database), source, findings, signal)
  try {
    return countsOf(intake, await countNew(database, dataset, intake))
  } finally {
    intake.remove()
  }
}

async function importLocked(
  database: Database,
  source: Source,
  dataset: string,
  options: ImportOptions,
): Promise<ImportResult> {
  const digest = await digestOf(source)
  const before = await settle(database, dataset, digest)
  // What was set aside then may be acceptable now, or is to be reported again.
  if (before?.complete && !before.rejected)
    return { id: before.id, read: before.records, written: 0, unchanged: before.records, rejected: 0 }
  const refusing = new Refusing()
  const intake = await takeIn(surroundingsIn(database), source, options.findings ?? refusing, options.signal)
  try {
    if (refusing.faults.length) throw new ImportError(refusing.faults)
    // The same files with the same rejects: nothing is new, and there is no second import of them to be taken back.
    if (before?.complete && !(await countNew(database, dataset, intake)))
      return { id: before.id, ...countsOf(intake, 0) }
    const id = before && !before.complete ? before.id : await beginImport(database, dataset, digest)
    const writing = new Writing(database, id, intake, options)
    try {
      await writing.writeAll()
      if (writing.written && options.findings) await reportOddities(database, intake, options.findings)
    } catch (error) {
      // What only shows when everything is there, a topic that is its own part, must leave nothing behind either.
      if (error instanceof ImportError) await undoImport(database, id, { keepNeeded: true })
      throw error
    }
    if (options.replace)
      for (const older of await importsOf(database, dataset))
        if (older.id !== id) await undoImport(database, older.id, { keepNeeded: true })
    const counts = countsOf(intake, writing.written)
    const people = await matchPeople(database, { importId: id, dataset })
    await completeImport(database, id, counts)
    return { id, ...counts, people }
  } finally {
    intake.remove()
  }
}

/** What became of what was taken in, where so many records were written. */
export function countsOf({ read, size, repeated, rejected }: Intake, written: number): ImportCounts {
  return { read, written, unchanged: size - written + repeated, rejected }
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
