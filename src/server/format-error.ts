import { GraphQLError, type GraphQLFormattedError } from 'graphql'

/** The code of an error as the caller gets it. */
export function codeOf(error: unknown): string {
  if (!(error instanceof GraphQLError)) return 'INTERNAL_SERVER_ERROR'
  // Apollo files a rule's own code under its generic one; the rule knows better.
  const original = error.originalError
  const own = original instanceof GraphQLError ? original.extensions.code : undefined
  return String(own ?? error.extensions.code ?? 'INTERNAL_SERVER_ERROR')
}

/** What the caller may know of an error; the rest is in the log, under the same request id. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { code, ...extensions } = { ...formatted.extensions }
  if (code === 'INTERNAL_SERVER_ERROR')
    return { message: 'Internal server error', path: formatted.path, extensions: { code } }
  const original = error instanceof GraphQLError ? error.originalError : error
  const own = original instanceof GraphQLError ? original.extensions.code : undefined
  return { ...formatted, extensions: { ...extensions, code: own ?? code } }
}
