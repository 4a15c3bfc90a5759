import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { SettingAside } from '../../src/exchange/staging/set-aside.ts'
import { importFrom, rehearseImport } from '../../src/exchange/imports/import.ts'
import { recordFiles } from '../../src/exchange/reading/read.ts'
import { temporaryFolder } from './process.ts'
import { TestService } from './service.ts'

/** Imports what a file holds; gives the counts, the lines that were shown, and what is in the files that were made. */
export async function give(
  { database }: TestService,
  name: string,
  content: string | Uint8Array,
  { dry = false } = {},
) {
  const folder = temporaryFolder()
  const file = join(folder, name)
  writeFileSync(file, content)
  const paths = { rejects: join(folder, 'rejects.ndjson'), report: join(folder, 'report.csv') }
  const lines: string[] = []
  const findings = new SettingAside(paths, 'mine', line => lines.push(line.replaceAll(folder, '')))
  const counts = dry
    ? await rehearseImport(database, recordFiles([file]), name, { findings })
    : await importFrom(database, recordFiles([file]), name, { findings })
  lines.push(...findings.close().map(line => line.replaceAll(folder, '')))
  const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '')
  const { read: all, written, unchanged, rejected, leftOut } = counts
  expect(written + unchanged + rejected).toBe(all)
  return {
    counts: { read: all, written, unchanged, rejected },
    leftOut,
    lines,
    rejects: read(paths.rejects)
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line)),
    report: parse(read(paths.report), { columns: true }) as Record<string, string>[],
  }
}

/** A service for the tests of a file, its graph empty before each; `give` imports into it. */
export function emptyService() {
  let service: TestService
  beforeAll(async () => {
    service = await TestService.start()
  })
  beforeEach(() => service.loadRecords([]))
  afterAll(() => service.stop())
  return {
    get service() {
      return service
    },
    give: (name: string, content: string | Uint8Array, how?: { dry: boolean }) =>
      give(service, name, content, how),
  }
}

/** The ids of all nodes, in order. */
export async function idsIn({ database }: TestService): Promise<unknown[]> {
  return (await database.run('MATCH (n:Entity) RETURN n.id AS id ORDER BY id')).map(({ id }) => id)
}

/** Records as NDJSON. */
export function ndjson(...records: object[]): string {
  return records.map(record => `${JSON.stringify(record)}\n`).join('')
}

// Records that rest on each other; the tenure ends before it begins.
export const source = { schema: 'Source', id: 'source/s', title: 'A source' }
export const citations = [{ source: 'source/s' }]
export const person = { schema: 'Person', id: 'person/p', names: ['P'] }
export const office = { schema: 'Office', id: 'office/o', names: ['O'] }
export const tenure = {
  schema: 'Tenure',
  id: 'tenure/t',
  person: 'person/p',
  office: 'office/o',
  time: '1886-07-27/1886-07-22',
  citations,
}
export const meeting = { schema: 'Event', id: 'event/e', name: 'E', kind: 'MEETING', citations }
export const participation = {
  schema: 'Participation',
  id: 'participation/pe',
  actor: 'person/p',
  event: 'event/e',
  capacities: ['tenure/t'],
  citations,
}
