import type { FastifyBaseLogger } from 'fastify'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'

/** What the caller may know of an error. Whatever was not meant for the caller goes to the log, under the same request id. */
export function formatError(log: FastifyBaseLogger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { code, ...extensions } = { ...formatted.extensions }
    const original = error instanceof GraphQLError ? error.originalError : error
    if (code === 'INTERNAL_SERVER_ERROR') {
      log.error({ err: original ?? error }, 'an operation failed')
      return { message: 'Internal server error', path: formatted.path, extensions: { code } }
    }
    // What the service itself refuses, as too many are running, has no error below it.
    const isOfDatabase = code === 'DATABASE_UNAVAILABLE' || code === 'TIMEOUT' || code === 'OVERLOADED'
    if (isOfDatabase && original) log.warn({ err: original }, formatted.message)
    // Apollo files a rule's own code under its generic one; the rule knows better.
    const own = original instanceof GraphQLError ? original.extensions.code : undefined
    return { ...formatted, extensions: { ...extensions, code: own ?? code } }
  }
}
