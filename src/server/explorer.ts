import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { resources } from '../resources.ts'

/** Where `npm run build` puts the page. */
const folder = join(resources, 'dist', 'explorer')
/** The views that have an address of their own; what they show is in the rest of it. */
const views = ['/', '/node/*', '/graph', '/path', '/dossier', '/timeline']
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

/** Serves the explorer at `/`, built on the API alone. Throws where it was not built. */
export async function serveExplorer(app: FastifyInstance): Promise<void> {
  const page = join(folder, 'index.html')
  if (!existsSync(page)) throw new Error(`${page} is missing; \`npm run build\` makes it.`)
  const html = readFileSync(page, 'utf8')
  for (const view of views)
    app.get(view, (_request, reply) =>
      reply
        .headers({
          'content-security-policy': policy,
          'cache-control': 'no-cache',
        })
        .type('text/html; charset=utf-8')
        .send(html),
    )
  await app.register(fastifyStatic, {
    root: join(folder, 'explorer'),
    prefix: '/explorer/',
    decorateReply: false,
    index: false,
    immutable: true,
    maxAge: forever,
  })
}
