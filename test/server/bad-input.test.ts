import { TestService } from '../support/service.ts'

let service: TestService

beforeAll(async () => {
  service = await TestService.start()
  await service.load('data/azerbaijan')
})
afterAll(() => service.stop())

/** Whatever an answer says, it must not tell how the service is made. */
function expectDiscreet(text: string) {
  expect(text).not.toMatch(
    /\bat .*\.[tj]s:|node_modules|MATCH|CALL \(|bolt:|127\.0\.0\.1|\/src\/|Neo\.|stacktrace/,
  )
}

async function refused(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  service.statements.length = 0
  const response = await service.post(body, headers)
  const text = await response.text()
  expectDiscreet(text)
  expect(service.statements).toEqual([])
  expect(response.headers.get('x-request-id')).toBeTruthy()
  return {
    status: response.status,
    ...(JSON.parse(text) as { errors: { message: string; extensions: { code: string } }[] }),
  }
}
const query = (text: string, variables = {}) => refused(JSON.stringify({ query: text, variables }))

test.each([
  [
    'a malformed id',
    '{ country(id: "Azerbaijan!") { id } }',
    'country.id',
    /must be an id such as country\/az/,
  ],
  [
    'an endless id',
    `{ country(id: "country/${'a'.repeat(200)}") { id } }`,
    'country.id',
    /at most 200 characters/,
  ],
  [
    'one malformed id of several',
    '{ nodes(ids: ["country/az", "AZ"]) { id } }',
    'nodes.ids',
    /must all be ids/,
  ],
  ['101 ids', `{ nodes(ids: [${'"country/az",'.repeat(101)}]) { id } }`, 'nodes.ids', /at most 100 ids/],
  [
    'a malformed day',
    '{ encounters(of: "country/az", time: { within: { from: "13.04.2013" } }) { totalCount } }',
    'encounters.time.within.from',
    /YYYY-MM-DD/,
  ],
  [
    'a day that does not exist',
    '{ country(id: "country/az") { officials(on: "2013-02-29") { totalCount } } }',
    'officials.on',
    /YYYY-MM-DD/,
  ],
  [
    'a span that ends before it starts',
    '{ events(where: { time: { overlaps: { from: "2014-01-01", to: "2013-01-01" } } }) { totalCount } }',
    'events.where.time.overlaps.to',
    /must not lie before from/,
  ],
  [
    'a bad @asOf',
    'query Q @asOf(date: "2013") { country(id: "country/az") { name } }',
    '@asOf.date',
    /YYYY-MM-DD/,
  ],
  ['first: 0', '{ events(first: 0) { totalCount } }', 'events.first', /whole number from 1 to 100/],
  ['first: 101', '{ events(first: 101) { totalCount } }', 'events.first', /whole number from 1 to 100/],
  [
    'both ends of a list',
    '{ events(first: 1, last: 1) { nodes { id } } }',
    'events.last',
    /cannot stand beside first/,
  ],
  [
    'two fields in one order',
    '{ events(orderBy: [{ time: DESC, name: ASC }]) { totalCount } }',
    'events.orderBy.0',
    /must name one field/,
  ],
  [
    'a filter by nothing',
    '{ events(where: { name: { contains: "?!" } }) { totalCount } }',
    'events.where.name.contains',
    /letter or digit/,
  ],
  [
    '101 values',
    `{ events(where: { id: { in: [${'"a",'.repeat(101)}] } }) { totalCount } }`,
    'events.where.id.in',
    /at most 100 values/,
  ],
  [
    'a text without end',
    `{ events(where: { name: { contains: "${'a'.repeat(1001)}" } }) { totalCount } }`,
    'events.where.name.contains',
    /at most 1000 characters/,
  ],
  [
    'none alone on a whole type',
    '{ events(where: { topics: { none: {} } }) { totalCount } }',
    'events.where',
    /would try every row/,
  ],
  [
    '101 groups',
    '{ events { groupBy(field: KIND, first: 101) { key } } }',
    'groupBy.first',
    /whole number from 1 to 100/,
  ],
  ['NUL', '{ search(text: "a\\u0000b") { totalCount } }', 'search.text', /must not hold NUL/],
  [
    'a nested first',
    '{ country(id: "country/az") { officials(first: -1) { nodes { person { name } } } } }',
    'officials.first',
    /whole number from 1 to 100/,
  ],
  [
    'a malformed cursor',
    '{ events(after: "nonsense") { nodes { id } } }',
    'events.after',
    /not a cursor of this list/,
  ],
  [
    'a cursor of another list',
    `{ events(after: "${Buffer.from('["country/az"]').toString('base64url')}") { nodes { id } } }`,
    'events.after',
    /not a cursor/,
  ],
  ['an empty search', '{ search(text: "  ?! ") { totalCount } }', 'search.text', /letter or digit/],
  [
    'an endless search',
    `{ search(text: "${'a'.repeat(201)}") { totalCount } }`,
    'search.text',
    /at most 200 characters/,
  ],
  [
    'a language that is none',
    '{ country(id: "country/az") { name(languages: ["*"]) } }',
    'name.languages',
    /BCP 47/,
  ],
])('%s is BAD_USER_INPUT that names the argument', async (_name, text, argument, message) => {
  const { status, errors } = await query(text)
  expect(status).toBe(400)
  expect(errors).toHaveLength(1)
  expect(errors[0]).toMatchObject({
    message: expect.stringMatching(message),
    extensions: { code: 'BAD_USER_INPUT', arguments: [argument] },
  })
})

test('the same by variables', async () => {
  const text =
    'query Q($first: Int, $time: TimeInput) { events(first: $first, where: { time: $time }) { totalCount } }'
  const { status, errors } = await query(text, { first: 1000, time: { within: { to: 'x' } } })
  expect(status).toBe(400)
  expect(errors[0]!.extensions).toEqual({
    code: 'BAD_USER_INPUT',
    arguments: ['events.where.time.within.to', 'events.first'],
  })
})

test('a variable of the wrong type, a missing one, and an unknown operation are 400', async () => {
  const text = 'query Q($id: ID!) { country(id: $id) { id } }'
  for (const variables of [{}, { id: { a: 1 } }]) {
    const { status, errors } = await query(text, variables)
    expect([status, errors[0]!.extensions.code]).toEqual([400, 'BAD_USER_INPUT'])
  }
  const { status } = await refused(JSON.stringify({ query: 'query A { __typename } query B { __typename }' }))
  expect(status).toBe(400)
})

test('search operators are plain text', async () => {
  for (const text of [
    'ali" OR *:*',
    'ali~5 AND (',
    'folded:ali^9',
    'ali\\',
    "ali'}) MATCH (n) DETACH DELETE n //",
  ]) {
    const answer = await service.ask('query Q($text: String!) { search(text: $text) { totalCount } }', {
      text,
    })
    expect(answer.errors).toBeUndefined()
  }
})

const megabyte = 1024 * 1024
test.each<[string, number, string | Uint8Array<ArrayBuffer>, number, string, Record<string, string>]>([
  ['a body over 1 MiB', 413, JSON.stringify({ query: `# ${'x'.repeat(megabyte)}` }), 1, 'LIMIT_EXCEEDED', {}],
  [
    'invalid UTF-8',
    400,
    Uint8Array.from([...Buffer.from('{"query":"{ __typename }","x":"'), 0xff, ...Buffer.from('"}')]),
    1,
    'BAD_REQUEST',
    {},
  ],
  ['invalid JSON', 400, '{"query":', 1, 'BAD_REQUEST', {}],
  ['no body', 400, '', 1, 'BAD_REQUEST', {}],
  ['a poisoned prototype', 400, '{"query":"{ __typename }","__proto__":{"x":1}}', 1, 'BAD_REQUEST', {}],
  ['no query', 400, '{}', 1, 'BAD_REQUEST', {}],
  ['a batch', 400, '[{"query":"{ __typename }"}]', 1, 'BAD_REQUEST', {}],
  ['another content type', 415, 'query', 1, 'BAD_REQUEST', { 'content-type': 'text/csv' }],
])('%s is %i with a JSON error', async (_name, status, body, count, code, headers) => {
  const answer = await refused(body, headers)
  expect(answer.status).toBe(status)
  expect(answer.errors).toHaveLength(count)
  expect(answer.errors[0]!.extensions.code).toBe(code)
})

test('the standard introspection query passes the limits', async () => {
  const { getIntrospectionQuery, buildClientSchema } = await import('graphql')
  const { data } = await service.ask(
    getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
    }),
  )
  const schema = buildClientSchema(data)
  expect(schema.getType('Encounter')?.description).toMatch(/both sides took part/)
})

test('cross-site requests: no foreign origin unless it is named, and no simple request', async () => {
  const preflight = (origin: string, at: TestService) =>
    fetch(`${at.origin}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    })
  expect(
    (await preflight('https://example.org', service)).headers.get('access-control-allow-origin'),
  ).toBeNull()
  const open = await TestService.start({ corsOrigins: ['https://example.org'] })
  expect((await preflight('https://example.org', open)).headers.get('access-control-allow-origin')).toBe(
    'https://example.org',
  )
  expect(
    (await preflight('https://evil.example', open)).headers.get('access-control-allow-origin'),
  ).toBeNull()
  await open.stop()
  const simple = await fetch(`${service.origin}/graphql?query=${encodeURIComponent('{ __typename }')}`)
  expect(simple.status).toBe(400)
  expectDiscreet(await simple.text())
})

test('GET answers queries of clients that say what they are', async () => {
  const response = await fetch(
    `${service.origin}/graphql?query=${encodeURIComponent('{ country(id: "country/az") { name } }')}`,
    {
      headers: { 'apollo-require-preflight': 'true' },
    },
  )
  expect(await response.json()).toEqual({ data: { country: { name: 'Azerbaijan' } } })
})

test('an unknown path is 404 in JSON', async () => {
  const response = await fetch(`${service.origin}/nothing`)
  expect(response.status).toBe(404)
  expect(await response.json()).toHaveProperty('errors')
})
