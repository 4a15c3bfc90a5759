import { HeaderMap } from '@apollo/server'
import { type ASTNode, GraphQLError } from 'graphql'

/** The codes of `extensions.code` that are Entente's own; the rest are Apollo Server's. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'LIMIT_EXCEEDED'
  | 'TIMEOUT'
  | 'DATABASE_UNAVAILABLE'
  | 'OVERLOADED'
  /** Nobody is told: the client went away before there was an answer. */
  | 'CLIENT_GONE'
  | 'INTERNAL_SERVER_ERROR'

const statusOf: Record<ErrorCode, number> = {
  BAD_USER_INPUT: 400,
  LIMIT_EXCEEDED: 400,
  TIMEOUT: 503,
  DATABASE_UNAVAILABLE: 503,
  OVERLOADED: 503,
  CLIENT_GONE: 499,
  INTERNAL_SERVER_ERROR: 500,
}

/** An error for the caller, with its code and the HTTP status that goes with it. */
export function requestError(
  code: ErrorCode,
  message: string,
  options: { nodes?: readonly ASTNode[]; cause?: unknown; extensions?: Record<string, unknown> } = {},
): GraphQLError {
  return new GraphQLError(message, {
    nodes: options.nodes,
    originalError: options.cause instanceof Error ? options.cause : undefined,
    extensions: { code, ...options.extensions, http: { status: statusOf[code], headers: new HeaderMap() } },
  })
}

/** BAD_USER_INPUT for one field: every bad argument by its path, with what is wrong with it. */
export function inputError(
  field: string,
  faults: { argument: string; message: string }[],
  nodes?: readonly ASTNode[],
): GraphQLError {
  const message = faults.map(fault => `${field}(${fault.argument}): ${fault.message}`).join('; ')
  return requestError('BAD_USER_INPUT', message, {
    nodes,
    extensions: { arguments: faults.map(fault => `${field}.${fault.argument}`) },
  })
}

/**
 * A start, or a command, that cannot go on. The message is for a person at a terminal: what is wrong and what to do;
 * it is printed without a stack trace and the process ends with exit code 1.
 */
export class StartError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StartError'
  }
}

/** The three ways on from anything that keeps the embedded Neo4j from running; the first is particular to the fault. */
export function waysOn(first: string): string {
  return `To go on: ${first} · or set NEO4J_URI to a Neo4j that runs elsewhere · or run "docker compose up".`
}
