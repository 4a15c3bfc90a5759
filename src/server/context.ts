import type { BaseContext } from '@apollo/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ExecutionResult } from 'graphql'
import { type Caller, leave } from '../planner/ask.ts'
import type { Charge } from '../planner/budget.ts'

/** What is known of a request while its operation runs. */
export interface Context extends BaseContext {
  requestId: string
  caller: Caller
  request: FastifyRequest
  /** The revision of the graph that answered, and what the operation cost. */
  revision?: string
  charge?: Charge
  /** What was answered with errors. */
  failed?: ExecutionResult
}

/** The context of one request. */
export function contextOf(request: FastifyRequest, reply: FastifyReply): Context {
  const caller: Caller = { gone: false }
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) leave(caller)
  })
  return { requestId: request.id, caller, request }
}
