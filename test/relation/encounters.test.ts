import { TestService } from '../support/service.ts'

const citations = [{ source: 'source/s' }]
const country = (id: string) => ({ schema: 'Country', id: `country/${id}`, names: [id.toUpperCase()] })
const person = (id: string, name: string, citizenOf?: string) => ({
  schema: 'Person',
  id: `person/${id}`,
  names: [name],
  citizenOf: citizenOf ? [`country/${citizenOf}`] : [],
})
const office = (id: string, body: string) => ({ schema: 'Office', id: `office/${id}`, names: [id], in: body })
const tenure = (who: string, what: string, time: unknown) => ({
  schema: 'Tenure',
  id: `tenure/${who}-${what}`,
  person: `person/${who}`,
  office: `office/${what}`,
  time,
  citations,
})
const event = (id: string, kind: string, time: unknown, more: object = {}) => ({
  schema: 'Event',
  id: `event/${id}`,
  name: id,
  kind,
  time,
  citations,
  ...more,
})
const present = (id: string, ...actors: string[]) =>
  actors.map(actor => ({
    schema: 'Participation',
    id: `participation/${id}/${actor.replace('/', '-')}`,
    event: `event/${id}`,
    actor,
    citations,
  }))

const crowd = Array.from({ length: 19 }, (_, n) => person(`guest-${n}`, `Guest ${n}`))
const world = [
  { schema: 'Source', id: 'source/s', title: 'S' },
  ...['aa', 'bb', 'cc'].map(country),
  {
    schema: 'Organization',
    id: 'organization/un',
    names: ['UN'],
    kind: 'INTERNATIONAL_BODY',
    basedIn: 'country/bb',
  },
  {
    schema: 'Organization',
    id: 'organization/aa-ministry',
    names: ['Ministry'],
    kind: 'MINISTRY',
    partOf: 'country/aa',
  },
  person('smith-aa', 'John Smith', 'cc'),
  person('smith-bb', 'John Smith', 'bb'),
  person('general', 'Secretary-General', 'bb'),
  person('old', 'Old Minister', 'aa'),
  person('new', 'New Minister', 'aa'),
  person('private', 'Private Citizen', 'aa'),
  ...crowd,
  office('minister', 'organization/aa-ministry'),
  office('deputy', 'organization/aa-ministry'),
  office('general', 'organization/un'),
  tenure('smith-aa', 'deputy', '2010/2019'),
  tenure('general', 'general', '2010/2019'),
  tenure('old', 'minister', '2010-01-01/2015-06-10'),
  tenure('new', 'minister', '2015-06-10/2019-12-31'),
  { schema: 'Topic', id: 'topic/whole', label: 'whole' },
  { schema: 'Topic', id: 'topic/part', label: 'part', broader: ['topic/whole'] },
  event('two-smiths', 'MEETING', '2012-03-01', { topics: ['topic/part'] }),
  ...present('two-smiths', 'person/smith-aa', 'person/smith-bb'),
  event('with-general', 'MEETING', '2013-03-01'),
  ...present('with-general', 'person/old', 'person/general'),
  event('changeover', 'MEETING', '2015-06-10'),
  ...present('changeover', 'person/old', 'person/smith-bb'),
  ...present('changeover', 'person/new'),
  event('vague', 'CALL', '2015'),
  ...present('vague', 'person/new', 'person/smith-bb'),
  event('after-office', 'MEETING', '2021-01-01'),
  ...present('after-office', 'person/smith-aa', 'person/smith-bb'),
  event('visit', 'VISIT', '2016-11-24/2016-11-27'),
  event('talks', 'NEGOTIATION', '2016-11-25', { partOf: 'event/visit' }),
  ...present('visit', 'person/new', 'person/smith-bb'),
  ...present('talks', 'person/new', 'person/smith-bb'),
  event('forum', 'MEETING', '2017-01-01'),
  ...present('forum', 'person/new', 'person/smith-bb', ...crowd.map(({ id }) => id)),
  event('aside', 'MEETING', '2017-01-01', { partOf: 'event/forum' }),
  ...present('aside', 'person/new', 'person/guest-0'),
  event('festival', 'FESTIVAL', '2018-01-01'),
  ...present('festival', 'country/aa', 'country/bb'),
  event('planned', 'MEETING', '2019-01-01', { status: 'PLANNED' }),
  ...present('planned', 'country/aa', 'country/bb'),
  event('offer', 'OFFER', '2019-02-01'),
  ...present('offer', 'country/aa'),
  { ...present('offer', 'country/bb')[0], role: 'ADDRESSEE' },
  event('undated', 'MEETING', undefined),
  ...present('undated', 'country/aa', 'country/bb'),
  event('at-home', 'MEETING', '2014-01-01'),
  ...present('at-home', 'person/old', 'person/private'),
]

let service: TestService

beforeAll(async () => {
  service = await TestService.start()
  await service.loadRecords(world)
})
afterAll(() => service.stop())

async function encounters(args: string, selection = 'event { name }') {
  const { data, errors } = await service.ask(`{ encounters(${args}) { totalCount nodes { ${selection} } } }`)
  expect(errors).toBeUndefined()
  return data.encounters.nodes
}
const names = async (args: string) =>
  (await encounters(args)).map((node: { event: { name: string } }) => node.event.name)

test('of two countries: newest first, the undated last; planned, offered and whole events do not count', async () => {
  expect(await names('of: "country/aa", with: "country/bb"')).toEqual([
    'festival',
    'forum',
    'talks',
    'vague',
    'changeover',
    'two-smiths',
    'undated',
  ])
})

test('the sides can be swapped', async () => {
  for (const [a, b] of [
    ['country/aa', 'country/bb'],
    ['person/new', 'country/bb'],
    ['organization/aa-ministry', 'person/smith-bb'],
    ['person/old', 'country/aa'],
  ])
    expect(await names(`of: "${b}", with: "${a}"`)).toEqual(await names(`of: "${a}", with: "${b}"`))
})

test('two people with one name are two, and an office counts before citizenship', async () => {
  expect(await names('of: "person/smith-aa", with: "country/bb"')).toEqual(['after-office', 'two-smiths'])
  // In 2012 he held an office of AA; in 2021 none, so his citizenship of CC counts.
  expect(await names('of: "country/cc"')).toEqual(['after-office'])
})

test('a Secretary-General counts for the organization, neither for its seat nor for his own country', async () => {
  expect(await names('of: "organization/un"')).toEqual(['with-general'])
  expect(await names('of: "country/aa", with: "organization/un"')).toEqual(['with-general'])
  expect(await names('of: "country/bb", with: "person/old"')).not.toContain('with-general')
})

test('met: a meeting kind of at most 20, or a part of something larger; a forum and a festival are shared events', async () => {
  const nodes = await encounters('of: "country/aa", with: "country/bb"', 'met event { name }')
  const shared = nodes.filter((node: { met: boolean }) => !node.met)
  expect(shared.map((node: { event: { name: string } }) => node.event.name)).toEqual(['festival', 'forum'])
  // These two also met aside, so the forum no longer counts for them.
  expect(await encounters('of: "person/new", with: "person/guest-0"', 'met event { name }')).toEqual([
    { met: true, event: { name: 'aside' } },
  ])
})

test('a person met compatriots only where no other country was at the table, and nobody meets oneself', async () => {
  expect(await names('of: "person/old", with: "country/aa"')).toEqual(['at-home'])
  expect(await names('of: "person/old", with: "country/aa", how: [ACCOMPANIED]')).toEqual(['changeover'])
  expect(await names('of: "person/old", with: "person/old"')).toEqual([])
  expect(await names('of: "country/aa", with: "country/aa"')).toEqual([])
})

test('a narrower topic counts', async () => {
  expect(await names('of: "country/aa", about: "topic/whole"')).toEqual(['two-smiths'])
  expect(await names('of: "country/aa", about: "topic/part"')).toEqual(['two-smiths'])
})

test('kinds narrow, also which parts displace their whole', async () => {
  expect(await names('of: "country/aa", with: "country/bb", kinds: [VISIT]')).toEqual(['visit'])
  expect(await names('of: "country/aa", with: "country/bb", kinds: []')).toEqual([])
})

test('time is three-valued: what only possibly matches says so, or is left out on demand', async () => {
  const during =
    'of: "country/aa", with: "country/bb", time: { overlaps: { from: "2015-05-01", to: "2015-07-01" }'
  expect(await encounters(`${during} }`, 'certainty event { name }')).toEqual([
    { certainty: 'POSSIBLY', event: { name: 'vague' } },
    { certainty: 'DEFINITELY', event: { name: 'changeover' } },
  ])
  expect(await names(`${during}, certainty: DEFINITELY }`)).toEqual(['changeover'])
  expect(await names('of: "country/aa", with: "country/bb", time: { within: { to: "1999-01-01" } }')).toEqual(
    [],
  )
})

test('a part displaces its whole only where it matches the time too', async () => {
  const on = (day: string) =>
    `of: "person/new", with: "country/bb", time: { overlaps: { from: "${day}", to: "${day}" } }`
  expect(await names(on('2016-11-25'))).toEqual(['talks'])
  expect(await names(on('2016-11-27'))).toEqual(['visit'])
})

test('a changeover day belongs to both holders, and a year across a change makes an office possible', async () => {
  const { data } = await service.ask(`{
    changeover: event(id: "event/changeover") { participations { nodes { actor { name } capacities { certainty tenure { id } } } } }
    vague: event(id: "event/vague") { participations { nodes { actor { name } capacities { certainty } countsFor { how certainty actor { name } } } } } }`)
  expect(data.changeover.participations.nodes).toEqual([
    {
      actor: { name: 'New Minister' },
      capacities: [{ certainty: 'DEFINITELY', tenure: { id: 'tenure/new-minister' } }],
    },
    {
      actor: { name: 'Old Minister' },
      capacities: [{ certainty: 'DEFINITELY', tenure: { id: 'tenure/old-minister' } }],
    },
    { actor: { name: 'John Smith' }, capacities: [] },
  ])
  expect(data.vague.participations.nodes[0]).toEqual({
    actor: { name: 'New Minister' },
    capacities: [{ certainty: 'POSSIBLY' }],
    countsFor: [
      { how: 'OFFICE', certainty: 'POSSIBLY', actor: { name: 'AA' } },
      { how: 'OFFICE', certainty: 'POSSIBLY', actor: { name: 'Ministry' } },
    ],
  })
})

test('a tenure that moves to another person takes its capacities along', async () => {
  const moved = { ...tenure('smith-aa', 'deputy', '2010/2019'), person: 'person/smith-bb' }
  await service.loadRecords(world)
  await service.importRecords([moved])
  // John Smith of CC held nothing then, so his citizenship counts; the other one now had the office.
  expect(await names('of: "country/cc"')).toEqual(['after-office', 'two-smiths'])
  expect(await names('of: "person/smith-bb", with: "country/cc"')).toEqual(['after-office', 'two-smiths'])
})

test('a new tenure changes whom somebody counted for at old events', async () => {
  const extended = world.map(record =>
    'id' in record && record.id === 'tenure/smith-aa-deputy'
      ? tenure('smith-aa', 'deputy', '2010/2022')
      : record,
  )
  await service.loadRecords(world)
  await service.importRecords(
    extended.filter(record => 'id' in record && String(record.id).startsWith('tenure/smith-aa')),
  )
  expect(await names('of: "country/cc"')).toEqual([])
  expect(await names('of: "country/aa", with: "country/bb"')).toContain('after-office')
})
