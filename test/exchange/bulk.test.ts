import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { SettingAside } from '../../src/exchange/staging/set-aside.ts'
import { importFrom } from '../../src/exchange/imports/import.ts'
import { recordFiles } from '../../src/exchange/reading/read.ts'
import { resources } from '../../src/resources.ts'
import { graphContent, homeContent } from '../support/graph-content.ts'
import { Command, temporaryFolder } from '../support/process.ts'
import { TestService } from '../support/service.ts'

jest.setTimeout(300_000)

const folder = temporaryFolder()
const citations = [{ source: 'source/odd', quote: 'He said: "Yes,\nwe will"; and left.' }]

/** What a table of text could get wrong. */
const odd: object[] = [
  { schema: 'Source', id: 'source/odd', title: ' A "quoted", title\ufffe;\r\nof two lines\t' },
  {
    schema: 'Topic',
    id: 'topic/odd',
    label: 'odd',
    altLabels: ['a;b', 'c,d', '"e"', 'f\ng', 'h\u001fi', ' x '],
  },
  { schema: 'Topic', id: 'topic/none', label: 'none', altLabels: [], broader: ['topic/odd'] },
  { schema: 'Place', id: 'place/zero', name: 'Null Island', latitude: 0, longitude: 0.0000001 },
  { schema: 'Country', id: 'country/odd', names: ['Odd', { text: '奇国', language: 'zh' }, 'Странная'] },
  { schema: 'Person', id: 'person/odd', names: ['\u2028O’Dd 😀 \\'], citizenOf: ['country/odd'] },
  {
    schema: 'Event',
    id: 'event/odd',
    name: '\'\',""\\n',
    kind: 'MEETING',
    time: '0043-03-15?',
    topics: ['topic/none'],
    format: 'STATE',
    place: 'place/zero',
    places: ['place/other'],
    documentsDiscussed: ['document/odd'],
    citations,
  },
  { schema: 'Place', id: 'place/other', name: 'Elsewhere' },
  {
    ...{ schema: 'Document', id: 'document/odd', title: 'Odd', type: 'OTHER', bilateral: false, citations },
    acts: [{ kind: 'ADOPTION', on: '2020' }, { kind: 'ENTRY_INTO_FORCE' }],
  },
  {
    ...{
      schema: 'Organization',
      id: 'organization/odd',
      kind: 'UNKNOWN',
      names: ['Odd & Co'],
      founded: '19XX',
    },
    succeededBy: [{ to: 'organization/odd-2', kind: 'MERGED', on: '1999' }],
  },
  { schema: 'Organization', id: 'organization/odd-2', kind: 'COMPANY', names: ['Odd'] },
  { schema: 'Participation', id: 'participation/odd', event: 'event/odd', actor: 'person/odd', citations },
  {
    schema: 'Observation',
    id: 'observation/odd',
    indicator: 'trade',
    subject: 'country/odd',
    value: 1.5e21,
    unit: 'USD',
    time: '2020',
    dimensions: [
      { name: 'b', value: '2' },
      { name: 'a', value: '"' },
    ],
    citations,
  },
  // One that comes twice, one that is wrong, and one that links to it.
  { schema: 'Place', id: 'place/zero', name: 'Null Island', latitude: 0, longitude: 0.0000001 },
  { schema: 'Topic', id: 'topic/wrong', label: 7 },
  { schema: 'Topic', id: 'topic/below', label: 'below', broader: ['topic/wrong'] },
]

const file = join(folder, 'odd.ndjson')
writeFileSync(file, odd.map(record => JSON.stringify(record)).join('\n'))
const paths = [join(resources, 'data', 'azerbaijan'), file]

function bulk(home: string, more: string[] = [], environment: Record<string, string> = {}): Command {
  const files = ['--rejects', join(folder, 'rejects.ndjson'), '--report', join(folder, 'report.csv')]
  return Command.run('cli', ['import', '--new', '--bulk', ...paths, '--dataset', 'odd', ...files, ...more], {
    ENTENTE_HOME: home,
    ...environment,
  })
}

/** What the graph says after an import that is none in bulk. */
let expected: string[]

beforeAll(async () => {
  const service = await TestService.start()
  await service.clear()
  const said: string[] = []
  const findings = new SettingAside(
    { rejects: join(folder, 'r.ndjson'), report: join(folder, 'r.csv') },
    'odd',
    line => said.push(line),
  )
  const { rejected } = await importFrom(service.database, recordFiles(paths), 'odd', { findings })
  findings.close()
  expect(said.filter(line => !line.startsWith('Odd:'))).toEqual([
    expect.stringContaining('topic/wrong'),
    expect.stringContaining('topic/below'),
  ])
  expect(rejected).toBe(2)
  expected = await graphContent(service.database, { records: true })
  await service.stop()
})

test('a bulk import gives the graph of any other import, whatever is in the records and whenever it is killed', async () => {
  const home = join(folder, 'home')
  const first = bulk(home)
  await first.saw('Neo4j takes in')
  await first.reached(() => existsSync(join(home, 'data', 'databases', 'neo4j')), 'it had begun a store')
  // What it had neo4j-admin do goes on, until the next comes.
  first.kill('SIGKILL')
  await first.exit()
  expect(existsSync(join(home, 'filling'))).toBe(true)

  const second = bulk(home)
  await second.saw('Deriving')
  expect(second.output).toContain('A bulk import was cut off')
  second.kill('SIGKILL')
  await second.exit()

  // All records are there; whoever opens the graph next derives what follows from them.
  const listing = Command.run('cli', ['imports'], { ENTENTE_HOME: home })
  expect([await listing.exit(), listing.output]).toEqual([0, expect.stringContaining('odd')])
  expect(listing.output).toContain('Deriving')
  expect(await homeContent(home)).toEqual(expected)

  const third = bulk(home)
  expect([await third.exit(), third.output]).toEqual([
    1,
    expect.stringContaining('--bulk fills an empty database'),
  ])
})

test('a database that is there and has nothing in it is filled', async () => {
  const home = join(folder, 'empty')
  const empty = Command.run('cli', ['imports'], { ENTENTE_HOME: home })
  expect(await empty.exit()).toBe(0)
  const filled = bulk(home)
  // Two records are rejected.
  expect([await filled.exit(), filled.output]).toEqual([
    1,
    expect.stringMatching(/^Import 1: \d+ records read/m),
  ])
  expect(filled.output).toContain('Deriving')
})

test('a text that no table can have ends the import, which says what to do and leaves nothing behind', async () => {
  const home = join(folder, 'undelimited')
  const file = join(folder, 'undelimited.ndjson')
  writeFileSync(
    file,
    JSON.stringify({ schema: 'Topic', id: 'topic/odd', label: 'odd', altLabels: ['a\uffffb'] }),
  )
  const own = join(folder, 'tmp')
  mkdirSync(own)
  const command = Command.run('cli', ['import', '--new', '--bulk', file], { ENTENTE_HOME: home, TMPDIR: own })
  expect([await command.exit(), command.output]).toEqual([
    1,
    expect.stringContaining('Take it out, or import'),
  ])
  expect(readdirSync(own).filter(name => name.startsWith('entente'))).toEqual([])
})

test.each<[string, string[], Record<string, string>, string]>([
  ['a dry run', ['--dry-run'], {}, '--dry-run reports the same without --bulk'],
  ['a Neo4j elsewhere', [], { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'none' }, 'import without it'],
])('a bulk import is refused: %s', async (_, args, environment, message) => {
  const command = bulk(join(folder, 'refused'), args, environment)
  expect([await command.exit(), command.output]).toEqual([1, expect.stringContaining(message)])
})
