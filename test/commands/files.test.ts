import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { progressTo } from '../../src/commands/progress.ts'
import { Command, neo4jOf, runs, temporaryFolder, until } from '../support/process.ts'

jest.setTimeout(240_000)

/** Runs a command to its end; gives its output and exit code. */
async function run(args: string[], environment: Record<string, string> = {}) {
  const command = Command.run('cli', args, environment)
  const code = await command.exit()
  return { code, output: command.output }
}

test('an embedded database goes into a file, and comes back into another home', async () => {
  const folder = temporaryFolder()
  const [home, other] = [join(folder, 'home'), join(folder, 'other')]
  const records = join(folder, 'records.ndjson')
  const written = await run(['generate', '--events', '20', '--seed', '3', '--out', records])
  expect(written).toEqual({ code: 0, output: '' })
  const importing = Command.run('cli', ['import', '--new', records], { ENTENTE_HOME: home })
  await importing.saw('100 % of')
  expect(importing.output).toMatch(/100 % of \d+ records, \d+ a second/)
  // A Neo4j that was killed leaves a store that must be recovered before it can be dumped.
  const { pid } = neo4jOf(home)!
  importing.kill('SIGKILL')
  if (runs(pid)) process.kill(pid, 'SIGKILL')
  await importing.exit()
  await until(() => !runs(pid))

  const dump = join(folder, 'graph.dump')
  const dumped = await run(['dump', dump], { ENTENTE_HOME: home })
  expect(dumped).toMatchObject({ code: 0, output: expect.stringContaining('Dumped to') })
  expect(await run(['dump', dump], { ENTENTE_HOME: home })).toMatchObject({
    code: 1,
    output: expect.stringContaining('exists already'),
  })
  expect(await run(['restore', dump], { ENTENTE_HOME: home })).toMatchObject({
    code: 1,
    output: expect.stringContaining('--overwrite replaces it'),
  })
  const restored = await run(['restore', dump], { ENTENTE_HOME: other })
  expect(restored).toMatchObject({ code: 0, output: expect.stringContaining('Restored from') })

  const out = join(folder, 'out.ndjson')
  expect((await run(['export', '--out', out], { ENTENTE_HOME: other })).code).toBe(0)
  const ids = (file: string) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map(line => (JSON.parse(line) as { id: string }).id)
      .sort()
  expect(ids(out)).toEqual(ids(records))
  expect(readdirSync(folder).sort()).toEqual(['graph.dump', 'home', 'other', 'out.ndjson', 'records.ndjson'])
})

test.each<[string, string[], Record<string, string>, string]>([
  ['nothing to dump', ['dump', '/tmp/entente-nothing.dump'], {}, 'There is no database in'],
  ['no dump to restore', ['restore', '/nowhere/x.dump'], {}, '/nowhere/x.dump does not exist.'],
  [
    'a database elsewhere',
    ['dump', '/tmp/entente-nothing.dump'],
    { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'p' },
    'Only the embedded database is dumped',
  ],
  ['a number of events that is none', ['generate', '--events', 'many'], {}, 'must be a whole number'],
  ['a file that cannot be written', ['generate', '--events', '5', '--out', '/nowhere/x'], {}, '(ENOENT)'],
  ['a dataset that nobody knows', ['convert', '--from', 'nothing', '.'], {}, 'There is no reader nothing'],
  ['a folder that is another dataset', ['convert', '--from', 'gsh', '/tmp'], {}, 'is not HistoryAtState/gsh'],
])('%s is one sentence', async (_, args, environment, message) => {
  const { code, output } = await run(args, { ENTENTE_HOME: temporaryFolder(), ...environment })
  expect(code).toBe(1)
  expect(output).toContain(message)
  expect(output).not.toMatch(/^\s+at /m)
})

test('a generated world is the same for the same seed, and another for another', async () => {
  const world = async (seed: string) => (await run(['generate', '--events', '50', '--seed', seed])).output
  const first = await world('1')
  expect(await world('1')).toBe(first)
  expect(await world('2')).not.toBe(first)
  const records = first
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { schema: string; time?: string })
  expect(records.length).toBeGreaterThan(250)
  // As real data is: names in more than one script, times that are not days.
  expect(first).toMatch(/[а-я]/)
  expect(records.some(({ schema, time }) => schema === 'Event' && /^\d{4}$/.test(time ?? ''))).toBe(true)
})

test('a dataset as records, without the wording that it quotes', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'data'))
  mkdirSync(join(folder, 'schema'))
  writeFileSync(join(folder, 'schema', 'visits.rnc'), '')
  writeFileSync(
    join(folder, 'data', '1990.xml'),
    `<visits><visit><id>1</id><start-date>1990-01-10</start-date><end-date>1990-01-12</end-date>
      <visitor>President A. Lo</visitor><from id="chile">Chile</from><description>State visit. Dined.</description></visit></visits>`,
  )
  const quoted = await run(['convert', '--from', 'hist-visits', folder])
  expect(quoted).toMatchObject({ code: 0, output: expect.stringContaining('"quote":"State visit. Dined."') })
  const { output } = await run(['convert', '--no-quotes', '--from', 'hist-visits', folder])
  expect(output).not.toContain('Dined')
  expect(output).toContain('"format":"STATE"')
  for (const line of output.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('schema')
})

describe('progress', () => {
  test('plain lines say how far it is, how fast, and how long it takes', () => {
    const lines: string[] = []
    let time = 0
    const show = progressTo(line => lines.push(line), 'records', { terminal: undefined, now: () => time })
    show(0, 1_000)
    time = 10_000
    show(200, 1_000)
    time = 50_000
    show(1_000, 1_000)
    expect(lines).toEqual([
      '0 % of 1000 records',
      '20 % of 1000 records, 20 a second, 40 s left',
      '100 % of 1000 records, 20 a second',
    ])
  })

  test('a terminal gets one bar', () => {
    let written = ''
    const terminal = {
      write: (text: string) => {
        written += text
        return true
      },
    } as unknown as NodeJS.WritableStream
    const show = progressTo(() => undefined, 'records', { terminal, now: () => 0 })
    show(0, 0)
    expect(written).toContain(`${'█'.repeat(30)} 100 % of 0 records\n`)
    show(1, 2)
    expect(written).toContain(`${'█'.repeat(15)}${'░'.repeat(15)} 50 % of 2 records`)
  })
})
