import { setFlagsFromString } from 'node:v8'
import neo4j, {
  type Driver,
  type ManagedTransaction,
  type Plan,
  type Session,
  type Transaction,
} from 'neo4j-driver'
import type { Address } from '../config.ts'
import { requestError } from '../errors.ts'

/*
 * V8 allocates what once outlived several collections of young objects among the old ones from then on. While Neo4j is slow, right after
 * it started, that comes true of the list that each session of the driver keeps of its results; and whatever an old object leads
 * to stays until the next full collection, so that it goes on coming true.
 */
setFlagsFromString('--no-allocation-site-pretenuring')

/** How long a request waits for a connection, and a broken one is tried again, in milliseconds: together well below five seconds. */
export const patience = 2_000

/** What Neo4j says of a statement that it planned: its plan, and what is odd about the text. */
export interface Explained {
  plan?: Plan
  notes: { code: string; description: string; line?: number }[]
}

/** A transaction, whoever ends it. */
export type QueryRunner = Pick<ManagedTransaction, 'run'>

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
  constructor(private readonly address: Address) {
    this.driver = this.connect()
  }

  /** A way to the database of its own, for whoever must not wait behind others; whoever has it closes it. */
  connect(): Driver {
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

  /** A session for what only reads; whoever has it closes it. */
  readingSession(driver = this.driver): Session {
    return driver.session({ database: this.address.database, defaultAccessMode: neo4j.session.READ })
  }

  /** Runs work in one reading transaction, again where Neo4j says that it may succeed later. */
  async read<Result>(work: (transaction: ManagedTransaction) => Promise<Result>): Promise<Result> {
    const session = this.readingSession()
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
    await this.driver.close()
  }
}
