import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Home } from './home.ts'

/** Runs neo4j-admin on a home whose Neo4j does not run. Throws what it wrote where it fails. */
export async function runAdmin(
  { java, jars, home, signal }: { java: string; jars: string; home: Home; signal?: AbortSignal },
  args: string[],
): Promise<void> {
  await promisify(execFile)(java, ['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', ...args], {
    env: { ...process.env, NEO4J_HOME: home.folder, NEO4J_CONF: home.conf },
    signal,
  })
}
