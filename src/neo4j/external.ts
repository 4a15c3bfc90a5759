import { setTimeout as sleep } from 'node:timers/promises'
import type { Address } from '../config.ts'
import { StartError } from '../errors.ts'
import type { Report } from '../report.ts'
import { Database } from './database.ts'

/** The oldest Neo4j whose Cypher has all that the statements use (CALL with a scope clause came with 5.23). */
const oldest = [5, 23] as const
const longestPause = 10_000
/** Faults that waiting does not mend. */
const final =
  /Unauthorized|DatabaseNotFound|Forbidden|AuthenticationRateLimit|Security|certificate|self.signed|Unknown scheme|Invalid/i

/**
 * Connects to a Neo4j that runs elsewhere: waits for it, longer after each try and saying so, and checks its version.
 * Throws StartError where it refuses the login or is too old.
 */
export async function connectExternal(
  address: Address,
  report: Report,
  signal: AbortSignal,
): Promise<Database> {
  const database = openDatabase(address)
  const place = new URL(address.uri).host
  for (let pause = 500; ; pause = Math.min(pause * 2, longestPause)) {
    try {
      checkVersion(await database.version(), place)
      await database.run('RETURN 1')
      return database
    } catch (error) {
      const { code = '', message } = error as { code?: string; message: string }
      if (error instanceof StartError || final.test(code) || final.test(message) || signal.aborted) {
        await database.close()
        if (error instanceof StartError) throw error
        throw new StartError(
          signal.aborted
            ? 'The start was stopped.'
            : `Neo4j at ${place} refuses the connection (${code || message}). Check NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE.`,
        )
      }
      report(`Neo4j at ${place} does not answer yet; trying again in ${pause / 1000} s …`)
      await sleep(pause, undefined, { signal }).catch(() => undefined)
    }
  }
}

function openDatabase(address: Address): Database {
  try {
    return new Database(address)
  } catch (error) {
    throw new StartError(`NEO4J_URI cannot be used: ${(error as Error).message}`)
  }
}

/** Throws StartError for a server that is too old. Versions are 5.26.30 or, by the calendar, 2026.08.1. */
export function checkVersion(agent: string, place: string): void {
  const [major = 0, minor = 0] = agent
    .replace(/^Neo4j\//, '')
    .split('.')
    .map(Number)
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1]))
    throw new StartError(
      `Neo4j at ${place} is ${agent.replace('/', ' ')}; Entente needs ${oldest.join('.')} or newer.`,
    )
}
