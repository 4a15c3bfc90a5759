import type { Input } from './compilation.ts'
import { and, type Condition, exactly } from './condition.ts'
import type { Where } from './filter-keys.ts'
import type { Given } from './given.ts'

/** What the operators of a filter compare, and how. */
export interface Compared {
  /** The expression that is compared, and what is null where there is no value. */
  expression: string
  absent?: string
  /** What the caller gave as what is stored. */
  convert?: (value: unknown) => unknown
  /** The condition that a comparison makes. */
  wrap?: (text: string) => Condition
}

const operators: Record<string, string> = {
  eq: '=',
  in: 'IN',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
}

/** The operators of one filter on one expression; `count` is called for each. */
export function compare(
  input: Input,
  given: Given<Where>,
  { expression, absent = expression, convert = value => value, wrap = exactly }: Compared,
  count: () => void,
): Condition {
  return and(
    Object.keys(given.value).flatMap(operator => {
      count()
      if (given.value[operator] === null) return operator === 'eq' ? exactly(`${absent} IS NULL`) : []
      const parameter = input.parameter(args => {
        const value = given.of(args)[operator]
        return Array.isArray(value) ? value.map(convert) : convert(value)
      })
      return wrap(`${expression} ${operators[operator]} ${parameter}`)
    }),
  )
}

/** Which of an interface's types a node is of. */
export function compareKind(input: Input, given: Given<Where>, node: string, count: () => void): Condition {
  return and(
    Object.keys(given.value).flatMap(operator => {
      count()
      // Nothing is without a type.
      if (given.value[operator] === null) return operator === 'eq' ? exactly('false') : []
      const types = input.parameter(args => [given.of(args)[operator]].flat())
      return exactly(`any(label IN labels(${node}) WHERE label IN ${types})`)
    }),
  )
}
