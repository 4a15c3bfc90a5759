import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Home } from './home.ts'
import type { Java } from './java.ts'
import { stopGrace } from './launch.ts'
import { identify, terminate } from './processes.ts'

/**
 * Runs neo4j-admin on a home that this process has claimed and whose Neo4j does not run. It goes on where this process is killed, so the
 * home knows it, for whoever comes next to end it. Throws what it wrote where it fails.
 */
export async function runAdmin(
  { java, jars, home, signal }: { java: Java; jars: string; home: Home; signal?: AbortSignal },
  args: string[],
): Promise<void> {
  const running = promisify(execFile)(
    java.command,
    ['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', ...args],
    {
      env: { ...process.env, NEO4J_HOME: home.folder, NEO4J_CONF: home.conf },
      signal,
    },
  )
  const id = running.child.pid === undefined ? undefined : identify(running.child.pid)
  if (id) home.record(id)
  try {
    await running
  } catch (error) {
    // One that was told to end may still write.
    if (id) await terminate(id, stopGrace)
    throw error
  }
}
