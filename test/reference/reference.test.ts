import { join } from 'node:path'
import { type ExecutionResult, parse, validate } from 'graphql'
import { buildApi } from '../../src/domain/schema.ts'
import { graphModel } from '../../src/exchange/records/graph-model.ts'
import { bindQuestions } from '../../src/planner/binding.ts'
import { readQuestions } from '../../src/planner/catalogue.ts'
import { createExecutor, type Executor } from '../../src/planner/executor.ts'
import { resources } from '../../src/resources.ts'
import { randomFrom } from '../support/random.ts'
import { TestService } from '../support/service.ts'
import { comparable, firstDifference } from './comparing.ts'
import { RandomInputs } from './random-inputs.ts'
import { OperationWriter } from './random-operations.ts'
import { createReference } from './reference-executor.ts'

/** TEST_SHAPES sets how many operations are tried, TEST_SETS how many sets of variables each. */
const shapes = Number(process.env.TEST_SHAPES ?? 200)
const sets = Number(process.env.TEST_SETS ?? 10)

let service: TestService
let planner: Executor
let reference: Executor
const schema = buildApi()

beforeAll(async () => {
  service = await TestService.start()
  await service.load('test/world', 'test/ways')
  const questions = readQuestions(join(resources, 'cypher'))
  planner = createExecutor(
    schema,
    bindQuestions(schema, questions),
    (...asked) => service.asker.ask(...asked),
    graphModel(),
  )
  reference = createReference(service.database, questions)
})
afterAll(() => service.stop())

/** Whether limits of the planner, or rules for arguments, which the plain way does not have, refused the operation. */
function isRefused({ errors = [] }: ExecutionResult): boolean {
  return errors.some(
    ({ extensions, message }) =>
      extensions.code === 'LIMIT_EXCEEDED' ||
      /\): none and all alone|^rows\(undated\): is asked of the whole list|^brokers\(among\): or about|^paths\(maxSteps\): must/.test(
        message,
      ),
  )
}

/** Both answers to a request; undefined where it is refused. */
async function compare(query: string, variables: Record<string, unknown>) {
  const document = parse(query)
  const faults = validate(schema, document)
  if (faults.length) throw new Error(`no valid operation:\n${query}\n${faults.join('\n')}`)
  const request = { document, variables, hash: query }
  const answer = await planner(request)
  if (isRefused(answer)) return undefined
  return { planned: comparable(answer), expected: comparable(await reference(request)) }
}

test(`random operations are answered as by the plain way`, async () => {
  const random = randomFrom('random operations')
  const writer = new OperationWriter(schema, new RandomInputs(random, await samples()))
  let compared = 0
  let refused = 0
  const differences: string[] = []
  for (let shape = 0; shape < shapes; shape++) {
    const { query, variables } = writer.write(sets)
    for (const each of variables) {
      const answers = await compare(query, each)
      if (!answers) {
        refused++
        continue
      }
      compared++
      const difference = firstDifference(answers.planned, answers.expected)
      if (difference) {
        differences.push(`${query}\n${JSON.stringify(each)}\n${difference}`)
        break
      }
    }
  }
  process.stderr.write(
    `random operations: ${compared} answers compared, ${refused} refused by their limits\n`,
  )
  expect(differences.slice(0, 3).join('\n\n')).toBe('')
  expect(compared).toBeGreaterThan(0.7 * shapes * sets)
}, 1_200_000)

test('what two actors count together is ordered by each of its counts and times as by the plain way', async () => {
  const { fields } = schema.getType('CounterpartOrder')!.toConfig() as { fields: object }
  const orders = Object.keys(fields).flatMap(name =>
    ['ASC', 'DESC'].flatMap(direction => [
      `[{ ${name}: ${direction} }]`,
      `[{ ${name}: ${direction} }, { last: ASC }]`,
    ]),
  )
  for (const order of orders) {
    const answers = await compare(
      `{ countries(first: 4) { nodes { ...counted } } people(first: 8) { nodes { ...counted } } }
      fragment counted on Actor {
        counterparts(orderBy: ${order}, first: 20) {
          edges { cursor node { actor { id } meetings sharedEvents last { edtf } } }
        }
      }`,
      {},
    )
    expect(JSON.stringify(answers!.planned)).toContain('meetings')
    expect(`${order} ${firstDifference(answers!.planned, answers!.expected)}`).toBe(`${order} undefined`)
  }
}, 300_000)

async function samples() {
  const rows = async (statement: string) =>
    (await service.database.run(statement)).map(row => String(row.value))
  return {
    ids: await rows('MATCH (n:Entity) RETURN n.id AS value ORDER BY value'),
    texts: await rows('MATCH (n:Name) RETURN DISTINCT n.text AS value ORDER BY value'),
    days: await rows(
      "MATCH (n:Entity) WHERE n.startEarliest > date('1900-01-01') AND n.startEarliest < date('2024-12-31') RETURN DISTINCT toString(n.startEarliest) AS value ORDER BY value",
    ),
  }
}
