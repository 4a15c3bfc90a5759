import { ApolloServer, type BaseContext } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import cors from '@fastify/cors'
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import type { Limits } from '../limits.ts'
import type { Executor } from '../planner/executor.ts'
import { acceptJSON } from './body.ts'
import { depthLimit } from './depth-limit.ts'
import { formatError } from './format-error.ts'
import { servePlayground } from './playground.ts'

/** What the server needs to know of the rest. */
export interface ServerOptions {
  schema: GraphQLSchema
  execute: Executor
  /** Whether the database answers now. */
  isReady(): Promise<boolean>
  corsOrigins: string[]
  limits: Limits
  logLevel: string
}

interface Context extends BaseContext {
  requestId: string
}

/** The HTTP server, complete but not yet listening. `close()` lets running requests finish. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { limits } = options
  const app = Fastify({
    bodyLimit: limits.body,
    requestTimeout: limits.arrival,
    forceCloseConnections: 'idle',
    logger: { level: options.logLevel },
  })
  acceptJSON(app)
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode && error.statusCode >= 400 ? error.statusCode : 500
    if (status >= 500) request.log.error({ err: error }, 'a request failed')
    return reply.code(status).send({ errors: [answerFor(error, status, limits)] })
  })
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({
      errors: [
        { message: 'There is nothing here; the API is at /graphql.', extensions: { code: 'NOT_FOUND' } },
      ],
    }),
  )
  await app.register(cors, { origin: options.corsOrigins.length ? options.corsOrigins : false })
  app.get('/livez', () => ({ status: 'alive' }))
  app.get('/readyz', async (_request, reply) =>
    (await options.isReady())
      ? { status: 'ready' }
      : reply.code(503).send({ status: 'the database cannot be reached' }),
  )
  const apollo = await startApollo(app, options)
  const showPlayground = await servePlayground(app)
  const handle = fastifyApolloHandler(apollo, { context: async request => ({ requestId: request.id }) })
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler(request, reply) {
      const asksForPage =
        request.method === 'GET' &&
        !('query' in (request.query as object)) &&
        request.headers.accept?.includes('text/html')
      return asksForPage ? showPlayground(reply) : handle.call(app, request, reply)
    },
  })
  return app
}

async function startApollo(
  app: FastifyInstance,
  { schema, execute, limits }: ServerOptions,
): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    // Apollo parses and validates; what runs is ours. A gateway is how Apollo hands operations to another executor.
    gateway: {
      async load() {
        return {
          executor: ({ document, operationName, queryHash, request, context }) =>
            execute({
              document,
              operationName,
              hash: queryHash,
              variables: request.variables,
              requestId: context.requestId,
              context,
            }),
        }
      },
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: schema, coreSupergraphSdl: '' })
        return () => undefined
      },
      async stop() {},
    },
    logger: app.log,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: formatError(app.log),
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: 20 },
    maxRecursiveSelections: true,
    validationRules: [depthLimit(limits.depth)],
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
  })
  await apollo.start()
  // Fastify runs this when the last request has been answered.
  app.addHook('onClose', () => apollo.stop())
  return apollo
}

/** Answers that Fastify gives by itself (too large, wrong type) in the form of GraphQL's. */
function answerFor(error: FastifyError, status: number, limits: Limits) {
  if (error instanceof GraphQLError)
    return { message: error.message, extensions: { code: error.extensions.code } }
  if (status === 413)
    return {
      message: `The body is larger than ${limits.body} bytes.`,
      extensions: { code: 'LIMIT_EXCEEDED' },
    }
  if (status >= 500)
    return { message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }
  return { message: error.message, extensions: { code: 'BAD_REQUEST' } }
}
