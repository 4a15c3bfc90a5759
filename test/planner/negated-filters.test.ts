import { TestService } from '../support/service.ts'

let service: TestService

beforeAll(async () => {
  service = await TestService.start()
  await service.load('test/world', 'test/sides')
})
afterAll(() => service.stop())

async function rows(list: string, where: string): Promise<string[]> {
  service.statements.length = 0
  const { data, errors } = await service.ask(
    `{ ${list}(where: ${where}, first: 100) { totalCount edges { certainty node { id } } } }`,
  )
  expect(errors).toBeUndefined()
  const { totalCount, edges } = data[list] as {
    totalCount: number
    edges: { certainty: string; node: { id: string } }[]
  }
  expect(totalCount).toBe(edges.length)
  return edges.map(({ certainty, node }) => `${node.id} ${certainty}`)
}

const at = (event: string) => `{participations: {some: {event: {id: {eq: "event/${event}"}}}}}`
const beside = (event: string) => `participations: {some: {event: {id: {eq: "event/${event}"}}}}`
const in2005 = '{within: {from: "2005-01-01", to: "2005-12-31"}}'
const withBrava = (time: string) =>
  `{participations: {some: {event: {time: ${time}, participations: {some: {countsFor: {some: {actor: {id: {eq: "country/brava"}}}}}}}}}}`

test.each([
  ['people', beside('world-talks-2003'), at('world-talks-2005')],
  ['people', beside('world-talks-2003'), `{AND: [${at('world-talks-2005')}, ${at('world-talks-2006')}]}`],
  ['people', beside('side-countries'), `{OR: [${at('side-one-country')}, ${at('side-bodies')}]}`],
  ['people', beside('world-talks-2003'), withBrava(in2005)],
  [
    'people',
    beside('world-summit-2002'),
    '{tenures: {some: {office: {id: {eq: "office/alba-trade-minister"}}}}}',
  ],
  ['people', beside('world-summit-2002'), withBrava('{overlaps: {from: "2006-05-05", to: "2006-05-05"}}')],
  [
    'events',
    'participations: {some: {actor: {id: {eq: "person/side-dan"}}}}',
    '{participations: {some: {countsFor: {some: {actor: {id: {eq: "country/elba"}}}}}}}',
  ],
  [
    'documents',
    'parties: {some: {actor: {id: {eq: "country/alba"}}}}',
    '{signatures: {some: {person: {id: {eq: "person/leo-grant-1955"}}}}}',
  ],
  [
    'documents',
    'parties: {some: {actor: {id: {eq: "country/alba"}}}}',
    '{topics: {some: {id: {eq: "topic/nothing"}}}}',
  ],
])('%s where %s and not %s: collected once, the same as held against each row', async (list, own, not) => {
  const collected = await rows(list, `{${own}, NOT: ${not}}`)
  expect(service.statements).toHaveLength(1)
  const [{ text }] = service.statements as unknown as [{ text: string }]
  const held = await rows(list, `{${own}, AND: [{OR: [{NOT: ${not}}]}]}`)
  expect(collected).toEqual(held)
  const isCollected = !not.startsWith('{OR')
  expect(/RETURN collect\(DISTINCT _\d+\) AS _\d+, collect/.test(text)).toBe(isCollected)
})

test.each([
  ['people', beside('world-talks-2003'), 'participations', '{event: {id: {eq: "event/world-talks-2005"}}}'],
  [
    'documents',
    'parties: {some: {actor: {id: {eq: "country/alba"}}}}',
    'signatures',
    '{person: {id: {eq: "person/leo-grant-1955"}}}',
  ],
])('%s where %s, and %s none %s', async (list, own, relation, none) => {
  const collected = await rows(list, `{AND: [{${own}}], ${relation}: {none: ${none}}}`)
  const held = await rows(list, `{${own}, AND: [{OR: [{NOT: {${relation}: {some: ${none}}}}]}]}`)
  expect(collected).toEqual(held)
})

test('what is only possibly so is possibly not so, and what surely is not is surely kept', async () => {
  // Of the talks of 2005 Leo Grant had changed office on that day: both offices are his; in 2006 the Prime Minister possibly was no more.
  const where = (not: string) =>
    `{participations: {some: {actor: {id: {eq: "person/jan-novak-1950"}}}}, NOT: ${not}}`
  const office =
    '{participations: {some: {capacities: {some: {tenure: {id: {eq: "tenure/jan-novak-prime-minister"}}}}}}}'
  const kept = await rows('events', where(office))
  expect(kept).toContain('event/world-talks-2006 POSSIBLY')
  expect(kept).not.toContain('event/world-talks-2003 DEFINITELY')
})
