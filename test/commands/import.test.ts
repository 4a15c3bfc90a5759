import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, temporaryFolder } from '../support/process.ts'
import { TestService, testAddress } from '../support/service.ts'

let service: TestService
const folder = temporaryFolder()
const file = join(folder, 'records.ndjson')
const paths = { rejects: join(folder, 'rejects.ndjson'), report: join(folder, 'report.csv') }

beforeAll(async () => {
  service = await TestService.start()
  await service.clear()
  writeFileSync(
    file,
    [
      { schema: 'Source', id: 'source/s', title: 'A source' },
      { schema: 'Event', id: 'event/e', name: 'E', kind: 'MEETNG', citations: [{ source: 'source/s' }] },
    ]
      .map(record => JSON.stringify(record))
      .join('\n'),
  )
})
afterAll(() => service.stop())

async function run(...args: string[]) {
  const { uri, username, password, database } = testAddress
  const command = Command.run('cli', args, {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  })
  const code = await command.exit()
  return { code, output: command.output }
}

const importing = ['import', file, '--dataset', 'mine', '--rejects', paths.rejects, '--report', paths.report]

test('a dry run reports, and writes nothing to the graph', async () => {
  const own = ['--rejects', join(folder, 'dry.ndjson'), '--report', join(folder, 'dry.csv')]
  const { code, output } = await run('import', '--dry-run', file, ...own)
  expect(output).toContain('records.ndjson:2: event/e · kind: must be one of')
  expect(output).toContain('did you mean MEETING?')
  expect(output).toContain(
    'Dry run, nothing was written: 2 records read = 1 written + 0 unchanged + 1 rejected.',
  )
  expect(code).toBe(1)
  expect((await run('imports')).output).toBe('Nothing was imported yet.\n')
})

test('what was imported is listed, and taken back by its id', async () => {
  const { code, output } = await run(...importing)
  expect(output).toContain('Import 1: 2 records read = 1 written + 0 unchanged + 1 rejected.')
  expect(output).toContain(
    `Set aside in ${paths.rejects}: mend what its lines say and import that file with --dataset 'mine'.`,
  )
  expect(code).toBe(1)
  expect(JSON.parse(readFileSync(paths.rejects, 'utf8'))).toMatchObject({ id: 'event/e', kind: 'MEETNG' })
  expect(readFileSync(paths.report, 'utf8')).toMatch(/^severity,file,line,record,field,reason\nfault,/)
  const listed = await run('imports')
  expect(listed.output).toMatch(/^ {3}1 {2}\S+Z {2}mine: 1 record, 1 rejected\n$/)
  expect(await run('undo', '1')).toEqual({ code: 0, output: 'Import 1 was taken back.\n' })
  expect(await service.database.run('MATCH (n:Entity) RETURN n')).toEqual([])
  expect((await run('imports')).output).toBe('Nothing was imported yet.\n')
})

test('an import that is not there cannot be taken back', async () => {
  const { code, output } = await run('undo', '99')
  expect(output).toBe('There is no import 99; `entente imports` lists them.\n')
  expect(code).toBe(1)
})

test('without faults no file is made', async () => {
  const clean = join(folder, 'Source.csv')
  writeFileSync(clean, 'id,title\nsource/s,A source\n')
  const own = [join(folder, 'none.ndjson'), join(folder, 'none.csv')]
  const { code } = await run('import', clean, '--rejects', own[0]!, '--report', own[1]!)
  expect(code).toBe(0)
  expect(own.filter(path => existsSync(path))).toEqual([])
})

test('an import says which graph it writes to, and begins none by a slip', async () => {
  expect((await run('import', file, '--dataset', 'mine', '--dry-run')).output).toContain('Dry run')
  const { output } = await run(...importing)
  expect(output).toContain(`Importing into the database neo4j at ${testAddress.uri}, as mine …`)
  await run('undo', '1')
  const home = join(folder, 'nowhere')
  const alone = async (...args: string[]) => {
    const command = Command.run('cli', args, { ENTENTE_HOME: home }, folder)
    return { code: await command.exit(), output: command.output }
  }
  expect(await alone('import', file)).toEqual({
    code: 1,
    output: `There is no graph in ${home} yet. Add --new to begin one there, or set ENTENTE_HOME to the home that you mean.\n`,
  })
  const dry = await alone('import', '--dry-run', file)
  expect(dry.output).toContain(`There is no graph in ${home} yet; the records are checked by themselves.`)
  expect(dry.output).toContain('2 records read = 1 written + 0 unchanged + 1 rejected.')
  expect(existsSync(home)).toBe(false)
})

test('a dataset that nobody names goes by the names of its files, and tells no path', async () => {
  const clean = join(folder, 'Topic.csv')
  writeFileSync(clean, 'id,label\ntopic/s,A topic\n')
  expect((await run('import', clean)).code).toBe(0)
  const { output } = await run('imports')
  expect(output).toMatch(/ {2}Topic\.csv [0-9a-f]{6}: 1 record/)
  expect(output).not.toContain(folder)
})

test('tables are imported by a mapping, which says what became of the rows', async () => {
  const map = join(folder, 'map.yaml')
  writeFileSync(
    map,
    'dataset: topics\nset: { kind: The kind }\nrecords: [{ schema: Topic, id: "topic/{$kind}-{A | slug}", label: "{A}" }]',
  )
  const table = join(folder, 'table.csv')
  writeFileSync(table, 'A;B\nx;1\n;\ny;2\n')
  const ignoring = ['--map', map, '--set', 'kind=k']
  const refused = await run(
    'import',
    table,
    ...ignoring,
    '--rejects',
    join(folder, 'r2.ndjson'),
    '--report',
    join(folder, 'r2.csv'),
  )
  expect(refused.output).toContain(
    'table.csv:1: has the column B, which the mapping does not name; map it, or list it under ignore',
  )
  expect(refused.code).toBe(1)
  writeFileSync(map, `ignore: [B]\n${readFileSync(map, 'utf8')}`)
  const { code, output } = await run('import', table, ...ignoring)
  expect(output).toContain('as topics …')
  expect(output).toContain('1 table, 3 rows = 2 mapped + 1 blank')
  expect(output).toContain('2 records read = 2 written + 0 unchanged + 0 rejected.')
  expect(code).toBe(0)
  expect((await run('import', table, '--set', 'kind=k')).output).toContain('name it with --map')
})

test('what the graph knows is found by name, type and code', async () => {
  await service.load('data/azerbaijan')
  // The first command brings up to date what was loaded behind its back.
  await run('imports')
  const found = async (...args: string[]) => (await run('find', ...args)).output.trim().split('\n')
  expect(await found('Kosovo')).toEqual(['country/xk\tCOUNTRY\tKosovo\tnot in the graph yet'])
  for (const text of ['AZ', 'AZE', 'Azerbaijan', 'azərbaycan'])
    expect((await found(text, '--type', 'country'))[0]).toMatch(/^country\/az\tCOUNTRY\tAzerbaijan/)
  expect((await found('Palestine'))[0]).toMatch(/^country\/ps\t/)
  expect((await found('President of Azerbaijan', '--type', 'office'))[0]).toBe(
    'office/az-president\tOFFICE\tPresident of Azerbaijan',
  )
  expect(await run('find', 'qqqxyzqqq')).toEqual({
    code: 1,
    output: 'Nothing is called "qqqxyzqqq", nor anything like it.\n',
  })
  expect((await run('find', 'x', '--type', 'persn')).output).toContain(
    'There is no type persn; did you mean PERSON?',
  )
})
