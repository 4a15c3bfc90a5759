import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { parse } from 'graphql'
import { StartError } from '../errors.ts'

/**
 * The only operations that are answered, by their ids: persisted documents as GraphQL Code Generator and Relay write them
 * (`{"<id>": "<text>"}`), or Apollo's manifest (`{"operations": [{"id", "body"}]}`).
 */
export type TrustedOperations = Map<string, string>

/** Reads a manifest. Throws StartError where it is none. */
export function readTrustedOperations(file: string): TrustedOperations {
  const fail = (reason: string) => new StartError(`TRUSTED_OPERATIONS: ${file} ${reason}.`)
  let manifest: unknown
  try {
    manifest = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw fail(`cannot be read as JSON: ${(error as Error).message}`)
  }
  const { operations } = Object(manifest) as { operations?: unknown }
  const entries = Array.isArray(operations)
    ? operations.map(each => [Object(each).id, Object(each).body] as [unknown, unknown])
    : Object.entries(Object(manifest) as object)
  if (!entries.length || Array.isArray(manifest)) throw fail('holds no operations')
  for (const [id, text] of entries)
    try {
      if (typeof id !== 'string' || typeof text !== 'string') throw new Error('id and text must be strings')
      parse(text)
    } catch (error) {
      throw fail(`holds no valid operation under "${id}": ${(error as Error).message}`)
    }
  return new Map(entries as [string, string][])
}

/** What a request may say of its operation. */
interface Asked {
  query?: unknown
  documentId?: unknown
}

/** Puts the text of a trusted operation in the place of its id, and refuses every other operation. */
export function trustOnly(app: FastifyInstance, trusted: TrustedOperations): void {
  const hashes = new Set([...trusted.values()].map(hashOf))
  app.addHook('preHandler', async (request, reply) => {
    const asked = askedIn(request)
    if (!asked) return
    const id = typeof asked.documentId === 'string' ? asked.documentId : undefined
    const text = id === undefined ? asked.query : (trusted.get(id) ?? trusted.get(id.replace(/^sha256:/, '')))
    if (typeof text === 'string' && (id !== undefined || hashes.has(hashOf(text)))) {
      asked.query = text
      delete asked.documentId
      // What GET asks is read from the address again.
      if (request.method === 'GET')
        request.raw.url = `/graphql?${new URLSearchParams(asked as Record<string, string>)}`
      return
    }
    return reply.code(403).send({
      errors: [
        {
          message: 'This service answers only the operations of its manifest; this is none of them.',
          extensions: { code: 'OPERATION_NOT_TRUSTED' },
        },
      ],
    })
  })
}

/** Where a request to the API names its operation; undefined for others, and for a browser that opens the playground. */
function askedIn(request: FastifyRequest): Asked | undefined {
  if (request.routeOptions.url !== '/graphql') return undefined
  const asked = (request.method === 'GET' ? request.query : request.body) as Asked | null | undefined
  if (typeof asked !== 'object' || asked === null) return undefined
  const isPage = request.method === 'GET' && asked.query === undefined && asked.documentId === undefined
  return isPage ? undefined : asked
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
