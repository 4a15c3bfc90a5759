import { createHash } from 'node:crypto'
import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../../errors.ts'
import type { Report } from '../../report.ts'
import { Home } from './home.ts'
import { setInitialPassword } from './initial-password.ts'
import type { Java } from './java.ts'
import { launch } from './launch.ts'
import { freePort } from './ports.ts'
import { terminate } from './processes.ts'
import { writeConfiguration } from './setup.ts'

/** What the archive is made with. */
interface Making {
  java: Java
  jars: string
  version: string
  heap: string
  report: Report
  signal: AbortSignal
}

/** Java writes the archive when it ends, which takes it about as long as a start. */
const writingLimit = 180_000

type Archived = Pick<Making, 'java' | 'jars'>

/**
 * The file with Neo4j's classes as Java maps them into memory (class data sharing), which takes a third off every start. It lies
 * beside the jars, for one version of Neo4j and one Java. Undefined where there is none.
 */
export function findClassArchive(archived: Archived): string | undefined {
  const archive = placeOf(archived)
  return existsSync(archive) && statSync(archive).size ? archive : undefined
}

function placeOf({ java, jars }: Archived): string {
  return `${jars}-java-${createHash('sha256').update(java.build).digest('hex').slice(0, 8)}.jsa`
}

/**
 * The archive, or, where it is missing, a new one: a Neo4j on a home of its own is started and ended once to make it. Undefined where it
 * cannot be made: Neo4j starts without it too. Throws StartError where the start is stopped.
 */
export async function makeClassArchive(making: Making): Promise<string | undefined> {
  const { report, signal } = making
  const archive = placeOf(making)
  // An empty one says that this Java makes none, so that not every start tries.
  if (existsSync(archive)) return findClassArchive(making)
  const home = await takeHome(`${archive}.home`)
  if (!home) return undefined
  report('Preparing faster starts of Neo4j, once for all later ones …')
  try {
    const draft = join(home.folder, 'classes.jsa')
    await make(making, home, draft)
    renameSync(draft, archive)
    return archive
  } catch (error) {
    if (signal.aborted) throw new StartError('The start was stopped.')
    report('They could not be prepared; Neo4j starts without.')
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') writeFileSync(archive, '')
    return undefined
  } finally {
    rmSync(home.folder, { recursive: true, force: true })
  }
}

/** The home to make it on; undefined where nothing can be written there, or another process is at it. */
async function takeHome(folder: string): Promise<Home | undefined> {
  try {
    const home = Home.open(folder)
    const left = home.claim(false)
    if (left?.neo4j) await terminate(left.neo4j, 0)
    rmSync(home.data, { recursive: true, force: true })
    return home
  } catch {
    return undefined
  }
}

async function make({ java, jars, version, heap, signal }: Making, home: Home, archive: string) {
  setInitialPassword(home)
  const port = await freePort()
  writeConfiguration(home, port)
  const options = [`-XX:ArchiveClassesAtExit=${archive}`]
  const { id, ended } = await launch({ java, jars, options, version, heap, home, port, signal })
  await terminate(id, writingLimit, signal)
  // Half an archive must not stay: Java hardly checks what it maps.
  const code = await ended
  if (code !== 0) throw new StartError(`Java ended with ${code} while it wrote the archive.`)
}
