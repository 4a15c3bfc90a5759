import { setTimeout as sleep } from 'node:timers/promises'
import { FirstAsked } from '../../src/planner/first-asked.ts'
import { forward } from '../support/forward.ts'
import { freePort, until } from '../support/process.ts'
import { TestService, testAddress } from '../support/service.ts'

test('without a database: DATABASE_UNAVAILABLE within 5 s, not ready but alive, and nothing told of where it is', async () => {
  const service = await TestService.start({
    address: {
      uri: `bolt://127.0.0.1:${await freePort()}`,
      username: 'neo4j',
      password: 'x',
      database: 'neo4j',
    },
  })
  const started = Date.now()
  const response = await service.post(JSON.stringify({ query: '{ country(id: "country/az") { name } }' }))
  expect(Date.now() - started).toBeLessThan(5_000)
  expect(response.status).toBe(503)
  const text = await response.text()
  expect(JSON.parse(text).errors[0].extensions).toEqual({ code: 'DATABASE_UNAVAILABLE' })
  expect(text).not.toMatch(/127\.0\.0\.1|bolt|ECONNREFUSED/)
  expect((await fetch(`${service.origin}/readyz`)).status).toBe(503)
  expect((await fetch(`${service.origin}/livez`)).status).toBe(200)
  expect(await service.ask('{ __schema { queryType { name } } }')).toEqual({
    data: { __schema: { queryType: { name: 'Query' } } },
  })
  await service.stop()
})

test('a database that hangs: DATABASE_UNAVAILABLE within 5 s, for who waits and who comes, and well again by itself', async () => {
  const way = await forward(Number(new URL(testAddress.uri).port))
  const service = await TestService.start({
    address: { ...testAddress, uri: `bolt://127.0.0.1:${way.port}` },
  })
  const ready = async () => (await fetch(`${service.origin}/readyz`)).status
  const ask = async () => {
    const began = Date.now()
    const answer = await service.ask('{ country(id: "country/brava") { name } }')
    return { code: answer.errors?.[0]?.extensions.code, took: Date.now() - began }
  }
  expect(await ready()).toBe(200)
  expect((await ask()).code).toBeUndefined()
  let found = 0
  await service.asker.whenFound(() => found++)
  way.freeze()
  for (const { code, took } of [await ask(), await ask()]) {
    expect(code).toBe('DATABASE_UNAVAILABLE')
    expect(took).toBeLessThan(5_000)
  }
  expect(await ready()).toBe(503)
  way.thaw()
  await until(async () => (await ready()) === 200)
  expect((await ask()).code).toBeUndefined()
  expect(found).toBe(1)
  await service.stop()
  await way.cut()
}, 60_000)

test('many who ask one new operation have it planned once', async () => {
  const statements = new Map<string, number>()
  const first = new FirstAsked(10)
  let running = 0
  let most = 0
  const ask = async () => {
    statements.set('one', (statements.get('one') ?? 0) + 1)
    most = Math.max(most, ++running)
    if (statements.get('one') === 1) expect(running).toBe(1)
    await sleep(20)
    running--
  }
  await Promise.all(Array.from({ length: 20 }, () => first.ask('one', ask)))
  // The first went alone, and then the others all together.
  expect([statements.get('one'), most]).toEqual([20, 19])
  await expect(first.ask('two', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await first.ask('two', ask)
})
