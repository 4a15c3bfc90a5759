import { join } from 'node:path'
import { backUp, bringBack } from '../../src/exchange/imports/backup.ts'
import { importFrom } from '../../src/exchange/imports/import.ts'
import { importsOf } from '../../src/exchange/imports/imports.ts'
import { review } from '../../src/exchange/resolution/review.ts'
import { recordFiles } from '../../src/exchange/reading/read.ts'
import { undoImport } from '../../src/exchange/imports/undo.ts'
import { resources } from '../../src/resources.ts'
import { graphContent } from '../support/graph-content.ts'
import { TestService } from '../support/service.ts'

let service: TestService
beforeAll(async () => {
  service = await TestService.start()
})
afterAll(() => service.stop())

const { signal } = new AbortController()
const quiet = { report: () => undefined, signal }

function give(dataset: string, records: object[]) {
  return service.importAs(dataset, records)
}

async function linesOf(): Promise<string[]> {
  const lines: string[] = []
  for await (const line of backUp(service.database, signal)) lines.push(line.trimEnd())
  return lines
}

async function* each(lines: string[]): AsyncGenerator<string> {
  yield* lines
}

const person = (id: string, name: string, office: string, time: string) => [
  { schema: 'Person', id: `person/${id}`, names: [name] },
  {
    schema: 'Tenure',
    id: `tenure/${id}`,
    person: `person/${id}`,
    office,
    time,
    citations: [{ source: 'source/lists' }],
  },
]
/** A firm with a branch that met somebody: two datasets tell of both. */
const firms = (id: string, name: string, source: string) => [
  { schema: 'Source', id: `source/${source}`, title: source },
  { schema: 'Organization', id: `organization/${id}`, kind: 'COMPANY', names: [name] },
  { schema: 'Organization', id: `organization/branch-${id}`, kind: 'UNKNOWN', names: [`${name} Baku-${id}`] },
  { schema: 'Person', id: 'person/buyer', names: ['Ann Buyer'] },
  ...meeting(id, source),
]
const meeting = (id: string, source: string) => {
  const cited = { citations: [{ source: `source/${source}` }] }
  const event = `event/talks-${id}`
  return [
    { schema: 'Event', id: event, name: 'Talks on oil', kind: 'MEETING', time: '2006-05-04', ...cited },
    ...['person/buyer', `organization/${id}`].map((actor, at) => ({
      ...{ schema: 'Participation', id: `participation/${id}-${at}`, actor, event, ...cited },
    })),
  ]
}
const common = [
  { schema: 'Source', id: 'source/lists', title: 'Lists' },
  { schema: 'Country', id: 'country/az', names: ['Azerbaijan'] },
  { schema: 'Office', id: 'office/az-president', names: ['President of Azerbaijan'], in: 'country/az' },
]

test('what is brought back is the same graph: several datasets, versions and what was taken back, people joined and parted', async () => {
  await service.clear()
  const shipped = ['test/world', 'test/ways', 'data/azerbaijan'].map(path => join(resources, path))
  for (const path of shipped) await importFrom(service.database, recordFiles([path]), path)
  await give('one', [
    ...common,
    ...person('ilham-aliyev-1', 'Ilham Aliyev', 'office/az-president', '2004/2008'),
  ])
  await give('two', [...common, ...person('aliyev', 'Ильхам Алиев', 'office/az-president', '2006/2010')])
  // The datasets disagree, a version overrides one before, and one is taken back.
  await give('two', [{ ...common[0], title: 'Other lists' }])
  await give('three', [{ ...common[0], title: 'Lists of others' }])
  const [newest] = await importsOf(service.database, 'three')
  await undoImport(service.database, newest!.id, {})
  await review(service.database, [{ which: ['person/aliyev', 'person/ilham-aliyev-1'], verdict: 'SAME' }])
  await review(service.database, [{ which: ['person/aliyev', 'person/path-ada'], verdict: 'DIFFERENT' }])
  await give('two', [...common, ...firms('b', 'Baku Oil Ltd', 'two')])
  await give('one', [...common, ...firms('a', 'Baku Oil', 'one')])
  await review(service.database, [{ which: ['organization/branch-a', 'organization/a'], verdict: 'PART_OF' }])

  expect((await service.ask('{ node(id: "event/talks-b") { id } }')).data.node.id).toBe('event/talks-a')

  const before = await graphContent(service.database, { records: true })
  const imports = await importsOf(service.database)
  const lines = await linesOf()
  await service.clear()
  await bringBack(service.database, each(lines), quiet)
  expect(await graphContent(service.database, { records: true })).toEqual(before)
  expect(await importsOf(service.database)).toEqual(imports)
  expect(await linesOf()).toEqual(lines)
}, 240_000)

test.each<[string, (lines: string[]) => string[], string]>([
  ['nothing', () => [], 'it ends before its last line'],
  ['records', () => ['{"schema": "Topic", "id": "topic/a"}'], 'it does not begin as one'],
  ['no JSON', lines => [...lines.slice(0, 2), 'x'], 'line 3 is no JSON object'],
  ['an end too early', lines => lines.slice(0, -1), 'it ends before its last line'],
  ['a line that is missing', lines => lines.toSpliced(1, 1), 'it has {"import":0,'],
  [
    'another kind',
    lines => lines.toSpliced(1, 0, '{"thing":{}}'),
    'line 2 is no import, record, formerId, match',
  ],
  ['lines behind its end', lines => [...lines, lines[1]!], 'stands behind its end'],
  [
    'a newer form',
    () => ['{"entente":{"backup":99}}'],
    'made by a newer Entente (form 99, this one reads 1)',
  ],
])('%s is no whole backup', async (_, spoil, message) => {
  await service.loadRecords(common)
  const lines = await linesOf()
  await service.clear()
  await expect(bringBack(service.database, each(spoil(lines)), quiet)).rejects.toThrow(message)
})
