import type { FastifyInstance } from 'fastify'
import { graphModel } from './exchange/records/graph-model.ts'
import type { Config } from './config.ts'
import { buildApi } from './domain/schema.ts'
import { requestError, StartError, waysOn } from './errors.ts'
import { beginExport } from './exchange/export/export.ts'
import { formats } from './exchange/export/formats.ts'
import { serveExport } from './exchange/export/route.ts'
import { loadShipped } from './exchange/imports/shipped.ts'
import { type Graph, openGraph } from './graph.ts'
import { Asker } from './neo4j/asker.ts'
import { bindQuestions } from './planner/binding.ts'
import { createExecutor } from './planner/executor.ts'
import { explainChanged, loadQuestions } from './questions.ts'
import type { Report } from './report.ts'
import { isCrossSite } from './server/allowed-hosts.ts'
import { createServer } from './server/server.ts'
import { readTrustedOperations } from './server/trusted-operations.ts'

/** A running service. */
export interface Service {
  /** Where the API answers. */
  url: string
  /** Lets running requests finish, then stops what was started. */
  stop(): Promise<void>
}

/** Requests that still run after this are cut off, so that a stop ends in time. */
const drainLimit = 10_000

/** Starts the whole service. Throws StartError, and leaves nothing running. */
export async function startService(config: Config, report: Report, signal: AbortSignal): Promise<Service> {
  const schema = buildApi()
  const questions = loadQuestions()
  const bindings = bindQuestions(schema, questions)
  /** Asks the graph once all of it is there. */
  let asker: Asker | undefined
  let graph: Graph | undefined
  const execute = createExecutor(
    schema,
    bindings,
    (statement, parameters, asking) => {
      if (!asker) throw requestError('DATABASE_UNAVAILABLE', 'The service is starting; try again shortly.')
      return asker.ask(statement, parameters, asking)
    },
    graphModel(),
    config.limits,
  )
  const { app, warmUp } = await createServer({
    schema,
    execute,
    isReady: async () => (await asker?.isReady()) ?? false,
    revision: async () => asker?.revision(),
    trusted: config.trustedOperations ? readTrustedOperations(config.trustedOperations) : undefined,
    serveBeside(app) {
      if (config.export)
        serveExport(
          app,
          async (format, ...rest) => {
            if (!graph) throw new StartError('The service is starting; try again shortly.')
            return beginExport(graph.database, formats[format]!, ...rest)
          },
          ({ headers }) => isCrossSite(headers, config.corsOrigins),
        )
    },
    hosts: { listening: config.host, more: config.allowedHosts },
    callerHeader: config.callerHeader,
    corsOrigins: config.corsOrigins,
    logLevel: config.logLevel,
    limits: config.limits,
  })
  let opened: Graph | undefined
  try {
    // The port comes first: that it is taken should show before Neo4j is fetched and started.
    await listen(app, config)
    const open = await openGraph(config, report, signal)
    opened = open
    if (signal.aborted) throw new StartError('The start was stopped.')
    await explainChanged(open.database, questions.values())
    await loadShipped(open.database, config.shippedData, report, signal)
    // Only now: half a graph would answer with half the facts.
    graph = open
    const asks = new Asker(open.database, open.restart)
    asker = asks
    const stopping = new AbortController()
    const ended = AbortSignal.any([signal, stopping.signal])
    let warm = warmUp(ended)
    const prepared = warm.then(() => open.prepareFasterStarts(ended))
    // A Neo4j that was started again has no plans.
    await asks.whenFound(() => {
      warm = warm.then(() => warmUp(ended))
    })
    return {
      url: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${config.port}/graphql`,
      async stop() {
        stopping.abort()
        await drain(app)
        await warm
        await prepared
        await asks.close()
        await open.close()
      },
    }
  } catch (error) {
    await app.close()
    await asker?.close()
    await opened?.close()
    throw error
  }
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<void> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const reason = code === 'EADDRINUSE' ? 'is taken' : `cannot be used (${code})`
    throw new StartError(`Port ${port} on ${host} ${reason}. ${waysOn('set PORT to another port')}`)
  }
}

async function drain(app: FastifyInstance): Promise<void> {
  const cutOff = setTimeout(() => app.server.closeAllConnections(), drainLimit)
  await app.close()
  clearTimeout(cutOff)
}
