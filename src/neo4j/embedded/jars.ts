import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { StartError, waysOn } from '../../errors.ts'
import type { Report } from '../../report.ts'
import { noteDigests, wrongSize } from './jar-digests.ts'
import { findMaven } from './java.ts'
import { identify } from './processes.ts'

/**
 * The folder with Neo4j's jars, fetched by Maven where the cache lacks that version. The folder appears whole or not
 * at all. Throws StartError.
 */
export async function findJars(
  cache: string,
  version: string,
  report: Report,
  signal: AbortSignal,
): Promise<string> {
  const jars = join(cache, version)
  if (existsSync(jars)) {
    const damaged = wrongSize(jars)
    if (!damaged) return jars
    report(`${damaged} in ${jars} is damaged.`)
    rmSync(jars, { recursive: true, force: true })
  }
  const maven = await findMaven()
  const draft = join(cache, `.${version}-${process.pid}`)
  try {
    makeDraft(cache, draft, version)
  } catch (error) {
    throw new StartError(
      `The folder for Neo4j's jars, ${cache}, cannot be written to (${(error as NodeJS.ErrnoException).code}). ${waysOn('set NEO4J_CACHE to a folder that can')}`,
    )
  }
  try {
    report(`Fetching Neo4j ${version}, once for all later starts …`)
    const fault = await fetchJars(maven, draft, report, signal)
    if (fault)
      throw new StartError(
        `Neo4j ${version} could not be fetched: ${fault} ${waysOn('connect to the network for this first start')}`,
      )
    noteDigests(join(draft, 'lib'))
    keep(join(draft, 'lib'), jars)
    report(`Fetched Neo4j ${version}: ${readdirSync(jars).length - 1} jars.`)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  return jars
}

function makeDraft(cache: string, draft: string, version: string) {
  // A killed fetch may have had the same process number; half a jar of it must not stay.
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  // What a fetch that was killed left behind goes with the next one.
  for (const name of readdirSync(cache)) {
    const pid = Number(/^\..+-(\d+)$/.exec(name)?.[1])
    if (pid && pid !== process.pid && !identify(pid)) removeIfIdle(join(cache, name))
  }
  writeFileSync(join(draft, 'pom.xml'), pom(version))
}

/** A Maven that outlived its service may still write there; its folder goes with a later fetch. */
function removeIfIdle(folder: string) {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    return
  }
}

function pom(version: string): string {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>entente</groupId><artifactId>neo4j</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency>
  </dependencies>
  <build><plugins>
    <plugin><artifactId>maven-dependency-plugin</artifactId><version>3.6.1</version></plugin>
  </plugins></build>
</project>
`
}

/** Runs Maven; gives what went wrong, or undefined. Maven's own words stay out: they name hosts and paths. */
async function fetchJars(
  maven: string,
  draft: string,
  report: Report,
  signal: AbortSignal,
): Promise<string | undefined> {
  const args = [
    '-B',
    '-f',
    join(draft, 'pom.xml'),
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${join(draft, 'lib')}`,
  ]
  const child = spawn(maven, args, { stdio: ['ignore', 'pipe', 'ignore'], signal })
  const ended = new Promise<number | null>(resolve => {
    child.on('error', () => resolve(null))
    child.on('close', resolve)
  })
  let fetched = 0
  let offline = false
  let missing = false
  for await (const line of createInterface({ input: child.stdout })) {
    offline ||=
      /Unknown host|Connection (refused|timed out|reset)|Network is unreachable|Temporary failure|No route to host|timed? ?out|offline mode/i.test(
        line,
      )
    missing ||= /Could not find artifact org\.neo4j:neo4j:/.test(line)
    if (/Downloaded from .*\.jar/.test(line) && ++fetched % 25 === 0)
      report(`Fetching Neo4j: ${fetched} jars`)
  }
  if ((await ended) === 0) return undefined
  if (signal.aborted) return 'the start was stopped.'
  if (missing && !offline) return 'there is no such version.'
  return offline ? 'the network cannot be reached.' : 'Maven failed.'
}

/** Two fetches at once: the first whole folder stays. */
function keep(from: string, to: string) {
  try {
    renameSync(from, to)
  } catch (error) {
    if (!existsSync(to)) throw error
  }
}
