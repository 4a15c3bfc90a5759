import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

/**
 * Strong entity tags for GET: what was asked, and the revision of the graph that answered it. While nothing is written, both
 * stay as they are, and a client that has the answer need not be sent it again.
 */
export class EntityTags {
  constructor(
    /** Everything that an answer depends on beside the request and the graph: the schema, the limits. */
    private readonly version: string,
    /** The graph's revision now. */
    private readonly revision: () => Promise<string | undefined>,
  ) {}

  /** The tag of an answer. */
  of(request: FastifyRequest, revision: string): string {
    return `"${digest(revision)}.${this.requestKey(request)}"`
  }

  /** Answers 304 where the client has the answer that it would be given; true where that was done. */
  async answers(request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    const key = this.requestKey(request)
    const known = (request.headers['if-none-match'] ?? '')
      .split(',')
      .map(tag => tag.trim().replace(/^W\//, ''))
      .filter(tag => tag.endsWith(`.${key}"`))
    if (!known.length) return false
    const revision = await this.revision()
    const now = revision && this.of(request, revision)
    if (!now || !known.includes(now)) return false
    void reply.code(304).header('etag', now).header('cache-control', cacheControl).header('vary', vary).send()
    return true
  }

  private requestKey(request: FastifyRequest): string {
    // How long something has lasted that still goes on depends on the day.
    const today = new Date().toISOString().slice(0, 10)
    return digest(
      [this.version, today, request.url, request.headers.accept, request.headers[costHeader]].join('\n'),
    )
  }
}

/** Clients may keep an answer, and must ask whether it still holds. */
export const cacheControl = 'no-cache'
/** A client that sends this header is told what its operation cost. */
export const costHeader = 'x-entente-cost'
/** What of a request an answer, or a header of it, depends on. */
export const vary = `accept, origin, ${costHeader}`

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}
