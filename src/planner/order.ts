import { type GraphQLField, type GraphQLNamedType, isNonNullType } from 'graphql'
import { inputError } from '../errors.ts'
import type { Compilation, Input } from './compilation.ts'
import type { PerRow } from './filter-work.ts'
import { roleOf, rowFields, sortedAs } from './fields.ts'
import { Filter } from './filter.ts'
import type { Where } from './filter-keys.ts'
import { at, givenIn } from './given.ts'
import { propertyName } from './property-name.ts'
import { countRelated, relationCounted } from './relation-count.ts'

/** One key that rows are ordered by. */
export interface SortKey {
  expression: string
  descending: boolean
  /** The same value where an index holds it in this order; without one, the expression itself. */
  seek?: string
  /** The expression is a column that the file makes of the index's property: Neo4j knows the order by that name then. */
  isColumn?: boolean
  /** The expression is no plain property: it is worked out for each row, before the rows are ordered. */
  computed: boolean
  /** What working it out takes. */
  work?: PerRow
}

/** `ASC` or `DESC`, as the API calls them. */
export type Direction = 'ASC' | 'DESC'

/** An order by a relation's count, of those that a filter keeps. */
interface CountOrder {
  count: Direction
  where?: Where | null
}

/**
 * The keys that a caller's `orderBy` asks for, down to the id, which no two rows share. What has no value comes last both
 * ways. Throws BAD_USER_INPUT.
 */
export function sortKeys(
  compilation: Compilation,
  input: Input,
  type: GraphQLNamedType,
  node: string,
): SortKey[] {
  const orders = input.args.orderBy as Record<string, Direction | CountOrder | null>[]
  const own = {
    property: (name: string) => `${node}.${name}`,
    bound: (prefix: string, name: string) => `${node}.${propertyName(prefix, name)}`,
  }
  const keys = orders.flatMap((order, index) => {
    const [name, direction] = onlyField(input, order, index)
    if (typeof direction === 'object') {
      const given = at<object>(at<object>(at<object>(givenIn(input.args), 'orderBy'), index), name)
      const kept = direction.where
        ? { filter: new Filter(compilation, input), where: at<Where>(given, 'where') }
        : undefined
      const { expression, work } = countRelated(compilation, { type, node, relation: name }, kept)
      return [{ expression, descending: direction.count === 'DESC', computed: true, work }]
    }
    const descending = direction === 'DESC'
    const key = (expression: string, computed = false): SortKey => ({ expression, descending, computed })
    if (sortedAs(compilation.schema, type) === name)
      return [key(`${node}.${descending ? 'sortDown' : 'sortUp'}`)]
    const field = rowFields(compilation.schema, type)[name]
    if (field) return keysOf(field, descending, own)
    const { expression, work } = countRelated(compilation, { type, node, relation: relationCounted(name) })
    return [{ ...key(expression, true), work }]
  })
  const id = `${node}.id`
  if (keys.some(({ expression }) => expression === id)) return keys
  // The same way as the first, as the indexes of lists are read.
  const first = Object.values(orders[0] ?? {}).find(given => given != null)
  const descending = (typeof first === 'object' ? first?.count : first) === 'DESC'
  return [...keys, { expression: id, descending, computed: false }]
}

/** The only field that an object of an order names, with what is given for it. Throws BAD_USER_INPUT. */
export function onlyField<Given>(
  input: Input,
  order: Record<string, Given | null>,
  index: number,
): [name: string, given: Given] {
  const [given, ...others] = Object.entries(order).filter(([, each]) => each != null)
  if (given && !others.length) return given as [string, Given]
  throw inputError(input.field, [
    {
      argument: `orderBy.${index}`,
      message: 'must name one field: an object has no order, so several fields are several objects',
    },
  ])
}

/**
 * The keys that a caller's `orderBy` asks for of a record, whose values are columns; then those of the question's own order, the last
 * of which no two rows share. Throws BAD_USER_INPUT.
 */
export function columnKeys(
  compilation: Compilation,
  input: Input,
  type: GraphQLNamedType,
  column: (name: string) => string,
  order: SortKey[],
): SortKey[] {
  const own = { property: column, bound: (name: string, bound: string) => `${column(name)}.${bound}` }
  const orders = input.args.orderBy as Record<string, Direction | null>[]
  const keys = orders.flatMap((each, index) => {
    const [name, direction] = onlyField(input, each, index)
    return keysOf(rowFields(compilation.schema, type)[name]!, direction === 'DESC', own)
  })
  return [...keys, ...order]
}

/** Where the values of a row lie: a property, and a bound of a time whose bounds have a prefix. */
interface Values {
  property: (name: string) => string
  bound: (prefix: string, name: string) => string
}

function keysOf(
  field: GraphQLField<unknown, unknown>,
  descending: boolean,
  { property, bound }: Values,
): SortKey[] {
  const key = (expression: string): SortKey => ({ expression, descending, computed: false })
  const role = roleOf(field)!
  const ordered = (expression: string, replacement: string) =>
    isNonNullType(field.type) ? [key(expression)] : lastWithout(expression, replacement, descending)
  switch (role.kind) {
    case 'id':
      return [key(property('id'))]
    case 'time': {
      const bounds = descending
        ? ['endLatest', 'startLatest', 'endEarliest', 'startEarliest']
        : ['startEarliest', 'startLatest', 'endEarliest', 'endLatest']
      const all = bounds.map(name => bound(role.prefix, name)).join(', ')
      return lastWithout(`coalesce(${all})`, `date('0000-01-01')`, descending)
    }
    case 'text':
      return ordered(property(role.folded), `''`)
    case 'number':
      return ordered(property(role.property), '0')
    case 'boolean':
      return ordered(property(role.property), 'false')
    case 'day':
      return ordered(property(role.property), `date('0000-01-01')`)
    default:
      return ordered(property((role as { property: string }).property), `''`)
  }
}

/** A cursor holds no nulls, so what has no value is told apart by a key of its own. */
function lastWithout(expression: string, replacement: string, descending: boolean): SortKey[] {
  return [
    { expression: `${expression} IS NULL`, descending: false, computed: true },
    { expression: `coalesce(${expression}, ${replacement})`, descending, computed: true },
  ]
}
