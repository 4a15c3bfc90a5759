import { GraphQLError } from 'graphql'
import { Neo4jError } from 'neo4j-driver'
import { requestError } from '../errors.ts'

/** Codes by which driver and server say that nobody answers, or not now. */
const unavailable = [
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.ClientError.Cluster.NotALeader',
]

/** A statement that Neo4j had not planned when its time was over: it would take as long again. */
export class NotPlanned extends Error {
  override name = 'NotPlanned'
}

/** The database hangs, or has gone. */
export class Silent extends Error {
  override name = 'Silent'
  override message = 'The database does not answer'
}

/** The error of an operation that ran for too long. */
export function timeoutError(cause: unknown): GraphQLError {
  return requestError('TIMEOUT', 'The operation took too long and was ended; ask for less at once.', {
    cause,
  })
}

/** The error of an operation that had Neo4j work for too long, however quickly others would have let it. */
export function processorError(most: number, cause: unknown): GraphQLError {
  return requestError(
    'LIMIT_EXCEEDED',
    `The operation had Neo4j work for more than ${most / 1_000} s and was ended; ask for less at once.`,
    { cause },
  )
}

/** Whether the driver had no connection for a statement in time. */
export function isNotAcquired(error: unknown): boolean {
  return error instanceof Error && /acquisition timed out/i.test(error.message)
}

/** A driver's error as one for the caller. The caller learns the kind; the log gets the rest through `originalError`. */
export function toRequestError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error
  const code = error instanceof Neo4jError ? error.code : ''
  const message = error instanceof Error ? error.message : ''
  // The database answers, as its pulse says, and has no connection left in time.
  if (isNotAcquired(error))
    return requestError('OVERLOADED', 'Too many operations are running; try again shortly.', { cause: error })
  if (error instanceof Silent || unavailable.includes(code) || /Pool is closed|driver.*closed/i.test(message))
    return requestError('DATABASE_UNAVAILABLE', 'The database cannot be reached; try again shortly.', {
      cause: error,
    })
  if (/TransactionTimedOut|Terminated/.test(code)) return timeoutError(error)
  if (/OutOfMemory/.test(code))
    return requestError(
      'OVERLOADED',
      'Neo4j has too little memory left for this operation; ask for less at once, or try again when fewer are running. Whoever runs the service can give it more.',
      { cause: error },
    )
  return requestError('INTERNAL_SERVER_ERROR', 'Internal server error', { cause: error })
}
