import { TestService } from '../support/service.ts'

let service: TestService

beforeAll(async () => {
  service = await TestService.start()
  await service.load('test/world')
})
afterAll(() => service.stop())

async function ask(query: string) {
  const { data, errors } = await service.ask(query)
  expect(errors).toBeUndefined()
  return data
}

const capacities = (event: string) =>
  ask(`{ event(id: "event/${event}") { participations { nodes { actor { id } countsFor { actor { id } how certainty }
    capacities { certainty tenure { id } } } } } }`).then(({ event: { participations } }) => {
    type Row = {
      actor: { id: string }
      capacities: { certainty: string; tenure: { id: string } }[]
      countsFor: { actor: { id: string }; how: string; certainty: string }[]
    }
    return (actor: string) => {
      const row = (participations.nodes as Row[]).find(node => node.actor.id === `person/${actor}`)!
      return {
        offices: row.capacities.map(({ certainty, tenure }) => [tenure.id.replace('tenure/', ''), certainty]),
        for: row.countsFor.map(({ actor, certainty }) => [actor.id, certainty]),
      }
    }
  })

test('two people with one name are two; the later one was at the visit', async () => {
  const { search, a, b } = await ask(`{ search(text: "Jan Novak") { nodes { node { id } } }
    a: person(id: "person/jan-novak-1950") { participations { nodes { event { id } } } }
    b: person(id: "person/jan-novak-1980") { participations { nodes { event { id } } } } }`)
  expect(search.nodes).toHaveLength(2)
  const events = (person: typeof a) =>
    person.participations.nodes.map((node: { event: { id: string } }) => node.event.id)
  expect(events(a)).not.toContain('event/world-visit-2010')
  expect(events(b)).toContain('event/world-visit-2010')
})

test('one person with two names is found by each, and called by that of the day', async () => {
  const { a, b, c, person } = await ask(`{ a: search(text: "Maria Schwarz") { nodes { node { id } matched } }
    b: search(text: "Maria Weiss") { nodes { node { id } } } c: search(text: "Мария Вайс") { nodes { node { id } } }
    person(id: "person/maria-weiss-1960") { name young: name(on: "1980-01-01") married: name(on: "2005-01-01") } }`)
  for (const found of [a, b, c])
    expect(found.nodes).toContainEqual(expect.objectContaining({ node: { id: 'person/maria-weiss-1960' } }))
  expect(person).toEqual({ name: 'Maria Weiss', young: 'Maria Schwarz', married: 'Maria Weiss' })
})

test('a minister who changed office between two meetings, and on the day of one', async () => {
  const [before, on, after] = await Promise.all(
    ['world-talks-2003', 'world-talks-2005', 'world-talks-2006'].map(capacities),
  )
  expect(before!('leo-grant-1955').offices).toEqual([['leo-grant-foreign', 'DEFINITELY']])
  expect(on!('leo-grant-1955').offices).toEqual([
    ['leo-grant-foreign', 'DEFINITELY'],
    ['leo-grant-trade', 'DEFINITELY'],
  ])
  expect(after!('leo-grant-1955').offices).toEqual([['leo-grant-trade', 'DEFINITELY']])
  expect(on!('maria-weiss-1960').offices).toEqual([['maria-weiss-foreign', 'DEFINITELY']])
})

test('the changeover day has both holders, the day before one', async () => {
  const { on, before } = await ask(`{
    on: office(id: "office/alba-foreign-minister") { holders(on: "2005-06-15") { edges { certainty node { id } } } }
    before: office(id: "office/alba-foreign-minister") { holders(on: "2005-06-14") { nodes { id } } } }`)
  expect(on.holders.edges).toEqual([
    { certainty: 'DEFINITELY', node: { id: 'tenure/maria-weiss-foreign' } },
    { certainty: 'DEFINITELY', node: { id: 'tenure/leo-grant-foreign' } },
  ])
  expect(before.holders.nodes).toEqual([{ id: 'tenure/leo-grant-foreign' }])
})

test('concurrent posts are both the capacity; a post not taken up is none', async () => {
  const at = await capacities('world-visit-2010')
  expect(at('ivo-dahl-1970').offices).toEqual([
    ['ivo-dahl-deputy', 'DEFINITELY'],
    ['ivo-dahl-trade', 'DEFINITELY'],
  ])
  const { person } = await ask(
    '{ person(id: "person/jan-novak-1980") { participations { nodes { capacities { tenure { id } } } } } }',
  )
  expect(JSON.stringify(person)).not.toContain('not-taken-up')
})

test('an imprecise date across a change of office: both offices are possible, neither is definite', async () => {
  const at = await capacities('world-call-in-2005')
  expect(at('leo-grant-1955').offices).toEqual([
    ['leo-grant-foreign', 'POSSIBLY'],
    ['leo-grant-trade', 'POSSIBLY'],
  ])
  // His own office ended some time in 2006.
  expect(at('jan-novak-1950').offices).toEqual([['jan-novak-prime-minister', 'DEFINITELY']])
  const later = await capacities('world-talks-2006')
  expect(later('jan-novak-1950').offices).toEqual([['jan-novak-prime-minister', 'POSSIBLY']])
})

test('a visit of four days was definitely under way on the second, not on the fifth', async () => {
  const visits = (day: string) =>
    ask(`{ place(id: "place/brava-city") { name } events(where: { time: { overlaps: { from: "${day}", to: "${day}" } } }) {
      edges { certainty node { id } } } }`).then(data => data.events.edges)
  expect(await visits('2010-11-25')).toEqual([
    { certainty: 'DEFINITELY', node: { id: 'event/world-visit-2010' } },
    { certainty: 'DEFINITELY', node: { id: 'event/world-visit-2010-dinner' } },
  ])
  expect(await visits('2010-11-28')).toEqual([])
})

test('a part that counts takes the place of the whole', async () => {
  const { encounters } = await ask(
    '{ encounters(of: "country/alba", with: "person/jan-novak-1980") { nodes { met event { id } } } }',
  )
  expect(encounters.nodes).toEqual([
    { met: true, event: { id: 'event/world-visit-2010-dinner' } },
    // Undated, it comes last, and its caller held the office possibly never: she has no citizenship either.
  ])
})

test('a renamed ministry is one with another name before; a merged one has a successor', async () => {
  const { renamed, merged } =
    await ask(`{ renamed: organization(id: "organization/alba-trade-ministry") { before: name(on: "2010-06-01") after: name(on: "2010-06-02") successors { id } }
    merged: organization(id: "organization/alba-post-ministry") { name(on: "2020-01-01") successors { id predecessors { id } offices { totalCount } } offices { nodes { successors { id } predecessors { id } } } } }`)
  expect(renamed).toEqual({ before: 'Ministry of Commerce', after: 'Ministry of Trade', successors: [] })
  expect(merged.successors).toEqual([
    {
      id: 'organization/alba-communications-ministry',
      predecessors: [{ id: 'organization/alba-post-ministry' }],
      offices: { totalCount: 1 },
    },
  ])
  expect(merged.offices.nodes).toEqual([
    { successors: [{ id: 'office/alba-communications-minister' }], predecessors: [] },
  ])
})

test('a country that ceased to exist is another than its successor; a renamed one is the same', async () => {
  const { gone, alba, evra, encounters } = await ask(`{
    gone: country(id: "country/east-alba") { codes { alpha2 alpha3 numeric } successors { id } predecessors { id } }
    alba: country(id: "country/alba") { predecessors { name } officials(where: { time: { overlaps: { to: "1990-12-31" } } }) { totalCount } }
    evra: country(id: "country/evra") { before: name(on: "1970-01-01") after: name(on: "1990-01-01") predecessors { id } }
    encounters(of: "country/alba", with: "country/brava", time: { overlaps: { to: "1990-12-31" } }) { totalCount } }`)
  expect(gone).toEqual({
    codes: { alpha2: null, alpha3: null, numeric: null },
    successors: [{ id: 'country/alba' }],
    predecessors: [],
  })
  expect(alba).toEqual({ predecessors: [{ name: 'East Alba' }], officials: { totalCount: 0 } })
  expect(evra).toEqual({ before: 'Upper Evra', after: 'Evra', predecessors: [] })
  expect(encounters.totalCount).toBe(0)
})

test('a Secretary-General counts for the body, not for its seat, not for her country', async () => {
  const at = await capacities('world-summit-2002-meeting')
  expect(at('ana-ruiz-1948').for).toEqual([['organization/league', 'DEFINITELY']])
  const { cora, organization } = await ask(`{ cora: encounters(of: "country/cora") { nodes { event { id } } }
    organization(id: "organization/league") { country { id } } }`)
  expect(cora.nodes).toEqual([])
  expect(organization.country).toBeNull()
})

test('an embassy counts for the country that sent it', async () => {
  const at = await capacities('world-visit-2010')
  expect(at('eva-lind-1965').for).toEqual([
    ['country/alba', 'POSSIBLY'],
    ['organization/alba-embassy-in-brava', 'POSSIBLY'],
    ['organization/alba-foreign-ministry', 'POSSIBLY'],
  ])
  const { office } = await ask(
    '{ office(id: "office/alba-ambassador-in-brava") { of { id } accreditedTo { id } } }',
  )
  expect(office).toEqual({
    of: { id: 'organization/alba-embassy-in-brava' },
    accreditedTo: { id: 'country/brava' },
  })
})

test('a member that left and came back', async () => {
  const member = (on: string) =>
    ask(`{ country(id: "country/dora") { memberOf(on: "${on}") { edges { certainty node { id } } } } }`).then(
      data => data.country.memberOf.edges,
    )
  const league = { certainty: 'DEFINITELY', node: { id: 'organization/league' } }
  expect(await member('2000-01-01')).toEqual([league])
  expect(await member('2012-01-01')).toEqual([])
  expect(await member('2020-01-01')).toEqual([league])
})

test('a treaty of 200 parties: all are counted, a page is a page, and actions are kept apart', async () => {
  const { document } =
    await ask(`{ document(id: "document/world-convention-1999") { parties(first: 2) { totalCount nodes {
    actor { id } actions { kind on { edtf } } } pageInfo { hasNextPage } } } }`)
  expect(document.parties.totalCount).toBe(200)
  expect(document.parties.pageInfo.hasNextPage).toBe(true)
  expect(document.parties.nodes[0]).toEqual({
    actor: { id: 'country/alba' },
    actions: [
      { kind: 'SIGNATURE', on: { edtf: '1999-05-20' } },
      { kind: 'RATIFICATION', on: { edtf: '2000-02-01' } },
      { kind: 'ENTRY_INTO_FORCE', on: { edtf: '2000-03-01' } },
    ],
  })
})

test('more than twenty at a summit shared an event; the two who met inside it met', async () => {
  const met = (other: string) =>
    ask(
      `{ encounters(of: "person/leo-grant-1955", with: "${other}", time: { overlaps: { from: "2002-01-01", to: "2002-12-31" } }) { nodes { met event { id } } } }`,
    ).then(data => data.encounters.nodes)
  expect(await met('person/jan-novak-1950')).toEqual([
    { met: false, event: { id: 'event/world-summit-2002' } },
  ])
  expect(await met('person/ana-ruiz-1948')).toEqual([
    { met: true, event: { id: 'event/world-summit-2002-meeting' } },
  ])
})

test('a document that amends one that supersedes another, read both ways', async () => {
  const chain = 'id amends { id supersedes { id } } amendedBy { id } supersededBy { id } implementedBy { id }'
  const { a, b, c } = await ask(`{ a: document(id: "document/world-protocol-2006") { ${chain} }
    b: document(id: "document/world-agreement-2003") { ${chain} implements { id } } c: document(id: "document/world-agreement-1990") { ${chain} } }`)
  const [oldest, middle, newest] = ['agreement-1990', 'agreement-2003', 'protocol-2006'].map(id => ({
    id: `document/world-${id}`,
  }))
  expect(a.amends).toEqual([{ ...middle, supersedes: [oldest] }])
  expect(b).toMatchObject({
    amendedBy: [newest],
    supersededBy: [],
    implements: [],
    implementedBy: [{ id: 'document/world-action-plan' }],
  })
  expect(c).toMatchObject({ amendedBy: [], supersededBy: [middle] })
})

test('hands under a document, each in the office of the day', async () => {
  const { document } =
    await ask(`{ document(id: "document/world-agreement-2003") { signatures { nodes { person { id }
    capacities { certainty tenure { id } } countsFor { actor { id } } } } } }`)
  expect(document.signatures.nodes).toEqual([
    {
      person: { id: 'person/jan-novak-1950' },
      capacities: [{ certainty: 'DEFINITELY', tenure: { id: 'tenure/jan-novak-prime-minister' } }],
      countsFor: [{ actor: { id: 'country/brava' } }],
    },
    {
      person: { id: 'person/leo-grant-1955' },
      capacities: [{ certainty: 'DEFINITELY', tenure: { id: 'tenure/leo-grant-foreign' } }],
      countsFor: [{ actor: { id: 'country/alba' } }, { actor: { id: 'organization/alba-foreign-ministry' } }],
    },
  ])
})

test('sources that disagree contradict each other, both ways', async () => {
  const { tenure, party, figure } =
    await ask(`{ tenure(id: "tenure/maria-weiss-foreign") { contradicts { id contradicts { id } } }
    party: node(id: "party/world-agreement-2003/alba") { ... on Party { contradicts { id } } }
    figure: observation(id: "observation/world-trade-2006") { contradicts { ... on Observation { value citations { source { title } } } } } }`)
  expect(tenure.contradicts).toEqual([
    { id: 'tenure/maria-weiss-foreign-by-chronicle', contradicts: [{ id: 'tenure/maria-weiss-foreign' }] },
  ])
  expect(party.contradicts).toEqual([{ id: 'party/world-agreement-2003/alba-by-chronicle' }])
  expect(figure.contradicts).toEqual([{ value: 96, citations: [{ source: { title: 'World Chronicle' } }] }])
})

test('growth compares a figure with the period before it, and nothing follows from figures that differ', async () => {
  const { observations } = await ask(
    '{ observations(indicator: "WORLD_TRADE") { nodes { id growth contradicts { id } } } }',
  )
  const growth = Object.fromEntries(
    observations.nodes.map((node: { id: string; growth: number | null }) => [
      node.id.replace('observation/world-trade-', ''),
      node.growth,
    ]),
  )
  expect(growth).toEqual({
    '2004': null,
    '2005': 20,
    '2006': null,
    '2006-by-chronicle': null,
    '2006-half': null,
    '2007': null,
    '2008-target': null,
    undated: null,
  })
})

test('a fact with no date is in no period, and last both ways', async () => {
  const { events, dated } = await ask(`{ events(first: 100) { nodes { id } }
    dated: events(where: { time: { overlaps: { from: "0001-01-01" } } }, first: 100) { nodes { id } } }`)
  expect(events.nodes.at(-1)).toEqual({ id: 'event/world-undated-call' })
  expect(dated.nodes).not.toContainEqual({ id: 'event/world-undated-call' })
  expect(dated.nodes).toHaveLength(events.nodes.length - 1)
})

test('a project and what it is about', async () => {
  const { country, search } =
    await ask(`{ country(id: "country/alba") { projects { nodes { sentence altNames topics { label } time { edtf } } } }
    search(text: "great canal", types: [PROJECT]) { nodes { matched node { id } } } }`)
  expect(country.projects.nodes).toEqual([
    {
      sentence: 'The canal is a project of Alba and the League of Countries from 1999 on.',
      altNames: ['Great Canal'],
      topics: [{ label: 'world navigation' }],
      time: { edtf: '1999/' },
    },
  ])
  expect(search.nodes).toEqual([{ matched: 'Great Canal', node: { id: 'project/world-canal' } }])
})
