import { existsSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { StartError } from '../../errors.ts'
import { administer } from './admin.ts'
import { type EmbeddedOptions, startEmbedded } from './embedded.ts'
import { Home } from './home.ts'

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
    renameSync(join(folder, 'neo4j.dump'), file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Makes the embedded database what a dump holds, by neo4j-admin; one that is there goes only where `overwrite` says so. Throws
 * StartError, also where a service runs on the home.
 */
export async function restoreDatabase(
  options: EmbeddedOptions,
  file: string,
  { overwrite = false }: { overwrite?: boolean } = {},
): Promise<void> {
  if (!existsSync(file)) throw new StartError(`${file} does not exist.`)
  if (hasDatabase(options.home) && !overwrite)
    throw new StartError(`${options.home} holds a database already; --overwrite replaces it by the dump.`)
  const folder = temporaryFolder(join(Home.open(options.home).folder, 'dump'))
  try {
    // neo4j-admin finds a dump by the name of its database.
    symlinkSync(resolve(file), join(folder, 'neo4j.dump'))
    options.report('Restoring …')
    const overwriting = '--overwrite-destination=true'
    await administer(options, ({ run }) =>
      run(['database', 'load', 'neo4j', `--from-path=${folder}`, overwriting]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Whether a home has a database, be it empty; what a bulk import left half done is none. */
export function hasDatabase(home: string): boolean {
  return existsSync(join(home, 'data', 'databases', 'neo4j')) && !existsSync(Home.open(home).filling)
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
