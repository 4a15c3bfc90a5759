import {
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getVariableValues,
  isLeafType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql'

/** An operation's variables as its types take them, or what is wrong with them. */
export type Coerce = (
  given: Record<string, unknown>,
) => { coerced: Record<string, unknown>; errors?: undefined } | { errors: readonly GraphQLError[] }

/**
 * How an operation's variables are coerced. Scalars, enum values and lists of them are read here, by types that are looked up once;
 * whatever is something else, or wrong, is left to graphql-js to read and to word.
 */
export function coercionOf(schema: GraphQLSchema, operation: OperationDefinitionNode): Coerce {
  const definitions = operation.variableDefinitions ?? []
  const variables = definitions.map(({ variable, type: declared, defaultValue }) => {
    const type = typeFromAST(schema, declared as never) as GraphQLInputType
    return {
      name: variable.name.value,
      read: readerOf(isNonNullType(type) ? type.ofType : type),
      mayLack: !isNonNullType(type) && defaultValue === undefined,
    }
  })
  const byLibrary: Coerce = given => getVariableValues(schema, definitions, given, { maxErrors: 10 }) as never
  if (variables.some(({ read }) => !read)) return byLibrary
  return given => {
    const coerced: Record<string, unknown> = {}
    for (const { name, read, mayLack } of variables) {
      const value = given[name]
      if (value === undefined && mayLack) continue
      const known = value === undefined || value === null ? undefined : read!(value)
      if (known === undefined) return byLibrary(given)
      coerced[name] = known
    }
    return { coerced }
  }
}

/** Reads a value of a type; undefined where it is none. */
type ReadInput = (value: unknown) => unknown

function readerOf(type: GraphQLInputType): ReadInput | undefined {
  if (isLeafType(type))
    return value => {
      try {
        return type.parseValue(value)
      } catch {
        return undefined
      }
    }
  const item = isListType(type) && isNonNullType(type.ofType) ? readerOf(type.ofType.ofType) : undefined
  return (
    item &&
    (values => {
      if (!Array.isArray(values)) return undefined
      const read = values.map(value => (value === null ? undefined : item(value)))
      return read.includes(undefined) ? undefined : read
    })
  )
}

/** Inputs refer to themselves (AND, NOT), so that their values could nest without end; no honest filter does. */
const deepest = 50
/** No list takes more than a hundred values, and no filter more than some hundred lists. */
const most = 10_000

/** What is too much about an operation's variables, told before any of them is read; undefined where nothing is. */
export function excessOf(variables: unknown): string | undefined {
  let values = 0
  let fault: string | undefined
  const look = (value: unknown, levels: number): void => {
    if (fault || typeof value !== 'object' || value === null) return
    if (levels === 0) {
      fault = `Variables are nested deeper than ${deepest} levels.`
      return
    }
    const inner = Object.values(value)
    values += inner.length
    if (values > most) fault = `Variables hold more than ${most} values.`
    else for (const each of inner) look(each, levels - 1)
  }
  look(variables, deepest)
  return fault
}
