import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import neo4j from 'neo4j-driver'
import type { Address } from '../../config.ts'
import { StartError, waysOn } from '../../errors.ts'
import type { Report } from '../../report.ts'
import { Home } from './home.ts'
import { findJars } from './jars.ts'
import { findJava } from './java.ts'
import { identify, type ProcessId, terminate } from './processes.ts'

/** What an embedded Neo4j is started with. */
export interface EmbeddedOptions {
  home: string
  version: string
  cache: string
  /** A free port is taken where it is missing. */
  port?: number
  /** The largest Java heap. */
  heap?: string
  report: Report
  signal: AbortSignal
}

/** A Neo4j that this process started and keeps running. */
export interface Embedded {
  address: Address
  stop(): Promise<void>
}

/** Neo4j flushes and closes its store in a few seconds; after this it is ended by force (the log replays then). */
const stopGrace = 10_000
const startLimit = 180_000
const options = [
  '-XX:+UseG1GC',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+DisableExplicitGC',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dfile.encoding=UTF-8',
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    name => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
]

/** Starts Neo4j on the loopback interface and waits until it answers. Throws StartError, and leaves nothing running. */
export async function startEmbedded(given: EmbeddedOptions): Promise<Embedded> {
  const { report, signal } = given
  const home = Home.open(given.home)
  const left = home.claim()
  let neo4jProcess: ProcessId | undefined
  let stopping = false
  try {
    if (left?.neo4j) {
      report('The last service ended without stopping its Neo4j; stopping that first …')
      await terminate(left.neo4j, stopGrace)
    }
    const java = await findJava(given.version)
    const jars = await findJars(given.cache, given.version, report, signal)
    const password = home.password()
    await setInitialPassword(java, jars, home, password)
    const port = given.port ?? (await freePort())
    if (given.port) await checkPort(given.port)
    writeFileSync(join(home.conf, 'neo4j.conf'), configuration(port))
    const address: Address = {
      uri: `bolt://127.0.0.1:${port}`,
      username: 'neo4j',
      password,
      database: 'neo4j',
    }

    const launch = async (): Promise<void> => {
      const log = join(home.logs, 'console.log')
      const output = openSync(log, 'a')
      const logStart = statSync(log).size
      // A process group of its own: Ctrl-C reaches only the service, which lets running requests finish first.
      const child = spawn(
        java,
        [
          ...options,
          `-Xmx${given.heap ?? '1g'}`,
          '-cp',
          join(jars, '*'),
          entryPoint(given.version),
          `--home-dir=${home.folder}`,
          `--config-dir=${home.conf}`,
        ],
        {
          detached: true,
          stdio: ['ignore', output, output],
        },
      )
      closeSync(output)
      const ended = new Promise<void>(resolve => {
        child.once('exit', () => resolve())
        child.once('error', () => resolve())
      })
      neo4jProcess = child.pid === undefined ? undefined : identify(child.pid)
      if (neo4jProcess) home.record(neo4jProcess, port)
      await Promise.race([
        untilReady(address, signal),
        ended.then(() => {
          throw new StartError(deathReason(readFileSync(log).subarray(logStart).toString('utf8'), port, log))
        }),
      ])
      void ended.then(async () => {
        if (stopping) return
        report('Neo4j ended unexpectedly; starting it again …')
        for (let pause = 500; !stopping; pause = Math.min(pause * 2, 10_000)) {
          try {
            return await launch()
          } catch (error) {
            report(`Neo4j did not start: ${(error as Error).message}`)
            await sleep(pause)
          }
        }
      })
    }
    report(`Starting Neo4j ${given.version} …`)
    await launch()
    return {
      address,
      stop: async () => {
        stopping = true
        if (neo4jProcess) await terminate(neo4jProcess, stopGrace)
        home.release()
      },
    }
  } catch (error) {
    stopping = true
    if (neo4jProcess) await terminate(neo4jProcess, stopGrace)
    home.release()
    throw error
  }
}

/** The Neo4j that a running service on the same home has started, for commands that run beside it. */
export function findRunning(folder: string): Address | undefined {
  const home = Home.open(folder)
  const owner = home.owner()
  if (!owner?.port || identify(owner.service.pid)?.started !== owner.service.started) return undefined
  return {
    uri: `bolt://127.0.0.1:${owner.port}`,
    username: 'neo4j',
    password: home.password(),
    database: 'neo4j',
  }
}

function entryPoint(version: string): string {
  const calendar = Number(version.split('.')[0]) >= 2025
  return calendar ? 'org.neo4j.server.Neo4jCommunity' : 'org.neo4j.server.CommunityEntryPoint'
}

function configuration(port: number): string {
  return `# Written at each start; changes here are lost.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.memory.pagecache.size=256m
dbms.usage_report.enabled=false
db.tx_log.rotation.retention_policy=keep_none
`
}

/**
 * Must happen before Neo4j's first start; later it would change nothing. The password goes by a file that its owner
 * alone can read: arguments show in the list of processes.
 */
async function setInitialPassword(java: string, jars: string, home: Home, password: string): Promise<void> {
  if (existsSync(join(home.data, 'databases', 'system'))) return
  const file = join(home.folder, '.initial-password')
  writeFileSync(file, password, { mode: 0o600 })
  try {
    rmSync(join(home.data, 'dbms', 'auth.ini'), { force: true })
    await promisify(execFile)(
      java,
      ['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', `@${file}`],
      {
        env: { ...process.env, NEO4J_HOME: home.folder, NEO4J_CONF: home.conf },
      },
    )
  } catch (error) {
    throw new StartError(
      `Neo4j's first password could not be set in ${home.folder}. ${waysOn('free some disk space or set ENTENTE_HOME to another folder')}`,
      { cause: error },
    )
  } finally {
    rmSync(file, { force: true })
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string')
    throw new StartError('No free port was found on 127.0.0.1.')
  return address.port
}

async function checkPort(port: number): Promise<void> {
  const server = createServer().listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? 'is taken' : 'cannot be used'
    throw new StartError(
      `Port ${port} for the embedded Neo4j ${reason}. ${waysOn('set NEO4J_PORT to another port, or leave it out')}`,
    )
  }
  server.close()
  await once(server, 'close')
}

/** Asks until Neo4j answers; its start takes seconds, a recovery after a crash longer. */
async function untilReady(address: Address, signal: AbortSignal): Promise<void> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    connectionTimeout: 1000,
  })
  const deadline = Date.now() + startLimit
  try {
    for (;;) {
      if (signal.aborted) throw new StartError('The start was stopped.')
      try {
        await driver.executeQuery('RETURN 1', {}, { database: address.database })
        return
      } catch (error) {
        if ((error as { code?: string }).code === 'Neo.ClientError.Security.Unauthorized')
          throw new StartError(
            `Neo4j refuses the password in ${address.uri}'s home: the file "password" no longer fits its data.`,
          )
        if (Date.now() > deadline) throw new StartError(`Neo4j did not answer within ${startLimit / 1000} s.`)
        await sleep(150)
      }
    }
  } finally {
    await driver.close()
  }
}

/** One sentence from what Neo4j printed before it ended. */
function deathReason(output: string, port: number, log: string): string {
  if (/already in use|BindException/.test(output))
    return `Port ${port} for the embedded Neo4j is taken. ${waysOn('set NEO4J_PORT to another port, or leave it out')}`
  if (/FileLockException|store_lock/.test(output))
    return 'Another Neo4j already uses this database. Stop it, or set ENTENTE_HOME to another folder.'
  if (/No space left/.test(output)) return `The disk is full. ${waysOn('free some space')}`
  return `Neo4j ended during its start; ${log} says why. ${waysOn('mend that')}`
}
