import { type AddressInfo, connect } from 'node:net'
import { Readable } from 'node:stream'
import Fastify from 'fastify'
import { getIntrospectionQuery } from 'graphql'
import { defaultLimits, type Limits } from '../../src/limits.ts'
import { boundUnreadAnswers } from '../../src/server/unread-answers.ts'
import { until } from '../support/process.ts'
import { TestService } from '../support/service.ts'

async function withLimits(limits: Partial<Limits>, work: (service: TestService) => Promise<void>) {
  const service = await TestService.start({ limits })
  try {
    await work(service)
  } finally {
    service.app.server.closeAllConnections()
    await service.stop()
  }
}

const introspection = JSON.stringify({ query: getIntrospectionQuery() })
test('an introspection counts by what it lists; the usual one passes, with all that clients ask for', async () => {
  await withLimits({}, async service => {
    for (const options of [
      {},
      { inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true, oneOf: true },
    ])
      expect((await service.ask(getIntrospectionQuery(options))).errors).toBeUndefined()
    const types = '{ types { name fields { name args { name type { name } } } } }'
    const many = Array.from({ length: 90 }, (_, n) => `a${n}: __schema ${types}`).join(' ')
    const nested = '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }'
    for (const text of [
      `{ ${many.slice(0, 1000)} }`.replace(/ \S*: __schema[^:]*$/, ' }'),
      nested,
      `query { ...F } fragment F on Query { ${many} }`,
    ]) {
      const { errors } = await service.ask(text)
      expect(errors![0]!.extensions.code).toMatch(/LIMIT_EXCEEDED|GRAPHQL_VALIDATION_FAILED/)
    }
  })
})

test('an answer that is larger than allowed is refused, and says so', async () => {
  await withLimits({ answer: 100_000 }, async service => {
    const response = await service.post(introspection)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      errors: [
        { message: expect.stringContaining('at most 100000'), extensions: { code: 'LIMIT_EXCEEDED' } },
      ],
    })
  })
})

describe('who does not read', () => {
  const bytes = 8_000_000
  const limits = { ...defaultLimits, reading: 1_500, unreadEach: 3 * bytes, unread: 5 * bytes }
  const app = Fastify({ forceCloseConnections: true })
  let port: number
  beforeAll(async () => {
    boundUnreadAnswers(app, limits, 'x-caller')
    const text = 'x'.repeat(bytes)
    app.get('/large', () => text)
    app.get('/small', () => 'small')
    app.get('/stream', (_, reply) => reply.send(Readable.from(endless(), { objectMode: false })))
    await app.listen({ host: '127.0.0.1', port: 0 })
    port = (app.server.address() as AddressInfo).port
  })
  afterAll(() => app.close())

  function* endless() {
    for (;;) yield 'x'.repeat(65_536)
  }
  const stall = (path: string, caller: string) => {
    const socket = connect(port, '127.0.0.1')
    socket.pause()
    socket.on('error', () => undefined)
    socket.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\nx-caller: ${caller}\r\n\r\n`)
    return socket
  }
  const status = async (path: string, caller: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'x-caller': caller } })
    const [text, { headers }] = [await answer.text(), answer]
    if (answer.status === 503) {
      expect(headers.get('retry-after')).toBe('1')
      expect(JSON.parse(text).errors[0].extensions.code).toBe('OVERLOADED')
    }
    return answer.status
  }
  const open = () =>
    new Promise<number>((resolve, reject) =>
      app.server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
    )

  test('what is kept is bounded for each and in all, small answers are given, and who stalls is cut off', async () => {
    const stalled = ['a', 'a', 'a', 'b', 'b'].map(caller => stall('/large', caller))
    await until(async () => (await status('/large', 'a')) === 503)
    expect(await status('/small', 'a')).toBe(200)
    // The others have had their share of what is for all.
    await until(async () => (await status('/large', 'c')) === 503)
    expect(await status('/small', 'c')).toBe(200)
    await until(async () => (await status('/large', 'a')) === 200 && (await status('/large', 'c')) === 200)
    for (const socket of stalled) socket.destroy()
  })

  test('who stops reading what comes piece by piece is cut off, and who reads goes on', async () => {
    const before = await open()
    const stalled = stall('/stream', 'd')
    await until(async () => (await open()) > before)
    await until(async () => (await open()) <= before)
    stalled.destroy()
    const reading = stall('/stream', 'e')
    let read = 0
    reading.on('data', chunk => (read += chunk.length)).resume()
    const began = Date.now()
    await until(() => Date.now() - began > 4_000)
    expect(reading.destroyed).toBe(false)
    const then = read
    await until(() => read > then)
    reading.destroy()
  })
})
