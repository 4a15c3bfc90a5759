import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql'
import { pathExtension } from './group-key.ts'

/**
 * What in an operation's variables decides the form of its statement: which of them, and which keys of filters and orders,
 * are given; single enum values and Booleans (directions, groups, `@include`) by their value. Texts, numbers and ids do not, but for the empty text, which is no cursor.
 */
export function shapeOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): (variables: Record<string, unknown>) => string {
  const variables = (operation.variableDefinitions ?? []).map(definition => ({
    name: definition.variable.name.value,
    type: typeFromAST(schema, definition.type as never) as GraphQLInputType,
  }))
  return values => variables.map(({ name, type }) => shape(type, values[name])).join(';')
}

function shape(declared: GraphQLInputType, value: unknown): string {
  if (value === undefined) return '-'
  if (value === null) return '0'
  const type = isNonNullType(declared) ? declared.ofType : declared
  if (isListType(type)) {
    const item = isNonNullType(type.ofType) ? type.ofType.ofType : type.ofType
    // By which keys rows are grouped is said by values.
    if (isEnumType(item) && item.getValues().some(({ extensions }) => pathExtension in extensions))
      return `[${String(value)}]`
    // How many values a list has does not matter; how many conditions or orders does.
    return isInputObjectType(item) ? `[${(value as unknown[]).map(each => shape(item, each)).join()}]` : '1'
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields())
    const given = value as Record<string, unknown>
    return `{${fields
      .filter(({ name }) => given[name] !== undefined)
      .map(field => `${field.name}:${shape(field.type, given[field.name])}`)
      .join()}}`
  }
  if (isEnumType(type) || typeof value === 'boolean') return String(value)
  // An empty cursor is as good as none.
  return value === '' ? 'e' : '1'
}
