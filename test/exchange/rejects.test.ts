import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SettingAside } from '../../src/exchange/staging/set-aside.ts'
import { importFrom } from '../../src/exchange/imports/import.ts'
import { importsOf } from '../../src/exchange/imports/imports.ts'
import { recordFiles } from '../../src/exchange/reading/read.ts'
import { graphContent } from '../support/graph-content.ts'
import {
  emptyService,
  idsIn,
  meeting,
  ndjson,
  office,
  participation,
  person,
  source,
  tenure,
} from '../support/importing.ts'
import { temporaryFolder } from '../support/process.ts'

const on = emptyService()
const { give } = on

test('what is wrong is set aside with its reasons, and so is what rests on it; the rest loads', async () => {
  const { counts, rejects, report, lines } = await give(
    'x.ndjson',
    ndjson(source, person, office, tenure, meeting, participation),
  )
  expect(counts).toEqual({ read: 6, written: 4, unchanged: 0, rejected: 2 })
  expect(await idsIn(on.service)).toEqual(['event/e', 'office/o', 'person/p', 'source/s'])
  expect(rejects).toEqual([
    { $rejected: [expect.objectContaining({ line: 4, field: 'time' })], ...tenure },
    {
      $rejected: [
        expect.objectContaining({
          line: 6,
          field: 'capacities',
          reason: expect.stringMatching(
            /^links to tenure\/t, which is set aside itself \(.*:\d+\); mend that$/,
          ),
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
  const mended = await graphContent(on.service.database)
  await on.service.loadRecords([
    source,
    person,
    office,
    { ...tenure, time: '1886-07-22/1886-07-27' },
    meeting,
    participation,
  ])
  const content = (lines: string[]) => lines.filter(line => !line.includes('Import')).sort()
  expect(content(mended)).toEqual(content(await graphContent(on.service.database)))
})

test('a dry run tells and counts the same, and writes nothing', async () => {
  const content = ndjson(source, person, office, tenure, meeting, participation)
  const before = await graphContent(on.service.database)
  const dry = await give('x.ndjson', content, { dry: true })
  expect(await graphContent(on.service.database)).toEqual(before)
  const real = await give('x.ndjson', content)
  expect(dry).toEqual({ ...real, rejects: expect.anything(), report: expect.anything() })
  const again = await give('x.ndjson', `${content}\n`, { dry: true })
  expect(again.counts).toEqual({ read: 6, written: 0, unchanged: 4, rejected: 2 })
})

test('the same files again report what is set aside again, and take in what has become acceptable', async () => {
  const content = ndjson(source, meeting, participation)
  expect((await give('x.ndjson', content)).counts).toEqual({
    read: 3,
    written: 2,
    unchanged: 0,
    rejected: 1,
  })
  const [first] = await importsOf(on.service.database)
  expect(first).toMatchObject({ records: 2, rejected: 1, complete: true })
  expect((await give('x.ndjson', content)).counts).toEqual({
    read: 3,
    written: 0,
    unchanged: 2,
    rejected: 1,
  })
  await give('more.ndjson', ndjson(person, office, { ...tenure, time: '1886' }, source))
  expect((await give('x.ndjson', content)).counts).toEqual({
    read: 3,
    written: 1,
    unchanged: 2,
    rejected: 0,
  })
})

test('a good record stands whatever bad ones of its id come after it', async () => {
  const bad = { ...person, names: [] }
  const { counts } = await give('x.ndjson', ndjson(person, bad, person, bad))
  expect(counts).toEqual({ read: 4, written: 1, unchanged: 1, rejected: 2 })
  expect(await idsIn(on.service)).toEqual(['person/p'])
})

test('what repeats a record that is set aside is rejected with it', async () => {
  const { counts, report } = await give('x.ndjson', ndjson(meeting, meeting))
  expect(counts).toEqual({ read: 2, written: 0, unchanged: 0, rejected: 2 })
  expect(report[1]).toMatchObject({ line: '2', reason: 'repeats a record that is set aside' })
})

test('the same files with the same rejects are no second import', async () => {
  const content = ndjson(source, participation)
  await give('x.ndjson', content)
  expect((await give('x.ndjson', content)).counts).toEqual({
    read: 2,
    written: 0,
    unchanged: 1,
    rejected: 1,
  })
  expect(await importsOf(on.service.database, 'x.ndjson')).toHaveLength(1)
})

test('of two records with one id the first loads; a good one takes the place of a bad one', async () => {
  const other = { ...source, title: 'Another' }
  const bad = { ...person, names: [] }
  const { counts, report } = await give('x.ndjson', ndjson(source, other, source, bad, person))
  expect(counts).toEqual({ read: 5, written: 2, unchanged: 1, rejected: 2 })
  expect(report[0]!.reason).toMatch(
    /^is also the id of a different record at .*x\.ndjson:1; keep one of them/,
  )
  expect(await idsIn(on.service)).toEqual(['person/p', 'source/s'])
})

/** A source of one record that is none, in a folder of its own. */
function badSource() {
  const folder = temporaryFolder()
  const file = join(folder, 'x.ndjson')
  writeFileSync(file, '{}')
  return { folder, source: recordFiles([file]) }
}

test('files of rejects and reports are never written over: the next one has a number', async () => {
  const { folder, source: bad } = badSource()
  const paths = { rejects: join(folder, 'rejects.ndjson'), report: join(folder, 'report.csv') }
  writeFileSync(paths.rejects, 'not mended yet')
  const said: string[][] = []
  for (const name of ['x', 'y']) {
    const findings = new SettingAside(paths, 'mine', () => undefined)
    await importFrom(on.service.database, bad, name, { findings })
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
  const { folder, source: bad } = badSource()
  const nowhere = join(folder, 'no', 'such', 'rejects.ndjson')
  const findings = new SettingAside({ rejects: nowhere, report: nowhere }, 'mine', () => undefined)
  await expect(importFrom(on.service.database, bad, 'x', { findings })).rejects.toThrow(
    `What is set aside cannot be written to ${nowhere} (ENOENT).`,
  )
})
