import type { ApolloServer } from '@apollo/server'
import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  typeFromAST,
} from 'graphql'
import { type Caller, leave } from '../planner/ask.ts'
import type { Context } from './context.ts'
import { exampleOperations } from './examples.ts'
import { explorerOperations } from './explorer-operations.ts'
import type { TrustedOperations } from './trusted-operations.ts'

/**
 * Neo4j plans a statement that it has not seen for seconds while it is cold. The example operations and those of the explorer, or the
 * trusted ones, are asked once, with the least variables that they need; what goes wrong here shows when somebody asks. Once
 * the signal fires, what runs ends and nothing more is asked.
 */
export async function warmUp(
  apollo: ApolloServer<Context>,
  { schema, trusted }: { schema: GraphQLSchema; trusted?: TrustedOperations },
  signal: AbortSignal,
): Promise<void> {
  const caller: Caller = { gone: false }
  signal.addEventListener('abort', () => leave(caller))
  const texts = trusted
    ? [...trusted.values()]
    : [...exampleOperations().map(({ text }) => text), ...explorerOperations()]
  for (const query of texts)
    for (const { operationName, variables } of operationsIn(schema, query))
      if (!signal.aborted)
        await apollo
          .executeOperation(
            { query, operationName, variables },
            { contextValue: { requestId: 'warm-up', caller } as Context },
          )
          .catch(() => undefined)
}

/** The operations of a document, each with a value for every variable that it cannot do without. */
function operationsIn(schema: GraphQLSchema, query: string) {
  return parse(query).definitions.flatMap(definition => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return []
    const variables = (definition.variableDefinitions ?? [])
      .filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue)
      .map(({ variable, type }) => [
        variable.name.value,
        anyValue(typeFromAST(schema, type as never) as GraphQLInputType),
      ])
    return [{ operationName: definition.name?.value, variables: Object.fromEntries(variables) }]
  })
}

/** Some valid value of a type. */
function anyValue(declared: GraphQLInputType): unknown {
  const type = getNullableType(declared) as GraphQLInputType
  if (isListType(type)) return [anyValue(type.ofType)]
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(field => isNonNullType(field.type))
        .map(field => [field.name, anyValue(field.type)]),
    )
  return values[getNamedType(type).name] ?? 'a'
}

const values: Record<string, unknown> = {
  ID: 'country/az',
  Int: 1,
  Float: 1,
  Boolean: true,
  Date: '2000-01-01',
}
