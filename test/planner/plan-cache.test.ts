import { type OperationDefinitionNode, parse } from 'graphql'
import { buildApi } from '../../src/domain/schema.ts'
import { PlanCache } from '../../src/planner/plan-cache.ts'
import type { Plan } from '../../src/planner/planner.ts'

const operation = (text: string) => parse(text).definitions[0] as OperationDefinitionNode
const list = operation(
  'query List($where: EventFilter, $orderBy: [EventOrder!], $first: Int, $details: Boolean = false) { events(where: $where, orderBy: $orderBy, first: $first) { nodes { id name @include(if: $details) } } }',
)
const where = (text: string) => ({ where: { name: { contains: text } } })

let cache: PlanCache
let made: number
beforeEach(() => {
  cache = new PlanCache(buildApi(), 100)
  made = 0
})

function get(hash: string | undefined, variables: Record<string, unknown>, of = list): Plan {
  return cache.plan(cache.operation(hash, of), variables, () => {
    made++
    return { statement: 'RETURN 1 AS answer' } as Plan
  })!
}

test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  ['another text', where('a'), where('b')],
  ['another number', { first: 1 }, { first: 2 }],
  [
    'another number of values of a list',
    { where: { place: { id: { in: ['a'] } } } },
    { where: { place: { id: { in: ['a', 'b'] } } } },
  ],
])('%s is the same plan', (_name, one, other) => {
  expect(get('h', one)).toBe(get('h', other))
  expect(made).toBe(1)
})

test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  ['null for a text', where('a'), { where: { name: null } }],
  ['null for a number', { first: 1 }, { first: null }],
  ['nothing for a number', { first: 1 }, {}],
  ['another operator', where('a'), { where: { name: { startsWith: 'a' } } }],
  ['eq: null', { where: { name: { eq: 'a' } } }, { where: { name: { eq: null } } }],
  ['another direction', { orderBy: [{ time: 'ASC' }] }, { orderBy: [{ time: 'DESC' }] }],
  ['one more order', { orderBy: [{ time: 'ASC' }] }, { orderBy: [{ time: 'ASC' }, { id: 'ASC' }] }],
  ['one more condition', { where: { OR: [{}] } }, { where: { OR: [{}, {}] } }],
  ['another Boolean', { details: true }, { details: false }],
])('%s is another plan', (_name, one, other) => {
  expect(get('h', one)).not.toBe(get('h', other))
  expect(made).toBe(2)
})

test('another document, and another operation of one document, are other plans; without a hash nothing is kept', () => {
  const plan = get('h', {})
  expect(get('i', {})).not.toBe(plan)
  expect(get('h', {}, operation('query Other { events { totalCount } }'))).not.toBe(plan)
  expect(get('h', {})).toBe(plan)
  expect(get(undefined, {})).not.toBe(get(undefined, {}))
})

/** A filter of so many conditions: each number of them is a shape of its own. */
const shape = (count: number) => ({ where: { OR: Array.from({ length: count }, () => ({})) } })

test('an operation whose shapes vary without end drives out its own plans, the least recently used first', () => {
  const other = get('other', {})
  const first = get('h', shape(1))
  for (let count = 2; count <= 20; count++) get('h', shape(count))
  expect(get('h', shape(1))).toBe(first)
  // One more than are kept: the second is the one that was not asked for longest.
  get('h', shape(21))
  made = 0
  expect(get('h', shape(1))).toBe(first)
  expect(made).toBe(0)
  get('h', shape(2))
  expect(made).toBe(1)
  for (let count = 22; count < 1_000; count++) get('h', shape(count))
  expect(get('other', {})).toBe(other)
})

test('the operation that was not asked for longest goes first', () => {
  cache = new PlanCache(buildApi(), 3)
  const [a] = [get('a', {}), get('b', {}), get('c', {})]
  expect(get('a', {})).toBe(a)
  get('d', {})
  made = 0
  expect(get('a', {})).toBe(a)
  get('b', {})
  expect(made).toBe(1)
})
