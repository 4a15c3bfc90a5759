import { serverAudits } from 'graphql-http'
import { exampleOperation, TestService } from '../support/service.ts'

let service: TestService

beforeAll(async () => {
  service = await TestService.start()
  await service.load('test/world')
})
afterAll(() => service.stop())

const query = '{ country(id: "country/brava") { name } }'

function get(text: string, headers: Record<string, string> = {}, at = service): Promise<Response> {
  return fetch(`${at.origin}/graphql?query=${encodeURIComponent(text)}`, {
    headers: { 'apollo-require-preflight': 'true', ...headers },
  })
}

describe("graphql-http's audit of GraphQL over HTTP", () => {
  const audits = serverAudits({
    url: () => `${service.origin}/graphql`,
    // A GET without a body has no content type that would tell a browser's simple request apart.
    fetchFn: (url: string, init?: RequestInit) =>
      fetch(url, { ...init, headers: { 'apollo-require-preflight': 'true', ...init?.headers } }),
  })
  test.each(audits.map(audit => [audit.name, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn()
    expect(result).not.toHaveProperty('status', 'error')
  })
})

test('the media type is the one that was asked for', async () => {
  const media = 'application/graphql-response+json'
  const response = await get(query, { accept: media })
  expect(response.headers.get('content-type')).toMatch(media)
  const wrong = await get('{ nothing }', { accept: media })
  expect([wrong.status, wrong.headers.get('content-type')]).toEqual([400, expect.stringContaining(media)])
})

describe('what was asked before is answered without Apollo Server, and no caller can tell', () => {
  /** Everything of an answer that is not of its moment. */
  async function whole(body: object, headers: Record<string, string> = {}) {
    service.statements.length = 0
    const response = await service.post(JSON.stringify(body), headers)
    const kept = [...response.headers].filter(([name]) => !['date', 'x-request-id'].includes(name))
    return [response.status, kept, await response.text(), service.statements.length]
  }
  const one = 'query One($id: ID!) { country(id: $id) { name } }'
  test.each([
    ['an answer', { query: one, variables: { id: 'country/brava' } }],
    ['null', { query: one, variables: { id: 'country/nowhere' } }],
    ['a fault of the variables', { query: one, variables: { id: 7.5 } }],
    ['a missing variable', { query: one }],
    ['a fault of the arguments', { query: one, variables: { id: 'nonsense' } }],
    [
      'one of several operations',
      { query: `${one} query Two { country(id: "country/alba") { id } }`, operationName: 'Two' },
    ],
    ['an operation that the document has not', { query: one, operationName: 'Two' }],
    ['none of several operations', { query: `${one} query Two { country(id: "country/alba") { id } }` }],
    ['introspection', { query: '{ __schema { queryType { name } } }' }],
    ['variables that are none', { query: one, variables: 'x' }],
  ])('%s', async (_what, body) => {
    // The first has the document parsed and found valid, whatever comes of it then.
    await whole({ query: body.query, variables: { id: 'country/brava' }, operationName: 'One' })
    await whole(body)
    // A type with a charset is not the plainest way of asking, so Apollo Server answers.
    const slow = await whole(body, { 'content-type': 'application/json; charset=utf-8' })
    expect(await whole(body)).toEqual(slow)
  })

  test('a caller who asks for the cost, or another media type, is given that', async () => {
    const body = { query: one, variables: { id: 'country/brava' } }
    await whole(body)
    const [, , cost] = await whole(body, { 'x-entente-cost': '1' })
    expect(JSON.parse(String(cost)).extensions.cost.rows).toBeGreaterThan(0)
    const [, headers] = await whole(body, { accept: 'application/graphql-response+json' })
    expect(JSON.stringify(headers)).toContain('graphql-response+json')
  })
})

describe('entity tags', () => {
  test('an unchanged graph answers 304 without running the operation; a write changes the tag', async () => {
    const first = await get(query)
    const tag = first.headers.get('etag')!
    expect(tag).toMatch(/^"[\w-]+\.[\w-]+"$/)
    expect(first.headers.get('cache-control')).toBe('no-cache')
    service.statements.length = 0
    const again = await get(query, { 'if-none-match': `"other", ${tag}` })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
    expect(service.statements.map(({ text }) => text)).toEqual(['// revision\nRETURN true'])

    await service.database.run('MERGE (m:Mark) SET m.at = timestamp()')
    const after = await get(query, { 'if-none-match': tag })
    expect(after.status).toBe(200)
    expect(await after.json()).toEqual({ data: { country: { name: 'Brava' } } })
    expect(after.headers.get('etag')).not.toBe(tag)
    await service.database.run('MATCH (m:Mark) DELETE m')
  })

  test('another operation, another media type and another form of the answer have other tags', async () => {
    const tags = await Promise.all([
      get(query),
      get(`${query} `),
      get(query, { accept: 'application/graphql-response+json' }),
      get(query, { 'x-entente-cost': '1' }),
    ]).then(responses => responses.map(response => response.headers.get('etag')))
    expect(new Set(tags).size).toBe(4)
    const other = await get(`${query} `, { 'if-none-match': tags[0]! })
    expect(other.status).toBe(200)
  })

  test('errors have none, nor have answers to POST', async () => {
    expect((await get('{ nothing }')).headers.get('etag')).toBeNull()
    expect((await get('{ country(id: "!") { name } }')).headers.get('etag')).toBeNull()
    expect((await service.post(JSON.stringify({ query }))).headers.get('etag')).toBeNull()
  })
})

describe('trusted operations', () => {
  const text = exampleOperation('04-search')
  const trusted = { 'sha256:0123': text, brava: query }
  let strict: TestService
  beforeAll(async () => {
    strict = await TestService.start({ trusted })
  })
  afterAll(() => strict.stop())

  test('they are answered by their text and by their id, by POST and GET', async () => {
    const data = { country: { name: 'Brava' } }
    for (const body of [{ query }, { documentId: 'brava' }, { documentId: 'brava', query: '{ __typename }' }])
      expect(await (await strict.post(JSON.stringify(body))).json()).toEqual({ data })
    expect(await (await get(query, {}, strict)).json()).toEqual({ data })
    const byId = await fetch(`${strict.origin}/graphql?documentId=brava`, {
      headers: { 'apollo-require-preflight': 'true' },
    })
    expect(await byId.json()).toEqual({ data })
  })

  test('nothing else is', async () => {
    strict.statements.length = 0
    for (const body of [
      { query: `${query} ` },
      { documentId: 'other' },
      { documentId: 1 },
      {},
      { query: 1 },
    ]) {
      const response = await strict.post(JSON.stringify(body))
      expect(response.status).toBe(403)
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: 'OPERATION_NOT_TRUSTED' } }],
      })
    }
    expect((await get('{ __schema { queryType { name } } }', {}, strict)).status).toBe(403)
    expect(strict.statements).toEqual([])
  })
})

test('a statement shows its operation and its request in Neo4j, and the request never enters its text', async () => {
  // What the country's name is asked for tells what Neo4j shows of the transaction.
  const instead = `// Named
SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE currentQuery STARTS WITH '// Named' RETURN [true, metaData.requestId] AS answer`
  const watched = await TestService.start({ instead })
  const response = await watched.post(
    JSON.stringify({ query: 'query Named { country(id: "country/brava") { name } }' }),
  )
  const { data } = (await response.json()) as { data: { country: { name: string } } }
  expect(data.country.name).toBe(response.headers.get('x-request-id'))
  await watched.stop()
  service.statements.length = 0
  await service.post(JSON.stringify({ query: 'query Named { country(id: "country/brava") { name } }' }))
  await service.post(JSON.stringify({ query: 'query Named { country(id: "country/brava") { name } }' }))
  const [first, second] = service.statements
  expect(first!.text).toMatch(/^\/\/ Named\nCYPHER 5\n/)
  expect(second!.text).toBe(first!.text)
})
