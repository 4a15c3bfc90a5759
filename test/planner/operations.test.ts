import { TestService } from '../support/service.ts'

let service: TestService

beforeAll(async () => {
  service = await TestService.start()
  await service.load('data/azerbaijan')
})
afterAll(() => service.stop())

async function data(query: string, variables?: Record<string, unknown>) {
  service.statements.length = 0
  const answer = await service.ask(query, variables)
  expect(answer.errors).toBeUndefined()
  expect(service.statements.length).toBeLessThanOrEqual(1)
  return answer.data
}

test('aliases: one field twice with different arguments, and renamed parts of a page', async () => {
  const answer = await data(`{
    a: country(id: "country/az") { en: name az: name(languages: ["az"]) c: codes { two: alpha2 } }
    b: country(id: "country/by") { name list: officials(first: 1) { info: pageInfo { more: hasNextPage } rows: nodes { i: id } n: totalCount } }
  }`)
  expect(answer.a).toEqual({ en: 'Azerbaijan', az: 'Azərbaycan', c: { two: 'AZ' } })
  expect(answer.b).toEqual({
    name: 'Belarus',
    list: { info: { more: true }, rows: [{ i: 'tenure/alexander-lukashenko-president' }], n: 2 },
  })
})

test('fragments on interfaces and unions, __typename, and fields merged from several places', async () => {
  const answer = await data(`
    { node(id: "event/aliyev-lukashenko-talks-2024") { __typename ...Named ... on Event { outcomes(first: 1) {
        nodes { __typename ... on Document { title } ... on Event { name } } } } ... on Event { outcomes(first: 1) { totalCount } } } }
    fragment Named on Fact { id ... on Event { name kind } ... on Document { title } }`)
  expect(answer.node).toEqual({
    __typename: 'Event',
    id: 'event/aliyev-lukashenko-talks-2024',
    name: 'Talks of Ilham Aliyev and Alexander Lukashenko',
    kind: 'NEGOTIATION',
    outcomes: {
      totalCount: 9,
      nodes: [
        { __typename: 'Document', title: 'Action plan for developing cooperation in tourism, 2024-2025' },
      ],
    },
  })
})

test('@skip and @include, also by variables with defaults', async () => {
  const query = `query Q($yes: Boolean! = true, $no: Boolean! = false) { country(id: "country/az") {
    id @include(if: $yes) name @skip(if: $yes) ... @include(if: $no) { codes { alpha2 } } } }`
  expect((await data(query)).country).toEqual({ id: 'country/az' })
  expect((await data(query, { yes: false, no: true })).country).toEqual({
    name: 'Azerbaijan',
    codes: { alpha2: 'AZ' },
  })
})

test('nodes keeps the places of the ids, with gaps and repeats', async () => {
  const answer = await data(
    '{ nodes(ids: ["country/by", "country/zz", "country/az", "country/by"]) { id ... on Actor { name } } }',
  )
  expect(answer.nodes).toEqual([
    { id: 'country/by', name: 'Belarus' },
    null,
    { id: 'country/az', name: 'Azerbaijan' },
    { id: 'country/by', name: 'Belarus' },
  ])
})

test('an unknown id answers null and leaves the rest alone', async () => {
  const answer =
    await data(`{ person(id: "person/nobody") { name } country(id: "person/ilham-aliyev-1961") { name }
    encounters(of: "country/zz") { totalCount } e: encounters(of: "country/az", with: "country/zz") { totalCount }
    ok: country(id: "country/az") { name } }`)
  expect(answer).toEqual({
    person: null,
    country: null,
    encounters: null,
    e: null,
    ok: { name: 'Azerbaijan' },
  })
})

test('pages follow each other without gaps or repeats, in both ways of counting', async () => {
  const [{ count }] = (await service.database.run('MATCH (e:Event) RETURN count(e) AS count')) as [
    { count: number },
  ]
  for (const total of ['', 'totalCount']) {
    const seen: string[] = []
    let after: string | null = null
    do {
      const { events } = await data(
        `query Page($after: String) { events(first: 4, after: $after) { ${total} nodes { id } edges { cursor }
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        { after },
      )
      expect(events.pageInfo.hasPreviousPage).toBe(after !== null)
      expect(events.pageInfo.endCursor).toBe(events.edges.at(-1).cursor)
      expect(events.pageInfo.startCursor).toBe(events.edges[0].cursor)
      if (total) expect(events.totalCount).toBe(count)
      seen.push(...events.nodes.map((node: { id: string }) => node.id))
      after = events.pageInfo.hasNextPage ? events.pageInfo.endCursor : null
    } while (after)
    const stored = await service.database.run(
      'MATCH (e:Event) RETURN e.id AS id ORDER BY e.sortDown DESC, e.id DESC',
    )
    expect(seen).toEqual(stored.map(row => row.id))
  }
})

test('pages of search hits go by score, then id', async () => {
  const all = (await data('{ search(text: "a", first: 100) { totalCount nodes { score node { id } } } }'))
    .search
  const seen: unknown[] = []
  let after: string | null = null
  do {
    const { search } = await data(
      `query P($after: String) { search(text: "a", first: 7, after: $after) { nodes { score node { id } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    )
    seen.push(...search.nodes)
    after = search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null
  } while (after)
  expect(all.totalCount).toBe(seen.length)
  expect(seen).toEqual(all.nodes)
})

test('a total counts rows, also where several links lead to one', async () => {
  const { sources } = await data('{ sources { nodes { facts(first: 100) { totalCount nodes { id } } } } }')
  for (const { facts } of sources.nodes) expect(facts.nodes).toHaveLength(facts.totalCount)
})

test('a plain list that is empty is empty, and a missing single is null', async () => {
  const { event, organization } = await data(`{
    event(id: "event/tr-readiness-to-take-part-in-restoration") { time { edtf } place { name } partOf { id } documents { nodes { id } } outcomeOf { id } }
    organization(id: "organization/tr-presidency") { parent { id } country { name } members { totalCount } } }`)
  expect(event).toEqual({ time: null, place: null, partOf: null, documents: { nodes: [] }, outcomeOf: [] })
  expect(organization).toEqual({ parent: null, country: { name: 'Turkey' }, members: { totalCount: 0 } })
})

test('@asOf sets the default of every `on`, and an own `on` wins', async () => {
  const { office } =
    await data(`query Q @asOf(date: "2013-04-23") { office(id: "office/az-minister-of-digital-development-and-transport") {
    name later: name(on: "2024-01-01") holders { nodes { person { name } } } } }`)
  expect(office).toEqual({
    name: 'Minister of Communications and Information Technologies',
    later: 'Minister of Digital Development and Transport',
    holders: { nodes: [{ person: { name: 'Ali Abbasov' } }] },
  })
})

test('several root fields and introspection together are one statement', async () => {
  const answer = await data(
    '{ __typename __schema { queryType { name } } a: countries { totalCount } b: people(first: 1) { nodes { id } } }',
  )
  expect(answer).toMatchObject({
    __typename: 'Query',
    __schema: { queryType: { name: 'Query' } },
    a: { totalCount: 10 },
  })
  expect(service.statements).toHaveLength(1)
})

test('values never enter the statement', async () => {
  await data('{ search(text: "harmless text") { totalCount } node(id: "country/az") { id } }')
  const { text } = service.statements[0]!
  expect(text).not.toMatch(/harmless|country\/az/)
  expect(text).toMatch(/^\/\/ anonymous\nCYPHER 5\n/)
})

test('twenty levels of links are one statement too', async () => {
  const turn = 'office { holders(first: 1) { nodes { person { tenures(first: 1) { nodes {'
  const answer = await data(
    `{ tenure(id: "tenure/ilham-aliyev-president") { ${`${turn} `.repeat(4)} id ${'} } } } } } '.repeat(4)} } }`,
  )
  expect(JSON.stringify(answer)).toContain('tenure/ilham-aliyev-president')
})
