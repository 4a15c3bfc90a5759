import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  GraphQLNonNull,
  getArgumentValues,
  getNullableType,
  isInputObjectType,
  isListType,
  Kind,
  type ValueNode,
  valueFromAST,
} from 'graphql'

type Values = Record<string, unknown>
/** Gives a value for each request's variables; undefined where graphql-js must say what it is. */
type Template = (variables: Values) => unknown

/**
 * Reads a field's arguments as graphql-js does. It walks the document's literals for each request; here what depends on no variable is
 * read once, and the rest is a template that is filled. A variable that is missing or null, and whatever else may be wrong, is left to
 * it. Throws its GraphQLError.
 */
export function argumentValues(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): (variables: Values) => Values {
  const byLibrary = (variables: Values) => getArgumentValues(field, node, variables)
  const given = new Map((node.arguments ?? []).map(({ name, value }) => [name.value, value]))
  const constants: Values = {}
  const templates: [string, Template][] = []
  for (const { name, type, defaultValue } of field.args) {
    const literal = given.get(name)
    if (!literal && defaultValue === undefined) {
      if (type instanceof GraphQLNonNull) return byLibrary
    } else if (!literal) constants[name] = defaultValue
    else if (hasVariable(literal)) templates.push([name, templateOf(literal, type)])
    else {
      constants[name] = valueFromAST(literal, type)
      if (constants[name] === undefined) return byLibrary
    }
  }
  return variables => {
    const values = { ...constants }
    for (const [name, fill] of templates) {
      values[name] = fill(variables)
      if (values[name] === undefined) return byLibrary(variables)
    }
    return values
  }
}

function hasVariable(value: ValueNode): boolean {
  if (value.kind === Kind.VARIABLE) return true
  if (value.kind === Kind.LIST) return value.values.some(hasVariable)
  return value.kind === Kind.OBJECT && value.fields.some(field => hasVariable(field.value))
}

function templateOf(value: ValueNode, declared: GraphQLInputType): Template {
  const type = getNullableType(declared) as GraphQLInputType
  if (value.kind === Kind.VARIABLE) {
    const name = value.name.value
    return variables => variables[name] ?? undefined
  }
  if (value.kind === Kind.LIST && isListType(type)) {
    const items = value.values.map(item => templateOf(item, type.ofType))
    return variables => complete(items.map(item => item(variables)))
  }
  if (value.kind === Kind.OBJECT && isInputObjectType(type))
    return objectTemplate(value.fields, type.getFields())
  const constant = valueFromAST(value, declared)
  return () => constant
}

function objectTemplate(
  given: readonly { name: { value: string }; value: ValueNode }[],
  declared: Record<string, { type: GraphQLInputType; defaultValue?: unknown }>,
): Template {
  const named = new Map(given.map(({ name, value }) => [name.value, value]))
  const fields = Object.entries(declared).flatMap(([name, { type, defaultValue }]): [string, Template][] => {
    const literal = named.get(name)
    if (literal) return [[name, templateOf(literal, type)]]
    return defaultValue === undefined && !(type instanceof GraphQLNonNull) ? [] : [[name, () => defaultValue]]
  })
  return variables => {
    const object: Values = {}
    for (const [name, fill] of fields) {
      const value = fill(variables)
      if (value === undefined) return undefined
      object[name] = value
    }
    return object
  }
}

function complete(items: unknown[]): unknown[] | undefined {
  return items.includes(undefined) ? undefined : items
}
