import type { FastifyReply, FastifyRequest } from 'fastify'
import { type DocumentNode, getOperationAST } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Executor } from '../planner/executor.ts'
import type { Context } from './context.ts'
import { costHeader } from './entity-tag.ts'

/** A document that Apollo Server parsed and found valid, and its hash. */
interface Known {
  document: DocumentNode
  hash: string
}

/** Characters of all documents that are kept; parsed, each takes some fifteen times that. */
const textOfAll = 1_000_000

/** What clients that leave it open, or want just this, say that they accept. */
const accepted = new Set([undefined, '*/*', 'application/json'])

/**
 * Documents that were asked before, by their text. Apollo Server has them parsed and valid then, and what is left for it to do is
 * to find them again: for a look-up that is a quarter of what this process does. So the plain case, a POST of JSON that wants JSON and
 * nothing else, is answered here, by the same executor and in the same words; whatever is anything else, or goes wrong, is Apollo's.
 */
export class AskedBefore {
  private readonly documents = new LRUCache<string, Known>({
    maxSize: textOfAll,
    sizeCalculation: (_, text) => text.length,
  })

  constructor(private readonly execute: Executor) {}

  /** Notes that a document is valid. */
  remember(text: string, known: Known): void {
    if (!this.documents.has(text)) this.documents.set(text, known)
  }

  /** Answers a request, true where that was done. What failed is left in its context, for Apollo to word without running it again. */
  async answers(request: FastifyRequest, reply: FastifyReply, context: Context): Promise<boolean> {
    const asked = plainOperation(request)
    const known = asked && this.documents.get(asked.query)
    if (!known || !getOperationAST(known.document, asked.operationName)) return false
    const { data, errors } = await this.execute({
      document: known.document,
      hash: known.hash,
      operationName: asked.operationName,
      variables: asked.variables,
      requestId: context.requestId,
      caller: context.caller,
      context,
    })
    if (errors) {
      context.failed = { data, errors }
      return false
    }
    void reply.header('content-type', 'application/json; charset=utf-8').send(`${JSON.stringify({ data })}\n`)
    return true
  }
}

interface Asked {
  query: string
  operationName?: string | null
  variables?: Record<string, unknown> | null
}

/** The operation of a request that asks for it in the plainest way; undefined for any other. */
function plainOperation({ method, headers, body }: FastifyRequest): Asked | undefined {
  if (method !== 'POST' || headers['content-type'] !== 'application/json') return undefined
  if (!accepted.has(headers.accept) || headers[costHeader] !== undefined) return undefined
  if (typeof body !== 'object' || body === null) return undefined
  const { query, operationName, variables, extensions } = body as Record<string, unknown>
  const isPlain =
    typeof query === 'string' &&
    isMissing(extensions) &&
    (isMissing(operationName) || typeof operationName === 'string') &&
    (isMissing(variables) || (typeof variables === 'object' && !Array.isArray(variables)))
  return isPlain ? (body as Asked) : undefined
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null
}
