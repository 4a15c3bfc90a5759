import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { firstMapping } from '../../src/exchange/mapping/first-mapping.ts'
import { resources } from '../../src/resources.ts'
import { Command, temporaryFolder } from '../support/process.ts'
import { TestService, testAddress } from '../support/service.ts'

let service: TestService
const folder = temporaryFolder()

beforeAll(async () => {
  service = await TestService.start()
  await service.load('data/azerbaijan')
  for (const [page, name] of [
    ['from-a-csv', 'my-tables'],
    ['comparing-names', '.'],
  ] as const) {
    mkdirSync(join(folder, name), { recursive: true })
    for (const [, file, text] of read(`docs/${page}.md`).matchAll(
      /`([\w-]+\.csv)`\n\n```csv\n([\s\S]*?)```/g,
    ))
      writeFileSync(join(folder, name, file!), text!)
  }
  mkdirSync(join(folder, 'my-records'))
  const [example] = /(?<=```yaml\n)[\s\S]*?(?=```)/.exec(read('docs/data-format.md'))!
  writeFileSync(join(folder, 'my-records', 'example.yaml'), example)
  const table = join(folder, 'meetings.csv')
  writeFileSync(table, 'When,Who,With,About\n03/04/2012,Ann Lee,"A, B",Fish\n13/04/2012,Bo Ray,A,Trade\n')
  writeFileSync(join(folder, 'meetings.yaml'), await firstMapping(table))
  writeFileSync(
    join(folder, 'more.ndjson'),
    `${JSON.stringify({ schema: 'Topic', id: 'topic/more', label: 'More' })}\n`,
  )
})
afterAll(() => service.stop())

const read = (name: string) => readFileSync(join(resources, name), 'utf8')

/** Commands of which suites of their own try more than this could: they need a home, or data that others publish. */
const triedElsewhere = [/^(dump|backup|restore)\b/, /^import --bulk\b/, /^(import|convert) --from\b/]

/** What a command ends with that names something which is not there, as the numbers on a page are. */
const refusals: Record<string, RegExp> = {
  'undo 7': /import 7/i,
  'review accept 3': /3/,
  'review reject person/one person/another': /person\/one/,
}

const commands = ['README.md', ...readdirSync(join(resources, 'docs')).map(name => `docs/${name}`)]
  .filter(name => name.endsWith('.md'))
  .flatMap(page =>
    [...read(page).matchAll(/^npm run (?:--silent )?entente -- ([^>\n]+?)(?: > \S+)?$/gm)].map(
      ([, command]) => [page, command!] as const,
    ),
  )
  .filter(([, command]) => !triedElsewhere.some(pattern => pattern.test(command)))
  // What is loaded comes before what is asked of it.
  .sort(([, one], [, other]) => Number(other.startsWith('import ')) - Number(one.startsWith('import ')))

test('the documentation shows commands', () => {
  expect(commands.length).toBeGreaterThan(12)
})

test.each(commands)('%s: %s', async (_page, command) => {
  const { uri, username, password } = testAddress
  const running = Command.run(
    'cli',
    [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word),
    { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
    folder,
  )
  const code = await running.exit()
  const refusal = refusals[command]
  expect([code, running.output.slice(-400)]).toEqual([refusal ? 1 : 0, expect.stringMatching(refusal ?? /./)])
})

test('what the page on a CSV asks is answered from its tables', async () => {
  const [operation] = /(?<=```graphql\n)[\s\S]*?(?=```)/.exec(read('docs/from-a-csv.md'))!
  const { data } = await service.ask(operation)
  expect(data.person).toEqual({
    name: 'Anna Lind',
    counterparts: { nodes: [{ actor: { name: 'Jón Dahl' }, meetings: 1 }] },
  })
  expect(existsSync(join(folder, 'tables'))).toBe(true)
})
