import { chmodSync, existsSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { StartError } from '../../errors.ts'
import { administer } from './admin.ts'
import { type EmbeddedOptions, startEmbedded } from './embedded.ts'
import { Home } from './home.ts'
import { awaitsPlace, Replacement } from './replacement.ts'
import { takeOver } from './setup.ts'

/**
 * Writes the whole embedded database into one file, by neo4j-admin. The file is there as a whole or not at all. Throws StartError,
 * also where a service runs on the home.
 */
export async function dumpDatabase(options: EmbeddedOptions, file: string): Promise<void> {
  if (!hasDatabase(options.home))
    throw new StartError(`There is no database in ${options.home} to be dumped.`)
  const folder = temporaryFolder(file)
  const dump = () =>
    administer(options, ({ run }) => run(['database', 'dump', 'neo4j', `--to-path=${folder}`]))
  try {
    options.report('Dumping …')
    await dump().catch(async error => {
      if (options.signal.aborted || !/logical log/.test((error as Error).message)) throw error
      // What was killed must be recovered first, and only Neo4j itself does that.
      await (await startEmbedded(options)).stop()
      await dump()
    })
    const dumped = join(folder, 'neo4j.dump')
    // It holds the whole graph: it is its owner's.
    chmodSync(dumped, 0o600)
    renameSync(dumped, file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What a restore does with what is there, and how the new database is made. */
export interface RestoreOptions {
  /** A database that is there goes only where this says so. */
  overwrite: boolean
  /** Fills the home of these options and opens it, once; throws where that cannot be done. */
  fill: (options: EmbeddedOptions) => Promise<void>
}

/**
 * Makes the embedded database another, which is made and opened beside the one that is there; that stays until this is done. Throws
 * StartError, also where a service runs on the home.
 */
export async function replaceDatabase(
  options: EmbeddedOptions,
  { overwrite, fill }: RestoreOptions,
): Promise<void> {
  const home = Home.open(options.home)
  if (hasDatabase(options.home) && !overwrite)
    throw new StartError(`${options.home} holds a database already; --overwrite replaces it.`)
  const left = home.claim(false)
  try {
    await takeOver(home, left, options.report)
    const replacement = Replacement.begin(home)
    try {
      await fill({ ...options, home: replacement.draft.folder, port: undefined })
      if (options.signal.aborted) throw new StartError('It was stopped.')
      replacement.takePlace()
    } catch (error) {
      if (!(error instanceof StartError)) throw error
      throw new StartError(`${error.message} ${options.home} is as it was.`, { cause: error })
    } finally {
      await replacement.discard()
    }
  } finally {
    home.release()
  }
}

/** Loads a dump into a home that has no database, by neo4j-admin. Throws StartError where it is none, or not whole. */
export async function loadDump(options: EmbeddedOptions, file: string): Promise<void> {
  const folder = temporaryFolder(join(options.home, 'dump'))
  // neo4j-admin finds a dump by the name of its database.
  symlinkSync(resolve(file), join(folder, 'neo4j.dump'))
  const from = `--from-path=${folder}`
  await administer(options, ({ run }) =>
    run(['database', 'load', 'neo4j', from, '--overwrite-destination=true']),
  )
}

/** Whether a home has a database, be it empty; what a bulk import left half done is none. */
export function hasDatabase(folder: string): boolean {
  const home = Home.open(folder)
  return awaitsPlace(home) || (existsSync(join(home.data, 'databases', 'neo4j')) && !existsSync(home.filling))
}

function temporaryFolder(beside: string): string {
  try {
    return mkdtempSync(join(dirname(beside), `.${basename(beside)}-`))
  } catch (error) {
    throw new StartError(
      `${dirname(beside)} cannot be written to (${(error as NodeJS.ErrnoException).code}).`,
    )
  }
}
