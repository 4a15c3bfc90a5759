import {
  type DocumentNode,
  type GraphQLSchema,
  getDirectiveValues,
  type OperationDefinitionNode,
} from 'graphql'
import { inputError } from '../errors.ts'
import { dayMessage, isDay } from '../time/day.ts'
import { compileAnswer } from './answer.ts'
import type { Binding } from './binding.ts'
import { Compilation, type Part } from './compilation.ts'
import { positional } from './selection.ts'

/** One operation as one statement. */
export interface Plan {
  statement: string
  parameters: Record<string, unknown>
  /** Reads the statement's only row into the values of the root fields, by response key. */
  read(row: unknown): Record<string, unknown>
}

/** Compiles an operation; undefined where it asks nothing of the graph (introspection alone). Throws BAD_USER_INPUT. */
export function planOperation(
  schema: GraphQLSchema,
  bindings: Map<string, Binding>,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Plan | undefined {
  const query = schema.getQueryType()!
  const compilation = new Compilation(
    schema,
    bindings,
    document,
    variables,
    asOfDate(schema, operation, variables),
    compileAnswer,
  )
  const parts = new Map<string, Part>()
  for (const [key, nodes] of compilation.rootFields(query, operation.selectionSet)) {
    const field = query.getFields()[nodes[0]!.name.value]
    const binding = field && bindings.get(`${query.name}.${field.name}`)
    if (binding) parts.set(key, compileAnswer(compilation, binding, field, nodes))
  }
  if (!parts.size) return undefined
  const root = positional(query, parts)
  return {
    statement: [
      `// ${operation.name?.value ?? 'anonymous'}`,
      'CYPHER 5',
      ...root.calls,
      `RETURN ${root.expression} AS answer`,
    ].join('\n'),
    parameters: { p: compilation.parameters },
    read: row => root.read(row) as Record<string, unknown>,
  }
}

function asOfDate(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
) {
  const directive = schema.getDirective('asOf')
  const date = directive && (getDirectiveValues(directive, operation, variables)?.date as string | undefined)
  if (date !== undefined && !isDay(date))
    throw inputError('@asOf', [{ argument: 'date', message: dayMessage }], [operation])
  return date
}
