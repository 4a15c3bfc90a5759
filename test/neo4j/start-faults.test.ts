import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { Command, freePort, temporaryFolder } from '../support/process.ts'

const folder = temporaryFolder()
let taken: Server
let takenPort: number

beforeAll(async () => {
  taken = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => taken.once('listening', resolve))
  takenPort = (taken.address() as { port: number }).port
})
afterAll(() => new Promise(resolve => taken.close(resolve)))

/** A folder for PATH with these commands, each a shell script. */
function commands(name: string, scripts: Record<string, string>): string {
  const path = join(folder, name)
  mkdirSync(path, { recursive: true })
  for (const [command, script] of Object.entries(scripts)) {
    writeFileSync(join(path, command), `#!/bin/sh\n${script}\n`)
    chmodSync(join(path, command), 0o755)
  }
  return path
}

const java17 = 'echo \'openjdk version "17.0.15" 2025-04-15\' >&2'
const maven39 =
  'case "$1" in --version) echo "Apache Maven 3.9.9";; *) echo "[ERROR] Unknown host repo"; exit 1;; esac'
const plainFile = join(folder, 'plain-file')
writeFileSync(plainFile, '')

const faults: [string, RegExp, () => Record<string, string>][] = [
  ['Java is missing', /Java was not found\./, () => ({ PATH: commands('none', {}) })],
  ['JAVA_HOME leads nowhere', /Java was not found in JAVA_HOME\./, () => ({ JAVA_HOME: '/nowhere' })],
  [
    'Java is too old',
    /Java 11 is too old for Neo4j/,
    () => ({ PATH: commands('java11', { java: 'echo \'openjdk version "11.0.2"\' >&2' }) }),
  ],
  [
    'Java is too old for a newer Neo4j',
    /Java 17 is too old for Neo4j 2026\.08\.1\. To go on: install Java 21/,
    () => ({ PATH: commands('java17', { java: java17 }), NEO4J_VERSION: '2026.08.1' }),
  ],
  ['Maven is missing', /Maven was not found/, () => ({ PATH: commands('java17', { java: java17 }) })],
  [
    'Maven is too old',
    /Maven 3\.6 is too old/,
    () => ({ PATH: commands('maven36', { java: java17, mvn: 'echo "Apache Maven 3.6.3"' }) }),
  ],
  [
    'there is no network at the first fetch',
    /could not be fetched: the network cannot be reached\./,
    () => ({ PATH: `${commands('offline', { java: java17, mvn: maven39 })}:/bin:/usr/bin` }),
  ],
  [
    'the home lies below a plain file',
    /cannot be written to \(ENOTDIR\)/,
    () => ({ ENTENTE_HOME: join(plainFile, 'home') }),
  ],
  [
    'the cache lies below a plain file',
    /jars, .* cannot be written to \(ENOTDIR\)/,
    () => ({
      NEO4J_CACHE: join(plainFile, 'cache'),
      PATH: `${commands('offline', { java: java17, mvn: maven39 })}:/bin:/usr/bin`,
    }),
  ],
  ['the port for HTTP is taken', /Port \d+ on 127\.0\.0\.1 is taken\./, () => ({ PORT: String(takenPort) })],
]

test.each(faults)(
  '%s: one sentence, three ways on, nothing left behind',
  async (name, message, environment) => {
    const home = join(folder, name.replaceAll(' ', '-'))
    const cache = join(home, 'cache')
    const command = Command.run('main', [], {
      ENTENTE_HOME: home,
      NEO4J_CACHE: cache,
      NEO4J_VERSION: '5.26.30',
      JAVA_HOME: '',
      PORT: String(await freePort()),
      ...environment(),
    })
    expect(await command.exit()).toBe(1)
    expect(command.output).toMatch(message)
    expect(command.output).toMatch(/To go on: .* · or set NEO4J_URI .* · or run "docker compose up"\./)
    expect(command.output).not.toMatch(/\n\s+at |repo/)
    expect(existsSync(join(home, 'entente.lock'))).toBe(false)
    if (existsSync(cache)) expect(readdirSync(cache)).toEqual([])
    if (existsSync(join(home, 'data'))) expect(readdirSync(join(home, 'data'))).toEqual([])
  },
)

test('a port for Neo4j that is taken', async () => {
  const home = join(folder, 'bolt-port')
  const command = Command.run('main', [], {
    ENTENTE_HOME: home,
    NEO4J_PORT: String(takenPort),
    PORT: String(await freePort()),
  })
  expect(await command.exit()).toBe(1)
  expect(command.output).toMatch(/Port \d+ for the embedded Neo4j is taken\. To go on: /)
  expect(command.output).not.toMatch(/\n\s+at /)
  expect(existsSync(join(home, 'entente.lock'))).toBe(false)
})

test('every fault of the configuration is reported at once, without the address that may hold a password', async () => {
  const command = Command.run('main', [], {
    PORT: 'x',
    LOG_LEVEL: 'loud',
    NEO4J_URI: 'http://neo4j:secret@localhost',
    CORS_ORIGINS: 'example.org',
  })
  expect(await command.exit()).toBe(1)
  for (const name of ['PORT', 'LOG_LEVEL', 'NEO4J_URI', 'NEO4J_PASSWORD', 'CORS_ORIGINS'])
    expect(command.output).toContain(name)
  expect(command.output).not.toContain('secret')
})
