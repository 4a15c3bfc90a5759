import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import neo4j, { type Driver, type ManagedTransaction, type Plan, type Transaction } from 'neo4j-driver'
import type { Address } from '../config.ts'
import { requestError } from '../errors.ts'
import { isNotAcquired, NotPlanned, processorError, Silent, timeoutError, toRequestError } from './errors.ts'
import { isPlanning, ProcessorTime } from './processor-time.ts'
import { Pulse } from './pulse.ts'

/*
 * V8 allocates what once outlived several collections of young objects among the old ones from then on. While Neo4j is slow, right after
 * it started, that comes true of the list that each session of the driver keeps of its results; and whatever an old object leads
 * to stays until the next full collection, so that it goes on coming true.
 */
setFlagsFromString('--no-allocation-site-pretenuring')

/** How long a request waits for a connection, and a broken one is tried again: together well below five seconds. */
const patience = 2_000

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

/** What Neo4j says of a statement that it planned: its plan, and what is odd about the text. */
export interface Explained {
  plan?: Plan
  notes: { code: string; description: string; line?: number }[]
}

/** A transaction, whoever ends it. */
export type QueryRunner = Pick<ManagedTransaction, 'run'>

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

/** Nodes of a graph below which one set of plans does for the statements of an import; from there on, one for each eightfold. */
const smallGraph = 65_536

/**
 * Runs statements that are planned once for a graph of about this size. By itself Neo4j plans a statement anew for each order of
 * magnitude of a list among its parameters (but not of one that lies in a map), and whenever the graph grew fourfold: while one
 * fills, that takes as long as what the statements do. Neo4j knows a statement by its text, so the size is told in it.
 */
function withSteadyPlans(transaction: ManagedTransaction, nodes: number): QueryRunner {
  const size = Math.max(0, Math.ceil(Math.log2(nodes / smallGraph) / 3))
  return {
    run: (text: string, parameters = {}) =>
      transaction.run(`CYPHER replan=skip /* size ${size} */ ${text.replace(/\$(\w+)/g, '$p.$1')}`, {
        p: parameters,
      }),
  }
}

/** The one way to the graph. */
export class Database {
  readonly driver: Driver
  /** Begun with the first question that somebody asks; commands do without. */
  private pulse: Pulse | undefined
  private pulseDriver: Driver | undefined
  /** Called where the database says that it must be started again. */
  broken: () => void = () => undefined
  /** What tells the statements of this service apart in SHOW TRANSACTIONS, and how many there were. */
  private readonly asker = randomUUID().slice(0, 8)
  private asked = 0
  private readonly processorTime = new ProcessorTime((statement, parameters) =>
    this.run(statement, parameters),
  )

  constructor(private readonly address: Address) {
    this.driver = this.connect()
  }

  private connect(): Driver {
    const { address } = this
    return neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
      disableLosslessIntegers: true,
      connectionTimeout: patience,
      connectionAcquisitionTimeout: patience,
      maxTransactionRetryTime: patience,
      // How many operations run at a time is the server's limit; a smaller pool would make them wait and fail.
      maxConnectionPoolSize: 10_000,
      // A connection that was idle is tried before it is used: a server that fell silent would not answer for minutes.
      connectionLivenessCheckTimeout: 500,
      userAgent: 'entente',
    })
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

  /** Runs work in one reading transaction, again where Neo4j says that it may succeed later. */
  async read<Result>(work: (transaction: ManagedTransaction) => Promise<Result>): Promise<Result> {
    const session = this.driver.session({
      database: this.address.database,
      defaultAccessMode: neo4j.session.READ,
    })
    try {
      return await session.executeRead(work)
    } finally {
      await session.close()
    }
  }

  /**
   * Runs work in one writing transaction, again where Neo4j says that it may succeed later. Its statements are planned once for a
   * graph of about the same size.
   */
  async write<Result>(work: (transaction: QueryRunner) => Promise<Result>): Promise<Result> {
    const session = this.driver.session({
      database: this.address.database,
      defaultAccessMode: neo4j.session.WRITE,
    })
    try {
      return await session.executeWrite(async transaction => {
        const { records } = await transaction.run('MATCH (n) RETURN count(n)')
        return work(withSteadyPlans(transaction, records[0]!.get(0)))
      })
    } finally {
      await session.close()
    }
  }

  /** Runs work in one writing transaction and takes back whatever it wrote. */
  async rehearse<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const session = this.driver.session({ database: this.address.database })
    try {
      const transaction = await session.beginTransaction()
      const result = await work(transaction)
      await transaction.rollback()
      return result
    } finally {
      await session.close()
    }
  }

  /** Runs one statement by itself, outside a managed transaction, as changes of the schema need. */
  async run(statement: string, parameters: Record<string, unknown> = {}): Promise<Record<string, unknown>[]> {
    const session = this.driver.session({ database: this.address.database })
    try {
      const { records } = await session.run(statement, parameters)
      return records.map(record => record.toObject())
    } finally {
      await session.close()
    }
  }

  /** What Neo4j says of a statement without running it, and the plan that it makes. Throws what it finds wrong. */
  async explain(statement: string, parameters: Record<string, unknown>): Promise<Explained> {
    const session = this.driver.session({ database: this.address.database })
    try {
      const { summary } = await session.run(statement, parameters)
      return {
        plan: summary.plan || undefined,
        notes: summary.notifications.map(({ code, description, position }) => ({
          code,
          description,
          line: position && 'line' in position ? position.line : undefined,
        })),
      }
    } finally {
      await session.close()
    }
  }

  /**
   * Has Neo4j look at the graph anew before it plans: after much was written it would plan by what the indexes held before, until it
   * happens to sample them. Where the login may not ask for it, that is left to Neo4j.
   */
  async renewStatistics(): Promise<void> {
    await this.run('CALL db.prepareForReplanning(60)').catch(() => undefined)
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
    const driver = this.connect()
    this.pulseDriver = driver
    this.pulse = new Pulse(async () => {
      const session = driver.session({
        database: this.address.database,
        defaultAccessMode: neo4j.session.READ,
      })
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

  /** The server's version as it gives it, `Neo4j/5.26.30`. Throws DATABASE_UNAVAILABLE. */
  async version(): Promise<string> {
    const info = await this.driver.getServerInfo({ database: this.address.database })
    if (!info.agent) throw requestError('DATABASE_UNAVAILABLE', 'The database does not tell its version.')
    return info.agent
  }

  /** The name of the database on its server. */
  get name(): string {
    return this.address.database
  }

  async close(): Promise<void> {
    this.pulse?.stop()
    this.processorTime.stop()
    await this.pulseDriver?.close()
    await this.driver.close()
  }

  /** Whether Neo4j has a plan for what a transaction asks; true where it does not tell at once. */
  private async isPlanned(ask: string): Promise<boolean> {
    const told = this.run(
      'SHOW TRANSACTIONS YIELD metaData, currentQueryStatus WHERE metaData.ask = $ask RETURN currentQueryStatus AS status',
      { ask },
    ).then(
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
    const session = this.driver.session({
      database: this.address.database,
      defaultAccessMode: neo4j.session.READ,
    })
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
    const ask = `${this.asker}-${++this.asked}`
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
}
