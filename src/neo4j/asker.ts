import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver } from 'neo4j-driver'
import { requestError } from '../errors.ts'
import { type Database, patience } from './database.ts'
import { isNotAcquired, NotPlanned, processorError, Silent, timeoutError, toRequestError } from './errors.ts'
import { isPlanning, ProcessorTime } from './processor-time.ts'
import { Pulse } from './pulse.ts'

/** How one statement is to be run. */
export interface Asking {
  /** The request that asks, as SHOW TRANSACTIONS tells it. */
  requestId?: string
  /** Milliseconds after which Neo4j ends it. */
  timeout: number
  /** Milliseconds of Neo4j's processor time after which it is ended, planning not counted, where Neo4j measures that. */
  processor?: number
  /** Whoever waits for the answer; it ends when nobody does any more. */
  caller?: { gone: boolean; whenGone?: () => void }
}

/** What a reading statement gave. */
export interface Asked {
  value: unknown
  revision: string
}

/**
 * Starts something without a stack trace. The driver writes one for each statement, in case it fails, which costs a tenth of
 * what Node does for a look-up; the log has the statement's operation and request.
 */
function withoutStack<Started>(start: () => Started): Started {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return start()
  } finally {
    Error.stackTraceLimit = limit
  }
}

/** Asks a database what callers ask: within bounds, and knowing at once when it does not answer. */
export class Asker {
  /** Begun with the first question that somebody asks; commands do without. */
  private pulse: Pulse | undefined
  private pulseDriver: Driver | undefined
  /** What tells the statements of this service apart in SHOW TRANSACTIONS, and how many there were. */
  private readonly id = randomUUID().slice(0, 8)
  private asked = 0
  private readonly processorTime: ProcessorTime

  constructor(
    private readonly database: Database,
    /** Called where the database says that it must be started again. */
    private readonly broken: () => void = () => undefined,
  ) {
    this.processorTime = new ProcessorTime((statement, parameters) => database.run(statement, parameters))
  }

  /**
   * Runs one reading statement and gives the only value of its only row, with the revision of the graph that it was read from:
   * the transaction's bookmark, which changes with each write and with nothing else. A connection that broke since its last use is
   * replaced once. Throws DATABASE_UNAVAILABLE, TIMEOUT, OVERLOADED (Neo4j ran out of memory) or
   * INTERNAL_SERVER_ERROR.
   */
  async ask(statement: string, parameters: Record<string, unknown>, asking: Asking): Promise<Asked> {
    try {
      return await this.askOnce(statement, parameters, asking)
    } catch (error) {
      if (asking.caller?.gone) throw requestError('CLIENT_GONE', 'The client has gone.', { cause: error })
      const refusal = toRequestError(error)
      // No connection in time is load, unless nobody answers at all: the pulse, which needs none of them, is about to know.
      if (isNotAcquired(error) && this.pulse && !(await this.pulse.now())) throw toRequestError(new Silent())
      // What Neo4j ran out of memory for would only fill it once more.
      if (refusal.extensions.code === 'OVERLOADED' || !neo4j.isRetryableError(error as Error)) throw refusal
    }
    try {
      return await this.askOnce(statement, parameters, asking)
    } catch (error) {
      const refusal = toRequestError(error)
      if (refusal.extensions.code === 'DATABASE_UNAVAILABLE') this.pulse?.doubt()
      throw refusal
    }
  }

  /** Whether the database answers now, however much it has to do. */
  async isReady(): Promise<boolean> {
    return (await this.watch()).now()
  }

  /** Calls back each time that the database answers again after it did not. */
  async whenFound(call: () => void): Promise<void> {
    ;(await this.watch()).whenFound(call)
  }

  /** Watches from now on whether the database answers. */
  private async watch(): Promise<Pulse> {
    if (this.pulse) return this.pulse
    const driver = this.database.connect()
    this.pulseDriver = driver
    this.pulse = new Pulse(async () => {
      const session = this.database.readingSession(driver)
      try {
        await session.run('// pulse\nRETURN true')
      } catch (error) {
        // A disk that was full, and what else it cannot go on from by itself.
        if (/critical error/i.test((error as Error).message)) this.broken()
        throw error
      } finally {
        void session.close()
      }
    })
    await this.pulse.start()
    return this.pulse
  }

  /** The revision of the graph now; undefined where the database does not answer. */
  async revision(): Promise<string | undefined> {
    return this.askOnce('// revision\nRETURN true', {}, { timeout: patience }).then(
      ({ revision }) => revision,
      () => undefined,
    )
  }

  /** Whether Neo4j has a plan for what a transaction asks; true where it does not tell at once. */
  private async isPlanned(ask: string): Promise<boolean> {
    const told = this.database
      .run(
        'SHOW TRANSACTIONS YIELD metaData, currentQueryStatus WHERE metaData.ask = $ask RETURN currentQueryStatus AS status',
        { ask },
      )
      .then(
        ([found]) => !isPlanning(found?.status),
        () => true,
      )
    return Promise.race([told, sleep(patience, true, { ref: false })])
  }

  private async askOnce(
    statement: string,
    parameters: Record<string, unknown>,
    { requestId, timeout, processor, caller }: Asking,
  ) {
    if (caller?.gone) throw new Error('The client has gone.')
    const pulse = this.pulse
    if (pulse?.answers === false) throw new Silent()
    const session = this.database.readingSession()
    // Closing the session ends what it runs. Neo4j looks for transactions that are late only every other second.
    const end = () => void session.close()
    if (caller) caller.whenGone = end
    let late = false
    let lost = false
    let forget: (() => void) | undefined
    // Nobody tells the driver that what it waits for will not come.
    const silent =
      pulse &&
      new Promise<never>((_, reject) => {
        forget = pulse.whenLost(() => {
          lost = true
          reject(new Silent())
        })
      })
    let isPlanned = true
    const ask = `${this.id}-${++this.asked}`
    const timer = setTimeout(async () => {
      late = true
      isPlanned = await this.isPlanned(ask)
      end()
    }, timeout)
    // The driver forgets whoever still waits when it is closed; a process that is to end must not wait for them either.
    timer.unref()
    let isSpent = false
    const unwatch =
      processor &&
      this.processorTime.watch(ask, processor, () => {
        isSpent = true
        end()
      })
    const metadata = requestId === undefined ? { ask } : { requestId, ask }
    try {
      const asked = withoutStack(() =>
        session.run(statement, parameters, { timeout: timeout + patience, metadata }),
      )
      const { records } = await (silent ? Promise.race([asked, silent]) : asked)
      return { value: records[0]!.get(0), revision: session.lastBookmarks().join() }
    } catch (error) {
      if (lost || (!late && !isSpent)) throw error
      if (isSpent) throw processorError(processor!, error)
      throw timeoutError(isPlanned ? error : new NotPlanned('Neo4j had no plan in time', { cause: error }))
    } finally {
      clearTimeout(timer)
      if (unwatch) unwatch()
      forget?.()
      if (caller) caller.whenGone = undefined
      // Where nobody answers, nobody says goodbye either.
      if (lost) session.close().catch(() => undefined)
      else await session.close()
    }
  }

  /** Ends watching; what is under way ends with the database's own driver. */
  async close(): Promise<void> {
    this.pulse?.stop()
    this.processorTime.stop()
    await this.pulseDriver?.close()
  }
}
