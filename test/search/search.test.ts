import { TestService } from '../support/service.ts'

let service: TestService

const named = (schema: string, id: string, ...names: string[]) => ({ schema, id, names })
const records = [
  named('Person', 'person/koc', 'Ali Taha Koç', 'Ali Taha Koch'),
  named('Person', 'person/kocharyan', 'Robert Kocharyan'),
  named('Person', 'person/initials', 'A. T. Kohl'),
  named('Person', 'person/will', 'Will An'),
  named('Person', 'person/no', 'No'),
  named('Person', 'person/aliyev', 'İlham Əliyev', 'Ильхам Алиев'),
  named('Person', 'person/lukashenko', 'Alexander Lukashenko'),
  named('Person', 'person/xi', '习近平'),
  named('Person', 'person/sadat', 'محمد أنور السادات'),
  named('Person', 'person/mitsotakis', 'Κυριάκος Μητσοτάκης'),
  named('Country', 'country/zz', 'Koch Islands'),
  { schema: 'Topic', id: 'topic/kochi', label: 'Kochi trade' },
]

beforeAll(async () => {
  service = await TestService.start()
  await service.loadRecords(records)
})
afterAll(() => service.stop())

async function found(text: string, types?: string[]) {
  const { data, errors } = await service.ask(
    'query S($text: String!, $types: [SearchType!]) { search(text: $text, types: $types) { nodes { how matched score node { id } } } }',
    { text, types },
  )
  expect(errors).toBeUndefined()
  return data.search.nodes.map(({ how, node }: { how: string; node: { id: string } }) => [
    node.id.split('/')[1],
    how,
  ])
}

test.each([
  ['the same name, whatever its accents', 'ali taha koc', ['koc', 'EXACT']],
  ['in another script', 'Коч Али', ['koc', 'WORDS']],
  ['a form in another script', 'Ilkham Aliev', ['aliyev', 'TRANSLITERATED']],
  ['the beginning of a name', 'Alexander Luk', ['lukashenko', 'PREFIX']],
  ['initials and another order', 'Koch A.T.', ['koc', 'WORDS']],
  ['initials that are recorded', 'Anna Kohl', ['initials', 'WORDS']],
  ['a typo', 'Lukashenka', ['lukashenko', 'FUZZY']],
  ['two typos in a long word', 'Lukashenca', ['lukashenko', 'FUZZY']],
  ['a name of stop words', 'Will An', ['will', 'EXACT']],
  ['a name of one stop word', 'no', ['no', 'EXACT']],
  ['Chinese', '习近平', ['xi', 'EXACT']],
  ['Arabic, a part of it', 'السادات', ['sadat', 'WORDS']],
  ['Greek', 'Μητσοτακης', ['mitsotakis', 'WORDS']],
])('%s: %j', async (_case, text, expected) => {
  expect((await found(text))[0]).toEqual(expected)
})

test('exact comes before the beginning of a name, that before other words, and those before typos', async () => {
  const hits = await found('Koch')
  const order = ['EXACT', 'TRANSLITERATED', 'PREFIX', 'WORDS', 'FUZZY']
  const ranks = hits.map(([, how]: [string, string]) => order.indexOf(how))
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  expect(hits).toContainEqual(['zz', 'PREFIX'])
  expect(hits).toContainEqual(['kochi', 'PREFIX'])
  expect(hits).toContainEqual(['koc', 'WORDS'])
  expect(hits).toContainEqual(['kocharyan', 'WORDS'])
  expect(hits.map(([id]: [string]) => id)).not.toContain('lukashenko')
})

test('only some types; an empty list is none', async () => {
  expect((await found('Koch', ['COUNTRY', 'TOPIC'])).map(([id]: [string]) => id).sort()).toEqual([
    'kochi',
    'zz',
  ])
  expect(await found('Koch', [])).toEqual([])
})

test('two bare initials are no match for two words', async () => {
  expect((await found('Karl Tobler')).map(([id]: [string]) => id)).not.toContain('initials')
})

test.each([
  ['only operators', '&& || !()'],
  ['10,000 characters', 'a'.repeat(10_000)],
  ['nothing', ''],
])('%s is a clear error', async (_case, text) => {
  const { errors } = await service.ask('query S($text: String!) { search(text: $text) { totalCount } }', {
    text,
  })
  expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT')
})

test('hits are filtered by what is said of the hit, and by what was found', async () => {
  const { data, errors } = await service.ask(`{
    all: search(text: "Koch") { totalCount nodes { score } }
    near: search(text: "Koch", where: { score: { gte: 0.5 } }) { totalCount nodes { score } }
    person: search(text: "Koch", where: { node: { person: { id: { eq: "person/koc" } } } }) { nodes { matched } }
    how: search(text: "Koch", where: { how: { eq: PREFIX } }) { nodes { how } }
  }`)
  expect(errors).toBeUndefined()
  const near = data.all.nodes.filter(({ score }: { score: number }) => score >= 0.5)
  expect(near.length).toBeGreaterThan(0)
  expect(data.near).toEqual({ totalCount: near.length, nodes: near })
  expect(data.person.nodes).toEqual([{ matched: 'Ali Taha Koch' }])
  expect(data.how.nodes.every(({ how }: { how: string }) => how === 'PREFIX')).toBe(true)
})
