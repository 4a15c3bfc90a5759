import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type GraphQLField, type GraphQLObjectType, getNamedType, isLeafType, isObjectType } from 'graphql'
import { buildApi } from '../../src/domain/schema.ts'
import { resources } from '../../src/resources.ts'
import { exampleOperation, TestService } from '../support/service.ts'

let service: TestService
const schema = buildApi()

beforeAll(async () => {
  service = await TestService.start()
  await service.load('data/azerbaijan')
  // Other files' graphs were here before: plans are to be those of this one.
  await service.database.renewStatistics()
})
afterAll(() => service.stop())

interface PlanNode {
  operatorType: string
  arguments: Record<string, unknown>
  children: PlanNode[]
}

/** Every operator of the plan that Neo4j makes for a statement. */
async function operators(statement: {
  text: string
  parameters: Record<string, unknown>
}): Promise<PlanNode[]> {
  const session = service.database.driver.session()
  const { summary } = await session.run(
    `EXPLAIN ${statement.text.replace('CYPHER 5', '')}`,
    statement.parameters,
  )
  await session.close()
  const all: PlanNode[] = []
  const collect = (node: PlanNode) => {
    all.push(node)
    for (const child of node.children) collect(child)
  }
  collect(summary.plan as unknown as PlanNode)
  return all
}

async function planOf(query: string): Promise<PlanNode[]> {
  service.statements.length = 0
  const answer = await service.ask(query)
  expect(answer.errors).toBeUndefined()
  return operators({ ...service.statements[0]!, text: service.statements[0]!.text.replace(/^\/\/.*\n/, '') })
}

/** The smallest selection on a type: its id, or its first plain field, or the id of a node below it. */
function smallest(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type)
  if (isLeafType(type)) return ''
  if (!isObjectType(type)) return '{ __typename }'
  if (type.getFields().nodes) return `{ nodes ${smallest(type.getFields().nodes!)} pageInfo { endCursor } }`
  if (type.getFields().id) return '{ id }'
  return `{ ${Object.values(type.getFields()).find(child => isLeafType(getNamedType(child.type)))!.name} }`
}

const ids: Record<string, string> = {
  Country: 'country/az',
  Person: 'person/ilham-aliyev-1961',
  Organization: 'organization/tr-presidency',
  Office: 'office/az-president',
  Tenure: 'tenure/ilham-aliyev-president',
  Event: 'event/aliyev-lukashenko-talks-2024',
  Participation: 'participation/aliyev-lukashenko-talks-2024/ilham-aliyev-1961',
  Document: 'document/shusha-declaration-2021',
  Party: 'party/shusha-declaration-2021/az',
  Topic: 'topic/space',
  Place: 'place/baku',
  Source: 'source/azernews-azerbaijan-turkey-digital',
}

const asked = Object.entries(ids).flatMap(([type, id]) =>
  Object.values((schema.getType(type) as GraphQLObjectType).getFields())
    .filter(field => field.extensions.question)
    .map(
      field =>
        [
          `${type}.${field.name}`,
          `{ node(id: "${id}") { ... on ${type} { ${field.name} ${smallest(field)} } } }`,
        ] as const,
    ),
)

test.each(asked)('%s starts from one node: no scan, no product', async (_name, query) => {
  for (const { operatorType, arguments: details } of await planOf(query)) {
    expect([operatorType, details.Details]).not.toEqual([
      expect.stringMatching(/Scan|CartesianProduct/),
      expect.anything(),
    ])
  }
})

const examples = readdirSync(join(resources, 'schema', 'operations')).map(name =>
  name.replace('.graphql', ''),
)
test.each(examples)('example %s: no scan of a label or of everything', async name => {
  for (const { operatorType } of await planOf(exampleOperation(name)))
    expect(operatorType).not.toMatch(/AllNodesScan|NodeByLabelScan/)
})

test.each([
  'countries',
  'people',
  'offices',
  'organizations',
  'events',
  'documents',
  'topics',
  'places',
  'sources',
  'tenures',
])('the root list %s is read from an index', async list => {
  const types = (await planOf(`{ ${list}(first: 2) { nodes { id } } }`)).map(node => node.operatorType)
  expect(types.join()).toMatch(/NodeIndexScan|NodeIndexSeek|NodeUniqueIndexSeek/)
  expect(types.join()).not.toMatch(/AllNodesScan|NodeByLabelScan|(?<!Partial)Sort/)
})

test('of a time no more is read than what is asked of it', async () => {
  const plan = await planOf(
    '{ event(id: "event/aliyev-lukashenko-talks-2024") { id name kind status time { edtf } } }',
  )
  const read = plan.flatMap(
    ({ arguments: details }) => String(details.Details).match(/(?<=cache\[_\d+\.)\w+/g) ?? [],
  )
  expect([...new Set(read)].sort()).toEqual(['edtf', 'id', 'kind', 'name', 'status'])
})
