import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { SettingAside } from '../../src/exchange/aside.ts'
import { importFrom, rehearseImport } from '../../src/exchange/import.ts'
import { importsOf } from '../../src/exchange/imports.ts'
import { recordFiles } from '../../src/exchange/read.ts'
import { graphContent } from '../support/graph-content.ts'
import { TestService } from '../support/service.ts'

let service: TestService

beforeAll(async () => {
  service = await TestService.start()
})
beforeEach(() => service.loadRecords([]))
afterAll(() => service.stop())

/** Imports what a file holds; gives the counts, the lines that were shown, and what is in the files that were made. */
async function give(name: string, content: string | Uint8Array, { dry = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'entente-test-'))
  const file = join(folder, name)
  writeFileSync(file, content)
  const paths = { rejects: join(folder, 'rejects.ndjson'), report: join(folder, 'report.csv') }
  const lines: string[] = []
  const findings = new SettingAside(paths, 'mine', line => lines.push(line.replaceAll(folder, '')))
  const counts = dry
    ? await rehearseImport(service.database, recordFiles([file]), name, { findings })
    : await importFrom(service.database, recordFiles([file]), name, { findings })
  lines.push(...findings.close().map(line => line.replaceAll(folder, '')))
  const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '')
  const { read: all, written, unchanged, rejected } = counts
  expect(written + unchanged + rejected).toBe(all)
  return {
    counts: { read: all, written, unchanged, rejected },
    lines,
    rejects: read(paths.rejects)
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line)),
    report: parse(read(paths.report), { columns: true }) as Record<string, string>[],
  }
}

const ids = async () =>
  (await service.database.run('MATCH (n:Entity) RETURN n.id AS id ORDER BY id')).map(({ id }) => id)
const ndjson = (...records: object[]) => records.map(record => `${JSON.stringify(record)}\n`).join('')

const source = { schema: 'Source', id: 'source/s', title: 'A source' }
const citations = [{ source: 'source/s' }]
const person = { schema: 'Person', id: 'person/p', names: ['P'] }
const office = { schema: 'Office', id: 'office/o', names: ['O'] }
const tenure = {
  schema: 'Tenure',
  id: 'tenure/t',
  person: 'person/p',
  office: 'office/o',
  time: '1886-07-27/1886-07-22',
  citations,
}
const meeting = { schema: 'Event', id: 'event/e', name: 'E', kind: 'MEETING', citations }
const participation = {
  schema: 'Participation',
  id: 'participation/pe',
  actor: 'person/p',
  event: 'event/e',
  capacities: ['tenure/t'],
  citations,
}

test('what is wrong is set aside with its reasons, and so is what rests on it; the rest loads', async () => {
  const { counts, rejects, report, lines } = await give(
    'x.ndjson',
    ndjson(source, person, office, tenure, meeting, participation),
  )
  expect(counts).toEqual({ read: 6, written: 4, unchanged: 0, rejected: 2 })
  expect(await ids()).toEqual(['event/e', 'office/o', 'person/p', 'source/s'])
  expect(rejects).toEqual([
    { $rejected: [expect.objectContaining({ line: 4, field: 'time' })], ...tenure },
    {
      $rejected: [
        expect.objectContaining({
          line: 6,
          field: 'capacities',
          reason: 'links to tenure/t, which is set aside itself; mend that',
        }),
      ],
      ...participation,
    },
  ])
  expect(report.map(({ severity, line, record, field }) => [severity, line, record, field])).toEqual([
    ['fault', '4', 'tenure/t', 'time'],
    ['fault', '6', 'participation/pe', 'capacities'],
  ])
  expect(lines[0]).toMatch(/^\/x\.ndjson:4: tenure\/t · time: /)
  expect(lines.at(-2)).toBe(
    "Set aside in /rejects.ndjson: mend what its lines say and import that file with --dataset 'mine'.",
  )
})

test('the mended file of rejects imports what was missing', async () => {
  const { rejects } = await give('x.ndjson', ndjson(source, person, office, tenure, meeting, participation))
  rejects[0].time = '1886-07-22/1886-07-27'
  const { counts } = await give('mended.ndjson', ndjson(...rejects))
  expect(counts).toEqual({ read: 2, written: 2, unchanged: 0, rejected: 0 })
  const mended = await graphContent(service.database)
  await service.loadRecords([
    source,
    person,
    office,
    { ...tenure, time: '1886-07-22/1886-07-27' },
    meeting,
    participation,
  ])
  const content = (lines: string[]) => lines.filter(line => !line.includes('Import')).sort()
  expect(content(mended)).toEqual(content(await graphContent(service.database)))
})

test('a dry run tells and counts the same, and writes nothing', async () => {
  const content = ndjson(source, person, office, tenure, meeting, participation)
  const before = await graphContent(service.database)
  const dry = await give('x.ndjson', content, { dry: true })
  expect(await graphContent(service.database)).toEqual(before)
  const real = await give('x.ndjson', content)
  expect(dry).toEqual({ ...real, rejects: expect.anything(), report: expect.anything() })
  const again = await give('x.ndjson', `${content}\n`, { dry: true })
  expect(again.counts).toEqual({ read: 6, written: 0, unchanged: 4, rejected: 2 })
})

test('the same files again report what is set aside again, and take in what has become acceptable', async () => {
  const content = ndjson(source, meeting, participation)
  expect((await give('x.ndjson', content)).counts).toEqual({ read: 3, written: 2, unchanged: 0, rejected: 1 })
  const [first] = await importsOf(service.database)
  expect(first).toMatchObject({ records: 2, rejected: 1, complete: true })
  expect((await give('x.ndjson', content)).counts).toEqual({ read: 3, written: 0, unchanged: 2, rejected: 1 })
  await give('more.ndjson', ndjson(person, office, { ...tenure, time: '1886' }, source))
  expect((await give('x.ndjson', content)).counts).toEqual({ read: 3, written: 1, unchanged: 2, rejected: 0 })
})

test('a good record stands whatever bad ones of its id come after it', async () => {
  const bad = { ...person, names: [] }
  const { counts } = await give('x.ndjson', ndjson(person, bad, person, bad))
  expect(counts).toEqual({ read: 4, written: 1, unchanged: 1, rejected: 2 })
  expect(await ids()).toEqual(['person/p'])
})

test('what repeats a record that is set aside is rejected with it', async () => {
  const { counts, report } = await give('x.ndjson', ndjson(meeting, meeting))
  expect(counts).toEqual({ read: 2, written: 0, unchanged: 0, rejected: 2 })
  expect(report[1]).toMatchObject({ line: '2', reason: 'repeats a record that is set aside' })
})

test('the same files with the same rejects are no second import', async () => {
  const content = ndjson(source, participation)
  await give('x.ndjson', content)
  expect((await give('x.ndjson', content)).counts).toEqual({ read: 2, written: 0, unchanged: 1, rejected: 1 })
  expect(await importsOf(service.database, 'x.ndjson')).toHaveLength(1)
})

test.each([
  [
    'a null in a part',
    'x.ndjson',
    ndjson(
      source,
      { schema: 'Country', id: 'country/c', names: ['C'] },
      { schema: 'Document', id: 'document/d', title: 'D', type: 'AGREEMENT', citations },
      {
        schema: 'Party',
        id: 'party/p',
        actor: 'country/c',
        document: 'document/d',
        actions: [
          { kind: 'SIGNATURE', on: null },
          { kind: 'ENTRY_INTO_FORCE', on: '2020' },
        ],
        citations,
      },
    ),
    0,
  ],
  ['100,000 levels', 'x.ndjson', `${'['.repeat(100_000)}${']'.repeat(100_000)}\n`, 1],
  ['a record that holds itself', 'x.yaml', '- &a {schema: Person, id: person/a, x: *a}\n', 1],
  ['a list that holds itself', 'x.yaml', '- {schema: Person, id: person/a, names: &n [*n]}\n', 1],
])('%s is no trouble', async (_, name, content, rejected) => {
  expect((await give(name, content)).counts.rejected).toBe(rejected)
})

test('of two records with one id the first loads; a good one takes the place of a bad one', async () => {
  const other = { ...source, title: 'Another' }
  const bad = { ...person, names: [] }
  const { counts, report } = await give('x.ndjson', ndjson(source, other, source, bad, person))
  expect(counts).toEqual({ read: 5, written: 2, unchanged: 1, rejected: 2 })
  expect(report[0]!.reason).toMatch(
    /^is also the id of a different record at .*x\.ndjson:1; keep one of them/,
  )
  expect(await ids()).toEqual(['person/p', 'source/s'])
})

test.each<[string, string, string | Uint8Array, string]>([
  ['a line that is no JSON', 'x.ndjson', '{"schema":', 'is no JSON; write one object a line'],
  [
    'invalid UTF-8',
    'x.ndjson',
    Uint8Array.from([0x7b, 0xe9, 0x7d, 0x0a]),
    'is not valid UTF-8; save the file in that encoding',
  ],
  [
    'invalid UTF-8 in a cell',
    'Source.csv',
    Uint8Array.from([0x69, 0x64, 0x0a, 0xe9, 0x0a]),
    'is not valid UTF-8',
  ],
  ['a cell too many', 'Source.csv', 'id,title\nsource/b,B,C\n', 'has 3 cells, but there are 2 columns'],
  ['a quotation mark that is never closed', 'Source.csv', 'id,title\nsource/b,"B\n', 'cannot be read'],
  [
    'a header in another encoding',
    'Source.csv',
    Uint8Array.from([0x69, 0x64, 0xe9, 0x0a, 0x61, 0x0a, 0x62]),
    'is not valid UTF-8',
  ],
  [
    'a cell and a part of it',
    'Person.csv',
    'id,names,names.1.text\nperson/a,Ann|Anna,X\n',
    'says something twice: in the column names.1.text',
  ],
  [
    'a part and what holds it',
    'Person.csv',
    'id,names.1.text,names\nperson/a,X,Ann\n',
    'says something twice: in the column names,',
  ],
  [
    'a part of what is no list of parts',
    'Person.csv',
    'id,names.1,names.1.text\nperson/a,Ann,Anna\n',
    'says something twice',
  ],
  ['a blank for a number', 'Place.csv', 'id,name,latitude\nplace/a,A," "\n', 'must be a number'],
  ['a column that comes twice', 'Source.csv', 'id,id\nsource/b,B\n', 'has the column id twice'],
  [
    'a column without a name, twice',
    'Source.csv',
    'id,,\nsource/b,B,C\n',
    'has the column without a name twice',
  ],
  ['CSV of no known kind', 'Sources.csv', 'id\nsource/b\n', 'did you mean Source?'],
  ['broken YAML', 'x.yaml', '- a: [1\n', 'Flow sequence'],
  ['a prototype as a column', 'Source.csv', 'id,title,__proto__\nsource/b,B,C\n', 'is no field here'],
  ['a prototype inside a column', 'Source.csv', 'id,title,__proto__.a\nsource/b,B,C\n', 'is no field here'],
])('%s is set aside', async (_, name, content, reason) => {
  const { counts, report } = await give(name, content)
  expect(counts).toEqual({ read: 1, written: 0, unchanged: 0, rejected: 1 })
  expect(report[0]!.reason).toContain(reason)
  expect(({} as Record<string, unknown>).a).toBeUndefined()
})

test('a line of 100 MB is set aside, not held; what stands around it loads', async () => {
  const long = Buffer.alloc(100 * 2 ** 20, 0x61)
  const lines = Buffer.concat([Buffer.from(ndjson(source)), long, Buffer.from(`\n${ndjson(person)}`)])
  const before = process.memoryUsage().rss
  const { counts, report } = await give('x.ndjson', lines)
  expect(counts).toEqual({ read: 3, written: 2, unchanged: 0, rejected: 1 })
  expect(report[0]).toMatchObject({ line: '2', reason: 'is longer than 4 MiB' })
  expect(process.memoryUsage().rss - before).toBeLessThan(60 * 2 ** 20)
})

test('where the form of a CSV file breaks, it ends, and says so; what stood before is read', async () => {
  const good = (name: string) => `source/${name},${name}\n`
  const stray = await give('Source.csv', `id,title\n${good('a')}source/b,say "hello"\n${good('c')}`)
  expect(stray.counts).toEqual({ read: 2, written: 1, unchanged: 0, rejected: 1 })
  expect(stray.report[0]).toMatchObject({
    line: '3',
    reason: expect.stringContaining('cannot be read from here on'),
  })
  const long = await give(
    'Source.csv',
    `id,title\n${good('d')}source/x,${'x'.repeat(5 * 2 ** 20)}\n${good('e')}`,
  )
  expect(long.counts).toEqual({ read: 2, written: 1, unchanged: 0, rejected: 1 })
  expect(long.report[0]!.reason).toContain('cannot be read from here on')
})

test('a row of 100 MB in CSV is set aside, not held', async () => {
  const row = Buffer.concat([
    Buffer.from('id,title\nsource/b,B\nsource/c,'),
    Buffer.alloc(100 * 2 ** 20, 0x61),
  ])
  const { counts, report } = await give('Source.csv', row)
  expect(counts).toEqual({ read: 2, written: 1, unchanged: 0, rejected: 1 })
  expect(report[0]!.reason).toContain('cannot be read')
})

test('what closes a circle is set aside, with what leads to it; the rest loads', async () => {
  const topic = (name: string, ...broader: string[]) => ({
    schema: 'Topic',
    id: `topic/${name}`,
    label: name,
    broader: broader.map(other => `topic/${other}`),
  })
  const topics = [
    topic('a', 'b'),
    topic('b', 'c'),
    topic('c', 'a'),
    topic('leads', 'a'),
    topic('d', 'e'),
    topic('e'),
  ]
  const { counts, report } = await give('x.ndjson', ndjson(...topics))
  expect(counts).toEqual({ read: 6, written: 2, unchanged: 0, rejected: 4 })
  expect(await ids()).toEqual(['topic/d', 'topic/e'])
  expect(report.map(({ record, reason }) => [record, reason!.split(';')[0]])).toEqual([
    ['topic/a', 'leads back to itself: topic/a → topic/b → topic/c → topic/a'],
    ['topic/b', 'leads back to itself: topic/b → topic/c → topic/a → topic/b'],
    ['topic/c', 'leads back to itself: topic/c → topic/a → topic/b → topic/c'],
    ['topic/leads', 'links to topic/a, which is set aside itself'],
  ])
})

test('a circle that closes through the graph refuses the import, and leaves nothing behind', async () => {
  const label = (id: string, broader: string[]) => ({ schema: 'Topic', id, label: id, broader })
  await give('a.ndjson', ndjson(label('topic/a', []), label('topic/b', ['topic/a'])))
  const before = await graphContent(service.database)
  await expect(give('b.ndjson', ndjson(label('topic/a', ['topic/b']), source))).rejects.toThrow(
    'leads back to itself: topic/a → topic/b → topic/a',
  )
  expect(await graphContent(service.database)).toEqual(before)
})

test('what is odd but possible loads, with a warning', async () => {
  const document = { schema: 'Document', id: 'document/d', title: 'D', type: 'AGREEMENT', citations }
  const { counts, report, rejects, lines } = await give(
    'x.ndjson',
    ndjson(
      source,
      person,
      office,
      { schema: 'Country', id: 'country/c', names: ['C'] },
      { ...document, signedOn: '2020-05', time: '2020-04/2030' },
      { ...document, id: 'document/in-order', signedOn: '2020-05', time: '2020-05/2030' },
      // A period of years may well begin in the course of its first one.
      { ...document, id: 'document/plan', signedOn: '2020-05', time: '2020/2021' },
      {
        schema: 'Party',
        id: 'party/odd',
        actor: 'country/c',
        document: 'document/d',
        actions: [
          { kind: 'ENTRY_INTO_FORCE', on: '2019' },
          { kind: 'SIGNATURE', on: '2020' },
        ],
        citations,
      },
      {
        schema: 'Party',
        id: 'party/in-order',
        actor: 'country/c',
        document: 'document/d',
        actions: [
          { kind: 'ENTRY_INTO_FORCE', on: '2020-06' },
          { kind: 'SIGNATURE', on: '2020' },
        ],
        citations,
      },
      { ...tenure, time: '1990/1992', appointedOn: '1993' },
      { ...tenure, id: 'tenure/in-order', time: '1990/1992', appointedOn: '1992' },
    ),
  )
  expect(counts).toEqual({ read: 11, written: 11, unchanged: 0, rejected: 0 })
  expect(rejects).toEqual([])
  expect(report.map(({ severity, record, field }) => [severity, record, field])).toEqual([
    ['warning', 'document/d', 'time'],
    ['warning', 'party/odd', 'actions'],
    ['warning', 'tenure/t', 'appointedOn'],
  ])
  expect(lines[0]).toMatch(/^Odd: \/x\.ndjson:5: document\/d · time: begins before the document was signed/)
})

test('files of rejects and reports are never written over: the next one has a number', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-test-'))
  const paths = { rejects: join(folder, 'rejects.ndjson'), report: join(folder, 'report.csv') }
  writeFileSync(paths.rejects, 'not mended yet')
  const file = join(folder, 'x.ndjson')
  writeFileSync(file, '{}')
  const said: string[][] = []
  for (const name of ['x', 'y']) {
    const findings = new SettingAside(paths, 'mine', () => undefined)
    await importFrom(service.database, recordFiles([file]), name, { findings })
    said.push(findings.close().map(line => line.replaceAll(folder, '')))
  }
  expect(readFileSync(paths.rejects, 'utf8')).toBe('not mended yet')
  expect(said.map(([first]) => first!.split(':')[0])).toEqual([
    'Set aside in /rejects-2.ndjson',
    'Set aside in /rejects-3.ndjson',
  ])
  expect(said.map(lines => lines.at(-1))).toEqual([
    'All findings are in /report.csv.',
    'All findings are in /report-2.csv.',
  ])
  expect(readFileSync(join(folder, 'rejects-3.ndjson'), 'utf8')).toContain('"field":"schema"')
})

test('a place where nothing can be written is one sentence', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-test-'))
  const file = join(folder, 'x.ndjson')
  writeFileSync(file, '{}')
  const nowhere = join(folder, 'no', 'such', 'rejects.ndjson')
  const findings = new SettingAside({ rejects: nowhere, report: nowhere }, 'mine', () => undefined)
  await expect(importFrom(service.database, recordFiles([file]), 'x', { findings })).rejects.toThrow(
    `What is set aside cannot be written to ${nowhere} (ENOENT).`,
  )
})
