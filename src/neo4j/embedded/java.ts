import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { StartError, waysOn } from '../../errors.ts'

const run = promisify(execFile)

/** A Java that is new enough. */
export interface Java {
  command: string
  /** What it says of itself; no two that differ say the same. */
  build: string
}

/** The Java that a version of Neo4j needs at least. */
export function javaNeeded(neo4jVersion: string): number {
  return Number(neo4jVersion.split('.')[0]) >= 2025 ? 21 : 17
}

/** The Java of JAVA_HOME or of the PATH. Throws StartError where there is none or it is too old. */
export async function findJava(neo4jVersion: string, javaHome = process.env.JAVA_HOME): Promise<Java> {
  const command = javaHome ? join(javaHome, 'bin', 'java') : 'java'
  const needed = javaNeeded(neo4jVersion)
  const install = waysOn(`install Java ${needed} or newer`)
  const output = await versionText(command, ['-version'])
  if (output === undefined)
    throw new StartError(`Java was not found${javaHome ? ' in JAVA_HOME' : ''}. ${install}`)
  const major = Number(/version "(?:1\.)?(\d+)/.exec(output)?.[1])
  if (!(major >= needed))
    throw new StartError(
      `Java ${major || 'of an unknown version'} is too old for Neo4j ${neo4jVersion}. ${install}`,
    )
  return { command, build: output }
}

/** The Maven command. Throws StartError where there is none or it is older than 3.8. */
export async function findMaven(): Promise<string> {
  const install = waysOn('install Maven 3.8 or newer')
  const output = await versionText('mvn', ['--version'])
  if (output === undefined) throw new StartError(`Maven was not found; it fetches Neo4j once. ${install}`)
  const [, major, minor] = /Apache Maven (\d+)\.(\d+)/.exec(output) ?? []
  if (Number(major) < 3 || (Number(major) === 3 && Number(minor) < 8))
    throw new StartError(`Maven ${major}.${minor} is too old to fetch Neo4j. ${install}`)
  return 'mvn'
}

async function versionText(command: string, args: string[]): Promise<string | undefined> {
  try {
    const { stdout, stderr } = await run(command, args, { timeout: 30_000 })
    return stdout + stderr
  } catch {
    return undefined
  }
}
