import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver } from 'neo4j-driver'
import type { Address } from '../../config.ts'
import { StartError, waysOn } from '../../errors.ts'
import type { Home } from './home.ts'
import type { Java } from './java.ts'
import { identify, type ProcessId, terminate } from './processes.ts'

/** What one Neo4j process is launched with. */
export interface Launch {
  java: Java
  jars: string
  /** Options of Java, beside those that every Neo4j has. */
  options: string[]
  version: string
  /** The largest Java heap. */
  heap: string
  home: Home
  port: number
  signal: AbortSignal
}

/** A Neo4j that answers. */
export interface Running {
  id: ProcessId
  /** Fulfilled when the process has ended, for whatever reason, with its exit code; null where it was ended by force. */
  ended: Promise<number | null>
}

/** Neo4j flushes and closes its store in a few seconds; after this it is ended by force (the log replays then). */
export const stopGrace = 8_000
/** A recovery of a large store takes minutes; a start takes seconds. */
const startLimit = 180_000
const commonOptions = [
  '-XX:+UseG1GC',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+DisableExplicitGC',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dfile.encoding=UTF-8',
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    name => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
]

/** Launches Neo4j and waits until it answers. Throws StartError, and leaves nothing running. */
export async function launch({
  java,
  jars,
  options,
  version,
  heap,
  home,
  port,
  signal,
}: Launch): Promise<Running> {
  const log = join(home.logs, 'console.log')
  const output = openSync(log, 'a')
  const logStart = statSync(log).size
  const places = [`--home-dir=${home.folder}`, `--config-dir=${home.conf}`]
  // A process group of its own: Ctrl-C reaches only the service, which lets running requests finish first.
  const child = spawn(
    java.command,
    [...commonOptions, ...options, `-Xmx${heap}`, '-cp', join(jars, '*'), entryPoint(version), ...places],
    {
      detached: true,
      stdio: ['ignore', output, output],
    },
  )
  closeSync(output)
  const over = new AbortController()
  const ended = new Promise<number | null>(resolve => {
    child.once('exit', resolve)
    child.once('error', () => resolve(null))
  })
  void ended.then(() => over.abort())
  const id = child.pid === undefined ? undefined : identify(child.pid)
  if (id) home.record(id, port)
  try {
    await untilReady(addressOf(home, port), AbortSignal.any([signal, over.signal]))
    return { id: id!, ended }
  } catch (error) {
    // It ended by itself, or it is ended here.
    const died = over.signal.aborted
    if (id) await terminate(id, stopGrace)
    if (!died || signal.aborted) throw error
    throw deathOf(readFileSync(log).subarray(logStart).toString('utf8'), port, log)
  }
}

/** Where a home's Neo4j answers. */
export function addressOf(home: Home, port: number): Address {
  return { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password: home.password(), database: 'neo4j' }
}

function entryPoint(version: string): string {
  const calendar = Number(version.split('.')[0]) >= 2025
  return calendar ? 'org.neo4j.server.Neo4jCommunity' : 'org.neo4j.server.CommunityEntryPoint'
}

/** Asks until Neo4j answers; its start takes seconds, a recovery after a crash longer. */
async function untilReady(address: Address, signal: AbortSignal): Promise<void> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    connectionTimeout: 1000,
    // The loop below is the only one that tries again: the driver's own pauses grow to seconds.
    maxTransactionRetryTime: 0,
  })
  const deadline = Date.now() + startLimit
  try {
    for (;;) {
      if (signal.aborted) throw new StartError('The start was stopped.')
      try {
        await driver.executeQuery('RETURN 1', {}, { database: address.database })
        if (!signal.aborted) return
      } catch (error) {
        if ((error as { code?: string }).code === 'Neo.ClientError.Security.Unauthorized')
          throw new StartError(
            `Neo4j refuses the password in ${address.uri}'s home: the file "password" no longer fits its data. Delete it: the next start makes a new one, and the graph stays.`,
          )
        const broken = await faultOf(driver, address.database)
        if (broken) throw new StartError(broken)
        if (Date.now() > deadline) throw new StartError(`Neo4j did not answer within ${startLimit / 1000} s.`)
        await sleep(150)
      }
    }
  } finally {
    await driver.close()
  }
}

/** What keeps Neo4j from opening a database for good; undefined where it has not begun, or is at it. */
async function faultOf(driver: Driver, database: string): Promise<string | undefined> {
  try {
    const { records } = await driver.executeQuery(
      'SHOW DATABASE $database YIELD requestedStatus, currentStatus, statusMessage',
      { database },
      { database: 'system' },
    )
    const [requested, current, message] = records[0] ? [...records[0].values()] : []
    // Until it is open it is "starting"; "offline" beside a request to be online says that it gave up.
    if (requested !== 'online' || current !== 'offline' || !message) return undefined
    return `Neo4j cannot open its database (${String(message).split('\n')[0]}). Restore it from a copy (docs/backing-up.md), or set ENTENTE_HOME to another folder.`
  } catch {
    return undefined
  }
}

/** Neo4j ended, and what it printed does not tell why. */
export class Unexplained extends StartError {}

/** One sentence from what Neo4j printed before it ended. */
function deathOf(output: string, port: number, log: string): StartError {
  const known = deathReasons.find(([pattern]) => pattern.test(output))?.[1]
  return known
    ? new StartError(known(port))
    : new Unexplained(`Neo4j ended during its start; ${log} says why. ${waysOn('mend that')}`)
}

const deathReasons: [pattern: RegExp, reason: (port: number) => string][] = [
  [
    /already in use|BindException/,
    port =>
      `Port ${port} for the embedded Neo4j is taken. ${waysOn('set NEO4J_PORT to another port, or leave it out')}`,
  ],
  [
    /FileLockException|store_lock/,
    () => 'Another Neo4j already uses this database. Stop it, or set ENTENTE_HOME to another folder.',
  ],
  [
    /Too many open files/,
    () => `The system lets Neo4j open too few files. ${waysOn('raise the limit (ulimit -n 40000)')}`,
  ],
  [/No space left/, () => `The disk is full. ${waysOn('free some space')}`],
]
