import { TestService } from '../support/service.ts'

let service: TestService
beforeAll(async () => {
  service = await TestService.start()
  await service.load('test/world')
})
afterAll(() => service.stop())

async function ask(query: string, variables?: Record<string, unknown>) {
  service.statements.length = 0
  const { data, errors } = await service.ask(query, variables)
  expect(errors).toBeUndefined()
  expect(service.statements).toHaveLength(1)
  return data
}

async function refused(query: string, variables?: Record<string, unknown>) {
  const { errors } = await service.ask(query, variables)
  return errors?.[0]
}

type Group = { keys: { value: string | null }[]; count: number; certain: number }
const valuesOf = ({ keys }: Group) => keys.map(({ value }) => value)

describe('a time in groups', () => {
  const event = { schema: 'Event', kind: 'MEETING', name: 'Talks', citations: [{ source: 'source/a' }] }
  const when = (time: string, id: string) => ({ ...event, id, time })
  beforeAll(async () => {
    await service.loadRecords([
      when('2010-11-05', 'event/day'),
      when('2010-12-30/2011-01-02', 'event/over-new-year'),
      when('2011', 'event/year'),
      when('[2010-12-01..2011-02-28]', 'event/some-time-in-a-winter'),
      when('2011?', 'event/doubtful'),
      when('2010-11', 'event/month'),
      when('../2012', 'event/open'),
      when('19XX', 'event/century'),
      { ...event, id: 'event/undated' },
      { schema: 'Source', id: 'source/a', title: 'A' },
    ])
  })
  afterAll(() => service.load('test/world'))

  async function groups(part: string) {
    const { events } = await ask(
      `{ events { totalCount groups(by: [${part}], orderBy: [{key: ASC}], first: 100) { totalCount nodes { keys { value } count certain } } } }`,
    )
    return events.groups.nodes.map((group: Group) => [...valuesOf(group), group.count, group.certain])
  }

  test('is in every year in which it may have begun, and surely in one that it must have begun in', async () => {
    const { events } = await ask(
      '{ events { groups(by: [YEAR], orderBy: [{key: DESC}], first: 100) { totalCount nodes { keys { value } count certain } } } }',
    )
    const { totalCount, nodes } = events.groups
    expect(nodes.slice(0, 3).map((group: Group) => [...valuesOf(group), group.count, group.certain])).toEqual(
      [
        ['2011', 3, 1],
        ['2010', 4, 3],
        ['1999', 1, 0],
      ],
    )
    // A century of years, these two, and none: some time until 2012, and at no time that is known.
    expect(totalCount).toBe(100 + 2 + 1)
  })

  test('months, quarters and days are told in the same way', async () => {
    expect((await groups('QUARTER')).filter(([part]: [string | null]) => part?.startsWith('201'))).toEqual([
      ['2010-Q4', 4, 3],
      ['2011-Q1', 3, 0],
      ['2011-Q2', 2, 0],
      ['2011-Q3', 2, 0],
      ['2011-Q4', 2, 0],
    ])
    const months = await groups('MONTH')
    expect(months.slice(0, 5)).toEqual([
      ['2010-11', 2, 2],
      ['2010-12', 2, 1],
      ['2011-01', 3, 0],
      ['2011-02', 3, 0],
      ['2011-03', 2, 0],
    ])
    // A century has more months than 366: that says no month.
    expect(months.at(-1)).toEqual([null, 3, 3])
    expect((await groups('DAY')).slice(0, 5)).toEqual([
      ['2010-11-01', 1, 0],
      ['2010-11-02', 1, 0],
      ['2010-11-03', 1, 0],
      ['2010-11-04', 1, 0],
      ['2010-11-05', 2, 1],
    ])
  })

  test('the first and last of a group have their times as they are written', async () => {
    const { events } = await ask(
      `{ events { groups(by: [KIND]) { nodes { first { edtf startEarliest } last { edtf } } } } }`,
    )
    expect(events.groups.nodes).toEqual([
      { first: { edtf: '19XX', startEarliest: '1900-01-01' }, last: { edtf: '../2012' } },
    ])
  })
})

test('a row counts in the group of each of its values, and one without any in a group of its own', async () => {
  const { events } = await ask(`{ events { totalCount
    groups(by: [TOPICS], first: 100) { totalCount nodes { count keys { field value node { __typename ... on Topic { label } } } } }
    none: groups(by: [TOPICS], orderBy: [{key: DESC}], first: 100) { nodes { keys { value } } }
    pairs: groups(by: [TOPICS, KIND, PLACE], first: 100) { nodes { keys { field value } count } } } }`)
  const topics = events.groups.nodes
  expect(topics).toHaveLength(events.groups.totalCount)
  expect(topics.flatMap(({ keys }: Group) => keys)).toContainEqual({
    field: 'TOPICS',
    value: 'topic/world-trade',
    node: { __typename: 'Topic', label: 'world trade' },
  })
  const without = topics.find(({ keys }: Group) => keys[0]!.value === null)
  expect(without.keys).toEqual([{ field: 'TOPICS', value: null, node: null }])
  expect(topics.reduce((sum: number, { count }: Group) => sum + count, 0)).toBeGreaterThanOrEqual(
    events.totalCount,
  )
  // None comes last, whichever way.
  expect(events.none.nodes.at(-1).keys[0].value).toBeNull()
  expect(events.pairs.nodes[0].keys.map(({ field }: { field: string }) => field)).toEqual([
    'TOPICS',
    'KIND',
    'PLACE',
  ])
})

test('what is filtered is what is counted, and how surely it is', async () => {
  const { country } = await ask(`{ country(id: "country/alba") {
    surely: officials(where: {time: {overlaps: {from: "2005-01-01", to: "2005-12-31"}, certainty: DEFINITELY}}) { totalCount }
    officials(where: {time: {overlaps: {from: "2005-01-01", to: "2005-12-31"}}}) { totalCount
      groups(by: [STATUS]) { nodes { count certain } } } } }`)
  const groups: Group[] = country.officials.groups.nodes
  expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(country.officials.totalCount)
  expect(groups.reduce((sum, { certain }) => sum + certain, 0)).toBe(country.surely.totalCount)
})

test('pages of groups come one after the other, in every order, and lose none', async () => {
  for (const order of [
    '[{key: ASC}]',
    '[{key: DESC}]',
    '[{count: ASC}]',
    '[{first: DESC}, {certain: ASC}]',
    '[{distinct: {of: COUNTS_FOR, count: DESC}}, {last: ASC}]',
  ]) {
    const all = await ask(
      `{ events { groups(by: [KIND, PLACE], orderBy: ${order}, first: 100) { totalCount nodes { keys { value } } } } }`,
    )
    const seen: unknown[] = []
    let after = ''
    for (;;) {
      const { events } = await ask(
        `query ($after: String) { events { groups(by: [KIND, PLACE], orderBy: ${order}, first: 2, after: $after) {
          edges { cursor node { keys { value } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`,
        { after },
      )
      const { edges, pageInfo } = events.groups
      expect(pageInfo.hasPreviousPage).toBe(after !== '')
      expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0].cursor, edges.at(-1).cursor])
      seen.push(...edges.map(({ node }: { node: Group }) => valuesOf(node)))
      if (!pageInfo.hasNextPage) break
      after = pageInfo.endCursor
    }
    expect(seen).toEqual(all.events.groups.nodes.map(valuesOf))
    expect(seen).toHaveLength(all.events.groups.totalCount)
  }
})

test('a group has its rows as a list, with pages and groups of their own, and its leading groups', async () => {
  const { events } = await ask(`{ events { groups(by: [KIND], first: 1) { nodes { count
    top(by: COUNTS_FOR, first: 2) { count keys { value } top(by: YEAR, first: 1) { keys { value } rows { nodes { id } } } }
    rows(first: 2) { totalCount nodes { id kind } pageInfo { hasNextPage endCursor } groupBy(field: KIND) { key count } } } } } }`)
  const [group] = events.groups.nodes
  expect(group.rows.totalCount).toBe(group.count)
  expect(group.rows.groupBy).toEqual([{ key: 'MEETING', count: group.count }])
  expect(group.rows.nodes).toHaveLength(2)
  expect(group.top).toHaveLength(2)
  expect(group.top[0].count).toBeGreaterThanOrEqual(group.top[1].count)
  expect(group.top[0].top[0].rows.nodes.length).toBeGreaterThan(0)
  const next = await ask(
    `query ($after: String) { events { groups(by: [KIND], first: 1) { nodes { rows(first: 100, after: $after) { nodes { id } } } } } }`,
    { after: group.rows.pageInfo.endCursor },
  )
  expect(next.events.groups.nodes[0].rows.nodes).toHaveLength(group.count - 2)
})

test('having keeps groups by how many rows they have, and by how many different values these have', async () => {
  const { events } = await ask(`{ events {
    all: groups(by: [KIND], first: 100) { nodes { keys { value } count distinct(of: PLACE) } }
    some: groups(by: [KIND], first: 100, having: {count: {gte: 2}, distinct: [{of: PLACE, count: {gt: 1}}]}) { totalCount nodes { keys { value } } }
    none: groups(by: [KIND], having: {count: {gt: 1000}}) { totalCount nodes { count } pageInfo { hasNextPage startCursor } } } }`)
  type Counted = Group & { distinct: number }
  const kept = events.all.nodes.filter(({ count, distinct }: Counted) => count >= 2 && distinct > 1)
  expect(kept.length).toBeGreaterThan(0)
  expect(events.some.nodes.map(valuesOf)).toEqual(kept.map(valuesOf))
  expect(events.some.totalCount).toBe(kept.length)
  expect(events.none).toEqual({
    totalCount: 0,
    nodes: [],
    pageInfo: { hasNextPage: false, startCursor: null },
  })
})

test('nested lists, records and roots have groups alike', async () => {
  const data = await ask(`{
    person(id: "person/jan-novak-1950") { participations { groups(by: [COUNTERPART], first: 1) { nodes { keys { node { id } } count } } } }
    encounters(of: "country/alba", with: "country/brava") { groups(by: [YEAR, COUNTERPART]) { totalCount nodes { keys { value } count certain first { edtf } } } }
    documents { groups(by: [PARTIES, YEAR], first: 1) { nodes { count keys { node { id } } } } }
    parties { totalCount groups(by: [ACTOR]) { nodes { count } } }
    signatures { totalCount nodes { id } }
    participations(first: 2) { nodes { id others { totalCount } } totalCount }
  }`)
  expect(data.encounters.groups.totalCount).toBeGreaterThan(1)
  const { timeline } = await ask(
    '{ timeline(of: ["country/alba"]) { groups(by: [FACT_TYPE], first: 1) { nodes { rows(first: 2) { nodes { sentence } } } } } }',
  )
  expect(timeline.groups.nodes[0].rows.nodes[0].sentence).toMatch(/\.$/)
  expect(data.documents.groups.nodes[0].keys[0].node.id).toMatch(/^(country|organization)\//)
  expect(data.participations.nodes).toHaveLength(2)
})

test('the keys may come as a variable, each choice a plan of its own', async () => {
  const query =
    'query ($by: [EventGroup!]!) { events { groups(by: $by, first: 1) { nodes { keys { field value } } } } }'
  for (const by of [['KIND'], ['PLACE', 'KIND'], ['KIND', 'PLACE']]) {
    const { events } = await ask(query, { by })
    expect(events.groups.nodes[0].keys.map(({ field }: { field: string }) => field)).toEqual(by)
  }
})

test.each([
  ['no key', '{ events { groups(by: []) { totalCount } } }', 'groups(by): must name one to three keys'],
  [
    'four',
    '{ events { groups(by: [KIND, NAME, YEAR, PLACE]) { totalCount } } }',
    'groups(by): must name one to three keys',
  ],
  [
    'one twice',
    '{ events { groups(by: [KIND, KIND]) { totalCount } } }',
    'groups(by): must name each key once',
  ],
  [
    'two orders in one object',
    '{ events { groups(by: [KIND], orderBy: [{count: ASC, key: ASC}]) { totalCount } } }',
    'groups(orderBy.0): must name one field: an object has no order, so several fields are several objects',
  ],
  [
    'a page of none',
    '{ events { groups(by: [KIND], first: 0) { totalCount } } }',
    'groups(first): must be a whole number from 1 to 100',
  ],
  [
    'a cursor of another order',
    '{ events { groups(by: [KIND], after: "WyJ4Il0") { totalCount } } }',
    'groups(after): is not a cursor of these groups in this order',
  ],
  [
    'what is asked of the whole list',
    '{ timeline(of: ["country/alba"]) { groups(by: [YEAR]) { nodes { rows { undated { totalCount } } } } } }',
    'rows(undated): is asked of the whole list, not of the rows of a group',
  ],
])('%s is refused', async (_what, query, message) => {
  expect(await refused(query)).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } })
})
