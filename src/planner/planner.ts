import {
  type DocumentNode,
  type GraphQLSchema,
  getDirectiveValues,
  isNonNullType,
  type OperationDefinitionNode,
} from 'graphql'
import { inputError } from '../errors.ts'
import type { Limits } from '../limits.ts'
import { dayMessage, isDay } from '../time/day.ts'
import { compileAnswer } from './answer.ts'
import { type Arguments, readArguments } from './arguments.ts'
import type { Binding } from './binding.ts'
import { type Charge, checkBudget } from './budget.ts'
import { Compilation, type Computation } from './compilation.ts'
import { type CurrentIds, withCurrentIds } from './former-ids.ts'
import type { Reading } from './part.ts'
import { combine } from './selection.ts'
import type { Statistics } from './statistics.ts'

/** One operation as one statement, for all requests whose variables have one shape. */
export interface Plan {
  statement: string
  /** Of what the most subqueries of the statement are, for whoever must leave something out. */
  heaviest: string
  /** Whether the statement answers all of the operation: nothing in it is graphql-js's, such as introspection. */
  complete: boolean
  /** Checks a request's arguments, and what they cost; ids that became another's are that. Throws BAD_USER_INPUT and LIMIT_EXCEEDED. */
  prepare(variables: Record<string, unknown>, current: CurrentIds, statistics: Statistics): Prepared
  /** What is to be worked out for some of the arguments before there are parameters. */
  computations: Computation[]
  /** The parameters of the statement. */
  parameters(args: Arguments[]): { p: Record<string, unknown> }
  /** Reads the statement's only row into the values of the root fields, by response key. */
  read(row: unknown, reading: Reading): Record<string, unknown>
}

/** What one request gives to its plan, and what it costs. */
export interface Prepared extends Charge {
  args: Arguments[]
}

/** Compiles an operation; undefined where it asks nothing of the graph (introspection alone). Throws BAD_USER_INPUT. */
export function planOperation(
  schema: GraphQLSchema,
  bindings: Map<string, Binding>,
  limits: Limits,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Plan | undefined {
  const query = schema.getQueryType()!
  const asOf = (given: Record<string, unknown>) => asOfDate(schema, operation, given)
  const compilation = new Compilation(
    schema,
    bindings,
    document,
    variables,
    { date: asOf(variables), constant: !hasVariables(operation) },
    limits,
    compileAnswer,
  )
  let complete = true
  let planned = 0
  const entries = [...compilation.rootFields(query, operation.selectionSet)].flatMap(([key, nodes]) => {
    const name = nodes[0]!.name.value
    if (name === '__typename') return { key, constant: query.name }
    const field = query.getFields()[name]
    const binding = field && bindings.get(`${query.name}.${name}`)
    if (!binding) {
      complete = false
      return []
    }
    planned++
    const part = compileAnswer(compilation, binding, field, nodes)
    return { key, part, required: isNonNullType(field.type) }
  })
  if (!planned) return undefined
  const root = combine(entries)
  const { sources, recipes, computations, cost, weights } = compilation
  return {
    statement: [
      `// ${operation.name?.value ?? 'anonymous'}`,
      'CYPHER 5',
      ...root.calls,
      `RETURN [${root.expressions.join(', ')}] AS answer`,
    ].join('\n'),
    heaviest: heaviestOf(weights),
    complete,
    prepare: (given, current, statistics) => {
      const date = asOf(given)
      const args = sources.map(source =>
        withCurrentIds(source.field, source.constant ?? readArguments(source, given, date), current),
      )
      return { args, ...checkBudget(cost, args, limits, statistics) }
    },
    computations,
    parameters: args => {
      const p: Record<string, unknown> = {}
      recipes.forEach(({ source, read }, index) => {
        p[`p${index}`] = read(args[source]!)
      })
      return { p }
    },
    read: (row, reading) => root.read(row as unknown[], 0, reading) as Record<string, unknown>,
  }
}

function heaviestOf(weights: ReadonlyMap<string, number>): string {
  return [...weights]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 2)
    .map(([part, count]) => `${part} (${count} ${count === 1 ? 'subquery' : 'subqueries'})`)
    .join(', then ')
}

function hasVariables(operation: OperationDefinitionNode): boolean {
  return Boolean(operation.variableDefinitions?.length)
}

function asOfDate(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
) {
  if (!operation.directives?.length) return undefined
  const directive = schema.getDirective('asOf')
  const date = directive && (getDirectiveValues(directive, operation, variables)?.date as string | undefined)
  if (date !== undefined && !isDay(date))
    throw inputError('@asOf', [{ argument: 'date', message: dayMessage }], [operation])
  return date
}
