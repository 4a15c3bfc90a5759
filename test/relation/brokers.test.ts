import { TestService } from '../support/service.ts'

let service: TestService
beforeAll(async () => {
  service = await TestService.start()
  await service.load('test/world', 'test/ways')
})
afterAll(() => service.stop())

const brokers = async (given: string) => {
  const { data, errors } = await service.ask(`{ brokers(${given}) { actor { id } betweenness meetings } }`)
  expect(errors).toBeUndefined()
  return (data.brokers as { actor: { id: string }; betweenness: number; meetings: number }[]).map(
    ({ actor, betweenness, meetings }) => [actor.id.replace(/^\w+\/(path-)?/, ''), betweenness, meetings],
  )
}
const among = (...names: string[]) => `among: [${names.map(name => `"person/path-${name}"`).join(', ')}]`

test('whoever lies on the way between others: the middle of a chain, both in the middle of a longer one', async () => {
  // Cyd and Fay met nobody but Ben.
  expect(await brokers(among('cyd', 'ben', 'fay'))).toEqual([['ben', 1, 3]])
  // Fay – Ben – Ada – Dan: of three pairs of others two lead through each.
  expect(await brokers(among('fay', 'ben', 'ada', 'dan'))).toEqual([
    ['ben', 2 / 3, 3],
    ['ada', 2 / 3, 2],
  ])
})

test('in a ring of five nobody is between all; a shared way counts by its part', async () => {
  const ring = (await brokers(among('ada', 'ben', 'cyd', 'eve', 'dan')))!
  expect(ring.map(([, betweenness]) => betweenness)).toEqual(Array(5).fill(1 / 6))
})

test('the slice can be a time: without the talks of that time the chain is broken', async () => {
  expect(await brokers(`${among('cyd', 'ben', 'fay')}, time: { overlaps: { from: "2006-01-01" } }`)).toEqual(
    [],
  )
  const period = (await brokers('time: { within: { from: "2003-03-01", to: "2010-12-31" } }'))!
  expect(period).toContainEqual(['ben', expect.any(Number), 4])
})

test('the slice can be a topic, a narrower one included; an unknown topic is null', async () => {
  // Of the talks about tariffs nobody was between the others; about trade, of which tariffs are a part, one was.
  expect(await brokers('about: "topic/world-trade"')).toEqual([
    ['leo-grant-1955', 2 / 3, 5],
    ['jan-novak-1950', 2 / 3, 4],
  ])
  expect(await brokers('about: "topic/world-tariffs"')).toEqual([])
  const { data } = await service.ask('{ brokers(about: "topic/nothing") { betweenness } }')
  expect(data).toEqual({ brokers: null })
})

test('countries and bodies are where whoever counts for them was; their own people are not between them', async () => {
  const found = (await brokers(
    'among: ["country/alba", "country/brava", "organization/league", "person/leo-grant-1955"]',
  ))!
  expect(found[0]).toEqual(['alba', expect.any(Number), expect.any(Number)])
})

test('the whole graph is no slice', async () => {
  const { errors } = await service.ask('{ brokers { betweenness } }')
  expect(errors![0]).toMatchObject({
    message: 'brokers(among): or about, or time, must be given: the whole graph is no slice',
    extensions: { code: 'BAD_USER_INPUT' },
  })
})

// Two at each of three meetings; Ben and Cyd at one each with somebody who is not among them.
test.each([
  ['actors', 3],
  ['attendances', 8],
])('a slice of as many %s as allowed, %i, is worked out, one of more is refused', async (limit, size) => {
  const askWith = async (most: number) => {
    const limited = await TestService.start({ limits: { [limit]: most } })
    const answer = await limited.ask(`{ brokers(${among('cyd', 'ben', 'fay')}) { actor { id } } }`)
    await limited.stop()
    return answer
  }
  expect((await askWith(size)).data.brokers).toEqual([{ actor: { id: 'person/path-ben' } }])
  expect((await askWith(size - 1)).errors![0]!.extensions.code).toBe('LIMIT_EXCEEDED')
})

test('a slice of 1,000 actors is worked out, one of more is refused', async () => {
  const citations = [{ source: 'source/s' }]
  const meeting = (n: number) => [
    {
      schema: 'Event',
      id: `event/m${n}`,
      name: `Meeting ${n}`,
      kind: 'MEETING',
      topics: ['topic/t'],
      citations,
    },
    ...Array.from({ length: 20 }, (_, seat) => `p${n}-${seat}`).flatMap(person => [
      { schema: 'Person', id: `person/${person}`, names: [person] },
      {
        schema: 'Participation',
        id: `participation/${person}`,
        actor: `person/${person}`,
        event: `event/m${n}`,
        citations,
      },
    ]),
  ]
  await service.loadRecords([
    { schema: 'Source', id: 'source/s', title: 'A source' },
    { schema: 'Topic', id: 'topic/t', label: 'topic' },
    ...Array.from({ length: 50 }, (_, n) => meeting(n)).flat(),
  ])
  expect(await brokers('about: "topic/t"')).toEqual([])
  await service.importRecords(meeting(50))
  const { errors } = await service.ask('{ brokers(about: "topic/t") { betweenness } }')
  expect(errors![0]).toMatchObject({
    message: expect.stringContaining('the slice has more than 1000 actors or 10000 attendances'),
    extensions: { code: 'LIMIT_EXCEEDED' },
  })
})
