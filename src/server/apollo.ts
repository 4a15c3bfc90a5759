import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { requestError } from '../errors.ts'
import type { Limits } from '../limits.ts'
import type { Executor } from '../planner/executor.ts'
import { cacheControl, costHeader, type EntityTags, vary } from './entity-tag.ts'
import { formatError } from './format-error.ts'
import { operationLimits } from './operation-limits.ts'
import { playgroundPage } from './playground.ts'

/** What is known of a request while its operation runs. */
export interface Context extends BaseContext {
  requestId: string
  /** Ends when the client has gone. */
  signal: AbortSignal
  request: FastifyRequest
  /** The revision of the graph that answered, and the rows that the operation could fetch. */
  revision?: string
  rows?: number
}

/** The context of one request. */
export async function contextOf(request: FastifyRequest, reply: FastifyReply): Promise<Context> {
  const gone = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort()
  })
  return { requestId: request.id, signal: gone.signal, request }
}

/** Apollo Server over our executor: it parses, validates and speaks HTTP; what runs is ours. */
export function createApollo(options: {
  schema: GraphQLSchema
  execute: Executor
  limits: Limits
  log: FastifyBaseLogger
  tags: EntityTags
}): ApolloServer<Context> {
  const { schema, limits, log } = options
  const execute = admit(options.execute, limits.running)
  return new ApolloServer<Context>({
    // A gateway is how Apollo hands operations to another executor.
    gateway: {
      async load() {
        return {
          executor: async ({ document, operationName, queryHash, request, context }) => {
            const { rows, revision, ...result } = await execute({
              document,
              operationName,
              hash: queryHash,
              variables: request.variables,
              requestId: context.requestId,
              signal: context.signal,
              context,
            })
            Object.assign(context, { rows, revision })
            return result
          },
        }
      },
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: schema, coreSupergraphSdl: '' })
        return () => undefined
      },
      async stop() {},
    },
    logger: log,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: formatError(log),
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: 20 },
    maxRecursiveSelections: true,
    validationRules: [operationLimits(limits)],
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      playgroundPage(),
      tagAnswers(options.tags),
      reportCost(limits),
    ],
  })
}

/** Refuses at once what would be more operations at a time than the service is to run: a queue would only grow. */
function admit(execute: Executor, most: number): Executor {
  let running = 0
  return async request => {
    if (running >= most)
      return {
        errors: [requestError('OVERLOADED', 'Too many operations are running; try again shortly.')],
      }
    running++
    try {
      return await execute(request)
    } finally {
      running--
    }
  }
}

/** Gives answers without errors to GET an entity tag. */
function tagAnswers(tags: EntityTags): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, request, contextValue: { revision, request: asked } }) {
          if (request.http?.method !== 'GET') return
          const { headers } = response.http
          headers.set('vary', vary)
          headers.set('cache-control', cacheControl)
          const { body } = response
          if (revision && body.kind === 'single' && !body.singleResult.errors)
            headers.set('etag', tags.of(asked, revision))
        },
      }
    },
  }
}

/** Tells a client that asks for it what its operation cost. */
function reportCost(limits: Limits): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { body }, request, contextValue: { rows } }) {
          if (rows === undefined || body.kind !== 'single' || !request.http?.headers.has(costHeader)) return
          const { singleResult } = body
          singleResult.extensions = { ...singleResult.extensions, cost: { rows, budget: limits.rows } }
        },
      }
    },
  }
}
