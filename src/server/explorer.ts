import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { resources } from '../resources.ts'

/** Where `npm run build` puts the page. */
const folder = join(resources, 'dist', 'explorer')
/** The views that have an address of their own; what they show is in the rest of it. */
const views = [
  '/',
  '/node/*',
  '/meetings',
  '/documents',
  '/graph',
  '/path',
  '/dossier',
  '/timeline',
  '/investigations',
]
/** Its files are named by their content. */
const forever = '1y'

/** The page loads and calls this service only, and nothing in it runs that did not come with it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Serves the explorer at `/`, built on the API alone; while the first start builds it, the page says so. */
export async function serveExplorer(app: FastifyInstance): Promise<void> {
  const page = join(folder, 'index.html')
  for (const view of views)
    app.get(view, (_request, reply) => {
      reply.headers({ 'content-security-policy': policy, 'cache-control': 'no-cache' })
      if (existsSync(page)) return reply.type('text/html; charset=utf-8').send(readFileSync(page, 'utf8'))
      return reply
        .code(503)
        .header('retry-after', '5')
        .type('text/plain; charset=utf-8')
        .send(
          'The explorer is being built; load this page again in some seconds. `npm run build` builds it, too.\n',
        )
    })
  await app.register(fastifyStatic, {
    root: join(folder, 'explorer'),
    prefix: '/explorer/',
    decorateReply: false,
    index: false,
    immutable: true,
    maxAge: forever,
  })
}
