import { createHash } from 'node:crypto'
import type { Socket } from 'node:net'
import type { ApolloServer, BaseContext } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import cors from '@fastify/cors'
import Fastify, {
  LogController,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import { GraphQLError, type GraphQLSchema, printSchema } from 'graphql'
import type { Limits } from '../limits.ts'
import type { Executor } from '../planner/executor.ts'
import { logAccess, noteAsked } from './access-log.ts'
import { Admission } from './admission.ts'
import { answerOnlyAs, type Hosts } from './allowed-hosts.ts'
import { admit, createApollo } from './apollo.ts'
import { AskedBefore } from './asked-before.ts'
import { acceptJSON } from './body.ts'
import { callerOf } from './caller.ts'
import { type Context, contextOf } from './context.ts'
import { EntityTags } from './entity-tag.ts'
import { serveExplorer } from './explorer.ts'
import { servePlaygroundFiles } from './playground.ts'
import { noteMethods } from './methods.ts'
import { requestIdOf } from './request-id.ts'
import { addSecurityHeaders, securityHeaders } from './security-headers.ts'
import { endSilentConnections } from './silent-connections.ts'
import { type TrustedOperations, trustOnly } from './trusted-operations.ts'
import { boundUnreadAnswers } from './unread-answers.ts'
import { warmUp } from './warm-up.ts'

/** What the server needs to know of the rest. */
export interface ServerOptions {
  schema: GraphQLSchema
  execute: Executor
  /** Whether the database answers now. */
  isReady(): Promise<boolean>
  /** The graph's revision now: it stays while nothing is written. */
  revision(): Promise<string | undefined>
  /** Adds what is served beside the API: exports, where they are allowed. */
  serveBeside?(app: FastifyInstance): void
  hosts: Hosts
  callerHeader?: string
  corsOrigins: string[]
  limits: Limits
  logLevel: string
  /** The only operations that are answered, where they are restricted. */
  trusted?: TrustedOperations
}

/** The HTTP server. */
export interface Server {
  /** Complete, but not yet listening. `close()` lets running requests finish. */
  app: FastifyInstance
  /** Asks the example operations and the explorer's, or the trusted ones, so that nobody has to wait until they are planned. */
  warmUp(signal: AbortSignal): Promise<void>
}

/** The server with everything that it answers. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const { app, hasUnread } = createApp(options)
  const { callerHeader } = options
  if (options.corsOrigins.length) await app.register(cors, { origin: options.corsOrigins })
  if (options.trusted) trustOnly(app, options.trusted)
  const tags = new EntityTags(versionOf(options), options.revision)
  const admission = new Admission(options.limits)
  const execute = admit(options.execute, admission, callerHeader)
  const askedBefore = new AskedBefore(execute)
  const apollo = createApollo({ ...options, execute, askedBefore, log: app.log, tags })
  const contexts = new WeakMap<FastifyRequest, Context>()
  options.serveBeside?.(app)
  await servePlaygroundFiles(app)
  await serveExplorer(app)
  await serveGraphQL(app, apollo, tags, async request => contexts.get(request)!, {
    async before(request, reply) {
      const caller = callerOf(request, callerHeader)
      // Before anything is read of it: who asks for more than it gets is not to take what others need.
      if (admission.isFull(caller) || hasUnread(caller)) {
        noteAsked(request, { code: 'OVERLOADED' })
        const message =
          'Too many of your operations are running, or their answers wait to be read; try again shortly.'
        void reply.code(503).header('retry-after', '1').send(failed(message, 'OVERLOADED'))
        return true
      }
      const context = contextOf(request, reply)
      if (await askedBefore.answers(request, reply, context)) return true
      contexts.set(request, context)
      return false
    },
  })
  return { app, warmUp: signal => warmUp(apollo, options, signal) }
}

/** The HTTP server without its API: how it reads requests and words its errors, and whether it is well. */
export function createApp(
  options: Pick<ServerOptions, 'limits' | 'logLevel' | 'isReady' | 'hosts' | 'callerHeader'>,
): { app: FastifyInstance; hasUnread: (caller: string) => boolean } {
  const { limits } = options
  const app = Fastify({
    bodyLimit: limits.body,
    requestTimeout: limits.arrival,
    // Node looks for late requests every 30 s otherwise, and not at all while headers may take longer than all of it.
    http: {
      connectionsCheckingInterval: Math.min(1_000, limits.arrival),
      requestTimeout: limits.arrival,
      headersTimeout: limits.arrival,
    },
    forceCloseConnections: 'idle',
    logger: { level: options.logLevel },
    // One line when it is answered says what both of Fastify's would.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestIdOf,
    // What cannot be read as a request is worded like everything else.
    frameworkErrors: (error, request, reply: FastifyReply) => {
      void reply
        .headers({ ...securityHeaders, 'x-request-id': request.id })
        .code(error.statusCode ?? 400)
        .send({ errors: [answerFor(error, error.statusCode ?? 400, limits)] })
    },
    clientErrorHandler: refuseUnreadable,
  })
  const methodsOf = noteMethods(app)
  logAccess(app)
  addSecurityHeaders(app)
  answerOnlyAs(app, options.hosts)
  const hasUnread = boundUnreadAnswers(app, limits, options.callerHeader)
  acceptJSON(app)
  endSilentConnections(app)
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id)
    done()
  })
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode && error.statusCode >= 400 ? error.statusCode : 500
    if (status >= 500) request.log.error({ err: error }, 'a request failed')
    return reply.code(status).send({ errors: [answerFor(error, status, limits)] })
  })
  app.setNotFoundHandler((request, reply) => {
    const allow = methodsOf(request.url.split('?')[0]!)
    if (!allow.length || allow.includes(request.method))
      return reply.code(404).send(failed('There is nothing here; the API is at /graphql.', 'NOT_FOUND'))
    return reply
      .code(405)
      .header('allow', allow.join(', '))
      .send(failed(`${request.method} is not answered here; ${allow.join(', ')} are.`, 'METHOD_NOT_ALLOWED'))
  })
  app.get('/livez', () => ({ status: 'alive' }))
  app.get('/readyz', async (_request, reply) =>
    (await options.isReady())
      ? { status: 'ready' }
      : reply.code(503).send({ status: 'the database cannot be reached' }),
  )
  return { app, hasUnread }
}

/** Answers what is no HTTP, or did not arrive in time. */
function refuseUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const [status, message] =
    error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
      ? ['408 Request Timeout', 'The request did not arrive in time.']
      : error.code === 'HPE_HEADER_OVERFLOW'
        ? ['431 Request Header Fields Too Large', 'The headers are too large.']
        : ['400 Bad Request', 'This is no HTTP request.']
  const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] })
  if (socket.writable)
    socket.write(
      `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
    )
  socket.destroySoon()
}

/** Serves an Apollo Server, with entity tags; what `before` answers does not come to it. */
export async function serveGraphQL<Contextual extends BaseContext>(
  app: FastifyInstance,
  apollo: ApolloServer<Contextual>,
  tags: EntityTags,
  context: (request: FastifyRequest, reply: FastifyReply) => Promise<Contextual>,
  {
    path = '/graphql',
    before,
  }: { path?: string; before?: (request: FastifyRequest, reply: FastifyReply) => Promise<boolean> } = {},
): Promise<void> {
  await apollo.start()
  // Fastify runs this when the last request has been answered.
  app.addHook('onClose', () => apollo.stop())
  const handle = fastifyApolloHandler(apollo, { context })
  app.route({
    url: path,
    method: ['GET', 'POST'],
    async handler(request, reply) {
      if (request.method === 'GET' && (await tags.answers(request, reply))) return reply
      if (await before?.(request, reply)) return reply
      return handle.call(app, request, reply)
    },
  })
}

/** What answers depend on beside the request and the graph. */
function versionOf({ schema, limits }: ServerOptions): string {
  return createHash('sha256').update(printSchema(schema)).update(JSON.stringify(limits)).digest('base64url')
}

function failed(message: string, code: string) {
  return { errors: [{ message, extensions: { code } }] }
}

/** Answers that Fastify gives by itself (too large, wrong type) in the form of GraphQL's. */
function answerFor(error: FastifyError, status: number, limits: Limits) {
  if (error instanceof GraphQLError)
    return { message: error.message, extensions: { code: error.extensions.code } }
  if (status === 413)
    return {
      message: `The body is larger than ${limits.body} bytes.`,
      extensions: { code: 'LIMIT_EXCEEDED' },
    }
  if (status >= 500)
    return { message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }
  return { message: error.message, extensions: { code: 'BAD_REQUEST' } }
}
