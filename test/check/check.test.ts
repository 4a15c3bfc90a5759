import { join } from 'node:path'
import { checkGraph } from '../../src/check/check.ts'
import type { Findings } from '../../src/check/findings.ts'
import { buildApi } from '../../src/domain/schema.ts'
import { bindQuestions } from '../../src/planner/binding.ts'
import { readQuestions } from '../../src/planner/catalogue.ts'
import { resources } from '../../src/resources.ts'
import { graphContent } from '../support/graph-content.ts'
import { TestService } from '../support/service.ts'

let service: TestService
const schema = buildApi()
const bindings = bindQuestions(schema, readQuestions(join(resources, 'cypher')))
const clean: Findings = { outdated: [], stray: [], broken: [] }

beforeAll(async () => {
  service = await TestService.start()
  await service.load('data/azerbaijan', 'test/world')
})
afterAll(() => service.stop())

function check(options: { rebuild?: boolean } = {}) {
  return checkGraph(service.database, schema, bindings, options)
}

test('what was imported is in order, and the check changes nothing', async () => {
  const before = await graphContent(service.database, { records: true })
  expect(await check()).toEqual(clean)
  expect(await graphContent(service.database, { records: true })).toEqual(before)
})

const talks = 'participation/az-by-ministers-talks-2013/ali-abbasov-1953'

/** A fault, the damage that makes it, and what is found. */
const damages: [fault: string, damage: string, finding: string][] = [
  [
    'a derived link that is missing',
    `MATCH (:Entity {id: '${talks}'})-[link:FOR]->(:Country) DELETE link`,
    `${talks}: lacks FOR country/az {"certainty":"DEFINITELY","how":"OFFICE"}`,
  ],
  [
    'a derived link that does not follow',
    `MATCH (act:Entity {id: '${talks}'}), (c:Entity {id: 'country/tr'}) CREATE (act)-[:FOR {how: 'OFFICE', certainty: 'POSSIBLY'}]->(c)`,
    `${talks}: has FOR country/tr {"certainty":"POSSIBLY","how":"OFFICE"}, which does not follow`,
  ],
  [
    'an attendance that is missing',
    "MATCH (:Country {id: 'country/az'})-[link:ATTENDED]->(:Event {id: 'event/az-by-ministers-talks-2013'}) DELETE link",
    'event/az-by-ministers-talks-2013: lacks ATTENDED country/az',
  ],
  [
    'a sort key that is wrong',
    `MATCH (act:Entity {id: '${talks}'}) SET act.sortDown = date('1999-01-01')`,
    `${talks}: has sortDown = 1999-01-01, which does not follow`,
  ],
  [
    'a property that is not what the record says',
    "MATCH (n:Entity {id: 'place/baku'}) SET n.latitude = 1.5",
    'place/baku: has latitude = 1.5, which does not follow',
  ],
  [
    'a name that is missing',
    "MATCH (:Entity {id: 'place/baku'})-[:NAMED]->(name) DETACH DELETE name",
    'place/baku: lacks NAMED Name',
  ],
]

test('each fault is found, and one rebuild mends them all', async () => {
  for (const [, damage] of damages) await service.database.run(damage)
  const { outdated } = await check()
  for (const [fault, , finding] of damages)
    expect([fault, outdated]).toEqual([fault, expect.arrayContaining([expect.stringContaining(finding)])])
  await check({ rebuild: true })
  expect(await check()).toEqual(clean)
})

test('what the API promises and is not there is found as a caller would meet it', async () => {
  await service.database.run(
    "CREATE (:Entity:Fact:Tenure {id: 'tenure/bare'}), (:Entity {id: 'thing/bare'}), (:Name {text: 'Nobody'})",
  )
  const { stray, broken } = await check()
  await service.database.run(
    "MATCH (n) WHERE n.id IN ['tenure/bare', 'thing/bare'] OR n.text = 'Nobody' DELETE n",
  )
  expect(stray).toEqual(
    expect.arrayContaining([
      'tenure/bare: no record supports it',
      'thing/bare: is of no type that the API knows',
      'Name Nobody: belongs to nothing',
    ]),
  )
  expect(broken).toContainEqual(
    expect.stringMatching(/^tenure\/bare: \w+: Cannot return null for non-nullable field Tenure\.\w+\.$/),
  )
})

test('a record whose node is missing is found, and a rebuild makes it again', async () => {
  const before = await graphContent(service.database)
  await service.database.run("MATCH (n:Entity {id: 'topic/space'})-[:NAMED]->(name) DETACH DELETE n, name")
  expect((await check()).stray).toContain('topic/space: has a record, but is missing')
  await check({ rebuild: true })
  expect(await graphContent(service.database)).toEqual(before)
})
