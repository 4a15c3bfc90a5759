import { isIP } from 'node:net'
import { hostname } from 'node:os'
import type { FastifyInstance } from 'fastify'

/** The hosts that a service answers as: what it listens on, and what its environment adds. */
export interface Hosts {
  /** The address that it listens on. */
  listening: string
  /** Further names, such as those of a proxy before it. */
  more: string[]
}

const everywhere = new Set(['0.0.0.0', '::'])
const loopback = /^(localhost|127(\.\d+){3}|::1)$/

/**
 * Refuses requests to another host. A page elsewhere can let its own name lead to this address once it is loaded (DNS rebinding) and
 * would then read the whole graph as its own; the host that it asks for tells it. A name can lead anywhere, an address cannot: a service that
 * listens everywhere answers as any address.
 */
export function answerOnlyAs(app: FastifyInstance, { listening, more }: Hosts): void {
  const names = new Set([listening, hostname(), ...more].map(name => name.toLowerCase()))
  const isAllowed = (host: string) =>
    names.has(host) ||
    loopback.test(host) ||
    host.endsWith('.localhost') ||
    (everywhere.has(listening) && isIP(host) !== 0)
  app.addHook('onRequest', (request, reply, done) => {
    const { host } = request.headers
    // Only what is older than HTTP/1.1 may leave it out, which no browser is.
    if (host === undefined || isAllowed(nameOf(host))) return done()
    return void reply.code(403).send({
      errors: [
        {
          message: 'This service does not answer as the host of this request; ALLOWED_HOSTS can add it.',
          extensions: { code: 'HOST_NOT_ALLOWED' },
        },
      ],
    })
  })
}

/** The name or address in a Host header, without its port and brackets. */
function nameOf(host: string): string {
  return host
    .toLowerCase()
    .replace(/:\d*$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
}

/**
 * Whether a request comes from a page of another site, as the browser says; one of the origins that may call the API is none. Such a page
 * cannot read the answer, but could have the service work.
 */
export function isCrossSite(
  headers: Record<string, string | string[] | undefined>,
  origins: string[],
): boolean {
  const { origin, 'sec-fetch-site': site } = headers
  if (typeof origin === 'string' && origins.includes(origin)) return false
  return site === 'cross-site' || site === 'same-site'
}
