import type { FastifyInstance, FastifyRequest } from 'fastify'

/** What of a request's operation stands in the log. */
export interface Asked {
  operation?: string
  /** The code of the first error. */
  code?: string
  rows?: number
  work?: number
}

const asked = new WeakMap<FastifyRequest, Asked>()

/** Notes something of the operation that a request asks for. */
export function noteAsked(request: FastifyRequest, more: Asked): void {
  asked.set(request, { ...asked.get(request), ...more })
}

/** One line for each request, at the level `info`: what was asked, what came of it, and how many milliseconds it took. */
export function logAccess(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { method, ip } = request
    // Without its parameters, which may hold what somebody looks for.
    const [path] = request.url.split('?')
    const ms = Math.round(reply.elapsedTime * 10) / 10
    request.log.info({ method, path, status: reply.statusCode, ip, ...asked.get(request), ms }, 'answered')
    done()
  })
}
