import { TestService } from '../support/service.ts'

let service: TestService
beforeAll(async () => {
  service = await TestService.start()
  await service.load('data/azerbaijan')
})
afterAll(() => service.stop())

const list = 'events(first: 1, after: $cursor) { nodes { id } pageInfo { hasPreviousPage endCursor } }'

test('an empty cursor is as good as none, whichever came first', async () => {
  const query = `query ($cursor: String) { ${list} }`
  const first = (await service.ask(query)).data.events
  expect((await service.ask(query, { cursor: '' })).data.events).toEqual(first)
  expect((await service.ask(query, { cursor: null })).data.events).toEqual(first)
  const second = (await service.ask(query, { cursor: first.pageInfo.endCursor })).data.events
  expect(second.nodes).not.toEqual(first.nodes)
  expect(second.pageInfo.hasPreviousPage).toBe(true)
  expect((await service.ask(query, { cursor: '' })).data.events).toEqual(first)
  const { data } = await service.ask(
    '{ a: events(first: 1, after: "", before: "") { nodes { id } } b: events(first: 1) { nodes { id } } c: events(last: 1, before: "") { nodes { id } } d: events(last: 1) { nodes { id } } }',
  )
  expect([data.a, data.c]).toEqual([data.b, data.d])
})

test.each([
  ['@include', 'query ($x: Boolean = true) { events(first: 1) { nodes { id name @include(if: $x) } } }'],
  ['@skip', 'query ($x: Boolean = true) { events(first: 1) @skip(if: $x) { nodes { id } } }'],
  [
    '@skip of a fragment',
    'query ($x: Boolean = true) { ... @skip(if: $x) { events(first: 1) { nodes { id } } } }',
  ],
  ['@asOf', 'query ($x: Date = "2001-01-01") @asOf(date: $x) { country(id: "country/az") { name } }'],
])('null for %s is bad input that names the variable', async (_, query) => {
  const { errors } = await service.ask(query, { x: null })
  expect(errors).toMatchObject([
    { message: expect.stringContaining('$x'), extensions: { code: 'BAD_USER_INPUT', arguments: ['$x'] } },
  ])
  expect((await service.ask(query)).errors).toBeUndefined()
})

test.each([
  ['an id', 'query ($x: ID = "country/az") { country(id: $x) { name } }', 'id'],
  ['ids', 'query ($x: [ID!] = ["country/az"]) { nodes(ids: $x) { id } }', 'ids'],
  ['a group', 'query ($x: EventGroup = KIND) { events { groupBy(field: $x) { key } } }', 'field'],
  ['a day', 'query ($x: Date = "2025-01-01") { stalled(olderThan: $x) { totalCount } }', 'olderThan'],
])('null for %s that is needed is bad input that names it', async (_, query, argument) => {
  const { errors } = await service.ask(query, { x: null })
  expect(errors).toMatchObject([
    { message: expect.stringContaining(`"${argument}"`), extensions: { code: 'BAD_USER_INPUT' } },
  ])
})

test.each([
  ['first', 'Int = 5', 'events(first: $x) { nodes { id } }'],
  ['last', 'Int = 5', 'events(last: $x) { nodes { id } }'],
  ['where', 'EventFilter = { kind: { eq: VISIT } }', 'events(where: $x) { totalCount }'],
  ['orderBy', '[EventOrder!] = [{ time: ASC }]', 'events(orderBy: $x, first: 1) { nodes { id } }'],
  [
    'time',
    'TimeInput = { within: { from: "2001-01-01" } }',
    'encounters(of: "country/az", time: $x) { totalCount }',
  ],
  ['on', 'Date = "2001-01-01"', 'country(id: "country/az") { officials(on: $x) { totalCount } }'],
  [
    'through',
    '[PathStepKind!] = [MET]',
    'paths(from: "country/az", to: "country/by", through: $x) { length }',
  ],
  ['languages', '[String!] = ["de"]', 'country(id: "country/az") { name(languages: $x) }'],
])('null for %s is as good as nothing', async (_, type, field) => {
  const { data, errors } = await service.ask(`query ($x: ${type}) { ${field} }`, { x: null })
  expect(errors).toBeUndefined()
  const without = field.replace(/(, )?\w+: \$x/, '').replace('()', '')
  expect(data).toEqual((await service.ask(`{ ${without} }`)).data)
})
