import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { generateRecords } from '../../src/generate/world.ts'
import { resources } from '../../src/resources.ts'
import { exampleOperation, type Statement, TestService } from '../support/service.ts'

let service: TestService

// Plans depend on what the graph holds, and on a handful of nodes a scan is the best plan: these are asked of a graph in which
// a few heads of state are at hundreds of events.
beforeAll(async () => {
  service = await TestService.start()
  await service.loadRecords([...generateRecords({ events: 600, seed: 1 })])
}, 180_000)
afterAll(() => service.stop())

interface PlanNode {
  operatorType: string
  arguments: { Details?: string; EstimatedRows?: number }
  children: PlanNode[]
  dbHits?: number
}

/** The statement that an operation is sent as. */
async function statementOf(query: string, variables?: Record<string, unknown>): Promise<Statement> {
  service.statements.length = 0
  const { errors } = await service.ask(query, variables)
  expect(errors).toBeUndefined()
  return service.statements[0]!
}

/** The plan that Neo4j makes for a statement, or, where it is profiled, the one it ran. */
async function planOf({ text, parameters }: Statement, how: 'EXPLAIN' | 'PROFILE'): Promise<PlanNode> {
  const session = service.database.driver.session()
  const statement = text.replace(/^(\/\/.*\n)?CYPHER 5\n/, `CYPHER 5 ${how}\n`)
  const { summary } = await session.run(statement, parameters)
  await session.close()
  return (how === 'EXPLAIN' ? summary.plan : summary.profile) as unknown as PlanNode
}

function* operators(plan: PlanNode): Generator<PlanNode> {
  yield plan
  for (const child of plan.children) yield* operators(child)
}

const examples = readdirSync(join(resources, 'schema', 'operations')).map(name =>
  name.replace('.graphql', ''),
)

test.each(examples)('example %s: no scan of a label, no product of more than single rows', async name => {
  await statementOf(exampleOperation(name))
  for (const statement of [...service.statements]) {
    const plan = await planOf(statement, 'EXPLAIN')
    for (const operator of operators(plan)) {
      expect(operator.operatorType).not.toMatch(/AllNodesScan|NodeByLabelScan|AllRelationshipsScan|TypeScan/)
      if (/CartesianProduct/.test(operator.operatorType))
        for (const child of operator.children) expect(child.arguments.EstimatedRows).toBeLessThanOrEqual(1)
    }
  }
})

async function hitsOf(query: string): Promise<number> {
  const plan = await planOf(await statementOf(query), 'PROFILE')
  return [...operators(plan)].reduce((sum, { dbHits }) => sum + Number(dbHits), 0)
}

test.each([
  ['a head of state', 'person(id: "person/g0")', 'participations', 60],
  ['a hot topic', 'topic(id: "topic/g0")', 'events', 60],
  ['all events', undefined, 'events', 40],
  ['a timeline', 'person(id: "person/g0")', 'timeline', 300],
])(
  'a page of %s costs what a page is, from the beginning, from a cursor and from the end',
  async (_name, root, list, most) => {
    const page = (given: string, more = '') => {
      const text = `list: ${list}(${given}) { nodes { __typename } ${more} }`
      return root ? `{ root: ${root} { ${text} } }` : `{ ${text} }`
    }
    const { data } = await service.ask(page('first: 5', 'totalCount pageInfo { endCursor }'))
    const { totalCount, pageInfo } = (data.root ?? data).list
    expect(totalCount).toBeGreaterThan(100)
    expect(await hitsOf(page('first: 5'))).toBeLessThan(most)
    expect(await hitsOf(page(`first: 5, after: "${pageInfo.endCursor}"`))).toBeLessThan(most)
    expect(await hitsOf(page(`last: 5, before: "${pageInfo.endCursor}"`))).toBeLessThan(most)
  },
)

test('a relation to a node that is named by its id is followed from there', async () => {
  const hits = await hitsOf(
    '{ events(where: { participations: { some: { actor: { id: { eq: "person/g40" } } } } }, first: 5) { nodes { id } } }',
  )
  expect(hits).toBeLessThan(400)
  const scanned = await hitsOf(
    '{ events(where: { participations: { some: { role: { eq: HOST } } } }, first: 5) { nodes { id } } }',
  )
  expect(scanned).toBeLessThan(400)
})

test('what two countries signed is found by what one of them signed, not by each with each', async () => {
  const [row] = await service.database.run(
    "RETURN COUNT { (:Entity {id: 'country/g0'})-[:GAVE|IS_PARTY]->() } AS signed",
  )
  const hits = await hitsOf(
    '{ bilateral(a: "country/g0", b: "country/g1") { documents(first: 1) { nodes { id } } } }',
  )
  expect(hits).toBeLessThan(100 * (row!.signed as number))
})
