import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importFrom } from '../../src/exchange/imports/import.ts'
import { recordFiles } from '../../src/exchange/reading/read.ts'
import { importsOf } from '../../src/exchange/imports/imports.ts'
import { undoImport } from '../../src/exchange/imports/undo.ts'
import { graphContent } from '../support/graph-content.ts'
import { TestService } from '../support/service.ts'

let service: TestService
const folder = mkdtempSync(join(tmpdir(), 'entente-test-'))

beforeAll(async () => {
  service = await TestService.start()
})
beforeEach(() => service.load('data/azerbaijan'))
afterAll(() => service.stop())

/** Imports records as a version of a dataset. */
function give(dataset: string, ...records: object[]) {
  return service.importAs(dataset, records)
}

const source = (id: string) => ({ schema: 'Source', id: `source/${id}`, title: id })
const trade = (dataset: string, more: object) => ({
  schema: 'Observation',
  id: 'observation/az-tr-trade-2021',
  subject: 'country/az',
  counterpart: 'country/tr',
  indicator: 'TRADE_TURNOVER',
  value: 4.6e9,
  unit: 'USD',
  time: '2021',
  citations: [{ source: `source/${dataset}`, locator: 'table 1' }],
  ...more,
})

async function observation() {
  const { data } = await service.ask(`{ observation(id: "observation/az-tr-trade-2021") {
    value time { edtf } citations { source { id } } disagreements { field value dataset } } }`)
  return data.observation
}

test('the same records again are unchanged: nothing of the graph moves', async () => {
  const before = await graphContent(service.database)
  const again = await importFrom(service.database, recordFiles(['data/azerbaijan']), 'test')
  expect(again.written).toBe(0)
  expect(again.unchanged).toBeGreaterThan(250)
  expect(await graphContent(service.database)).toEqual(before)
})

test('a newer record of a dataset replaces its older one', async () => {
  const place = { schema: 'Place', id: 'place/baku', name: 'Baki', country: 'country/az' }
  expect(await give('test', place)).toMatchObject({ written: 1, unchanged: 0 })
  const { data } = await service.ask('{ place(id: "place/baku") { name latitude country { id } } }')
  expect(data.place).toEqual({ name: 'Baki', latitude: null, country: { id: 'country/az' } })
})

test('a second source adds its citation', async () => {
  await give('yearbook', source('yearbook'), trade('yearbook', {}))
  expect(await observation()).toEqual({
    value: 4.6e9,
    time: { edtf: '2021' },
    citations: [
      { source: { id: 'source/azernews-azerbaijan-turkey-digital' } },
      { source: { id: 'source/yearbook' } },
    ],
    disagreements: [],
  })
})

test('a second source that disagrees does so visibly', async () => {
  await give('yearbook', source('yearbook'), trade('yearbook', { value: 4.7e9 }))
  const { value, disagreements } = await observation()
  expect(value).toBe(4.7e9)
  expect(disagreements).toEqual([{ field: 'value', value: '4600000000', dataset: 'test' }])
})

test('what an import brought can be taken back: the graph is as if it had never been', async () => {
  const before = await graphContent(service.database, { records: true })
  const { id } = await give(
    'yearbook',
    source('yearbook'),
    trade('yearbook', { value: 4.7e9 }),
    { schema: 'Country', id: 'country/az', names: ['Azerbaijan (Republic)'], codes: { alpha2: 'XX' } },
    { schema: 'Organization', id: 'organization/tr-presidency', kind: 'OTHER', names: ['P'] },
    {
      schema: 'Tenure',
      id: 'tenure/yearbook',
      person: 'person/ali-abbasov-1953',
      office: 'office/by-prime-minister',
      time: '2013',
      citations: [{ source: 'source/yearbook' }],
    },
    { schema: 'Topic', id: 'topic/space', label: 'outer space', broader: ['topic/ict'] },
  )
  expect(await graphContent(service.database, { records: true })).not.toEqual(before)
  await undoImport(service.database, id)
  expect(await graphContent(service.database, { records: true })).toEqual(before)
})

test('an event whose only participation is taken back knows that nobody took part', async () => {
  const citations = [{ source: 'source/bank' }]
  await give('bank', source('bank'), {
    schema: 'Event',
    id: 'event/bank',
    name: 'Call',
    kind: 'CALL',
    time: '2020-01-01',
    citations,
  })
  const before = await graphContent(service.database)
  const { id } = await give('yearbook', {
    schema: 'Participation',
    id: 'participation/bank',
    actor: 'country/az',
    event: 'event/bank',
    citations,
  })
  expect(await graphContent(service.database)).not.toEqual(before)
  await undoImport(service.database, id)
  expect(await graphContent(service.database)).toEqual(before)
})

test('an undo that was stopped is listed as such, and the same again completes it', async () => {
  const before = await graphContent(service.database)
  const { id } = await give('yearbook', source('yearbook'), trade('yearbook', { value: 4.7e9 }))
  await expect(undoImport(service.database, id, { signal: AbortSignal.abort() })).rejects.toThrow(
    `Taking back import ${id} was stopped; \`entente undo ${id}\` completes it.`,
  )
  expect((await importsOf(service.database))[0]).toMatchObject({ id, undoing: true })
  await undoImport(service.database, id)
  expect(await graphContent(service.database)).toEqual(before)
})

test('what others support stays, and values that were overridden return', async () => {
  const first = await give('yearbook', source('yearbook'), trade('yearbook', { value: 4.7e9 }))
  await give('bank', source('bank'), trade('bank', { value: 4.8e9 }))
  expect((await observation()).value).toBe(4.8e9)
  await undoImport(service.database, first.id)
  expect(await observation()).toMatchObject({
    value: 4.8e9,
    disagreements: [{ value: '4600000000', dataset: 'test' }],
  })
  const [bank] = await importsOf(service.database, 'bank')
  await undoImport(service.database, bank!.id)
  expect(await observation()).toMatchObject({ value: 4.6e9, disagreements: [] })
})

test('a dataset that says the same again does not override anew what came after it', async () => {
  await give('yearbook', source('yearbook'), trade('yearbook', { value: 4.7e9 }))
  await give('bank', source('bank'), trade('bank', { value: 4.8e9 }))
  await give('yearbook', source('yearbook'), trade('yearbook', { value: 4.7e9 }))
  expect((await observation()).value).toBe(4.8e9)
  await give('yearbook', source('yearbook'), trade('yearbook', { value: 4.9e9 }))
  expect((await observation()).value).toBe(4.9e9)
})

test('a version of a dataset can be taken back: the one before it holds again', async () => {
  await give('yearbook', source('yearbook'), trade('yearbook', { value: 4.7e9 }))
  const second = await give('yearbook', source('yearbook'), trade('yearbook', { value: 4.9e9 }))
  await undoImport(service.database, second.id)
  expect((await observation()).value).toBe(4.7e9)
})

test('an import that others rest on is not taken back alone, and the message names them', async () => {
  const { id } = await give('yearbook', source('yearbook'))
  const other = await give('bank', trade('yearbook', { id: 'observation/bank' }))
  const before = await graphContent(service.database, { records: true })
  await expect(undoImport(service.database, id)).rejects.toThrow(
    `observation/bank (import ${other.id}) links to source/yearbook`,
  )
  expect(await graphContent(service.database, { records: true })).toEqual(before)
})

test('a new version of a whole dataset takes back what it no longer says, but for what others need', async () => {
  const replace = (...records: object[]) => {
    const file = join(folder, 'bank.ndjson')
    writeFileSync(file, records.map(record => JSON.stringify(record)).join('\n'))
    return importFrom(service.database, recordFiles([file]), 'bank', { replace: true })
  }
  await replace(
    source('bank'),
    source('old'),
    source('needed'),
    source('needed-in-turn'),
    {
      schema: 'Event',
      id: 'event/needed',
      name: 'Talks',
      kind: 'CALL',
      citations: [{ source: 'source/needed-in-turn' }],
    },
    trade('bank', { id: 'observation/bank' }),
  )
  await give('yearbook', trade('needed', { id: 'observation/yearbook' }), {
    schema: 'Participation',
    id: 'participation/needed/az',
    actor: 'country/az',
    event: 'event/needed',
    citations: [{ source: 'source/needed' }],
  })
  await replace(source('bank'), trade('bank', { id: 'observation/bank', value: 1 }))
  const { data } =
    await service.ask(`{ old: source(id: "source/old") { id } needed: source(id: "source/needed") { id }
    event(id: "event/needed") { citations { source { id } } participations { totalCount } }
    bank: source(id: "source/bank") { id } observation(id: "observation/bank") { value disagreements { value } } }`)
  expect(data).toEqual({
    old: null,
    needed: { id: 'source/needed' },
    event: {
      citations: [{ source: { id: 'source/needed-in-turn' } }],
      participations: { totalCount: 1 },
    },
    bank: { id: 'source/bank' },
    observation: { value: 1, disagreements: [] },
  })
})

test('a default does not override what another dataset says', async () => {
  const talks = {
    schema: 'Event',
    id: 'event/az-hi-tech-park-talks-planned',
    name: 'Talks about cooperation with the Hi-Tech Park of Belarus',
    kind: 'NEGOTIATION',
    citations: [{ source: 'source/yearbook' }],
  }
  await give('yearbook', source('yearbook'), talks)
  const { data } = await service.ask('{ event(id: "event/az-hi-tech-park-talks-planned") { status } }')
  expect(data.event.status).toBe('PLANNED')
})

test('two imports at once wait for each other and end in the same graph', async () => {
  await service.clear()
  const [first, second] = await Promise.all([
    importFrom(service.database, recordFiles(['data/azerbaijan']), 'test'),
    importFrom(service.database, recordFiles(['data/azerbaijan']), 'test'),
  ])
  const written = [first.written, second.written].sort((a, b) => a - b)
  expect(written[0]).toBe(0)
  const both = await graphContent(service.database)
  await service.load('data/azerbaijan')
  expect(both).toEqual(await graphContent(service.database))
})

test('a newer tenure changes the capacity at an old event, and whom it counted for', async () => {
  const capacities = async () => {
    const { data } =
      await service.ask(`{ event(id: "event/az-tr-digital-talks-in-ankara-2021") { participations { nodes {
      actor { name } capacities { certainty tenure { id } } countsFor { actor { id } how certainty } } } } }`)
    return data.event.participations.nodes[1]
  }
  expect((await capacities()).capacities).toHaveLength(1)
  const { id } = await give('yearbook', source('yearbook'), {
    schema: 'Tenure',
    id: 'tenure/nabiyev-at-the-park',
    person: 'person/rashad-nabiyev-az-digital-development',
    office: 'office/by-prime-minister',
    time: '2020/2021',
    citations: [{ source: 'source/yearbook' }],
  })
  const after = await capacities()
  expect(after.capacities).toContainEqual({
    certainty: 'POSSIBLY',
    tenure: { id: 'tenure/nabiyev-at-the-park' },
  })
  expect(after.countsFor).toContainEqual({
    actor: { id: 'country/by' },
    how: 'OFFICE',
    certainty: 'POSSIBLY',
  })
  await undoImport(service.database, id)
  expect((await capacities()).capacities).toHaveLength(1)
})

test('what was interrupted is taken back before changed files are checked against the graph', async () => {
  const person = { schema: 'Person', id: 'person/half', names: ['Half'] }
  const took = {
    schema: 'Participation',
    id: 'participation/half',
    actor: 'person/half',
    event: 'event/cebit',
    citations: [{ source: 'source/bank' }],
  }
  await give('bank', source('bank'), person, took)
  // As a kill leaves it: written, and not complete.
  await service.database.run("MATCH (i:Import {dataset: 'bank'}) REMOVE i.completedAt")
  await expect(give('bank', source('bank'), took)).rejects.toThrow(
    'participation/half · actor: links to person/half, which is neither',
  )
  expect(await give('bank', source('bank'), person, { ...took, role: 'GUEST' })).toMatchObject({ written: 3 })
})

test('a link that another dataset overrides is still needed', async () => {
  const office = (id: string, organization: string) => ({
    schema: 'Office',
    id,
    names: ['An office'],
    in: organization,
  })
  const body = (id: string) => ({ schema: 'Organization', id, kind: 'AGENCY', names: ['A body'] })
  const bodies = await give('bank', body('organization/old'), body('organization/new'))
  await give('yearbook', office('office/moved', 'organization/old'))
  await give('almanac', office('office/moved', 'organization/new'))
  await give('registry', body('organization/new'))
  await expect(undoImport(service.database, bodies.id)).rejects.toThrow('links to organization/old')
})

test('the names that two datasets have are one; what the newer leaves out the older still says', async () => {
  const country = (name: object) => ({ schema: 'Country', id: 'country/xx', names: ['Xanadu', name] })
  await give('bank', country({ text: 'Old Xanadu', kind: 'FORMER', time: '1950/1960' }))
  await give('yearbook', country({ text: 'Old Xanadu', kind: 'FORMER' }))
  const { data } = await service.ask(
    '{ country(id: "country/xx") { names { text time { edtf } } disagreements { field } } }',
  )
  expect(data.country).toEqual({
    names: [
      { text: 'Xanadu', time: null },
      { text: 'Old Xanadu', time: { edtf: '1950/1960' } },
    ],
    disagreements: [],
  })
})

test('a default that one dataset writes out and another leaves out is no second link', async () => {
  const project = (involvement: object) => ({
    schema: 'Project',
    id: 'project/xx',
    name: 'X',
    involved: [involvement],
    citations: [{ source: 'source/bank' }],
  })
  await give('bank', source('bank'), project({ actor: 'country/az' }))
  await give('yearbook', project({ actor: 'country/az', role: 'PARTNER' }))
  const { data } = await service.ask(
    '{ project(id: "project/xx") { involved { totalCount } citations { locator } } }',
  )
  expect(data.project).toEqual({ involved: { totalCount: 1 }, citations: [{ locator: null }] })
})

test('a change of a name leaves links, and what is derived from them, in place at every commit', async () => {
  const ministry = 'organization/tr-digital-transformation-office'
  const record = {
    schema: 'Organization',
    id: ministry,
    kind: 'AGENCY',
    names: ['Another name'],
    partOf: 'organization/tr-presidency',
  }
  await service.database.run(
    `MATCH (:Entity {id: '${ministry}'})-[part:PART_OF]->() SET part.marked = true
     WITH part MATCH (:Entity {id: 'country/tr'})-[attended:ATTENDED]->() SET attended.marked = true`,
  )
  const marked = () =>
    service.database.run(
      "MATCH (:Entity {id: 'country/tr'})-[a:ATTENDED {marked: true}]->() RETURN count(a) AS count",
    )
  const [before] = await marked()
  expect(before!.count).toBeGreaterThan(0)
  await give('bank', record)
  expect(await marked()).toEqual([before])
})

test('a record with a line separator of Unicode in it comes through whole', async () => {
  await give('bank', { schema: 'Source', id: 'source/lines', title: 'one\u2028two\u2029three' })
  const { data } = await service.ask('{ source(id: "source/lines") { title } }')
  expect(data.source.title).toBe('one\u2028two\u2029three')
})
