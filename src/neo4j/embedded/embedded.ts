import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Address } from '../../config.ts'
import { StartError } from '../../errors.ts'
import type { Report } from '../../report.ts'
import { findClassArchive, makeClassArchive } from './class-archive.ts'
import { Home, type Owner } from './home.ts'
import { setInitialPassword } from './initial-password.ts'
import { wrongContent } from './jar-digests.ts'
import { findJars } from './jars.ts'
import { findJava } from './java.ts'
import { addressOf, type Launch, launch, type Running, stopGrace, Unexplained } from './launch.ts'
import { checkPort, freePort } from './ports.ts'
import { isRunning, terminate } from './processes.ts'
import { clearUnfinished, takeOver, writeConfiguration } from './setup.ts'

/** What an embedded Neo4j is started with. */
export interface EmbeddedOptions {
  home: string
  version: string
  cache: string
  /** A free port is taken where it is missing. */
  port?: number
  /** The largest Java heap. */
  heap: string
  /** Lets commands on the same home use this Neo4j. */
  shared: boolean
  report: Report
  signal: AbortSignal
}

/** A Neo4j that this process started and keeps running. */
export interface Embedded {
  address: Address
  /** Makes what later starts are faster with, where it is missing, beside whatever else runs. */
  prepareFasterStarts(signal: AbortSignal): Promise<void>
  /** Ends Neo4j, which is started again; not more often than once in ten seconds. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** Starts Neo4j on the loopback interface and waits until it answers. Throws StartError, and leaves nothing running. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const home = Home.open(options.home)
  const left = home.claim(options.shared)
  try {
    const prepared = await prepare(options, home, left)
    options.report(`Starting Neo4j ${options.version} …`)
    const { restart, stop } = keepRunning(
      await launchAnyway(prepared, options.report),
      prepared,
      options.report,
    )
    return {
      address: addressOf(home, prepared.port),
      prepareFasterStarts: async signal => {
        await makeClassArchive({ ...prepared, report: () => undefined, signal }).catch(() => undefined)
      },
      restart,
      stop: async () => {
        await stop()
        home.release()
      },
    }
  } catch (error) {
    home.release()
    throw refusedJars(options) ?? error
  }
}

/** Launches Neo4j; where it ends for no reason that it tells, once more without the archive of its classes, which Java hardly checks. */
async function launchAnyway(prepared: Launch, report: Report): Promise<Running> {
  try {
    return await launch(prepared)
  } catch (error) {
    const archive = /-XX:SharedArchiveFile=(.+)/.exec(prepared.options.join('\n'))?.[1]
    if (!archive || !(error instanceof Unexplained)) throw error
    report(
      'Neo4j ended during its start; trying without the prepared classes, which the next start makes anew …',
    )
    rmSync(archive, { force: true })
    prepared.options = []
    return launch(prepared)
  }
}

/** Where a jar is not what was fetched, nothing else needs be the reason that Neo4j did not start; it is fetched again the next time. */
function refusedJars({ cache, version, signal }: EmbeddedOptions): StartError | undefined {
  const jars = join(cache, version)
  const damaged = signal.aborted || !existsSync(jars) ? undefined : wrongContent(jars)
  if (!damaged) return undefined
  rmSync(jars, { recursive: true, force: true })
  return new StartError(
    `${damaged} in ${jars} was damaged, and all jars there were removed. Start again: they are fetched anew.`,
  )
}

/** Everything before the launch: what a crash left running, Java, the jars, the password, the port. */
async function prepare(asked: EmbeddedOptions, home: Home, left: Owner | undefined): Promise<Launch> {
  const { version, cache, heap, report, signal } = asked
  await takeOver(home, left, report)
  const java = await findJava(version)
  const jars = await findJars(cache, version, report, signal)
  const making = { java, jars, version, heap, report, signal }
  // Whoever starts the service waits for an answer; a command is run again and again.
  const archive = asked.shared ? findClassArchive(making) : await makeClassArchive(making)
  const options = archive ? [`-XX:SharedArchiveFile=${archive}`] : []
  clearUnfinished(home, report)
  setInitialPassword(home)
  if (asked.port) await checkPort(asked.port)
  const port = asked.port ?? (await freePort())
  writeConfiguration(home, port)
  return { java, jars, options, version, heap, home, port, signal }
}

/** Between two restarts that somebody asks for, in milliseconds: what is broken for good is not to be started on and on. */
const restartInterval = 10_000

/** Starts Neo4j again whenever it ends, until it is stopped. */
function keepRunning(first: Running, prepared: Launch, report: Report): Pick<Embedded, 'restart' | 'stop'> {
  const stopped = new AbortController()
  let current: Running | undefined = first
  const supervise = async () => {
    while (!stopped.signal.aborted) {
      await current?.ended
      current = undefined
      for (let pause = 500; !stopped.signal.aborted && !current; pause = Math.min(pause * 2, 10_000)) {
        report('Neo4j ended unexpectedly; starting it again …')
        try {
          current = await launch({ ...prepared, signal: stopped.signal })
        } catch (error) {
          report(`Neo4j did not start: ${(error as Error).message}`)
          await sleep(pause, undefined, { signal: stopped.signal }).catch(() => undefined)
        }
      }
    }
  }
  const supervised = supervise()
  let restarted = Number.NEGATIVE_INFINITY
  return {
    async restart() {
      if (!current || stopped.signal.aborted || performance.now() - restarted < restartInterval) return
      restarted = performance.now()
      await terminate(current.id, stopGrace)
    },
    async stop() {
      stopped.abort()
      if (current) await terminate(current.id, stopGrace)
      await supervised
      // A launch that was under way when the stop came has been ended by its own signal, or is this one.
      if (current) await terminate(current.id, stopGrace)
    },
  }
}

/** The Neo4j that a running service on the same home has started, for commands that run beside it. */
export function findRunning(folder: string): Address | undefined {
  const home = Home.open(folder)
  const owner = home.owner()
  return owner?.shared && owner.port && isRunning(owner.service) ? addressOf(home, owner.port) : undefined
}
