import { join } from 'node:path'
import { isInterfaceType, isObjectType, parse } from 'graphql'
import { buildApi } from '../../src/domain/schema.ts'
import { graphModel } from '../../src/exchange/records/graph-model.ts'
import { generateRecords } from '../../src/generate/world.ts'
import { bindQuestions } from '../../src/planner/binding.ts'
import { readQuestions } from '../../src/planner/catalogue.ts'
import { createExecutor } from '../../src/planner/executor.ts'
import { resources } from '../../src/resources.ts'
import { Matcher } from '../reference/matching.ts'
import { type Found, QuestionRunner } from '../reference/rows.ts'
import { TestService } from '../support/service.ts'
import { type Combination, FilterCombinations } from './filter-combinations.ts'

let service: TestService
const schema = buildApi()
const questions = readQuestions(join(resources, 'cypher'))
const bindings = bindQuestions(buildApi(), questions)
const combinations = new FilterCombinations(schema, bindings)
/** The types of which the graph has nodes. */
const inGraph = new Set<string>()

/** The hits that a list and its count may take that are looked up from an id, and those for each row that there is. */
const mostHits = 8_000
const mostHitsPerRow = 10

beforeAll(async () => {
  service = await TestService.start()
  await service.loadRecords([...generateRecords({ events: 600, seed: 1 })])
  await service.database.renewStatistics()
  const matcher = new Matcher(schema, bindings, new QuestionRunner(service.database))
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    if (!type.getFields().id) continue
    const rows = await service.database.run(`MATCH (n:${type.name}) RETURN n ORDER BY n.id LIMIT 5`)
    if (rows.length) inGraph.add(type.name)
    await combinations.findEnds(
      type,
      rows.map(row => row.n as Found),
      matcher,
    )
  }
}, 180_000)
afterAll(() => service.stop())

interface PlanNode {
  operatorType: string
  dbHits: number
  children: PlanNode[]
}

function* operators(plan: PlanNode): Generator<PlanNode> {
  yield plan
  for (const child of plan.children) yield* operators(child)
}

test('a filter on relations by an id is looked up from there, alone, in pairs and two deep', async () => {
  const plans: PlanNode[] = []
  const execute = createExecutor(
    schema,
    bindQuestions(schema, questions),
    async (statement, parameters) => {
      const session = service.database.driver.session()
      const text = statement.replace('CYPHER 5', 'CYPHER 5 PROFILE')
      const { records, summary } = await session.run(text, parameters)
      plans.push(summary.profile as unknown as PlanNode)
      await session.close()
      return { value: records[0]!.get(0) }
    },
    graphModel(),
  )
  // Where there are no nodes of a type, any plan will do.
  const types = [...combinations.roots].filter(([type]) => inGraph.has(type.name))
  const singles = types.flatMap(([type]) => combinations.singles(type))
  const more = types.flatMap(([type]) => [...combinations.pairs(type), ...combinations.deep(type)])
  const isLookedUp = ({ where, anchored }: Combination) => anchored && !/none|all|nobody|nothing/.test(where)
  const tried = [...singles, ...more].filter(isLookedUp)
  const found: string[] = []
  let highest = 0
  for (const { type, where } of tried) {
    plans.length = 0
    const query = `{ ${combinations.roots.get(schema.getType(type)!)}(where: { ${where} }) { nodes { id } totalCount } }`
    const { data, errors } = await execute({ document: parse(query) })
    const [answer] = Object.values(data ?? {}) as { totalCount: number }[]
    const most = mostHits + mostHitsPerRow * (answer?.totalCount ?? 0)
    const all = plans.flatMap(plan => [...operators(plan)])
    const hits = all.reduce((sum, { dbHits }) => sum + Number(dbHits), 0)
    const scans = all.map(({ operatorType }) => operatorType).filter(name => /Scan/.test(name))
    highest = Math.max(highest, hits)
    if (errors || scans.length || hits > most) found.push(`${query}\n${errors ?? scans.join()} ${hits} hits`)
  }
  process.stderr.write(`costs of relation filters: ${tried.length} tried, at most ${highest} hits\n`)
  expect(found.join('\n')).toBe('')
}, 300_000)
