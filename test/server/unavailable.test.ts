import { freePort } from '../support/process.ts'
import { TestService } from '../support/service.ts'

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
