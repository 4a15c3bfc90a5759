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
