import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { jest } from '@jest/globals'
import { Command, freePort, neo4jOf, runs, temporaryFolder, until } from '../support/process.ts'

jest.setTimeout(180_000)

const home = temporaryFolder()
const started: Command[] = []
let port: number
let service: Command

/** What is loaded is beside the point here, so it is the smaller of the datasets. */
function run(): Command {
  return Command.run('main', [], {
    ENTENTE_HOME: home,
    PORT: String(port),
    SHIPPED_DATA: 'azerbaijan',
    LOG_LEVEL: 'info',
  })
}

async function start(): Promise<Command> {
  const command = run()
  started.push(command)
  await command.saw('Entente answers at')
  return command
}

function ask(query: string): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
}

async function countFacts(): Promise<number> {
  const answer = (await (await ask('{ events { totalCount } }')).json()) as {
    data: { events: { totalCount: number } }
    errors?: unknown
  }
  expect(answer.errors).toBeUndefined()
  return answer.data.events.totalCount
}

beforeAll(async () => {
  port = await freePort()
  // A first start that was killed while it made Neo4j's own database: a store without a log.
  const cutOff = join(home, 'data', 'databases', 'system')
  mkdirSync(cutOff, { recursive: true })
  writeFileSync(join(cutOff, 'neostore'), '')
  service = await start()
})
afterAll(async () => {
  const neo4j = neo4jOf(home)
  for (const command of started) command.kill('SIGTERM')
  await Promise.all(started.map(command => command.exit()))
  if (neo4j) await until(() => !runs(neo4j.pid))
  rmSync(home, { recursive: true, force: true })
})

test('the first start loads the shipped graph and answers, also after one that was cut off', async () => {
  expect(service.output).toMatch(/Loaded \d+ records/)
  expect(service.output).toContain(`http://127.0.0.1:${port}/graphql`)
  expect(await countFacts()).toBeGreaterThan(10)
})

test('the password is readable by its owner alone and stands in no output', () => {
  const file = join(home, 'password')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const password = readFileSync(file, 'utf8')
  expect(password.length).toBeGreaterThanOrEqual(32)
  expect(service.output).not.toContain(password)
  expect(readFileSync(`/proc/${neo4jOf(home)!.pid}/cmdline`, 'utf8')).not.toContain(password)
})

test('each request is one line of the log: its id, its operation, what came of it, and how long it took', async () => {
  const send = (query: string, id: string) =>
    fetch(`http://127.0.0.1:${port}/graphql?secret=1`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': id },
      body: JSON.stringify({ query }),
    })
  await send('query Counting { events { totalCount } }', 'counting-0001')
  await send('query Counting { events { totalCount } }', 'counting-0002')
  await send('query Wrong { events(first: 1000) { totalCount } }', 'counting-0003')
  const lines = () =>
    service.output
      .split('\n')
      .filter(line => line.includes('"counting-000'))
      .map(line => JSON.parse(line) as Record<string, unknown>)
      .filter(({ msg }) => msg === 'answered')
  await until(() => lines().length === 3)
  const common = { method: 'POST', path: '/graphql', ip: '127.0.0.1', ms: expect.any(Number) }
  expect(lines()).toMatchObject([
    { ...common, reqId: 'counting-0001', operation: 'Counting', rows: expect.any(Number), status: 200 },
    { ...common, reqId: 'counting-0002', operation: 'Counting', rows: expect.any(Number), status: 200 },
    { ...common, reqId: 'counting-0003', operation: 'Wrong', code: 'BAD_USER_INPUT', status: 400 },
  ])
  expect(service.output).not.toContain('secret')
})

test('Neo4j listens on the loopback interface alone', () => {
  const bolt = neo4jOf(home)!.port.toString(16).toUpperCase().padStart(4, '0')
  const sockets = ['tcp', 'tcp6'].flatMap(table => readFileSync(`/proc/net/${table}`, 'utf8').split('\n'))
  const listening = sockets
    .map(line => line.trim().split(/\s+/))
    .filter(([, local, , state]) => state === '0A' && local?.endsWith(`:${bolt}`))
  expect(listening.length).toBeGreaterThan(0)
  // 127.0.0.1, as IPv4 or mapped into IPv6.
  for (const [, local] of listening) expect(local).toMatch(/^(0000000000000000FFFF0000)?0100007F:/)
})

test('a second service on the same home is refused with one sentence', async () => {
  const second = Command.run('main', [], { ENTENTE_HOME: home, PORT: String(await freePort()) })
  expect(await second.exit()).toBe(1)
  expect(second.output).toMatch(
    /Another Entente \(process \d+\) already runs on .*\. Stop it, or set ENTENTE_HOME/,
  )
  expect(second.output).not.toMatch(/\n\s+at /)
})

test('a command on the same home shares the running Neo4j', async () => {
  const before = neo4jOf(home)!.pid
  const file = join(home, 'one.ndjson')
  writeFileSync(file, JSON.stringify({ schema: 'Source', id: 'source/one', title: 'One' }))
  const command = Command.run('cli', ['import', file], { ENTENTE_HOME: home })
  expect(await command.exit()).toBe(0)
  expect(command.output).toMatch(/Import \d+: 1 records read = 1 written \+ 0 unchanged \+ 0 rejected/)
  expect(command.output).not.toContain('Starting Neo4j')
  expect(neo4jOf(home)!.pid).toBe(before)
})

test('when Neo4j is killed, callers learn it within 5 s, /readyz says so, and the service brings it back', async () => {
  const facts = await countFacts()
  const { pid } = neo4jOf(home)!
  process.kill(pid, 'SIGKILL')
  const asked = Date.now()
  const response = await ask('{ country(id: "country/az") { name } }')
  const answer = (await response.json()) as { errors: { extensions: { code: string } }[] }
  expect(Date.now() - asked).toBeLessThan(5_000)
  expect(answer.errors[0]?.extensions.code).toBe('DATABASE_UNAVAILABLE')
  expect(response.status).toBe(503)
  expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(503)
  expect((await fetch(`http://127.0.0.1:${port}/livez`)).status).toBe(200)
  await until(async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).status === 200)
  expect(await countFacts()).toBe(facts)
  expect(runs(pid)).toBe(false)
})

test('when the service is killed, the next start finds its Neo4j, and no committed fact is lost', async () => {
  const facts = await countFacts()
  const orphan = neo4jOf(home)!.pid
  service.kill('SIGKILL')
  await service.exit()
  expect(runs(orphan)).toBe(true)
  service = await start()
  expect(service.output).toContain('stopping that first')
  expect(runs(orphan)).toBe(false)
  expect(await countFacts()).toBe(facts)
  expect(service.output).not.toContain('Loading')
})

test('when the next start is killed too while it recovers, the one after it still finds the orphan', async () => {
  const facts = await countFacts()
  const orphan = neo4jOf(home)!.pid
  service.kill('SIGKILL')
  await service.exit()
  const second = run()
  started.push(second)
  await second.saw('stopping that first')
  second.kill('SIGKILL')
  await second.exit()
  expect(neo4jOf(home)!.pid).toBe(orphan)
  service = await start()
  expect(runs(orphan)).toBe(false)
  expect(await countFacts()).toBe(facts)
})

test('when both are killed, the stale lock is no obstacle', async () => {
  const facts = await countFacts()
  process.kill(neo4jOf(home)!.pid, 'SIGKILL')
  service.kill('SIGKILL')
  await service.exit()
  service = await start()
  expect(await countFacts()).toBe(facts)
})

test('a stop does not wait for what is planned in advance after a start', async () => {
  const stopped = Date.now()
  service.kill('SIGTERM')
  expect(await service.exit()).toBe(0)
  expect(Date.now() - stopped).toBeLessThan(10_000)
})

test('a stop during the start is not missed', async () => {
  const early = run()
  started.push(early)
  await early.saw('Starting Neo4j')
  await until(() => neo4jOf(home) !== undefined)
  const { pid } = neo4jOf(home)!
  early.kill('SIGTERM')
  expect(await early.exit()).toBe(1)
  expect(early.output).toContain('The start was stopped.')
  expect(early.output).not.toContain('answers at')
  expect(runs(pid)).toBe(false)
  service = await start()
})

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s: requests in flight finish, no process is left, within 20 s',
  async signal => {
    const { pid } = neo4jOf(home)!
    // Seen for the first time, the operation keeps Neo4j planning while the signal arrives.
    const fresh = `query Last_${signal}_${Date.now()} { encounters(of: "country/tr") { totalCount nodes { met event { name } } } }`
    const running = ask(fresh)
    await sleep(100)
    const stopped = Date.now()
    service.kill(signal)
    const response = await running
    expect(response.status).toBe(200)
    expect(await response.json()).toHaveProperty('data.encounters.nodes.0.event.name')
    expect(await service.exit()).toBe(0)
    expect(Date.now() - stopped).toBeLessThan(20_000)
    expect(runs(pid)).toBe(false)
    expect(neo4jOf(home)).toBeUndefined()
    service = await start()
  },
)
