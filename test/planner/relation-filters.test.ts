import { join } from 'node:path'
import pLimit from 'p-limit'
import {
  type ExecutionResult,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  parse,
} from 'graphql'
import { buildApi } from '../../src/domain/schema.ts'
import { graphModel } from '../../src/exchange/records/graph-model.ts'
import { defaultLimits } from '../../src/limits.ts'
import { bindQuestions } from '../../src/planner/binding.ts'
import { readQuestions } from '../../src/planner/catalogue.ts'
import { createExecutor, type Executor } from '../../src/planner/executor.ts'
import { connectionRow } from '../../src/planner/fields.ts'
import { resources } from '../../src/resources.ts'
import { comparable, firstDifference } from '../reference/comparing.ts'
import { Matcher } from '../reference/matching.ts'
import { createReference } from '../reference/reference-executor.ts'
import { type Found, QuestionRunner } from '../reference/rows.ts'
import { randomFrom, shuffled } from '../support/random.ts'
import { TestService } from '../support/service.ts'
import { type Combination, covering, FilterCombinations } from './filter-combinations.ts'

/** TEST_FILTERS=all tries every pair and every filter two deep, some 15,000, instead of each pair of question files once. */
const everything = process.env.TEST_FILTERS === 'all'

let service: TestService
let planner: Executor
let reference: Executor
const schema = buildApi()
const questions = readQuestions(join(resources, 'cypher'))
const bindings = bindQuestions(buildApi(), questions)
const combinations = new FilterCombinations(schema, bindings)
const nodes = new Map<string, Found[]>()

beforeAll(async () => {
  service = await TestService.start()
  await service.load('test/world', 'test/ways')
  planner = createExecutor(
    schema,
    bindQuestions(schema, questions),
    (...asked) => service.asker.ask(...asked),
    graphModel(),
    {
      ...defaultLimits,
      conditions: 1_000,
    },
  )
  reference = createReference(service.database, questions)
  const matcher = new Matcher(schema, bindings, new QuestionRunner(service.database))
  for (const { name } of [...combinations.roots.keys()]) {
    const rows = await service.database.run(`MATCH (n:${name}) RETURN n ORDER BY n.id`)
    nodes.set(
      name,
      rows.map(row => row.n as Found),
    )
  }
  for (const type of filterable())
    await combinations.findEnds(type, nodes.get(type.name) ?? (await nodesOf(type)), matcher)
}, 120_000)
afterAll(() => service.stop())

/** The types whose nodes a filter can be about. */
function filterable(): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(
    type => (isObjectType(type) || isInterfaceType(type)) && type.getFields().id,
  )
}

async function nodesOf({ name }: GraphQLNamedType): Promise<Found[]> {
  return (await service.database.run(`MATCH (n:${name}) RETURN n ORDER BY n.id`)).map(row => row.n as Found)
}

const rows = '{ edges { certainty node { id } } }'
const total = '{ totalCount edges { certainty node { id } } }'

/** The filter on the root list, beside the same filter in OR; none and all need an id beside them there. */
function atRoot(field: string, { type, where, anchored }: Combination): [string, string] {
  const some = nodes
    .get(type)!
    .slice(0, 40)
    .map(node => node.properties.id)
  const beside = anchored && !/\b(none|all):/.test(where) ? '' : `, id: { in: ${JSON.stringify(some)} }`
  return [
    `list: ${field}(where: { ${where}${beside} }, first: 100) ${total}`,
    `or: ${field}(where: { OR: [{ ${where} }]${beside} }, first: 100) ${rows}`,
  ]
}

/** By type of the rows, a node that leads to several of them, and the field that does. */
const leading: Record<string, { id: string; owner: string; field: string }> = {}

async function findLeading() {
  for (const owner of filterable())
    for (const field of Object.values((owner as GraphQLObjectType).getFields())) {
      const row = connectionRow(getNamedType(field.type))
      if (!row || leading[row.name] || !field.args.some(({ name }) => name === 'where')) continue
      const { data } = (await planner({
        document: parse(
          `{ nodes(ids: ${JSON.stringify((await nodesOf(owner)).slice(0, 50).map(node => node.properties.id))}) { ... on ${owner.name} { id ${field.name} { totalCount } } } }`,
        ),
      })) as ExecutionResult<{ nodes: Record<string, { totalCount: number }>[] }>
      const best = (data?.nodes ?? []).sort(
        (a, b) => b[field.name]!.totalCount - a[field.name]!.totalCount,
      )[0]
      if (best && best[field.name]!.totalCount > 1)
        leading[row.name] = { id: String(best.id), owner: owner.name, field: field.name }
    }
}

interface Rows {
  totalCount?: number
  edges: unknown[]
}

/** Where a filter is tried: on the root list, there inside OR, or on a list below a node. */
type Way = 'list' | 'or' | 'below'
const ways: readonly Way[] = ['list', 'or', 'below']

/** What is wrong about a combination; undefined where all agree. */
async function fault(combination: Combination, tried: readonly Way[]): Promise<string | undefined> {
  const type = schema.getType(combination.type)!
  const [list, or] = atRoot(combinations.roots.get(type)!, combination)
  const from = leading[type.name]
  const below = from
    ? `below: node(id: ${JSON.stringify(from.id)}) { ... on ${from.owner} { list: ${from.field}(where: { ${combination.where} }, first: 100) ${rows} } }`
    : ''
  const query = `{ ${[tried.includes('list') ? list : '', tried.includes('or') ? or : '', tried.includes('below') ? below || list : ''].join(' ')} }`
  const planned = comparable(await planner({ document: parse(query) })) as {
    data?: { list?: Rows; or?: Rows; below?: { list: Rows } }
    errors?: unknown
  }
  if (!planned.data) return `${query}\n${JSON.stringify(planned.errors)}`
  const expected = comparable(await reference({ document: parse(`{ ${list} ${below} }`) })) as typeof planned
  const { data } = planned
  const difference =
    (data.list && firstDifference(data.list, expected.data?.list, 'root')) ??
    (data.or && firstDifference(data.or.edges, expected.data?.list?.edges, 'root in OR')) ??
    (data.below && firstDifference(data.below, expected.data?.below, 'below'))
  return difference && `${query}\n${difference}`
}

test('a filter on relations answers as the same in OR, and as the plain way', async () => {
  await findLeading()
  const types = [...combinations.roots.keys()]
  const singles = types.flatMap(type => combinations.singles(type))
  const pairs = types.flatMap(type => combinations.pairs(type))
  const deep = types.flatMap(type => combinations.deep(type))
  const random = randomFrom('relation filters')
  const more = everything
    ? [...pairs, ...deep]
    : [...covering(shuffled(pairs, random)), ...covering(shuffled(deep, random))]
  const inTurn = pLimit(4)
  let asked = 0
  const run = (each: Combination, tried: readonly Way[]) =>
    inTurn(async () => {
      // Each is a statement of its own; the plans of a thousand of them fill the small heap of the tests.
      if (++asked % 200 === 0) await service.database.run('CALL db.clearQueryCaches()')
      return fault(each, tried)
    })
  const started = performance.now()
  const found = (
    await Promise.all([
      ...singles.map(each => run(each, ways)),
      ...more.map((each, index) => run(each, everything ? ways : [ways[index % ways.length]!])),
    ])
  ).filter(each => each !== undefined)
  process.stderr.write(
    `relation filters: ${singles.length + more.length} of ${singles.length + pairs.length + deep.length} combinations (${singles.length} alone) in ${Math.round((performance.now() - started) / 1000)} s, ${found.length} wrong\n`,
  )
  expect(found.slice(0, 3).join('\n\n')).toBe('')
}, 14_400_000)
