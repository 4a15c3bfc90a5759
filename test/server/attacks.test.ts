import { TestService } from '../support/service.ts'

let service: TestService

beforeAll(async () => {
  service = await TestService.start()
  // The first requests of a process compile code; what counts is what an attack costs again and again.
  for (let n = 0; n < 20; n++) await service.ask(`{ events(where: { none${n}: 1 }) { a: totalCount } }`)
})
afterAll(() => service.stop())

const bomb = (levels: number, on: string, a: string, b: string) =>
  `${Array.from({ length: levels }, (_, n) => `fragment F${n} on ${on} { x${n}: ${a} { ...F${n + 1} } y${n}: ${b} { ...F${n + 1} } }`).join(' ')} fragment F${levels} on ${on} { id }`

test.each<[string, { query: string; variables?: unknown }]>([
  [
    'a flood of aliases',
    { query: `{ ${Array.from({ length: 600 }, (_, n) => `a${n}: __typename`).join(' ')} }` },
  ],
  [
    'a flood of aliased root fields',
    { query: `{ ${Array.from({ length: 150 }, (_, n) => `a${n}: events { totalCount }`).join(' ')} }` },
  ],
  [
    'a bomb of 2^30 fragments',
    { query: `{ topic(id: "topic/energy") { ...F0 } } ${bomb(30, 'Topic', 'broader', 'narrower')}` },
  ],
  [
    'a bomb of 2^30 fragments of the schema',
    {
      query: `{ __type(name: "Query") { ...F0 } } ${Array.from({ length: 30 }, (_, n) => `fragment F${n} on __Type { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F30 on __Type { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } } } } } } } } } } } } } } }`,
    },
  ],
  [
    'fragments in a circle',
    {
      query:
        '{ topic(id: "topic/energy") { ...A } } fragment A on Topic { broader { ...B } } fragment B on Topic { ...A }',
    },
  ],
  [
    'a depth of 3,000',
    { query: `{ topic(id: "a") ${'{ broader '.repeat(3_000)}{ id }${' }'.repeat(3_000)} }` },
  ],
  [
    '100,000 bad items',
    {
      query: 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables: { ids: Array.from({ length: 100_000 }, () => ({})) },
    },
  ],
  [
    '100,000 items that are of the right type',
    {
      query: 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables: { ids: Array.from({ length: 100_000 }, () => 'x') },
    },
  ],
  [
    'a filter without end in variables',
    {
      query: 'query Q($where: EventFilter) { events(where: $where) { totalCount } }',
      variables: 'NESTED',
    },
  ],
  [
    'a filter without end in the document',
    { query: `{ events(where: ${'{ NOT: '.repeat(450)}{}${' }'.repeat(450)}) { totalCount } }` },
  ],
  ['a prototype in a filter', { query: '{ events(where: { __proto__: { a: 1 } }) { totalCount } }' }],
  ['NUL in the document', { query: '{ search(text: "a\0b") { totalCount } }' }],
  [
    'NUL in variables',
    { query: 'query Q($t: String!) { search(text: $t) { totalCount } }', variables: { t: 'a\0b' } },
  ],
  [
    'half a character in variables',
    { query: 'query Q($t: String!) { search(text: $t) { totalCount } }', variables: { t: 'a\ud800b' } },
  ],
  ['half a character in the document', { query: '{ search(text: "a\ud800b") { totalCount } }' }],
])('%s is refused in less than 100 ms', async (_name, body) => {
  const text = JSON.stringify(body).replace(
    '"NESTED"',
    `{"where":${'{"NOT":'.repeat(10_000)}{}${'}'.repeat(10_000)}}`,
  )
  await service.post(text)
  service.statements.length = 0
  const started = performance.now()
  const response = await service.post(text)
  const answer = await response.text()
  expect(performance.now() - started).toBeLessThan(100)
  expect([response.status, answer.slice(0, 300)]).toEqual([400, expect.stringContaining('"errors"')])
  expect(answer).not.toMatch(/INTERNAL_SERVER_ERROR/)
  expect(service.statements).toEqual([])
})

test('a prototype in the body is refused', async () => {
  for (const body of [
    '{"query":"{ __typename }","variables":{"__proto__":{"x":1}}}',
    '{"query":"{ __typename }","variables":{"a":{"constructor":{"prototype":{"x":1}}}}}',
  ])
    expect((await service.post(body)).status).toBe(400)
  expect(({} as Record<string, unknown>).x).toBeUndefined()
})
