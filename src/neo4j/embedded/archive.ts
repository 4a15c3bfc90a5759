import {
  chmodSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
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

/** What a restore does with what is there, and how it is made sure of the dump. */
export interface RestoreOptions {
  /** A database that is there goes only where this says so. */
  overwrite: boolean
  /** Opens the home in which the dump was loaded, once; throws where it cannot be used. */
  tryOut: (home: string) => Promise<void>
}

/**
 * Makes the embedded database what a dump holds, by neo4j-admin. It is loaded and opened beside the one that is there, which stays until
 * that is done. Throws StartError, also where a service runs on the home.
 */
export async function restoreDatabase(
  options: EmbeddedOptions,
  file: string,
  { overwrite, tryOut }: RestoreOptions,
): Promise<void> {
  refuseOther(file)
  const home = Home.open(options.home)
  if (hasDatabase(options.home) && !overwrite)
    throw new StartError(`${options.home} holds a database already; --overwrite replaces it by the dump.`)
  const left = home.claim(false)
  try {
    await takeOver(home, left, options.report)
    const replacement = Replacement.begin(home)
    try {
      options.report('Restoring …')
      await load({ ...options, home: replacement.draft.folder }, file)
      await tryOut(replacement.draft.folder)
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

/** Refuses a file of which the first bytes tell that it is no dump. Throws StartError. */
function refuseOther(file: string): void {
  const noDump = `${file} is no dump of a database: name what \`entente dump\` wrote.`
  const head = Buffer.alloc(4)
  try {
    if (!statSync(file).isFile()) throw new StartError(noDump)
    const opened = openSync(file, 'r')
    readSync(opened, head)
    closeSync(opened)
  } catch (error) {
    if (error instanceof StartError) throw error
    const { code } = error as NodeJS.ErrnoException
    throw new StartError(code === 'ENOENT' ? `${file} does not exist.` : `${file} cannot be read (${code}).`)
  }
  // Neo4j's own two formats, by their first bytes.
  if (!['DZV1', 'DGV1'].includes(head.toString('latin1'))) throw new StartError(noDump)
}

/** Loads a dump into a home that has no database. */
async function load(options: EmbeddedOptions, file: string): Promise<void> {
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
