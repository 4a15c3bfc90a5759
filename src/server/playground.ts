import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import { getDistDirectory, renderAltair } from 'altair-static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { resources } from '../resources.ts'

const base = '/graphql/playground/'

/** The page may load and call this service only: the playground works offline, and stays there. */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
].join('; ')

/** Serves the playground (Altair) to browsers that open /graphql, with the example operations as its first tabs. */
export async function servePlayground(app: FastifyInstance): Promise<(reply: FastifyReply) => FastifyReply> {
  await app.register(fastifyStatic, {
    root: getDistDirectory(),
    prefix: base,
    decorateReply: false,
    index: false,
  })
  const page = renderAltair({
    baseURL: base,
    endpointURL: '/graphql',
    initialWindows: exampleOperations(),
    instanceStorageNamespace: 'entente_',
    disableAccount: true,
  }).replace('<title>Altair</title>', '<title>Entente playground</title>')
  return reply => reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(page)
}

function exampleOperations() {
  const folder = join(resources, 'schema', 'operations')
  return readdirSync(folder)
    .filter(name => name.endsWith('.graphql'))
    .sort()
    .map(name => ({
      initialName: name
        .replace(/\.graphql$/, '')
        .replace(/^\d+-/, '')
        .replaceAll('-', ' '),
      endpointURL: '/graphql',
      initialQuery: readFileSync(join(folder, name), 'utf8'),
    }))
}
