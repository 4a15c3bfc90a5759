import { randomBytes } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../dist/config.js'
import { startEmbedded } from '../../dist/neo4j/embedded/embedded.js'

/** One real Neo4j for the whole run: a home of its own, a free port, a small heap, the jars from the shared cache. */
export default async function start() {
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
  process.env.ENTENTE_TEST_NEO4J = JSON.stringify(embedded.address)
  globalThis.__ententeTestNeo4j = { embedded, home }
}
