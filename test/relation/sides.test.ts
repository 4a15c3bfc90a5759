import { TestService } from '../support/service.ts'
import { tablesOf, together } from '../support/together.ts'
import { randomFrom } from '../support/random.ts'

let service: TestService

beforeAll(async () => {
  service = await TestService.start()
  await service.load('test/world', 'test/sides')
})
afterAll(() => service.stop())

async function ask(query: string, variables?: Record<string, unknown>) {
  const { data, errors } = await service.ask(query, variables)
  expect(errors).toBeUndefined()
  return data
}

const every = '[MET, SHARED, ACCOMPANIED]'
const idOf = (name: string) =>
  name.startsWith('works') || name.startsWith('mills') ? `organization/side-${name}` : `person/side-${name}`

/** How some pairs were together at an event of the world. */
async function howAt(event: string, pairs: string[]): Promise<Record<string, string>> {
  const query = `query How($of: ID!, $with: ID!, $event: ID!) {
    encounters(of: $of, with: $with, how: ${every}, where: {event: {id: {eq: $event}}}) { nodes { how met } }
  }`
  const found: Record<string, string> = {}
  for (const pair of pairs) {
    const [of, other] = pair.split(' ').map(name => idOf(name))
    const { encounters } = await ask(query, { of, with: other, event: `event/side-${event}` })
    expect(encounters.nodes).toHaveLength(1)
    const [{ how, met }] = encounters.nodes
    expect(met).toBe(how === 'MET')
    found[pair] = how
  }
  return found
}

const met = 'MET'
const shared = 'SHARED'
const accompanied = 'ACCOMPANIED'

test.each<[event: string, how: Record<string, string>]>([
  [
    'stated',
    {
      ...{ 'dan dee': accompanied, 'dan don': met, 'don eli': accompanied, 'dan eli': met },
      ...{ 'eva eli': accompanied, 'eva don': accompanied, 'eva dan': met },
    },
  ],
  ['stated-forum', { 'dan dee': accompanied, 'dan eli': shared }],
  [
    'hosted',
    {
      ...{ 'dan dee': accompanied, 'dan works': met, 'works mills': shared },
      ...{ 'una dan': met, 'una works': met },
    },
  ],
  ['hosted-apart', { 'dan eli': met, 'eli una': met }],
  ['home', { 'dan dee': met, 'dee eli': shared, 'eli fay': shared }],
  ['alone', { 'dan una': met }],
  ['no-host', { 'una ugo': met }],
  ['hall', { 'dan guest-07': met, 'guest-07 guest-08': shared, 'una dan': shared, 'una guest-08': shared }],
  ['summit', { 'eli eva': accompanied, 'eli fay': met, 'eli una': shared, 'dan eli': met }],
  ['delegation', { 'dan eli': accompanied, 'dee fay': met, 'dan dee': met }],
  ['countries', { 'dan dee': accompanied, 'dan eli': met, 'dan una': met }],
  ['one-country', { 'dan dee': met, 'dan una': met }],
  ['exhibition', { 'dan dee': accompanied, 'dan eli': shared }],
  ['bodies', { 'una ugo': accompanied, 'una works': met }],
  ['one-body', { 'una ugo': met }],
  ['ministries', { 'dan dee': met }],
  [
    'accompanied',
    {
      ...{ 'una dan': accompanied, 'una eli': accompanied, 'una eva': accompanied, 'eva dan': met },
      ...{ 'eva eli': accompanied, 'dee dan': accompanied, 'dee eli': met },
    },
  ],
])('%s', async (event, how) => {
  expect(await howAt(event, Object.keys(how))).toEqual(how)
  const swapped = Object.fromEntries(
    Object.entries(how).map(([pair, value]) => [pair.split(' ').reverse().join(' '), value]),
  )
  expect(await howAt(event, Object.keys(swapped))).toEqual(swapped)
})

test('who accompanied is left out unless asked for, everywhere', async () => {
  const data = await ask(`{
    encounters(of: "person/side-dan", with: "person/side-dee") { nodes { event { id } } }
    asked: encounters(of: "person/side-dan", with: "person/side-dee", how: [ACCOMPANIED]) { totalCount nodes { how event { id } } }
    none: encounters(of: "person/side-dan", with: "person/side-dee", how: []) { totalCount }
    person(id: "person/side-dan") {
      counterparts { nodes { actor { id } how meetings sharedEvents accompanied } }
      companions: counterparts(how: [ACCOMPANIED], orderBy: [{accompanied: DESC}]) { nodes { actor { id } how meetings accompanied first { edtf } last { edtf } } }
    }
    bilateral(a: "person/side-dan", b: "person/side-dee") { encounters { totalCount } all: encounters(how: ${every}) { totalCount } firstContact { id } }
  }`)
  const between = ['ministries', 'one-country', 'delegation', 'home'].map(name => ({
    event: { id: `event/side-${name}` },
  }))
  expect(data.encounters.nodes).toEqual(between)
  expect(data.asked.totalCount).toBe(6)
  expect(data.none.totalCount).toBe(0)
  const dee = (list: { nodes: { actor: { id: string } }[] }) =>
    list.nodes.find(({ actor }) => actor.id === 'person/side-dee')
  expect(dee(data.person.counterparts)).toEqual({
    actor: { id: 'person/side-dee' },
    ...{ how: met, meetings: 4, sharedEvents: 0, accompanied: 0 },
  })
  expect(data.person.companions.nodes[0]).toEqual({
    actor: { id: 'person/side-dee' },
    ...{ how: accompanied, meetings: 0, accompanied: 6 },
    ...{ first: { edtf: '2020-01-01' }, last: { edtf: '2020-01-16' } },
  })
  expect(data.bilateral).toEqual({
    encounters: { totalCount: 4 },
    all: { totalCount: 10 },
    firstContact: { id: 'event/side-home' },
  })
})

test('without another side, an encounter is the closest that is asked for, with those who were there so', async () => {
  const rows = async (args: string) => {
    const { encounters } = await ask(
      `{ encounters(of: "person/side-eli", ${args} where: {event: {id: {eq: "event/side-summit"}}}) { nodes { how with { actor { id } } } } }`,
    )
    return (encounters.nodes as { how: string; with: { actor: { id: string } }[] }[]).map(
      ({ how, with: others }) => [how, ...others.map(({ actor }) => actor.id.slice(12)).sort()],
    )
  }
  expect(await rows('')).toEqual([[met, 'dan', 'fay', 'una']])
  expect(await rows('how: [SHARED]')).toEqual([[shared, 'una']])
  expect(await rows('how: [ACCOMPANIED]')).toEqual([[accompanied, 'eva']])
  expect(await rows('how: [SHARED, ACCOMPANIED]')).toEqual([[shared, 'eva', 'una']])
})

test('counterparts by time, kind, topic and how, ordered', async () => {
  const { person } = await ask(`{ person(id: "person/side-dan") {
    visits: counterparts(kinds: [VISIT]) { nodes { actor { id } meetings } }
    early: counterparts(time: {within: {to: "2020-01-03"}}, how: [MET], where: {actor: {kind: {eq: PERSON}}}) { nodes { actor { id } meetings } }
    about: counterparts(about: "topic/world-trade") { totalCount }
    last: counterparts(orderBy: [{last: ASC}, {meetings: DESC}], first: 2) { nodes { actor { id } last { edtf } } pageInfo { endCursor } }
  } }`)
  const ids = (list: { nodes: { actor: { id: string }; meetings: number }[] }) =>
    list.nodes.map(({ actor, meetings }) => [actor.id.split('/')[1], meetings])
  expect(ids(person.visits)).toEqual([
    ['elba', 1],
    ['side-eli', 1],
    ['side-eva', 1],
  ])
  expect(ids(person.early)).toEqual([
    ['side-don', 1],
    ['side-eli', 1],
    ['side-eva', 1],
    ['side-una', 1],
  ])
  expect(person.about.totalCount).toBe(0)
  const { nodes, pageInfo } = person.last
  expect(nodes).toHaveLength(2)
  const days = nodes.map(({ last }: { last: { edtf: string } }) => last.edtf)
  expect(days).toEqual([...days].sort())
  const next = await ask(
    `{ person(id: "person/side-dan") { counterparts(orderBy: [{last: ASC}, {meetings: DESC}], first: 2, after: "${pageInfo.endCursor}") { nodes { last { edtf } } } } }`,
  )
  expect(next.person.counterparts.nodes[0].last.edtf >= days[1]).toBe(true)
})

test('at every event of random ones, all pairs are together as the rules say', async () => {
  const random = randomFrom('sides')
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!
  const citations = [{ source: 'source/s' }]
  const bodies = ['ministry-a', 'agency-a', 'firm', 'branch']
  const actors = [
    ...Array.from({ length: 9 }, (_, at) => `person/p${at}`),
    ...bodies.map(id => `organization/${id}`),
    'country/a',
    'country/b',
  ]
  const records: object[] = [
    { schema: 'Source', id: 'source/s', title: 'S' },
    ...['a', 'b', 'c'].map(id => ({ schema: 'Country', id: `country/${id}`, names: [`Land ${id}`] })),
    ...bodies.map((id, at) => ({
      ...{ schema: 'Organization', id: `organization/${id}`, names: [id], kind: 'UNKNOWN' },
      ...[
        { partOf: 'country/a' },
        { partOf: 'organization/ministry-a' },
        {},
        { partOf: 'organization/firm' },
      ][at],
    })),
    ...actors.slice(0, 9).map((id, at) => ({
      ...{ schema: 'Person', id, names: [`Person ${at}`] },
      citizenOf: at % 4 ? [`country/${'abc'[at % 3]}`] : [],
    })),
  ]
  for (let at = 0; at < 90; at++) {
    const event = `event/e${at}`
    const kind = pick(['MEETING', 'VISIT', 'SUMMIT', 'NEGOTIATION', 'FORUM', 'FESTIVAL'])
    records.push({ schema: 'Event', id: event, name: event, kind, time: '2020', citations })
    const roles = pick([
      ['PARTICIPANT'],
      ['HOST', 'GUEST', 'GUEST'],
      ['HOST', 'GUEST', 'PARTICIPANT', 'ACCOMPANYING', 'ADDRESSEE'],
    ])
    const number = pick([2, 3, 5, 8])
    for (let seat = 0; seat < number; seat++)
      records.push({
        ...{
          schema: 'Participation',
          id: `participation/e${at}/${seat}`,
          event,
          actor: pick(actors),
          role: pick(roles),
          citations,
        },
        ...(random() < 0.2 && { side: pick(['Left', 'left', 'Right']) }),
        ...(random() < 0.3 && { countsFor: [pick(actors.slice(9))] }),
      })
    // A crowd makes it too large for a meeting.
    for (let seat = 0; random() < 0.1 && seat < 1; seat++)
      for (let extra = 0; extra < 20; extra++)
        records.push({
          schema: 'Participation',
          id: `participation/e${at}/x${extra}`,
          event,
          actor: `person/x${extra}`,
          role: 'PARTICIPANT',
          citations,
        })
  }
  for (let extra = 0; extra < 20; extra++)
    records.push({ schema: 'Person', id: `person/x${extra}`, names: [`Extra ${extra}`] })
  await service.loadRecords(records)
  const tables = await tablesOf(service.database)
  const counts = { MET: 0, SHARED: 0, ACCOMPANIED: 0 }
  for (const of of actors)
    for (const other of actors) {
      if (of >= other) continue
      const { encounters } = await ask(
        `{ encounters(of: "${of}", with: "${other}", how: ${every}, first: 100) { nodes { how event { id } } } }`,
      )
      for (const { how, event } of encounters.nodes as {
        how: keyof typeof counts
        event: { id: string }
      }[]) {
        const table = tables.get(event.id)!
        const acts = (id: string) => table.seats.filter(seat => seat.actors.includes(id)).map(seat => seat.id)
        counts[how]++
        expect({ event: event.id, of, other, how }).toEqual({
          ...{ event: event.id, of, other },
          how: together(table, acts(of), acts(other)),
        })
      }
    }
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(30)
  console.info(`sides: ${JSON.stringify(counts)} pairs`)
})
