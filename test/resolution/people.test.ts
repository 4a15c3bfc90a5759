import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkGraph } from '../../src/check/check.ts'
import { buildApi } from '../../src/domain/schema.ts'
import { beginExport } from '../../src/exchange/export/export.ts'
import { formats } from '../../src/exchange/export/formats.ts'
import { importFrom } from '../../src/exchange/imports/import.ts'
import { importsOf } from '../../src/exchange/imports/imports.ts'
import { type Resolved, resolve } from '../../src/exchange/resolution/resolve.ts'
import { matchesOf } from '../../src/exchange/resolution/matches.ts'
import { namedMatches, review } from '../../src/exchange/resolution/review.ts'
import { recordFiles } from '../../src/exchange/reading/read.ts'
import { undoImport } from '../../src/exchange/imports/undo.ts'
import { bindQuestions } from '../../src/planner/binding.ts'
import { readQuestions } from '../../src/planner/catalogue.ts'
import { resources } from '../../src/resources.ts'
import { graphContent } from '../support/graph-content.ts'
import { temporaryFolder } from '../support/process.ts'
import { TestService } from '../support/service.ts'

// People of several datasets: who is one, who is not, and who is to be looked at.

let service: TestService
beforeAll(async () => {
  service = await TestService.start()
  // Neo4j plans what an import takes once, which takes longer than the imports of these tests.
  await service.clear()
  await give('one', [...common, ...latin])
  await give('two', [...common, ...cyrillic])
}, 180_000)
beforeEach(() => service.clear())
afterAll(() => service.stop())

const folder = temporaryFolder()

async function give(dataset: string, records: object[]) {
  const { resolved, ...counts } = await service.importAs(dataset, records)
  return { ...counts, people: ofPeople(resolved) }
}

/** How many people were joined, and how many are to be looked at. */
function ofPeople(resolved: Resolved[] = []) {
  const { joined, open } = resolved.find(({ kind }) => kind === 'Person') ?? { joined: 0, open: 0 }
  return { joined, open }
}

const cited = { citations: [{ source: 'source/lists' }] }
const common = [
  { schema: 'Source', id: 'source/lists', title: 'Lists' },
  { schema: 'Country', id: 'country/az', names: ['Azerbaijan'] },
  { schema: 'Country', id: 'country/by', names: ['Belarus'] },
  { schema: 'Office', id: 'office/az-president', names: ['President of Azerbaijan'], in: 'country/az' },
  { schema: 'Office', id: 'office/by-president', names: ['President of Belarus'], in: 'country/by' },
  { schema: 'Event', id: 'event/summit', name: 'Summit', kind: 'MEETING', time: '2006-04-25', ...cited },
]

/** Somebody in an office at a time, and at an event. */
function official(id: string, names: unknown[], office: string, time: string, more: object = {}) {
  return [
    { schema: 'Person', id: `person/${id}`, names, ...more },
    {
      schema: 'Tenure',
      id: `tenure/${id}`,
      person: `person/${id}`,
      office: `office/${office}`,
      time,
      ...cited,
    },
    {
      schema: 'Event',
      id: `event/talks-of-${id}`,
      name: `Talks of ${id}`,
      kind: 'MEETING',
      time: time.slice(0, 4),
      ...cited,
    },
    {
      schema: 'Participation',
      id: `participation/${id}`,
      actor: `person/${id}`,
      event: `event/talks-of-${id}`,
      ...cited,
    },
  ]
}

const cyrillic = official('aliyev', [{ text: 'Ильхам Алиев', language: 'ru' }], 'az-president', '2006/2010')
const latin = official('ilham-aliyev-1961', ['Ilham Aliyev'], 'az-president', '2004/2008')

const eventsOf = `query ($id: ID!) { person(id: $id) { id names { text } participations(first: 10) { nodes { event { id } } } tenures { nodes { id } } } }`
const eventIds = async (id: string) => {
  const { data, errors } = await service.ask(eventsOf, { id })
  expect(errors).toBeUndefined()
  return data.person?.participations.nodes.map(({ event }: { event: { id: string } }) => event.id).sort()
}
const both = ['event/talks-of-aliyev', 'event/talks-of-ilham-aliyev-1961']

test('one person of two datasets becomes one node, and the old id keeps answering wherever an id is taken', async () => {
  await give('one', [...common, ...latin])
  const { people } = await give('two', [...common, ...cyrillic])
  expect(people).toEqual({ joined: 1, open: 0 })

  expect(await eventIds('person/aliyev')).toEqual(both)
  expect(await eventIds('person/ilham-aliyev-1961')).toEqual(both)
  const { data, errors } = await service.ask(`{
    person(id: "person/ilham-aliyev-1961") { id tenures { nodes { id } } }
    node(id: "person/ilham-aliyev-1961") { id }
    nodes(ids: ["person/ilham-aliyev-1961", "country/az", "person/nobody"]) { id }
    people(where: { id: { in: ["person/ilham-aliyev-1961"] } }) { nodes { id } }
    timeline(of: ["person/ilham-aliyev-1961"]) { totalCount }
    encounters(of: "person/ilham-aliyev-1961") { nodes { event { id } } }
    search(text: "Ilham Aliyev") { nodes { node { id } matched } }
  }`)
  expect(errors).toBeUndefined()
  const person = { id: 'person/aliyev' }
  expect(data.person).toEqual({
    ...person,
    // Both tell of one person in one office at one time.
    tenures: { nodes: [{ id: 'tenure/aliyev' }] },
  })
  expect(data.node).toEqual(person)
  expect(data.nodes).toEqual([person, { id: 'country/az' }, null])
  expect(data.people.nodes).toEqual([person])
  expect(data.timeline.totalCount).toBe(3)
  expect(data.search.nodes[0]).toEqual({ node: person, matched: 'Ilham Aliyev' })
  expect((await service.ask('{ people { nodes { id } } }')).data.people.nodes).toEqual([person])
  expect(await checked()).toEqual([])
})

test('the person is called what the fullest record says, whichever came first', async () => {
  const full = [{ ...latin[0], names: ['Ilham Aliyev', 'Ilham Heydar oglu Aliyev'] }, ...latin.slice(1)]
  for (const order of [
    ['one', 'two'],
    ['two', 'one'],
  ]) {
    await service.clear()
    for (const name of order) await give(name, [...common, ...(name === 'one' ? full : cyrillic)])
    const { data } = await service.ask('{ person(id: "person/aliyev") { id name } }')
    expect(data.person).toEqual({ id: 'person/ilham-aliyev-1961', name: 'Ilham Aliyev' })
  }
})

test('which dataset came first makes no difference, nor does matching again', async () => {
  await give('one', [...common, ...latin])
  const { id } = await give('two', [...common, ...cyrillic])
  const content = await graphContent(service.database)
  expect(ofPeople(await resolve(service.database, { importId: id, dataset: 'two' }))).toEqual({
    joined: 1,
    open: 0,
  })
  expect(await graphContent(service.database)).toEqual(content)
  await service.clear()
  await give('two', [...common, ...cyrillic])
  await give('one', [...common, ...latin])
  expect(await graphContent(service.database)).toEqual(content)
})

test('namesakes of two countries, father and son, and two of one dataset are not joined', async () => {
  await give('one', [
    ...common,
    ...latin,
    ...official('old-bush', ['George Bush Sr.'], 'az-president', '1990'),
    ...official('smith', ['John Smith'], 'az-president', '1990'),
    ...official('smith-too', ['John Smith'], 'az-president', '1991'),
    ...official('young', ['Ayaz Mutalibov'], 'az-president', '1992', { born: '1938' }),
  ])
  const { people } = await give('two', [
    ...common,
    ...official('alexander', ['Ilham Aliyev'], 'by-president', '1950'),
    ...official('heydar', ['Heydar Aliyev'], 'az-president', '1993/2003'),
    ...official('young-bush', ['George Bush Jr.'], 'az-president', '1991'),
    ...official('old', ['Ayaz Mutalibov'], 'az-president', '1992', { born: '1908' }),
  ])
  expect(people!.joined).toBe(0)
  expect((await matchesOf(service.database, { verdict: 'SAME' })).length).toBe(0)
})

test('where two may be meant, nobody is joined and somebody is to look', async () => {
  await give('one', [
    ...common,
    ...official('first', ['Ilham Aliyev'], 'az-president', '2004'),
    ...official('second', ['Ilham Aliyev'], 'az-president', '2005'),
  ])
  const { people } = await give('two', [...common, ...cyrillic])
  expect(people).toEqual({ joined: 0, open: 2 })
  const open = await namedMatches(service.database, { verdict: 'OPEN' })
  // What one dataset has twice is there to be looked at as well.
  expect(open.shift()).toMatchObject({
    names: ['Ilham Aliyev', 'Ilham Aliyev'],
    reasons: expect.arrayContaining(['-one dataset has both']),
  })
  expect(open.map(({ names }) => names)).toEqual([
    ['Ильхам Алиев', 'Ilham Aliyev'],
    ['Ильхам Алиев', 'Ilham Aliyev'],
  ])
  expect(open[0]!.reasons[0]).toBe('-another may be meant as well')
  await review(service.database, [{ which: [String(open[0]!.number)], verdict: 'SAME' }])
  expect(await eventIds('person/first')).toEqual(['event/talks-of-aliyev', 'event/talks-of-first'])
  await review(service.database, [{ which: ['person/second', 'person/first'], verdict: 'DIFFERENT' }])
  await expect(
    review(service.database, [{ which: [String(open[1]!.number)], verdict: 'SAME' }]),
  ).rejects.toThrow(/cannot be one/)
  expect(await matchesOf(service.database, { verdict: 'OPEN' })).toMatchObject([
    { number: open[1]!.number, reviewed: false },
  ])
  expect(await eventIds('person/second')).toEqual(['event/talks-of-second'])
})

test('what somebody rejects is apart again and stays so; what somebody accepts is one again', async () => {
  await give('one', [...common, ...latin])
  await give('two', [...common, ...cyrillic])
  const joined = await graphContent(service.database)
  const number = (await matchesOf(service.database, { verdict: 'SAME' }))[0]!.number
  await review(service.database, [{ which: [String(number)], verdict: 'DIFFERENT' }])
  expect(await eventIds('person/aliyev')).toEqual(['event/talks-of-aliyev'])
  expect(await eventIds('person/ilham-aliyev-1961')).toEqual(['event/talks-of-ilham-aliyev-1961'])
  expect(await checked()).toEqual([])

  const changed = [{ ...cyrillic[0], names: ['Ilham Aliyev'] }, ...cyrillic.slice(1)]
  expect(await give('two', [...common, ...changed])).toMatchObject({
    written: 1,
    people: { joined: 0, open: 0 },
  })
  expect(await eventIds('person/aliyev')).toEqual(['event/talks-of-aliyev'])
  await give('two', [...common, ...cyrillic])

  await review(service.database, [{ which: ['person/aliyev', 'person/ilham-aliyev-1961'], verdict: 'SAME' }])
  const nodes = (lines: string[]) => lines.filter(line => !line.startsWith('[["Match"]'))
  expect(nodes(await graphContent(service.database))).toEqual(nodes(joined))
})

test.each([
  ['the first', 0],
  ['the second', 1],
])('undoing %s of two imports leaves what the other alone would have', async (_, undone) => {
  const imports: [string, object[]][] = [
    ['one', [...common, ...latin]],
    ['two', [...common, ...cyrillic]],
  ]
  await give(...imports[1 - undone]!)
  const alone = await graphContent(service.database)
  await service.clear()
  for (const each of imports) await give(...each)
  const [second, first] = await importsOf(service.database)
  await undoImport(service.database, [first, second][undone]!.id)
  expect(await graphContent(service.database)).toEqual(alone)
})

test('records may go on to use an id that is not current any more', async () => {
  await give('one', [...common, ...latin])
  await give('two', [...common, ...cyrillic])
  const participation = {
    schema: 'Participation',
    id: 'participation/late',
    actor: 'person/ilham-aliyev-1961',
    event: 'event/summit',
    ...cited,
  }
  expect(await give('three', [participation])).toMatchObject({ written: 1 })
  expect(await eventIds('person/aliyev')).toEqual(['event/summit', ...both])
  const changed = [{ ...latin[0], names: ['Ilham Aliyev', 'I. H. Aliyev'] }, ...latin.slice(1)]
  await give('one', [...common, ...changed])
  const { data } = await service.ask('{ person(id: "person/aliyev") { names { text } } }')
  expect(data.person.names.map(({ text }: { text: string }) => text).sort()).toEqual([
    'I. H. Aliyev',
    'Ilham Aliyev',
    'Ильхам Алиев',
  ])
  expect(await checked()).toEqual([])
})

test('what is exported is the one person, also where it is asked for by an id of before', async () => {
  await give('one', [...common, ...latin])
  await give('two', [...common, ...cyrillic])
  const text = await exported()
  expect(text).toContain('"id":"person/aliyev"')
  expect(text).not.toContain('"person/ilham-aliyev-1961"')
  expect(await exported(['person/ilham-aliyev-1961'])).toContain('participation/ilham-aliyev-1961')
  const before = (await graphContent(service.database)).filter(
    line => !/^\[\["(FormerId|Match|Disagreement)"\]/.test(line) && !line.includes('Disagreement'),
  )
  await service.clear()
  writeFileSync(join(folder, 'exported.ndjson'), text)
  await importFrom(service.database, recordFiles([join(folder, 'exported.ndjson')]), 'exported')
  expect(await graphContent(service.database)).toEqual(before)
})

test('a key of one register is one person’s, however written; two keys of it are two people’s', async () => {
  const keyed = (value: string) => ({ identifiers: [{ scheme: 'europarl', value }] })
  await give('one', [
    ...common,
    ...official('ann', ['Ann Marie Smith'], 'az-president', '2004', keyed('7')),
    ...official('jan', ['Jan Novak'], 'az-president', '2004', keyed('8')),
  ])
  const { people } = await give('two', [
    ...common,
    ...official('amelie', ['Amélie Dupont'], 'by-president', '2005', keyed('7')),
    ...official('jan-too', ['Jan Novak'], 'az-president', '2004', keyed('9')),
  ])
  expect(people).toEqual({ joined: 1, open: 0 })
  const [match] = await matchesOf(service.database)
  expect([match!.a, match!.b, match!.reasons]).toEqual([
    'person/amelie',
    'person/ann',
    ['+the same key of europarl'],
  ])
})

async function exported(around?: string[]): Promise<string> {
  let whole = ''
  for await (const piece of (await beginExport(service.database, formats.ndjson!, { around, steps: 2 }))!)
    whole += piece
  return whole
}

async function checked(): Promise<string[]> {
  const schema = buildApi()
  const bindings = bindQuestions(schema, readQuestions(join(resources, 'cypher')))
  const { outdated, stray, broken } = await checkGraph(service.database, schema, bindings, {})
  return [...outdated, ...stray, ...broken]
}
