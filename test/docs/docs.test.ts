import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../src/config.ts'
import { importFrom } from '../../src/exchange/imports/import.ts'
import { recordFiles } from '../../src/exchange/reading/read.ts'
import { fieldsOf } from '../../src/exchange/records/field.ts'
import { schemas } from '../../src/exchange/records/schemas.ts'
import { defaultLimits as limits } from '../../src/limits.ts'
import { resources } from '../../src/resources.ts'
import { TestService } from '../support/service.ts'

let service: TestService

beforeAll(async () => {
  service = await TestService.start()
  await service.load('data/azerbaijan')
})
afterAll(() => service.stop())

const read = (name: string) => readFileSync(join(resources, name), 'utf8')
const blocks = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(match => match[1]!)

const pages = [
  'README.md',
  ...readdirSync(join(resources, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`),
]

/** Those of the explorer stand in its folder, and its tests ask them; the CSV's is asked of its rows, in commands.test.ts. */
const asksElsewhere = ['docs/adding-a-view.md', 'docs/from-a-csv.md']
const operations = pages
  .filter(name => !asksElsewhere.includes(name))
  .flatMap(name =>
    blocks(read(name), 'graphql').map((operation, index) => [`${name} ${index + 1}`, operation] as const),
  )
test.each(operations)('the operation in %s answers', async (_name, operation) => {
  const { data, errors } = await service.ask(operation)
  expect(errors).toBeUndefined()
  expect(JSON.stringify(data)).toMatch(/name|label|matched/)
})

test('the nodes around which the page on exporting exports are there', async () => {
  const ids = [...read('docs/exporting.md').matchAll(/\baround[ =]([\w/-]+\/[\w-]+)/g)].map(
    match => match[1]!,
  )
  expect(ids.length).toBeGreaterThan(1)
  const { data } = await service.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
  expect(data).toEqual({ nodes: ids.map(id => ({ id })) })
})

test('adding a question: file, method and test stand in the project as shown', () => {
  const text = read('docs/adding-a-question.md')
  expect(read('cypher/event/in-place.cypher')).toBe(blocks(text, 'cypher')[0])
  const [method, example] = blocks(text, 'ts')
  expect(read('src/domain/event/event-questions.ts')).toContain(method)
  expect(read('test/event/in-place.test.ts')).toContain(example)
})

test('adding a view: operation and component stand in the explorer as shown', () => {
  const text = read('docs/adding-a-view.md')
  expect(read('explorer/api/lists.graphql')).toContain(blocks(text, 'graphql')[0])
  expect(read('explorer/views/node/things.tsx')).toContain(blocks(text, 'tsx')[0])
})

test('adding a dataset: the reader is the one in the project', () => {
  const text = read('docs/adding-a-dataset.md')
  expect(read('src/exchange/readers/country-codes.ts')).toBe(blocks(text, 'ts')[0])
  expect(read('src/exchange/readers/readers.ts')).toContain(/`(\[countryCodes.*?\])`/.exec(text)![1])
})

test('the record format: its example loads, and its table has every schema with every field', async () => {
  const text = read('docs/data-format.md')
  const file = join(mkdtempSync(join(tmpdir(), 'entente-test-')), 'example.yaml')
  writeFileSync(file, blocks(text, 'yaml')[0]!)
  expect(await importFrom(service.database, recordFiles([file]), 'example')).toMatchObject({
    written: 3,
    unchanged: 0,
  })
  for (const [name, schema] of Object.entries(schemas)) {
    const row = text.split('\n').find(line => line.startsWith(`| \`${name}\``))
    for (const field of fieldsOf(schema.record).keys())
      if (!['id', 'identifiers', 'contradicts'].includes(field))
        expect([name, field, row]).toEqual([name, field, expect.stringMatching(new RegExp(`\`${field}\\b`))])
  }
})

test('every variable of the environment is named, and the limits as they are', () => {
  const limitsPage = read('docs/limits.md')
  const settings = `${read('docs/settings.md')}${limitsPage}`
  const seen = new Set<string>()
  readConfig(new Proxy({}, { get: (_target, name) => void seen.add(String(name)) }))
  for (const name of ['NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE', ...seen])
    if (name !== 'XDG_CACHE_HOME') expect(settings).toContain(`\`${name}\``)
  for (const [name, value] of Object.entries(limits)) {
    const variable = `LIMIT_${name.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase()}`
    const shown = Number.isFinite(value) ? value.toLocaleString('en') : 'no bound'
    expect(limitsPage).toContain(`| \`${variable}\` | ${shown} |`)
  }
})

test('every link within the documentation leads somewhere', () => {
  for (const page of pages)
    for (const [, target, heading] of read(page).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)) {
      const file = target ? join(page, '..', target) : page
      expect([page, target, existsSync(join(resources, file))]).toEqual([page, target, true])
      if (heading)
        expect([page, target, headingsOf(read(file))]).toEqual([
          page,
          target,
          expect.arrayContaining([heading]),
        ])
    }
})

test('the README is short, and every page can be reached from it', () => {
  expect(Buffer.byteLength(read('README.md'))).toBeLessThanOrEqual(10_000)
  const reached = new Set<string>()
  const next = ['README.md']
  for (let page = next.pop(); page; page = next.pop()) {
    if (reached.has(page)) continue
    reached.add(page)
    for (const [, target] of read(page).matchAll(/\]\((?!https?:)([^)#]+\.md)/g))
      next.push(join(page, '..', target!))
  }
  expect(pages.filter(page => !reached.has(page))).toEqual([])
})

/** The anchors of a page's headings, as GitHub makes them. */
function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number}\s-]/gu, '')
      .replaceAll(' ', '-'),
  )
}
