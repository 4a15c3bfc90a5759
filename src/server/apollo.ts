import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import type { FastifyBaseLogger } from 'fastify'
import { getOperationAST, GraphQLError, type GraphQLSchema } from 'graphql'
import { requestError } from '../errors.ts'
import type { Limits } from '../limits.ts'
import type { Executor, Request } from '../planner/executor.ts'
import { noteAsked } from './access-log.ts'
import type { Admission } from './admission.ts'
import type { AskedBefore } from './asked-before.ts'
import { callerOf } from './caller.ts'
import type { Context } from './context.ts'
import { cacheControl, costHeader, type EntityTags, vary } from './entity-tag.ts'
import { codeOf, formatError } from './format-error.ts'
import { introspectionCost } from './introspection-cost.ts'
import { isShortOfMemory } from './memory.ts'
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
    formatError,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: 20 },
    maxRecursiveSelections: true,
    validationRules: [operationLimits(limits), introspectionCost(schema, limits)],
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      playgroundPage(),
      logErrors(log),
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
          const { charge, revision, ...result } = await execute({
            document,
            operationName,
            hash: queryHash,
            variables: request.variables,
            requestId: contextValue.requestId,
            caller: contextValue.caller,
            context: contextValue,
          })
          Object.assign(contextValue, { charge, revision })
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

/** Lets operations run as many at a time as the service is to run, shared out by who asks, and none where memory runs short. */
export function admit(execute: Executor, admission: Admission, callerHeader?: string): Executor {
  return async request => {
    const context = request.context as Context | undefined
    const asked = context?.request
    if (asked) noteAsked(asked, { operation: nameOf(request) })
    let leave: (() => void) | undefined
    try {
      if (isShortOfMemory())
        throw requestError('OVERLOADED', 'The service is short of memory; try again shortly.')
      leave = await admission.enter(asked ? callerOf(asked, callerHeader) : 'the service itself')
      const executed = await execute(request)
      if (asked) noteAsked(asked, { ...executed.charge })
      return executed
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] }
      throw error
    } finally {
      leave?.()
    }
  }
}

function nameOf({ document, operationName }: Request): string {
  return getOperationAST(document, operationName)?.name?.value ?? 'anonymous'
}

/** Writes errors that are not the caller's to the log, with the request's id and the operation's name. */
function logErrors(log: FastifyBaseLogger): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, operation, request, contextValue }) {
          const asked = contextValue.request
          const own = asked?.log ?? log
          const name = operation?.name?.value ?? request.operationName ?? 'anonymous'
          for (const error of errors) {
            const cause = error.originalError
            const code = codeOf(error)
            if (asked) noteAsked(asked, { operation: name, code })
            if (code === 'INTERNAL_SERVER_ERROR')
              own.error({ err: cause ?? error, operation: name }, 'an operation failed')
            // What the service itself refuses, as too many are running, has no error below it.
            else if (ofDatabase.has(code) && cause)
              own.warn({ err: cause, operation: name, code }, error.message)
          }
        },
      }
    },
  }
}

const ofDatabase = new Set(['DATABASE_UNAVAILABLE', 'TIMEOUT', 'OVERLOADED'])

/** Gives answers to GET an entity tag, and tells a client that asks for it what its operation cost. */
function describeAnswers(tags: EntityTags, limits: Limits): ApolloServerPlugin<Context> {
  return {
    async requestDidStart({ request: { http } }) {
      const isGet = http?.method === 'GET'
      const asksForCost = http?.headers.has(costHeader)
      if (!isGet && !asksForCost) return
      return {
        async willSendResponse({ response, contextValue: { charge, revision, request } }) {
          const { body } = response
          if (body.kind !== 'single') return
          const { singleResult } = body
          if (asksForCost && charge) {
            const { rows, work } = charge
            const cost = { rows, budget: limits.rows, work, workBudget: limits.work }
            singleResult.extensions = { ...singleResult.extensions, cost }
          }
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
