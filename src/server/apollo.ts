import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import type { FastifyBaseLogger } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { requestError } from '../errors.ts'
import type { Limits } from '../limits.ts'
import type { Executor } from '../planner/executor.ts'
import type { AskedBefore } from './asked-before.ts'
import type { Context } from './context.ts'
import { cacheControl, costHeader, type EntityTags, vary } from './entity-tag.ts'
import { formatError } from './format-error.ts'
import { operationLimits } from './operation-limits.ts'
import { playgroundPage } from './playground.ts'

/** Apollo Server over our executor: it parses, validates and speaks HTTP; what runs is ours. */
export function createApollo(options: {
  schema: GraphQLSchema
  execute: Executor
  askedBefore: AskedBefore
  limits: Limits
  log: FastifyBaseLogger
  tags: EntityTags
}): ApolloServer<Context> {
  const { schema, execute, askedBefore, limits, log } = options
  return new ApolloServer<Context>({
    // A gateway is how Apollo leaves executing to others, and words what they answer with errors.
    gateway: {
      async load() {
        return { executor: async ({ context }) => context.failed! }
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
      executeOperations(execute, askedBefore),
      describeAnswers(options.tags, limits),
    ],
  })
}

/**
 * Answers operations before Apollo asks its gateway, and leaves to that what has errors. What Apollo makes for a gateway keeps
 * the whole request in memory, its answer too, until the next full collection (an object literal with accessors).
 */
function executeOperations(execute: Executor, askedBefore: AskedBefore): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ source, document, operationName, queryHash, request, contextValue }) {
          if (contextValue.failed) return null
          if (source && queryHash) askedBefore.remember(source, { document, hash: queryHash })
          const { rows, revision, ...result } = await execute({
            document,
            operationName,
            hash: queryHash,
            variables: request.variables,
            requestId: contextValue.requestId,
            caller: contextValue.caller,
            context: contextValue,
          })
          Object.assign(contextValue, { rows, revision })
          if (result.errors) {
            contextValue.failed = result
            return null
          }
          return {
            http: { status: undefined, headers: new HeaderMap() },
            body: { kind: 'single', singleResult: result },
          }
        },
      }
    },
  }
}

/** Refuses at once what would be more operations at a time than the service is to run: a queue would only grow. */
export function admit(execute: Executor, most: number): Executor {
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

/** Gives answers to GET an entity tag, and tells a client that asks for it what its operation cost. */
function describeAnswers(tags: EntityTags, limits: Limits): ApolloServerPlugin<Context> {
  return {
    async requestDidStart({ request: { http } }) {
      const isGet = http?.method === 'GET'
      const asksForCost = http?.headers.has(costHeader)
      if (!isGet && !asksForCost) return
      return {
        async willSendResponse({ response, contextValue: { rows, revision, request } }) {
          const { body } = response
          if (body.kind !== 'single') return
          const { singleResult } = body
          if (asksForCost && rows !== undefined)
            singleResult.extensions = { ...singleResult.extensions, cost: { rows, budget: limits.rows } }
          if (isGet) {
            const { headers } = response.http
            headers.set('vary', vary)
            headers.set('cache-control', cacheControl)
            if (revision && !singleResult.errors) headers.set('etag', tags.of(request, revision))
          }
        },
      }
    },
  }
}
