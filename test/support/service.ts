import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { type Address, shippedDatasets } from '../../src/config.ts'
import { graphModel } from '../../src/exchange/records/graph-model.ts'
import { buildApi } from '../../src/domain/schema.ts'
import { type ImportResult, importFrom } from '../../src/exchange/imports/import.ts'
import { recordFiles } from '../../src/exchange/reading/read.ts'
import { loadShipped } from '../../src/exchange/imports/shipped.ts'
import { defaultLimits, type Limits } from '../../src/limits.ts'
import { Asker } from '../../src/neo4j/asker.ts'
import { Database } from '../../src/neo4j/database.ts'
import { migrate } from '../../src/neo4j/migrations.ts'
import { bindQuestions } from '../../src/planner/binding.ts'
import { readQuestions } from '../../src/planner/catalogue.ts'
import { createExecutor } from '../../src/planner/executor.ts'
import { resources } from '../../src/resources.ts'
import { createServer, type Server } from '../../src/server/server.ts'

/** The Neo4j that this run of the tests started for this worker. */
export const testAddress = await addressOf(process.env.JEST_WORKER_ID ?? '1')

async function addressOf(worker: string): Promise<Address> {
  const answer = await fetch(`${process.env.ENTENTE_TEST_NEO4J}/${worker}`)
  return (await answer.json()) as Address
}

/** What GraphQL answers. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every form
  data?: any
  errors?: {
    message: string
    path?: (string | number)[]
    extensions: { code: string; arguments?: string[] }
  }[]
}

/** A statement as the driver sent it. */
export interface Statement {
  text: string
  parameters: Record<string, unknown>
}

/** The service on the test database, asked over HTTP, every statement of the driver counted. */
export class TestService {
  readonly statements: Statement[] = []

  private constructor(
    readonly database: Database,
    readonly asker: Asker,
    readonly app: FastifyInstance,
    readonly origin: string,
    /** Asks the example operations, or the trusted ones, as at the service's start. */
    readonly warmUp: Server['warmUp'],
    private readonly address: Address,
  ) {}

  static async start(
    options: {
      corsOrigins?: string[]
      address?: Address
      limits?: Partial<Limits>
      trusted?: Record<string, string>
      instead?: string
    } = {},
  ): Promise<TestService> {
    const limits = { ...defaultLimits, ...options.limits }
    const address = options.address ?? testAddress
    const database = new Database(address)
    const asker = new Asker(database)
    const schema = buildApi()
    const bindings = bindQuestions(schema, readQuestions(join(resources, 'cypher')))
    const { app, warmUp } = await createServer({
      schema,
      execute: createExecutor(
        schema,
        bindings,
        (statement, ...rest) =>
          asker.ask(
            /^\/\/ (former ids|statistics)/.test(statement) ? statement : (options.instead ?? statement),
            ...rest,
          ),
        graphModel(),
        limits,
      ),
      isReady: () => asker.isReady(),
      revision: () => asker.revision(),
      trusted: options.trusted && new Map(Object.entries(options.trusted)),
      hosts: { listening: '127.0.0.1', more: [] },
      corsOrigins: options.corsOrigins ?? [],
      logLevel: 'silent',
      limits,
    })
    const origin = await app.listen({ host: '127.0.0.1', port: 0 })
    const service = new TestService(database, asker, app, origin, warmUp, address)
    service.count()
    return service
  }

  /** Empties the database and loads records, by paths below the project's folder. */
  load(...paths: string[]): Promise<void> {
    return this.loadOnce(paths.join(), () =>
      importFrom(this.database, recordFiles(paths.map(path => join(resources, path))), 'test'),
    )
  }

  /** Empties the database and loads everything that is shipped, as the service does. */
  loadShipped(): Promise<void> {
    return this.loadOnce('shipped', () =>
      loadShipped(this.database, shippedDatasets, () => undefined, new AbortController().signal),
    )
  }

  /** Where the test file before this one loaded the same, and nothing was written since, that is what is there already. */
  private async loadOnce(what: string, load: () => Promise<unknown>): Promise<void> {
    const loaded = join(tmpdir(), `entente-test-loaded-${new URL(this.address.uri).port}`)
    const state = async () => `${what} ${await this.asker.revision()}`
    if (existsSync(loaded) && readFileSync(loaded, 'utf8') === (await state())) return this.settle()
    await this.clear()
    await load()
    writeFileSync(loaded, await state())
    await this.settle()
  }

  /** Empties the database and loads these records. */
  async loadRecords(records: object[]): Promise<void> {
    await this.clear()
    if (records.length) await this.importRecords(records)
    else await this.settle()
  }

  /** Imports these records beside what is there. */
  async importRecords(records: object[]): Promise<void> {
    await this.importAs('test', records)
    await this.settle()
  }

  /** Imports records as a version of a dataset, beside what is there. */
  importAs(dataset: string, records: object[]): Promise<ImportResult> {
    const file = join(mkdtempSync(join(tmpdir(), 'entente-test-')), `${dataset}.ndjson`)
    writeFileSync(file, records.map(record => JSON.stringify(record)).join('\n'))
    return importFrom(this.database, recordFiles([file]), dataset)
  }

  /** The first question after a write looks what was joined since; the statements of those that follow are counted. */
  private async settle(): Promise<void> {
    const { errors } = await this.ask('{ node(id: "person/nobody") { id } }')
    expect(errors).toBeUndefined()
    this.statements.length = 0
  }

  async clear(): Promise<void> {
    await migrate(this.database, join(resources, 'cypher', 'migrations'), () => undefined)
    // In pieces: a whole dataset in one transaction is more than the small heap of the tests holds.
    for (const statement of [
      // Of a node with very many links, the links first.
      'MATCH ()-[link]->() CALL (link) { DELETE link } IN TRANSACTIONS OF 20000 ROWS',
      'MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS',
    ])
      await this.database.run(statement)
  }

  /** Sends an operation as a frontend would. */
  async ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const response = await this.post(JSON.stringify({ query, variables }))
    return (await response.json()) as Answer
  }

  /** Sends a body as it is. */
  post(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.origin}/graphql`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    })
  }

  /**
   * Sends an example operation of `schema/operations/`; it must answer without an error, by one statement, before which only
   * what is computed in process has read parts of the graph.
   */
  async askExample(name: string, variables: Record<string, unknown> = {}) {
    this.statements.length = 0
    const text = exampleOperation(name)
    const answer = await this.ask(text, variables)
    expect(answer.errors).toBeUndefined()
    if (/\b(paths|brokers)\(/.test(text)) expect(this.statements.length).toBeLessThanOrEqual(9)
    else expect(this.statements).toHaveLength(1)
    return answer.data
  }

  async stop(): Promise<void> {
    await this.app.close()
    await this.asker.close()
    await this.database.close()
  }

  private count(): void {
    const { driver } = this.database
    const open = driver.session.bind(driver)
    driver.session = config => {
      const session = open(config)
      const run = session.run.bind(session)
      session.run = ((text: string, parameters: Record<string, unknown>, ...rest: [never]) => {
        // What the service counts for itself, in the background, belongs to no operation.
        if (!/^\/\/ (statistics|processor time)\n/.test(text)) this.statements.push({ text, parameters })
        return run(text, parameters, ...rest)
      }) as typeof session.run
      return session
    }
  }
}

/** The text of an example operation. */
export function exampleOperation(name: string): string {
  return readFileSync(join(resources, 'schema', 'operations', `${name}.graphql`), 'utf8')
}
