import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../dist/config.js'
import { startEmbedded } from '../../dist/neo4j/embedded/embedded.js'
import { openRunFolder } from './run-folder.js'

/**
 * A real Neo4j for each worker that asks for one, by its number, at an address that this process tells: a worker may be replaced, and
 * tests that start Neo4j themselves need none.
 */
export default async function start() {
  const folder = openRunFolder()
  const started = new Map()
  const server = createServer(async (request, response) => {
    const worker = request.url.slice(1)
    if (!started.has(worker)) started.set(worker, startNeo4j())
    const { embedded } = await started.get(worker)
    // A connection that was kept would be gone when the next file asks, minutes later.
    response.setHeader('connection', 'close').end(JSON.stringify(embedded.address))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  process.env.ENTENTE_TEST_NEO4J = `http://127.0.0.1:${server.address().port}`
  globalThis.__ententeTestNeo4j = { started, server, folder }
}

/** A home of its own, a free port, a small heap, the jars from the shared cache. */
async function startNeo4j() {
  const { version, cache } = readConfig().embedded
  const home = mkdtempSync(join(tmpdir(), 'entente-test-'))
  // One password in 64 begins like an option: the run goes on with such a one.
  writeFileSync(join(home, 'password'), `-${randomBytes(24).toString('base64url')}`, { mode: 0o600 })
  const embedded = await startEmbedded({
    home,
    version,
    cache,
    heap: '512m',
    shared: false,
    report: message => process.stderr.write(`${message}\n`),
    signal: new AbortController().signal,
  })
  return { embedded }
}
