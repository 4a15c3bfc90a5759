import { request as ask } from 'node:http'
import { answerOnlyAs } from '../../src/server/allowed-hosts.ts'
import { requestIdOf } from '../../src/server/request-id.ts'
import { TestService } from '../support/service.ts'
import Fastify from 'fastify'

let service: TestService
beforeAll(async () => {
  service = await TestService.start()
  await service.load('test/world')
})
afterAll(() => service.stop())

/** Sends a request with headers that fetch does not let anybody set. */
function send(
  path: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
  origin = service.origin,
): Promise<{ status: number; headers: Record<string, unknown>; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = ask(`${origin}${path}`, { method, headers }, answer => {
      let text = ''
      answer.on('data', chunk => (text += chunk))
      answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, text }))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

const query = JSON.stringify({ query: '{ country(id: "country/brava") { name } }' })
const json = { 'content-type': 'application/json' }

test.each([
  ['evil.example', 403],
  ['evil.example:4000', 403],
  ['127.0.0.1.evil.example', 403],
  ['10.0.0.7', 403],
  ['[2001:db8::1]:4000', 403],
  ['localhost', 200],
  ['LOCALHOST:1', 200],
  ['127.0.0.1:4000', 200],
  ['[::1]:4000', 200],
])('on the loopback interface, a request to the host %s is %i', async (host, status) => {
  for (const path of ['/graphql', '/readyz', '/', '/nothing'])
    if (status === 403) expect((await send(path, { headers: { host } })).status).toBe(403)
  const answer = await send('/graphql', { method: 'POST', headers: { ...json, host }, body: query })
  expect(answer.status).toBe(status)
  if (status === 403) expect(JSON.parse(answer.text).errors[0].extensions.code).toBe('HOST_NOT_ALLOWED')
})

test('a service that listens everywhere answers as any address, and as the names that it is given', async () => {
  const app = Fastify()
  answerOnlyAs(app, { listening: '0.0.0.0', more: ['graph.example.org'] })
  app.get('/', () => 'here')
  const origin = await app.listen({ host: '127.0.0.1', port: 0 })
  const status = async (host: string) => (await send('/', { headers: { host } }, origin)).status
  for (const host of [
    '192.0.2.7:4000',
    '[2001:db8::1]',
    'graph.example.org',
    'GRAPH.example.org.:80',
    'localhost',
  ])
    expect([host, await status(host)]).toEqual([host, 200])
  for (const host of ['example.org', 'x.graph.example.org', '192.0.2.7.example.org'])
    expect([host, await status(host)]).toEqual([host, 403])
  await app.close()
})

test('every answer has the headers that keep it to itself', async () => {
  const answers = [
    await send('/graphql', { method: 'POST', headers: json, body: query }),
    await send('/graphql', { headers: { accept: 'text/html' } }),
    await send('/'),
    await send('/readyz'),
    await send('/nothing'),
    await send('/graphql', { method: 'DELETE' }),
    await send('/%'),
    await send('/readyz', { headers: { host: 'evil.example' } }),
  ]
  for (const { headers } of answers) {
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    })
    expect(headers['content-security-policy']).not.toContain('unsafe-eval')
  }
})

test.each([
  ['PUT', '/graphql', 405],
  ['DELETE', '/graphql', 405],
  ['POST', '/readyz', 405],
  ['POST', '/', 405],
  ['PATCH', '/node/country/az', 405],
  ['GET', '/nothing', 404],
  ['POST', '/nothing', 404],
  ['GET', '/%', 400],
  ['GET', '/explorer/nothing.js', 404],
])('%s %s is %i, in the form of every error', async (method, path, status) => {
  const answer = await send(path, { method })
  expect(answer.status).toBe(status)
  const { errors, ...rest } = JSON.parse(answer.text)
  expect(rest).toEqual({})
  expect(errors).toEqual([{ message: expect.any(String), extensions: { code: expect.any(String) } }])
  if (status === 405) expect(answer.headers.allow).toMatch(/^[A-Z]+(, [A-Z]+)*$/)
})

test.each(['mutation { remove }', 'subscription { changed }', 'mutation M { __typename }'])(
  '%s, which is not there, is refused',
  async text => {
    const answer = await send('/graphql', {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ query: text }),
    })
    expect(answer.status).toBe(400)
    const [error] = JSON.parse(answer.text).errors
    expect(error.extensions.code).toMatch(/GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT/)
    expect(error.message).toMatch(/mutation|subscription/)
  },
)

test('an id is taken over where it is well-formed, and can be guessed where it is not by nobody', async () => {
  const idOf = async (headers: Record<string, string>) =>
    (await send('/livez', { headers })).headers['x-request-id']
  expect(await idOf({ 'x-request-id': 'from-the-gateway.7' })).toBe('from-the-gateway.7')
  const trace = '4bf92f3577b34da6a3ce929d0e0e4736'
  expect(await idOf({ traceparent: `00-${trace}-00f067aa0ba902b7-01` })).toBe(trace)
  const fresh = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
  for (const headers of [
    {},
    { 'x-request-id': 'short' },
    { 'x-request-id': 'with spaces and more' },
    { 'x-request-id': `${'x'.repeat(200)}` },
    { 'x-request-id': '{"log":"forged"}' },
    { traceparent: `00-${'0'.repeat(32)}-00f067aa0ba902b7-01` },
  ] as Record<string, string>[])
    expect(await idOf(headers)).toMatch(fresh)
  expect(requestIdOf({ headers: {} })).not.toBe(requestIdOf({ headers: {} }))
})
