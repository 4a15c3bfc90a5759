import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Database } from '../../src/neo4j/database.ts'
import { migrate } from '../../src/neo4j/migrations.ts'
import { resources } from '../../src/resources.ts'
import { testAddress } from '../support/service.ts'

const database = new Database(testAddress)
let folder: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-test-'))
  cpSync(join(resources, 'cypher', 'migrations'), folder, { recursive: true })
  await migrate(database, folder, () => undefined)
})
afterEach(async () => {
  await database.run("MATCH (m:Migration) WHERE m.name STARTS WITH '9' DETACH DELETE m")
  await database.run('MATCH (t:MigrationTest) DELETE t')
  rmSync(folder, { recursive: true, force: true })
})
afterAll(() => database.close())

const add = (name: string, text: string) => writeFileSync(join(folder, name), text)
const reports: string[] = []
const run = () => migrate(database, folder, message => reports.push(message))

test('each file is applied once, in order, its statements one by one', async () => {
  add('901-second.cypher', 'MATCH (t:MigrationTest) SET t.steps = t.steps + 1;\n')
  add(
    '900-first.cypher',
    '// A note; with a semicolon.\nCREATE (:MigrationTest {steps: 0});\nMATCH (t:MigrationTest) SET t.steps = 1;\n',
  )
  await run()
  await run()
  expect(reports).toEqual(['Migrating: 900-first.cypher', 'Migrating: 901-second.cypher'])
  expect(await database.run('MATCH (t:MigrationTest) RETURN t.steps AS steps')).toEqual([{ steps: 2 }])
})

test('an old file that was altered stops the start with its name', async () => {
  const [first] = readdirSync(folder).sort()
  add(first!, 'RETURN 1;')
  await expect(run()).rejects.toThrow(`cypher/migrations/${first} was changed after it was applied`)
})

test('an applied file that is missing stops the start with its name', async () => {
  const [first] = readdirSync(folder).sort()
  rmSync(join(folder, first!))
  await expect(run()).rejects.toThrow(
    `cypher/migrations/${first} was applied to this database and is missing`,
  )
})

test('two starts at once apply a file once', async () => {
  add('902-once.cypher', 'CREATE (:MigrationTest {steps: 1});\n')
  const other = new Database(testAddress)
  await Promise.all([run(), migrate(other, folder, () => undefined), migrate(other, folder, () => undefined)])
  await other.close()
  expect(await database.run('MATCH (t:MigrationTest) RETURN count(t) AS count')).toEqual([{ count: 1 }])
})

test('a file that fails is not recorded, and is tried again', async () => {
  add('903-broken.cypher', 'THIS IS NO CYPHER;\n')
  await expect(run()).rejects.toThrow()
  add('903-broken.cypher', 'CREATE (:MigrationTest {steps: 3});\n')
  await run()
  expect(await database.run('MATCH (t:MigrationTest) RETURN t.steps AS steps')).toEqual([{ steps: 3 }])
})
