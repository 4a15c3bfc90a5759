import { TestService } from '../support/service.ts'

let service: TestService

beforeAll(async () => {
  service = await TestService.start()
  await service.load('test/world')
})
afterAll(() => service.stop())

async function data(query: string, variables?: Record<string, unknown>) {
  service.statements.length = 0
  const answer = await service.ask(query, variables)
  expect(answer.errors).toBeUndefined()
  expect(service.statements).toHaveLength(1)
  return answer.data
}

/** The ids of the events that a filter keeps, without their common beginning. */
async function events(where: string, rest = 'first: 100'): Promise<string[]> {
  const { events } = await data(`{ events(where: ${where}, ${rest}) { nodes { id } } }`)
  return events.nodes.map((node: { id: string }) => node.id.replace('event/world-', ''))
}

const all = [
  'planned-talks',
  'visit-2010',
  'visit-2010-dinner',
  'talks-2006',
  'call-in-2005',
  'talks-2005',
  'talks-2003',
  'summit-2002',
  'summit-2002-meeting',
  'east-alba-talks-1988',
  'undated-call',
]

test('no condition keeps everything, however it is written', async () => {
  for (const where of [
    '{}',
    'null',
    '{ AND: [] }',
    '{ kind: {} }',
    '{ kind: null, NOT: null }',
    '{ NOT: { OR: [] } }',
  ])
    expect(await events(where)).toEqual(all)
  expect(await events('{ OR: [] }')).toEqual([])
  expect(await events('{ NOT: {} }')).toEqual([])
})

test('values: equal, one of, beginning and part, whatever case and accents', async () => {
  expect(await events('{ kind: { eq: CALL } }')).toEqual(['call-in-2005', 'undated-call'])
  expect(await events('{ kind: { in: [CALL, SUMMIT] }, status: { eq: HELD } }')).toEqual([
    'call-in-2005',
    'summit-2002',
    'undated-call',
  ])
  expect(await events('{ name: { startsWith: "TÁLKS" } }')).toEqual([
    'talks-2006',
    'talks-2005',
    'talks-2003',
    'east-alba-talks-1988',
  ])
  expect(await events('{ name: { contains: "тхе лег" } }')).toEqual([])
  expect(await events('{ name: { contains: "the leag" } }')).toEqual(['summit-2002'])
  expect(await events('{ name: { in: ["talks of 2003", "Talks, of 2006!"] } }')).toEqual([
    'talks-2006',
    'talks-2003',
  ])
  expect(await events('{ id: { in: [] } }')).toEqual([])
})

test('what has no value: only null finds it, and no comparison holds of it', async () => {
  const documents = async (where: string) =>
    (await data(`{ documents(where: ${where}, first: 100) { nodes { id } } }`)).documents.nodes.length
  const count = await documents('{}')
  const without = await documents('{ level: { eq: null } }')
  const interstate = await documents('{ level: { eq: INTERSTATE } }')
  expect(without).toBeGreaterThan(0)
  expect(await documents('{ NOT: { level: { eq: INTERSTATE } } }')).toBe(count - interstate)
  expect(await documents('{ NOT: { level: { eq: null } } }')).toBe(count - without)
})

test('relations: to one, to some, to none, to all', async () => {
  expect(await events('{ place: { name: { eq: "Cora City" } } }')).toEqual(['summit-2002'])
  expect(await events('{ NOT: { place: {} } }')).not.toContain('summit-2002')
  expect(
    await events('{ participations: { some: { actor: { id: { eq: "person/ivo-dahl-1970" } } } } }'),
  ).toContain('visit-2010')
  const alone = 'id: { in: ["event/world-talks-2003", "event/world-talks-2005", "event/world-undated-call"] }'
  expect(await events(`{ ${alone}, topics: { none: {} } }`)).toEqual(['undated-call'])
  expect(await events(`{ ${alone}, topics: { all: { label: { contains: "tariff" } } } }`)).toEqual([
    'talks-2003',
    'undated-call',
  ])
  expect(await events(`{ ${alone}, topics: { none: { label: { contains: "tariff" } } } }`)).toEqual([
    'talks-2005',
    'undated-call',
  ])
  expect(await events('{ participations: { some: { actor: { organization: {} } } } }')).toEqual([])
})

test('times in three values, also turned round and within relations', async () => {
  const { events } = await data(`{ events(first: 100, where: { OR: [
      { time: { overlaps: { from: "2005-06-01", to: "2005-06-30" } } },
      { id: { eq: "event/world-undated-call" } } ] }) { edges { certainty node { id } } } }`)
  expect(
    events.edges.map((edge: { certainty: string; node: { id: string } }) => [edge.node.id, edge.certainty]),
  ).toEqual([
    ['event/world-call-in-2005', 'POSSIBLY'],
    ['event/world-talks-2005', 'DEFINITELY'],
    ['event/world-undated-call', 'DEFINITELY'],
  ])
  const june = 'time: { overlaps: { from: "2005-06-01", to: "2005-06-30" } }'
  const other = await data(
    `{ events(first: 100, where: { NOT: { ${june} } }) { edges { certainty node { id } } } }`,
  )
  const found = new Map(
    other.events.edges.map((edge: { certainty: string; node: { id: string } }) => [
      edge.node.id,
      edge.certainty,
    ]),
  )
  expect(found.get('event/world-call-in-2005')).toBe('POSSIBLY')
  expect(found.get('event/world-talks-2003')).toBe('DEFINITELY')
  expect(found.has('event/world-talks-2005')).toBe(false)
  const people = await data(
    `{ people(where: { tenures: { some: { office: { id: { eq: "office/alba-foreign-minister" } }, time: { overlaps: { from: "2005-06-15", to: "2005-06-15" } } } } }) { edges { certainty node { name } } } }`,
  )
  expect(people.people.edges).toEqual([
    { certainty: 'DEFINITELY', node: { name: 'Leo Grant' } },
    { certainty: 'DEFINITELY', node: { name: 'Maria Weiss' } },
  ])
})

test('a link that is there for two times counts once, as surely as the surer of them', async () => {
  const { country } = await data(
    '{ country(id: "country/dora") { memberOf(where: { members: { some: {} } }) { totalCount edges { certainty } } } }',
  )
  expect(country.memberOf).toEqual({ totalCount: 1, edges: [{ certainty: 'DEFINITELY' }] })
})

test('orders: by time both ways, by text, by how many; what has no value comes last', async () => {
  const up = await events('{}', 'first: 100, orderBy: [{ time: ASC }]')
  expect(up.at(-1)).toBe('undated-call')
  expect(up[0]).toBe('east-alba-talks-1988')
  expect((await events('{}', 'first: 3, orderBy: [{ name: ASC }]'))[0]).toBe('call-in-2005')
  expect((await events('{}', 'first: 1, orderBy: [{ participationsCount: DESC }]'))[0]).toBe('summit-2002')
  for (const direction of ['ASC', 'DESC']) {
    const { people } = await data(
      `{ people(first: 100, orderBy: [{ born: ${direction} }]) { nodes { id born { edtf } } } }`,
    )
    const born = people.nodes.map((node: { born: unknown }) => node.born !== null)
    expect(born).toEqual([...born].sort((a, b) => Number(b) - Number(a)))
  }
})

test.each([
  ['the order of the list', ''],
  ['a text', 'orderBy: [{ name: DESC }]'],
  ['how many, which many share', 'orderBy: [{ documentsCount: DESC }, { kind: ASC }]'],
  ['two ways', 'orderBy: [{ kind: ASC }, { time: DESC }]'],
])('pages in both directions, by %s', async (_name, order) => {
  const whole = (await data(`{ events(first: 100 ${order}) { nodes { id } } }`)).events.nodes
  for (const total of ['', 'totalCount']) {
    const forwards: unknown[] = []
    const backwards: unknown[] = []
    const query = `query P($first: Int, $after: String, $last: Int, $before: String) {
      events(first: $first, after: $after, last: $last, before: $before, ${order}) { ${total} nodes { id }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
    let after: string | null = null
    let before: string | null = null
    do {
      const { events } = await data(query, { first: 4, after })
      forwards.push(...events.nodes)
      expect(events.pageInfo.hasPreviousPage).toBe(after !== null)
      after = events.pageInfo.hasNextPage ? events.pageInfo.endCursor : null
    } while (after)
    do {
      const { events } = await data(query, { last: 4, before })
      backwards.unshift(...events.nodes)
      expect(events.pageInfo.hasNextPage).toBe(before !== null)
      before = events.pageInfo.hasPreviousPage ? events.pageInfo.startCursor : null
    } while (before)
    expect(forwards).toEqual(whole)
    expect(backwards).toEqual(whole)
  }
})

test('a cursor belongs to its list and order', async () => {
  const { events } = await data('{ events(first: 1) { pageInfo { endCursor } } }')
  const { errors } = await service.ask(
    'query Q($after: String) { events(after: $after, orderBy: [{ name: ASC }]) { nodes { id } } }',
    { after: events.pageInfo.endCursor },
  )
  expect(errors![0]!.extensions).toEqual({ code: 'BAD_USER_INPUT', arguments: ['events.after'] })
})

test('pages stay whole while records are added before and after them', async () => {
  const query =
    'query P($after: String) { events(first: 3, after: $after) { nodes { id } pageInfo { endCursor } } }'
  const first = (await data(query)).events
  const source = [{ source: 'source/world-gazette' }]
  await service.importRecords([
    {
      schema: 'Event',
      id: 'event/newer',
      name: 'Newer',
      kind: 'CALL',
      time: '2030-01-01',
      citations: source,
    },
    {
      schema: 'Event',
      id: 'event/between',
      name: 'Between',
      kind: 'CALL',
      time: '2008-01-01',
      citations: source,
    },
  ])
  const second = (await data(query, { after: first.pageInfo.endCursor })).events
  expect(second.nodes.map((node: { id: string }) => node.id)).toEqual([
    'event/between',
    'event/world-talks-2006',
    'event/world-call-in-2005',
  ])
  await service.load('test/world')
})

test('groups: of all rows and not of the page, the largest first; their numbers add up', async () => {
  const { events } = await data(`{ events(first: 1, where: { status: { eq: HELD } }) { totalCount
    kinds: groupBy(field: KIND) { key count node { id } } two: groupBy(field: KIND, first: 2) { key }
    years: groupBy(field: YEAR, first: 100) { key count }
    topics: groupBy(field: TOPICS) { key count node { __typename id ... on Topic { label } } }
    places: groupBy(field: PLACE) { key count } } }`)
  expect(events.kinds[0]).toEqual({ key: 'MEETING', count: 6, node: null })
  expect(events.kinds.reduce((sum: number, group: { count: number }) => sum + group.count, 0)).toBe(
    events.totalCount,
  )
  expect(events.two).toHaveLength(2)
  expect(events.years.find((group: { key: string }) => group.key === '2005')).toEqual({
    key: '2005',
    count: 2,
  })
  expect(events.years.map((group: { key: string }) => group.key)).not.toContain('9999')
  // What no source gives a beginning is in a group of its own, so that the numbers add up.
  expect(events.years.every((group: { key: string }) => /^(\d{4}|unknown)$/.test(group.key))).toBe(true)
  expect(events.years.reduce((sum: number, group: { count: number }) => sum + group.count, 0)).toBe(
    events.totalCount,
  )
  expect(events.topics[0]).toEqual({
    key: 'topic/world-trade',
    count: 4,
    node: { __typename: 'Topic', id: 'topic/world-trade', label: 'world trade' },
  })
  expect(events.places.length).toBeGreaterThan(1)
})

test('encounters are grouped by what the event is', async () => {
  const { encounters } = await data(`{ encounters(of: "country/alba", with: "country/brava") { totalCount
    groupBy(field: EVENT_TOPICS) { count node { ... on Topic { label } } } met: groupBy(field: MET) { key count } } }`)
  expect(encounters.groupBy[0].node.label).toBe('world trade')
  expect(encounters.met.reduce((sum: number, group: { count: number }) => sum + group.count, 0)).toBe(
    encounters.totalCount,
  )
})

test('a list deep inside takes the same arguments', async () => {
  const { person } = await data(`{ person(id: "person/jan-novak-1950") {
    participations(where: { event: { kind: { eq: MEETING } } }, orderBy: [{ time: ASC }], last: 2) { totalCount
      nodes { event { id participations(where: { actor: { person: { citizenOf: { some: { id: { eq: "country/alba" } } } } } }) { totalCount } } }
      groupBy(field: EVENT) { key } } } }`)
  expect(person.participations.nodes.length).toBeLessThanOrEqual(2)
  expect(person.participations.groupBy).toHaveLength(person.participations.totalCount)
})
