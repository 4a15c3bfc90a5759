import { rmSync, writeFileSync } from 'node:fs'
import { StartError } from '../../errors.ts'
import type { EmbeddedOptions } from './embedded.ts'
import { Home } from './home.ts'
import { findJars } from './jars.ts'
import { findJava } from './java.ts'
import { runAdmin } from './run-admin.ts'
import { clearUnfinished, takeOver, writeConfiguration } from './setup.ts'

/** What neo4j-admin does on a home that no Neo4j uses. */
export interface Admin {
  /** Runs it with some arguments. */
  run(args: string[]): Promise<void>
  /** Fills the database, which must be empty, from files that options of `database import full` name: wholly, or not at all. */
  fill(options: string[]): Promise<void>
}

/** Lets some work use neo4j-admin on a home, which nobody else uses meanwhile. Throws StartError, also where a service runs on it. */
export async function administer<Result>(
  { home: folder, version, cache, report, signal }: EmbeddedOptions,
  work: (admin: Admin) => Promise<Result>,
): Promise<Result> {
  const home = Home.open(folder)
  const left = home.claim(false)
  try {
    await takeOver(home, left)
    const java = await findJava(version)
    const jars = await findJars(cache, version, report, signal)
    clearUnfinished(home, report)
    writeConfiguration(home, 0)
    const run = (args: string[]) => runAdmin({ java, jars, home, signal }, args).catch(failed(signal))
    return await work({ run, fill: options => fill(home, run, options) })
  } finally {
    home.release()
  }
}

async function fill(home: Home, run: Admin['run'], options: string[]): Promise<void> {
  // Until it is done there is half a store, which Neo4j would not open.
  writeFileSync(home.filling, '')
  try {
    await run(['database', 'import', 'full', 'neo4j', '--overwrite-destination=true', ...options])
  } catch (error) {
    clearUnfinished(home)
    throw error
  }
  rmSync(home.filling)
}

function failed(signal: AbortSignal): (error: unknown) => never {
  return error => {
    if (signal.aborted) throw new StartError('It was stopped.')
    const { stdout, stderr } = error as { stdout?: string; stderr?: string }
    if (stderr === undefined) throw error
    if (/No space left on device/.test(stdout + stderr))
      throw new StartError('The disk became full. Free some space, and try again.', { cause: error })
    const lines = `${stdout}\n${stderr}`.split('\n').filter(line => line && !line.startsWith('Run with'))
    // Its first error says why; those that follow say only that it failed.
    const reason =
      lines.map(line => /(?:ERROR \[.*?\] |^(?=Failed to ))(.*)/.exec(line)?.[1]).find(Boolean) ??
      lines.at(-1)
    throw new StartError(`neo4j-admin failed: ${reason}`, { cause: error })
  }
}
