import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { graphModel } from '../../src/exchange/records/graph-model.ts'
import { generateRecords } from '../../src/generate/world.ts'
import { readQuestions } from '../../src/planner/catalogue.ts'
import { textOf } from '../../src/planner/cypher-tokens.ts'
import { kindsOfTypes } from '../../src/planner/graph-model.ts'
import { embeddedLines } from '../../src/planner/question-scope.ts'
import { reachOf } from '../../src/planner/reach.ts'
import { Statistics } from '../../src/planner/statistics.ts'
import { resources } from '../../src/resources.ts'
import { TestService } from '../support/service.ts'

/** How many database hits stand for one link or row that is looked at, at most; and what any question takes beside that. */
const hitsEach = 3
const atLeast = 300

let service: TestService
let statistics: Statistics
const model = graphModel()

beforeAll(async () => {
  service = await TestService.start({ limits: { work: 40_000 } })
  await service.loadRecords([...generateRecords({ events: 1_500, seed: 3 })])
  statistics = new Statistics((...asked) => service.asker.ask(...asked), model)
  await statistics.read()
}, 240_000)
afterAll(() => service.stop())

interface PlanNode {
  dbHits?: number
  children: PlanNode[]
}

const hitsIn = (plan: PlanNode): number =>
  Number(plan.dbHits ?? 0) + plan.children.reduce((sum, child) => sum + hitsIn(child), 0)

async function profile(text: string, parameters: Record<string, unknown>): Promise<number> {
  const session = service.database.driver.session()
  const { summary } = await session.run(`CYPHER 5 PROFILE ${text}`, parameters)
  await session.close()
  return hitsIn(summary.profile as unknown as PlanNode)
}

test('the counts are those of the graph', async () => {
  const [row] = await service.database.run(`
    MATCH (node:Country)
    WITH COUNT { (node)-[:ATTENDED]->() } AS degree
    RETURN count(*) AS nodes, sum(degree) AS links, sum(degree * degree) AS squares, max(degree) AS most`)
  const { nodes, links, squares, most } = row as Record<string, number>
  expect(statistics.nodes(['Country'])).toBe(nodes)
  expect(statistics.degree(['Country'], ['-[:ATTENDED]->'])).toEqual({
    mean: links! / nodes!,
    reached: squares! / links!,
    most,
  })
})

test('no question, asked of the hottest node of a kind, looks at much more than its reach says', async () => {
  const ids = new Map<string, string>()
  for (const kind of model.nodes.keys()) {
    const [found] = await service.database.run(
      `MATCH (node:Entity&${kind}) RETURN node.id AS id ORDER BY COUNT { (node)--() } DESC LIMIT 1`,
    )
    if (found) ids.set(kind, found.id as string)
  }
  const over: string[] = []
  let tried = 0
  let worst = 0
  for (const question of readQuestions(join(resources, 'cypher')).values()) {
    if (!question.this.length || question.given.length || question.starts.length) continue
    const lines = embeddedLines(question)
    const body = textOf(lines.flatMap(({ tokens }) => tokens))
    const reach = reachOf(
      question,
      [...lines, ...question.items].flatMap(({ tokens }) => tokens),
      model,
    )
    const items = question.items.map(({ column, tokens }) => `${textOf(tokens)} AS \`${column}\``)
    for (const kind of kindsOfTypes(model, question.this) ?? []) {
      const id = ids.get(kind)
      if (!id) continue
      const hits = await profile(
        `MATCH (this:Entity {id: $id}) CALL (this) {\n${body}\nRETURN ${items.join(', ')} }\nRETURN count(*) AS count`,
        { id, ...Object.fromEntries(question.parameters.map(({ name }) => [name, null])) },
      )
      const { looks } = reach.of(statistics, 'most')
      tried++
      if (hits > atLeast) worst = Math.max(worst, hits / looks)
      if (hits > atLeast + hitsEach * looks)
        over.push(`${question.name} of ${kind}: ${hits} hits, reach ${looks}`)
    }
  }
  process.stderr.write(`work: ${tried} questions of hot nodes, at most ${worst.toFixed(1)} hits a look\n`)
  expect(over.join('\n')).toBe('')
  expect(tried).toBeGreaterThan(100)
}, 180_000)

/** Asks until the service has counted, which it does behind its first answer. */
async function costOf(query: string): Promise<{ work?: number; message?: string }> {
  const body = JSON.stringify({ query })
  for (let tries = 0; tries < 100; tries++) {
    const answer = (await (await service.post(body, { 'x-entente-cost': '1' })).json()) as {
      errors?: { message: string }[]
      extensions?: { cost: { work: number } }
    }
    const known = (await (
      await service.post(JSON.stringify({ query: '{ facts { totalCount } }' }), { 'x-entente-cost': '1' })
    ).json()) as typeof answer
    if ((known.extensions?.cost.work ?? 0) > 5_000)
      return { work: answer.extensions?.cost.work, message: answer.errors?.[0]?.message }
    await sleep(100)
  }
  throw new Error('the service does not count')
}

const many = (count: number, field: string) =>
  `{ ${Array.from({ length: count }, (_, n) => `x${n}: ${field}`).join(' ')} }`

test.each([
  [
    'a scan of all rows of a relation',
    '{ events(where: { participations: { some: { event: { participations: { some: { event: { name: { contains: "zzz" } } } } } } } }) { totalCount } }',
    /for events;/,
  ],
  ['many groupings', many(10, 'facts { groupBy(field: TYPE) { count } }'), /for facts;/],
  ['many searches for paths', many(4, 'paths(from: "person/g0", to: "person/g1") { length }'), /for paths;/],
  [
    'what hot nodes have of hot nodes',
    many(6, 'country(id: "country/g0") { counterparts(first: 50) { nodes { topics { events } } } }'),
    /country\.counterparts/,
  ],
  [
    'much to plan',
    `{ event(id: "event/none") { id } events(where: { id: { eq: "event/none" }, OR: [${Array.from({ length: 8 }, (_, n) => `{ topics: { some: { label: { contains: "${n}" } } } }`).join(' ')}] }) { totalCount } }`,
    /for events;/,
  ],
  [
    'hot lists in an order that no index has',
    `{ people(first: 100) { nodes { ${Array.from({ length: 4 }, (_, n) => `x${n}: participations(first: 1, orderBy: [{ role: ASC }]) { nodes { id } }`).join(' ')} } } }`,
    /people\.participations/,
  ],
])('%s is refused before it is asked', async (_name, query, where) => {
  await costOf(query)
  service.statements.length = 0
  const { errors } = await service.ask(query)
  expect(errors![0]!.extensions.code).toBe('LIMIT_EXCEEDED')
  expect(errors![0]!.message).toMatch(/look at about \d+ links and rows/)
  expect(errors![0]!.message).toMatch(where)
  expect(service.statements).toEqual([])
})

test.each([
  ['a look-up', '{ country(id: "country/g0") { name } }', 5_000],
  [
    'a page of a hot list',
    '{ country(id: "country/g0") { timeline(first: 20) { nodes { fact { id } } } } }',
    25_000,
  ],
  [
    'all events, page by page',
    '{ events(first: 100) { nodes { name participations(first: 5) { nodes { role } } } } }',
    20_000,
  ],
  [
    'rows that an id leads to',
    '{ events(where: { participations: { some: { actor: { id: { eq: "person/g40" } } } } }, first: 5) { nodes { id } } }',
    30_000,
  ],
])('%s costs little', async (_name, query, most) => {
  const { work, message } = await costOf(query)
  expect(message).toBeUndefined()
  expect(work).toBeLessThan(most)
})

test('a statement that has Neo4j work for longer than it may is ended, whatever it was expected to cost', async () => {
  const endless = await TestService.start({
    limits: { processor: 500 },
    instead: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a WHERE a < 0 RETURN count(*)',
  })
  const began = performance.now()
  const { errors } = await endless.ask('{ country(id: "country/g0") { name } }')
  expect(errors![0]).toMatchObject({
    message: 'The operation had Neo4j work for more than 0.5 s and was ended; ask for less at once.',
    extensions: { code: 'LIMIT_EXCEEDED' },
  })
  expect(performance.now() - began).toBeLessThan(15_000)
  await endless.stop()
})
