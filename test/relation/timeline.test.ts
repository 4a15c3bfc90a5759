import { onTestWorld } from '../support/world.ts'

const ask = onTestWorld()
type Entry = { time: { edtf: string | null }; fact: { id: string }; sentence: string }
const fields = 'nodes { time { edtf } fact { id } sentence }'

test('everything dated about a person in order: a year comes after its days', async () => {
  const { person } = (await ask(`{ person(id: "person/leo-grant-1955") { timeline { ${fields} } } }`)) as {
    person: { timeline: { nodes: Entry[] } }
  }
  expect(
    person.timeline.nodes.map(({ time, fact }) => [time.edtf, fact.id.split('/').slice(1).join('/')]),
  ).toEqual([
    ['2001-01-10/2005-06-15', 'leo-grant-foreign'],
    ['2002-09-10/2002-09-12', 'world-summit-2002'],
    ['2002-09-11', 'world-summit-2002-meeting'],
    ['2003-03-03', 'world-agreement-2003'],
    ['2003-03-03', 'world-talks-2003'],
    ['2005-06-15', 'world-talks-2005'],
    ['2005-06-15/2009-12-31', 'leo-grant-trade'],
    ['2005', 'world-call-in-2005'],
    ['2006-05-05', 'world-talks-2006'],
  ])
})

test('what a party did after signing is an entry of its own, with its own sentence', async () => {
  const { country } = (await ask(
    `{ country(id: "country/brava") { timeline(time: { within: { from: "2000-01-01", to: "2001-12-31" } }) { ${fields} } } }`,
  )) as {
    country: { timeline: { nodes: Entry[] } }
  }
  expect(country.timeline.nodes).toEqual([
    {
      time: { edtf: '2001~' },
      fact: { id: 'party/world-convention-1999/brava' },
      sentence: 'Convention on the safety of navigation entered into force for Brava in about 2001.',
    },
    {
      time: { edtf: '2001' },
      fact: { id: 'party/world-convention-1999/brava' },
      sentence: 'Brava ratified Convention on the safety of navigation in 2001.',
    },
  ])
})

test('several actors in one list, each fact once; pages go on where they ended; the undated apart', async () => {
  const query = `query T($after: String) { timeline(of: ["country/alba", "country/brava", "country/nowhere"], first: 7, after: $after) {
    totalCount nodes { fact { id } } pageInfo { hasNextPage endCursor } undated { totalCount nodes { id } } } }`
  type Page = {
    timeline: {
      totalCount: number
      nodes: { fact: { id: string } }[]
      pageInfo: { hasNextPage: boolean; endCursor: string }
      undated: object
    }
  }
  let page = (await ask(query)) as Page
  expect(page.timeline.undated).toEqual({
    totalCount: 3,
    nodes: [
      { id: 'event/world-undated-call' },
      { id: 'observation/world-east-aid-undated' },
      { id: 'observation/world-trade-undated' },
    ],
  })
  const all = page.timeline.nodes.map(({ fact }) => fact.id)
  while (page.timeline.pageInfo.hasNextPage) {
    page = await ask(query, { after: page.timeline.pageInfo.endCursor })
    all.push(...page.timeline.nodes.map(({ fact }) => fact.id))
  }
  expect(all).toHaveLength(page.timeline.totalCount)
  expect(all.filter(id => id === 'event/world-talks-2003')).toHaveLength(1)
  expect(all).toContain('tenure/eva-lind-ambassador')
  const { person } = await ask(
    '{ person(id: "person/maria-weiss-1960") { timeline { undated { nodes { id } } } } }',
  )
  expect(person).toEqual({ timeline: { undated: { nodes: [{ id: 'event/world-undated-call' }] } } })
})

test('grouped by the year in which it began at the earliest', async () => {
  const { person } = (await ask(
    '{ person(id: "person/jan-novak-1950") { timeline { groupBy(field: YEAR, first: 10) { key count } } } }',
  )) as {
    person: { timeline: { groupBy: object[] } }
  }
  expect(person.timeline.groupBy).toEqual([
    { key: '2003', count: 2 },
    { key: '2005', count: 2 },
    { key: '1998', count: 1 },
    { key: '2002', count: 1 },
    { key: '2006', count: 1 },
  ])
})
