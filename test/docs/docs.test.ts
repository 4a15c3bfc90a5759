import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../src/config.ts'
import { importFrom } from '../../src/exchange/import.ts'
import { recordFiles } from '../../src/exchange/read.ts'
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

const operations = ['README.md', 'docs/adding-a-question.md'].flatMap(name =>
  blocks(read(name), 'graphql').map((operation, index) => [`${name} ${index + 1}`, operation] as const),
)
test.each(operations)('the operation in %s answers', async (_name, operation) => {
  const { data, errors } = await service.ask(operation)
  expect(errors).toBeUndefined()
  expect(JSON.stringify(data)).toMatch(/name|label|matched/)
})

test('the nodes around which the README exports are there', async () => {
  const ids = [...read('README.md').matchAll(/\baround[ =]([\w/-]+\/[\w-]+)/g)].map(match => match[1]!)
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

test('the README names every variable of the environment, and the limits as they are', () => {
  const readme = read('README.md')
  const seen = new Set<string>()
  readConfig(new Proxy({}, { get: (_target, name) => void seen.add(String(name)) }))
  for (const name of ['NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE', ...seen])
    if (name !== 'XDG_CACHE_HOME') expect(readme).toContain(`\`${name}\``)
  for (const [name, value] of Object.entries(limits)) {
    const variable = `LIMIT_${name.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase()}`
    const shown = Number.isFinite(value) ? value.toLocaleString('en') : 'no bound'
    expect(readme).toContain(`| \`${variable}\` | ${shown} |`)
  }
})

test('every link within the documentation leads somewhere', () => {
  const pages = [
    'README.md',
    ...readdirSync(join(resources, 'docs'), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.md'))
      .map(name => `docs/${name}`),
  ]
  for (const page of pages)
    for (const [, target] of read(page).matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      expect([target, existsSync(join(resources, page, '..', target!))]).toEqual([target, true])
})
