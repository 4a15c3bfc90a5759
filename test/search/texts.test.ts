import { TestService } from '../support/service.ts'

let service: TestService
const cites = (quote?: string) => [{ source: 'source/a', ...(quote && { quote }) }]
const meeting = (id: string, name: string, more: object = {}) => ({
  schema: 'Event',
  kind: 'MEETING',
  id: `event/${id}`,
  name,
  citations: cites(),
  ...more,
})

beforeAll(async () => {
  service = await TestService.start()
  await service.loadRecords([
    { schema: 'Source', id: 'source/a', title: 'A register of meetings' },
    { schema: 'Topic', id: 'topic/gas', label: 'natural gas', altLabels: ['shale gas'] },
    { schema: 'Person', id: 'person/fracking', names: ['Anna Fracking'] },
    {
      schema: 'Participation',
      id: 'participation/shale',
      actor: 'person/fracking',
      event: 'event/shale',
      citations: cites(),
    },
    meeting('shale', 'To discuss fracking', {
      time: '2012-05',
      description: 'Energy policies and fracking in Lancashire',
    }),
    meeting('horses', 'Horse racing and the levy', { time: '2013-05' }),
    meeting('energies', 'Renewable energies', {
      time: '2011',
      citations: cites('We talked about the future of wind power.'),
    }),
    meeting('french', 'Les négociations sur la pêche et les énergies'),
    meeting('german', 'Die Verhandlungen über das Abkommen'),
    meeting('russian', 'О переговорах по газу'),
    meeting('turkish', 'Enerji ve ulaştırma için görüşmeler'),
    meeting('chinese', '能源合作会谈'),
    meeting('year', 'Budget 2012'),
    {
      schema: 'Document',
      id: 'document/energy',
      type: 'AGREEMENT',
      title: 'Agreement on energy policy',
      signedOn: '2014-01-01',
      citations: cites(),
    },
  ])
})
afterAll(() => service.stop())

async function ask(query: string, variables?: Record<string, unknown>) {
  const { data, errors } = await service.ask(query, variables)
  expect(errors).toBeUndefined()
  return data
}

async function found(matches: string): Promise<string[]> {
  const { facts } = await ask(
    'query ($matches: String!) { facts(where: {text: {matches: $matches}}, orderBy: [{id: ASC}]) { nodes { id } } }',
    { matches },
  )
  return facts.nodes.map(({ id }: { id: string }) => id)
}

test.each([
  ['a word, and no part of another', 'fracking', ['event/shale']],
  ['another form of it', 'fracked', ['event/shale']],
  ['a word that the other one is in', 'racing', ['event/horses']],
  ['singular and plural, in two languages', 'energy', ['document/energy', 'event/energies', 'event/shale']],
  ['all words, wherever they are', 'policy energy', ['document/energy', 'event/shale']],
  ['words that stand together', '"energy policy"', ['document/energy', 'event/shale']],
  ['words that do not', '"policy energy"', []],
  ['words of two texts do not stand together', '"fracking energy"', []],
  ['what must not be there', 'energy -fracking', ['document/energy', 'event/energies']],
  ['a phrase that must not be there', 'energy -"energy policy"', ['event/energies']],
  ['the quote of a source', 'wind powers', ['event/energies']],
  ['French', 'négociation', ['event/french']],
  ['German', 'Verhandlung', ['event/german']],
  ['Russian', 'переговоры газ', ['event/russian']],
  ['Turkish', 'görüşme', ['event/turkish']],
  ['Chinese, which writes no spaces', '能源', ['event/chinese']],
  ['Chinese characters that do not stand together', '源合谈', []],
  ['a number', '2012', ['event/year']],
  ['capitals', 'FRACKING', ['event/shale']],
])('a filter finds %s: %s', async (_what, matches, ids) => {
  expect(await found(matches)).toEqual(ids)
})

test('a text filter stands wherever filters do', async () => {
  const data = await ask(`{
    people(where: {participations: {some: {event: {text: {matches: "fracking"}}}}}) { nodes { id } }
    none: events(where: {NOT: {text: {matches: "energy"}}}) { totalCount }
    any: events(where: {OR: [{text: {matches: "racing"}}, {text: {matches: "budget"}}]}, orderBy: [{id: ASC}]) { nodes { id } }
    topics(where: {text: {matches: "shales"}}) { nodes { id } }
    groups: events(where: {text: {matches: "energy"}}) { groups(by: [YEAR]) { nodes { keys { value } count } } }
  }`)
  expect(data.people.nodes).toEqual([{ id: 'person/fracking' }])
  expect(data.none.totalCount).toBe(9 - 2)
  expect(data.any.nodes).toEqual([{ id: 'event/horses' }, { id: 'event/year' }])
  expect(data.topics.nodes).toEqual([{ id: 'topic/gas' }])
  expect(data.groups.groups.nodes).toHaveLength(2)
})

test.each([
  [
    'no word',
    '{ events(where: {text: {matches: "-"}}) { totalCount } }',
    /text\.matches\): must have a word/,
  ],
  [
    'only what must not be there',
    '{ search(text: "-war", in: TEXTS) { totalCount } }',
    /search\(text\): must have a word/,
  ],
])('%s is refused', async (_what, query, message) => {
  const { errors } = await service.ask(query)
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(message),
    extensions: { code: 'BAD_USER_INPUT' },
  })
})

async function search(given: string) {
  const { search } = await ask(`{ search(${given}) { nodes { node { id } how matched score } } }`)
  return search.nodes as { node: { id: string }; how: string; matched: string; score: number }[]
}

test('a search finds names as before, texts where they are asked for, or both', async () => {
  // Not “horse racing”, which differs by as many letters as a typo may.
  expect((await search('text: "fracking"')).map(({ node }) => node.id)).toEqual([
    'person/fracking',
    'event/shale',
  ])
  const texts = await search('text: "fracking", in: TEXTS')
  expect(texts).toEqual([
    { node: { id: 'event/shale' }, how: 'TEXT', matched: 'To discuss fracking', score: expect.any(Number) },
  ])
  expect(texts[0]!.score).toBeLessThanOrEqual(0.6)
  expect((await search('text: "fracking", in: ALL')).map(({ node }) => node.id)).toContain('person/fracking')
  expect((await search('text: "gas", in: TEXTS, types: [TOPIC]')).map(({ node }) => node.id)).toEqual([
    'topic/gas',
  ])
  expect(await search('text: "wind power", in: TEXTS')).toMatchObject([
    { matched: 'We talked about the future of wind power.' },
  ])
})

test('what is found in texts is ordered by date where that is asked for, and kept by time', async () => {
  expect((await search('text: "energy", in: TEXTS, orderBy: DATE')).map(({ node }) => node.id)).toEqual([
    'document/energy',
    'event/shale',
    'event/energies',
  ])
  const then = 'time: {within: {from: "2012-01-01", to: "2013-12-31"}}'
  expect((await search(`text: "energy", in: TEXTS, ${then}`)).map(({ node }) => node.id)).toEqual([
    'event/shale',
  ])
})
