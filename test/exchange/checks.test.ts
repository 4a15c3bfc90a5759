import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importFrom } from '../../src/exchange/imports/import.ts'
import { recordFiles } from '../../src/exchange/reading/read.ts'
import { ImportError } from '../../src/exchange/staging/import-error.ts'
import { graphContent } from '../support/graph-content.ts'
import { TestService } from '../support/service.ts'

let service: TestService
const folder = mkdtempSync(join(tmpdir(), 'entente-test-'))

beforeAll(async () => {
  service = await TestService.start()
  await service.load('data/azerbaijan')
})
afterAll(() => service.stop())

async function faultsOf(name: string, content: string | Uint8Array): Promise<string[]> {
  const file = join(folder, name)
  writeFileSync(file, content)
  try {
    await importFrom(service.database, recordFiles([file]), name)
    return []
  } catch (error) {
    expect(error).toBeInstanceOf(ImportError)
    return (error as ImportError).faults.map(fault => fault.replace(folder, ''))
  }
}

const source = '{"schema":"Source","id":"source/x","title":"X"}\n'
const event = (more: string) =>
  `${source}{"schema":"Event","id":"event/x","name":"X","kind":"MEETING","citations":[{"source":"source/x"}]${more}}\n`

test.each([
  [
    'an unknown schema',
    '{"schema":"Persn","id":"person/x"}',
    '/x.ndjson:1: person/x · schema: must be one of Country, Place',
  ],
  [
    'no id',
    '{"schema":"Source","title":"X"}',
    '/x.ndjson:1: record without id · id: is missing; it must be an id such as country/az',
  ],
  [
    'a malformed id',
    '{"schema":"Source","id":"Source X","title":"X"}',
    '/x.ndjson:1: Source X · id: must be an id',
  ],
  [
    'an unknown field',
    event(',"nam":"Y"'),
    '/x.ndjson:2: event/x · nam: is no field here; did you mean name?',
  ],
  [
    'an unknown enum value',
    event(',"status":"DONE"'),
    '/x.ndjson:2: event/x · status: must be one of PLANNED, HELD, CANCELLED',
  ],
  [
    'an enum value in the wrong case',
    event(',"status":"Planned"'),
    'must be one of PLANNED, HELD, CANCELLED; did you mean PLANNED?',
  ],
  [
    'a schema that is nearly right',
    '{"schema":"Persn","id":"person/x"}',
    'Signature, Observation; did you mean Person?',
  ],
  [
    'an unknown field with nothing near it',
    '{"schema":"Topic","id":"topic/x","label":"X","shoeSize":42}',
    '/x.ndjson:1: topic/x · shoeSize: is no field here; the fields are id, identifiers, label, altLabels, broader',
  ],
  [
    'an unknown field of a part',
    event('').replace('"source/x"}]', '"source/x","locater":"p. 1"}]'),
    '/x.ndjson:2: event/x · citations.0.locater: is no field here; did you mean locator?',
  ],
  ['a wrong type', event(',"topics":"topic/ict"'), '/x.ndjson:2: event/x · topics: must be a list of ids'],
  [
    'a figure that is no number',
    '{"schema":"Observation","id":"observation/x","subject":"country/az","indicator":"X","value":"12","unit":"USD","citations":[{"source":"source/x"}]}',
    '/x.ndjson:1: observation/x · value: must be a number',
  ],
  [
    'a link in a part to nobody',
    event(',"ledTo":[{"to":"document/none","kind":"SIGNED"}]'),
    '/x.ndjson:2: event/x · ledTo.to: links to document/none, which is neither',
  ],
  [
    'a topic that is its own part',
    '{"schema":"Topic","id":"topic/a","label":"A","broader":["topic/b"]}\n{"schema":"Topic","id":"topic/b","label":"B","broader":["topic/c"]}\n{"schema":"Topic","id":"topic/c","label":"C","broader":["topic/a"]}',
    '/x.ndjson:3: topic/c · broader: leads back to itself: topic/c → topic/a → topic/b → topic/c',
  ],
  [
    'an event that is part of itself',
    event(',"partOf":"event/x"'),
    '/x.ndjson:2: event/x · partOf: leads back to itself: event/x → event/x',
  ],
  [
    'an organization that is part of itself together with what is in the graph',
    '{"schema":"Organization","id":"organization/tr-presidency","kind":"AGENCY","names":["P"],"partOf":"organization/tr-digital-transformation-office"}',
    '/x.ndjson:1: organization/tr-presidency · partOf: leads back to itself',
  ],
  [
    'a text that is too long',
    JSON.stringify({ schema: 'Source', id: 'source/x', title: 'x'.repeat(10_001) }),
    '/x.ndjson:1: source/x · title: must have at most 10000 characters',
  ],
  ['a line that is too long', `{"a":"${'x'.repeat(5_000_000)}"}`, '/x.ndjson:1: is longer than 4 MiB'],
  ['a bad time', event(',"time":"soon"'), '/x.ndjson:2: event/x · time: "soon" is no EDTF date; write a day'],
  [
    'a time that ends before it starts',
    event(',"time":"2006/2004"'),
    '/x.ndjson:2: event/x · time: "2006/2004" ends before it starts; put the earlier date first',
  ],
  [
    'bounds that contradict each other',
    event(',"time":{"startEarliest":"2005-01-01","endLatest":"2004-01-01"}'),
    '/x.ndjson:2: event/x · time: startEarliest 2005-01-01 lies after endLatest 2004-01-01',
  ],
  [
    'an unknown bound',
    event(',"time":{"start":"2005-01-01"}'),
    '/x.ndjson:2: event/x · time: has the unknown bound start',
  ],
  [
    'a day that does not exist',
    event(',"time":{"startLatest":"2005-02-30"}'),
    '/x.ndjson:2: event/x · time: startLatest must be a day',
  ],
  [
    'a fact without a source',
    '{"schema":"Event","id":"event/x","name":"X","kind":"CALL"}',
    '/x.ndjson:1: event/x · citations: is missing; it must be a list: a fact cites at least one source',
  ],
  [
    'an inference without a reason',
    event('').replace('"source/x"}]', '"source/x","method":"INFERRED"}]'),
    '/x.ndjson:2: event/x · citations.0.reason: is missing; it must be a text',
  ],
  [
    'no name',
    '{"schema":"Person","id":"person/x","names":[]}',
    '/x.ndjson:1: person/x · names: must have at least one name',
  ],
  [
    'a link to nobody',
    event(',"place":"place/nowhere"'),
    '/x.ndjson:2: event/x · place: links to place/nowhere, which is neither in these files nor in the graph; mend the id',
  ],
  [
    'a link to another kind',
    event(',"place":"country/az"'),
    '/x.ndjson:2: event/x · place: links to country/az, which is no Place',
  ],
  [
    'an id of another kind',
    '{"schema":"Source","id":"country/az","title":"X"}',
    '/x.ndjson:1: country/az · schema: is Source, but the graph has this id as Entity Country Actor',
  ],
  [
    'two records with one id',
    `${source}${source.replace('"X"', '"Y"')}`,
    '/x.ndjson:2: source/x · id: is also the id of a different record at /x.ndjson:1',
  ],
  ['a line that is no JSON', `${source}{"schema":`, '/x.ndjson:2: is no JSON'],
  [
    'a prototype as a field',
    '{"schema":"Source","id":"source/x","title":"X","__proto__":{"a":1}}',
    '/x.ndjson:1: source/x · __proto__: is no field',
  ],
  ['a list instead of a record', '[1]', '/x.ndjson:1: record: must be an object'],
])(
  '%s is reported with file, line, record and field, and nothing is written',
  async (_name, content, message) => {
    const before = await graphContent(service.database)
    const faults = await faultsOf('x.ndjson', content)
    expect(faults.map(fault => fault.replaceAll(folder, ''))).toEqual(
      expect.arrayContaining([expect.stringContaining(message)]),
    )
    expect(await graphContent(service.database)).toEqual(before)
  },
)

test('two records with one id in two files: both places are named', async () => {
  const [first, second] = ['a.ndjson', 'b.ndjson'].map(name => join(folder, name))
  writeFileSync(first!, `\n${source}`)
  writeFileSync(second!, source.replace('"X"', '"Y"'))
  await expect(importFrom(service.database, recordFiles([first!, second!]), 'two')).rejects.toThrow(
    `${second}:1: source/x · id: is also the id of a different record at ${first}:2; keep one of them`,
  )
})

test('a record that is repeated word for word in one import counts as unchanged', async () => {
  const file = join(folder, 'twice.ndjson')
  writeFileSync(file, source + source)
  expect(await importFrom(service.database, recordFiles([file]), 'twice')).toMatchObject({
    written: 1,
    unchanged: 1,
  })
})

test('a file that is not UTF-8', async () => {
  expect(await faultsOf('latin1.ndjson', Uint8Array.from([0x7b, 0xe9, 0x7d]))).toEqual([
    '/latin1.ndjson:1: is not valid UTF-8; save the file in that encoding',
  ])
})

test('a document that is too large to be held in memory is refused with the way on', async () => {
  expect(await faultsOf('large.json', `[${' '.repeat(33 * 2 ** 20)}]`)).toEqual([
    '/large.json:1: is larger than 32 MiB; write it as NDJSON',
  ])
})

test('YAML faults name the line', async () => {
  const faults = await faultsOf(
    'broken.yaml',
    '- schema: Source\n  id: source/x\n  title: X\n- schema: Event\n  id: event/x\n',
  )
  expect(faults[0]).toMatch(/^\/broken\.yaml:4: event\/x · /)
  expect((await faultsOf('bad.yaml', '- a: [1\n'))[0]).toMatch(/^\/bad\.yaml:\d+: /)
})

test('all faults of all records are reported at once', async () => {
  const faults = await faultsOf(
    'many.ndjson',
    '{"schema":"Source","id":"source/x"}\n{"schema":"Topic","id":"topic/x"}\n',
  )
  expect(faults).toEqual([
    '/many.ndjson:1: source/x · title: is missing; it must be a text',
    '/many.ndjson:2: topic/x · label: is missing; it must be a text',
  ])
})

test('the formats say the same', async () => {
  const topic = { schema: 'Topic', id: 'topic/formats', label: 'formats', broader: ['topic/space'] }
  const contents: string[][] = []
  for (const [name, text] of [
    ['f.json', JSON.stringify([topic])],
    ['f.ndjson', JSON.stringify(topic)],
    ['f.yaml', '- schema: Topic\n  id: topic/formats\n  label: formats\n  broader: [topic/space]\n'],
  ] as const) {
    expect(await faultsOf(name, text)).toEqual([])
    contents.push((await graphContent(service.database)).filter(line => line.includes('topic/formats')))
  }
  expect(contents[0]!.length).toBeGreaterThan(2)
  expect(contents[1]).toEqual(contents[0])
  expect(contents[2]).toEqual(contents[0])
})
