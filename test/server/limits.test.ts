import { setTimeout as sleep } from 'node:timers/promises'
import type { Limits } from '../../src/limits.ts'
import { TestService } from '../support/service.ts'

/** The service under small limits, so that what lies just outside is short. */
const small: Partial<Limits> = {
  body: 20_000,
  tokens: 400,
  depth: 8,
  aliases: 10,
  rootFields: 4,
  directives: 5,
  conditions: 6,
}
let service: TestService
let standard: TestService
let narrow: TestService

beforeAll(async () => {
  service = await TestService.start({ limits: small })
  await service.load('test/world')
  standard = await TestService.start()
  narrow = await TestService.start({ limits: { rows: 1_000 } })
})
afterAll(async () => {
  await service.stop()
  await standard.stop()
  await narrow.stop()
})

/** What a refused operation is told; nothing may have reached the database. */
async function refused(query: string, variables: Record<string, unknown> = {}, at = service) {
  at.statements.length = 0
  const { errors } = await at.ask(query, variables)
  expect(at.statements).toEqual([])
  return errors![0]!
}

const fields = (count: number, of = 'id') => Array.from({ length: count }, () => of).join(' ')
const aliases = (count: number) => Array.from({ length: count }, (_, n) => `a${n}: id`).join(' ')
const conditions = (count: number) =>
  `{ OR: [${Array.from({ length: count - 1 }, () => '{ kind: { eq: VISIT } }').join(' ')}] }`

/** So many levels, `nodes` not counted. */
const deep = (levels: number): string => {
  const way = ['office {', 'holders(first: 1) { nodes {', 'person {', 'tenures(first: 1) { nodes {']
  const parts = Array.from({ length: levels - 2 }, (_, n) => way[n % way.length]!).join(' ')
  return `{ tenure(id: "tenure/x") { ${parts} id ${'}'.repeat(parts.split('{').length - 1)} } }`
}

test.each<[keyof Limits, string, string, RegExp]>([
  [
    'tokens',
    `{ country(id: "country/brava") { ${fields(390)} } }`,
    `{ country(id: "country/brava") { ${fields(391)} } }`,
    /400 tokens/,
  ],
  ['depth', deep(8), deep(9), /9 levels deep; at most 8/],
  [
    'aliases',
    `{ country(id: "country/brava") { ${aliases(10)} } }`,
    `{ country(id: "country/brava") { ${aliases(11)} } }`,
    /11 aliases; at most 10/,
  ],
  [
    'rootFields',
    `{ ${fields(3, '__typename')} country(id: "country/brava") { id } }`,
    `{ ${fields(4, '__typename')} country(id: "country/brava") { id } }`,
    /5 root fields; at most 4/,
  ],
  [
    'directives',
    `{ country(id: "country/brava") { ${fields(5, 'id @include(if: true)')} } }`,
    `{ country(id: "country/brava") { ${fields(6, 'id @include(if: true)')} } }`,
    /more than 5 directives/,
  ],
  [
    'conditions',
    `{ events(where: ${conditions(6)}) { totalCount } }`,
    `{ events(where: ${conditions(7)}) { totalCount } }`,
    /more than 6 comparisons/,
  ],
])('%s: just inside passes, just outside is refused', async (_limit, inside, outside, message) => {
  expect((await service.ask(inside)).errors).toBeUndefined()
  const error = await refused(outside)
  expect(error.message).toMatch(message)
  expect(error.extensions.code).toMatch(/LIMIT_EXCEEDED|GRAPHQL_PARSE_FAILED/)
})

test('rows: as many as the page sizes come to pass, more are refused with the field that asks for most', async () => {
  const asking = (size: number) =>
    `{ events(first: 10) { nodes { participations(first: ${size}) { nodes { id } } } } }`
  expect((await narrow.ask(asking(99))).errors).toBeUndefined()
  const error = await refused(asking(100), {}, narrow)
  expect(error.extensions.code).toBe('LIMIT_EXCEEDED')
  expect(error.message).toMatch(
    /1010 rows, and its budget is 1000.*1000 of them are at events\.participations/,
  )
})

test('subqueries: one field more is refused', async () => {
  // A person's lists are one subquery each, and the person is one.
  const person = (lists: number) =>
    `{ person(id: "person/jan-novak-1950") { ${Array.from({ length: lists }, (_, n) => `a${n}: tenures(first: 1) { nodes { id } }`).join(' ')} } }`
  const wide = await TestService.start({ limits: { subqueries: 40 } })
  expect((await wide.ask(person(39))).errors).toBeUndefined()
  const error = await refused(person(40), {}, wide)
  await wide.stop()
  expect(error.extensions.code).toBe('LIMIT_EXCEEDED')
  expect(error.message).toMatch(/more than 40 subqueries/)
})

test('body: so many bytes pass, one more is 413', async () => {
  const body = (bytes: number) => {
    const start = '{"query":"{ __typename } #'
    return `${start}${'x'.repeat(bytes - start.length - 2)}"}`
  }
  expect((await service.post(body(20_000))).status).toBe(200)
  const response = await service.post(body(20_001))
  expect(response.status).toBe(413)
  expect(
    ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code,
  ).toBe('LIMIT_EXCEEDED')
})

test('the budget counts aliases of one list apart, and a variable as it is given', async () => {
  const query =
    'query Q($n: Int) { events(first: 10) { nodes { a: participations(first: $n) { nodes { id } } b: participations(first: $n) { nodes { id } } } } }'
  expect((await narrow.ask(query, { n: 49 })).errors).toBeUndefined()
  expect((await refused(query, { n: 50 }, narrow)).extensions.code).toBe('LIMIT_EXCEEDED')
  expect((await narrow.ask(query, { n: 49 })).errors).toBeUndefined()
})

test('a client that asks for it is told what its operation cost', async () => {
  const body = JSON.stringify({ query: '{ events(first: 10) { nodes { place { id } } } }' })
  const told = await narrow.post(body, { 'x-entente-cost': '1' })
  expect(await told.json()).toMatchObject({ extensions: { cost: { rows: 20, budget: 1_000 } } })
  expect(await (await narrow.post(body)).json()).not.toHaveProperty('extensions')
})

/** Runs for minutes, and takes no memory. */
const endless = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a WHERE a < 0 RETURN count(*)'

async function runningOperations(): Promise<number> {
  const rows = await standard.database.run(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'a < 0' AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*) AS count",
  )
  return rows[0]!.count as number
}

/** Waits until something holds, for ten seconds at most. */
async function until(holds: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + 10_000; Date.now() < end; await sleep(50)) if (await holds()) return true
  return false
}

test('time: an operation that takes too long is TIMEOUT, and ends in Neo4j too', async () => {
  const slow = await TestService.start({ limits: { time: 700 }, instead: endless })
  const started = Date.now()
  const response = await slow.post(JSON.stringify({ query: '{ events { totalCount } }' }))
  expect(Date.now() - started).toBeLessThan(3_000)
  expect(response.status).toBe(503)
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'TIMEOUT' } }] })
  expect(await until(async () => (await runningOperations()) === 0)).toBe(true)
  await slow.stop()
})

test('time: what Neo4j does not plan in time is refused at once the next time, with what to leave out', async () => {
  // Every node linked to every other: the orders in which they can be found are more than Neo4j tries in a second.
  const names = Array.from({ length: 11 }, (_, index) => `n${index}`)
  const links = names.flatMap((from, index) => names.slice(index + 1).map(to => `(${from})--(${to})`))
  const unplanned = `MATCH ${links.join(', ')} RETURN count(*)`
  const slow = await TestService.start({ limits: { time: 700 }, instead: unplanned })
  const query = '{ events(where: { place: {}, participations: { some: {} } }) { totalCount } }'
  for (const asked of [1, 1]) {
    const response = await slow.post(JSON.stringify({ query }))
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: expect.stringMatching(/not plan.*leave out a part of events\(where\) \(2 subqueries\)/),
          extensions: { code: 'LIMIT_EXCEEDED' },
        },
      ],
    })
    expect(slow.statements.filter(({ text }) => text === unplanned)).toHaveLength(asked)
  }
  expect(await until(async () => (await runningOperations()) === 0)).toBe(true)
  await slow.stop()
})

test('memory: an operation that takes more than Neo4j has is OVERLOADED, and the next one is answered', async () => {
  const endlessList = 'UNWIND range(1, 100000000) AS n RETURN collect(n)'
  const large = await TestService.start({ instead: endlessList })
  const response = await large.post(JSON.stringify({ query: '{ events { totalCount } }' }))
  expect(response.status).toBe(503)
  expect(await response.json()).toMatchObject({
    errors: [{ message: expect.stringMatching(/memory.*ask for less/), extensions: { code: 'OVERLOADED' } }],
  })
  // Asked again, as what failed in passing is, it would fill the memory once more.
  expect(large.statements.filter(({ text }) => text === endlessList)).toHaveLength(1)
  expect(await standard.ask('{ events { totalCount } }')).not.toHaveProperty('errors')
  await large.stop()
})

test('a client that goes away ends its transaction', async () => {
  const slow = await TestService.start({ instead: endless })
  const gone = new AbortController()
  const request = fetch(`${slow.origin}/graphql`, {
    method: 'POST',
    body: JSON.stringify({ query: '{ events { totalCount } }' }),
    headers: { 'content-type': 'application/json' },
    signal: gone.signal,
  }).catch(() => undefined)
  expect(await until(async () => (await runningOperations()) === 1)).toBe(true)
  gone.abort()
  await request
  expect(await until(async () => (await runningOperations()) === 0)).toBe(true)
  await slow.stop()
})

test('running: as many as allowed run, one more is OVERLOADED when it waited, and when one ended the next may run', async () => {
  const slow = await TestService.start({ limits: { running: 2, patience: 200 }, instead: endless })
  const ask = (signal?: AbortSignal) =>
    fetch(`${slow.origin}/graphql`, {
      method: 'POST',
      body: JSON.stringify({ query: '{ events { totalCount } }' }),
      headers: { 'content-type': 'application/json' },
      signal,
    })
  const gone = new AbortController()
  const running = [ask(gone.signal), ask(gone.signal)].map(request => request.catch(() => undefined))
  expect(await until(async () => (await runningOperations()) === 2)).toBe(true)
  const started = Date.now()
  const response = await ask()
  expect(Date.now() - started).toBeLessThan(1_000)
  expect(response.status).toBe(503)
  expect(response.headers.get('retry-after')).toBe('1')
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] })
  gone.abort()
  await Promise.all(running)
  expect(await until(async () => (await runningOperations()) === 0)).toBe(true)
  const again = new AbortController()
  const next = ask(again.signal).catch(() => undefined)
  expect(await until(async () => (await runningOperations()) === 1)).toBe(true)
  again.abort()
  await next
  await slow.stop()
})

test('arrival: a request that does not arrive whole in time is cut off', async () => {
  const impatient = await TestService.start({ limits: { arrival: 300 } })
  const { connect } = await import('node:net')
  const socket = connect(Number(new URL(impatient.origin).port), '127.0.0.1')
  socket.write(
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
  )
  const answered = await new Promise<string>(resolve => {
    let text = ''
    socket.on('data', chunk => (text += chunk))
    socket.on('close', () => resolve(text))
  })
  expect(answered).toMatch(/408/)
  await impatient.stop()
}, 60_000)
