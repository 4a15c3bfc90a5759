import { onTestWorld } from '../support/world.ts'

const ask = onTestWorld()

test('everything between two countries, by one statement', async () => {
  const { bilateral } = (await ask(`{ bilateral(a: "country/alba", b: "country/brava") {
    a { id } b { id } firstContact { id } lastContact { id }
    encounters { totalCount nodes { met event { id } } }
    about: encounters(about: "topic/world-tariffs") { nodes { event { id } } }
    documents { nodes { id } }
    observations(indicator: "WORLD_TRADE") { totalCount }
    topics { topic { id } events documents }
    people { a { id } b { id } meetings }
    commonCounterparts { actor { id } }
    projects { totalCount }
  } }`)) as { bilateral: Record<string, { nodes: Record<string, { id: string }>[]; totalCount: number }> }
  expect(bilateral).toMatchObject({
    a: { id: 'country/alba' },
    b: { id: 'country/brava' },
    firstContact: { id: 'event/world-summit-2002' },
    lastContact: { id: 'event/world-visit-2010-dinner' },
    about: { nodes: [{ event: { id: 'event/world-talks-2003' } }] },
    documents: { nodes: [{ id: 'document/world-agreement-2003' }, { id: 'document/world-convention-1999' }] },
    observations: { totalCount: 8 },
    topics: [
      { topic: { id: 'topic/world-trade' }, events: 3, documents: 0 },
      { topic: { id: 'topic/world-tariffs' }, events: 1, documents: 1 },
      { topic: { id: 'topic/world-navigation' }, events: 0, documents: 1 },
    ],
    people: [
      { a: { id: 'person/leo-grant-1955' }, b: { id: 'person/jan-novak-1950' }, meetings: 4 },
      { a: { id: 'person/ivo-dahl-1970' }, b: { id: 'person/jan-novak-1980' }, meetings: 1 },
      { a: { id: 'person/maria-weiss-1960' }, b: { id: 'person/jan-novak-1950' }, meetings: 1 },
    ],
    commonCounterparts: [],
    projects: { totalCount: 0 },
  })
  expect(bilateral.encounters!.nodes.map(({ event, met }) => [event!.id, met])).toEqual([
    ['event/world-visit-2010-dinner', true],
    ['event/world-talks-2006', true],
    ['event/world-call-in-2005', true],
    ['event/world-talks-2005', true],
    ['event/world-talks-2003', true],
    ['event/world-summit-2002', false],
  ])
})

test('a predecessor counts only where it is asked for', async () => {
  const { with: predecessors, without } = (await ask(`{
    with: bilateral(a: "country/alba", b: "country/brava", includePredecessors: true) { firstContact { id } encounters(last: 1) { nodes { event { id } } } }
    without: encounters(of: "country/alba", with: "country/brava", includePredecessors: false, last: 1) { nodes { event { id } } } }`)) as {
    with: { firstContact: object; encounters: object }
    without: object
  }
  expect(predecessors).toEqual({
    firstContact: { id: 'event/world-east-alba-talks-1988' },
    encounters: { nodes: [{ event: { id: 'event/world-east-alba-talks-1988' } }] },
  })
  expect(without).toEqual({ nodes: [{ event: { id: 'event/world-summit-2002' } }] })
})

test('the time of the whole holds for its lists', async () => {
  const { bilateral } =
    (await ask(`{ bilateral(a: "country/alba", b: "country/brava", time: { overlaps: { from: "2004-01-01", to: "2005-12-31" } }) {
    firstContact { id } encounters { edges { node { certainty event { id } } } } observations { nodes { id } } timeline { nodes { fact { id } } } } }`)) as {
      bilateral: Record<string, { edges: { node: object }[]; nodes: { fact: { id: string } }[] }>
    }
  expect(bilateral.firstContact).toEqual({ id: 'event/world-call-in-2005' })
  expect(bilateral.encounters!.edges.map(({ node }) => node)).toEqual([
    { certainty: 'POSSIBLY', event: { id: 'event/world-call-in-2005' } },
    { certainty: 'DEFINITELY', event: { id: 'event/world-talks-2005' } },
  ])
  expect(bilateral.observations!.nodes).toEqual([
    { id: 'observation/world-trade-2005' },
    { id: 'observation/world-trade-2004' },
  ])
  expect(bilateral.timeline!.nodes.map(({ fact }) => fact.id)).toEqual([
    'observation/world-trade-2004',
    'observation/world-trade-2005',
    'event/world-talks-2005',
    'event/world-call-in-2005',
  ])
})

test('of two people: whom both met', async () => {
  const { bilateral } = await ask(`{ bilateral(a: "person/leo-grant-1955", b: "person/maria-weiss-1960") {
    commonCounterparts { actor { id } withA withB } people { a { id } b { id } meetings } } }`)
  expect(bilateral).toEqual({
    commonCounterparts: [
      // The undated call was with a citizen of Brava.
      { actor: { id: 'country/brava' }, withA: 4, withB: 2 },
      { actor: { id: 'person/jan-novak-1950' }, withA: 4, withB: 1 },
    ],
    // At the talks of 2005 they sat on one side.
    people: [],
  })
})

test('the projects in which both have a part, with and without predecessors', async () => {
  const canal = { projects: { nodes: [{ id: 'project/world-canal' }] } }
  expect(
    await ask(`{ a: bilateral(a: "country/alba", b: "organization/league") { projects { nodes { id } } }
      b: bilateral(a: "country/alba", b: "organization/league", includePredecessors: true) { projects { nodes { id } } } }`),
  ).toEqual({ a: canal, b: canal })
})

test('what has no date, with and without predecessors', async () => {
  const undated = async (args: string) => {
    const { bilateral } = (await ask(
      `{ bilateral(a: "country/alba", b: "country/brava"${args}) { timeline { undated { totalCount nodes { id } } } } }`,
    )) as { bilateral: { timeline: { undated: object } } }
    return bilateral.timeline.undated
  }
  const own = { id: 'observation/world-trade-undated' }
  expect(await undated('')).toEqual({ totalCount: 1, nodes: [own] })
  expect(await undated(', includePredecessors: false')).toEqual({ totalCount: 1, nodes: [own] })
  expect(await undated(', includePredecessors: true')).toEqual({
    totalCount: 2,
    nodes: [{ id: 'observation/world-east-aid-undated' }, own],
  })
})

test('an unknown id is null and leaves the rest', async () => {
  expect(
    await ask(`{ a: bilateral(a: "country/alba", b: "country/nowhere") { a { id } }
      b: bilateral(a: "country/alba", b: "country/brava") { encounters(about: "topic/nothing") { totalCount } } }`),
  ).toEqual({ a: null, b: { encounters: { totalCount: 0 } } })
})
