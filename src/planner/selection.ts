import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { toJSONValue } from '../neo4j/values.ts'
import type { Compilation, Part, Read } from './compilation.ts'
import { propertyExtension } from './question.ts'

/** An end that is still open is stored as this day, so that comparisons need no case of their own. */
const openEnd = '9999-12-31'
const readBound: Read = value => (toJSONValue(value) === openEnd ? null : toJSONValue(value))

/** The fields that are selected on one node, whatever its type turns out to be. */
export function compileNode(
  compilation: Compilation,
  type: GraphQLNamedType,
  variable: string,
  nodes: readonly FieldNode[],
  nullable = false,
): Part {
  if (isObjectType(type)) return compileObject(compilation, type, variable, nodes)
  if (!isAbstractType(type)) throw new Error(`${type.name} is no type of a node`)
  const branches = compilation.schema.getPossibleTypes(type).map(possible => {
    compilation.addSubquery(possible.name)
    return { possible, part: compileObject(compilation, possible, variable, nodes) }
  })
  const out = compilation.variable()
  const texts = branches.map(
    ({ possible, part }) =>
      `WITH * WHERE ${variable}:${possible.name}\n${part.calls.join('\n')}\nRETURN ['${possible.name}', ${part.expression}] AS ${out}`,
  )
  // A list with gaps (`nodes(ids:)`) keeps its places: a missing node is a row of its own.
  if (nullable) texts.push(`WITH * WHERE ${variable} IS NULL\nRETURN null AS ${out}`)
  const readers = new Map(branches.map(({ possible, part }) => [possible.name, part.read]))
  return {
    calls: [`CALL (${variable}) {\n${texts.join('\nUNION ALL\n')}\n}`],
    expression: out,
    read: value => (value === null ? null : readers.get((value as [string])[0])!((value as unknown[])[1])),
  }
}

/** The fields selected on a node of a known type, as one positional list. */
function compileObject(
  compilation: Compilation,
  type: GraphQLObjectType,
  variable: string,
  nodes: readonly FieldNode[],
): Part {
  const parts = new Map<string, Part>()
  for (const [key, fieldNodes] of compilation.subfields(type, nodes)) {
    const field = type.getFields()[fieldNodes[0]!.name.value]
    if (!field) continue // __typename: graphql-js knows it
    const binding = compilation.bindings.get(`${type.name}.${field.name}`)
    const part = binding
      ? compilation.answer(compilation, binding, field, fieldNodes, variable)
      : compileProperty(compilation, field, variable, '', fieldNodes)
    parts.set(key, part)
  }
  return positional(type, parts)
}

/** Some parts as one list, read back into an object by response key. */
export function positional(type: GraphQLObjectType, parts: Map<string, Part>): Part {
  const entries = [...parts]
  return {
    calls: entries.flatMap(([, part]) => part.calls),
    expression: `[${entries.map(([, part]) => part.expression).join(', ')}]`,
    read: value => {
      if (value === null) return null
      const object: Record<string, unknown> = { __typename: type.name }
      entries.forEach(([key, part], index) => {
        object[key] = part.read((value as unknown[])[index])
      })
      return object
    },
  }
}

/** A field that the node itself holds: a scalar, a list of scalars, or an embedded type such as Time. */
function compileProperty(
  compilation: Compilation,
  field: GraphQLField<unknown, unknown>,
  variable: string,
  prefix: string,
  nodes: readonly FieldNode[],
): Part {
  const own = (field.extensions[propertyExtension] as string | undefined) ?? field.name
  const named = getNamedType(field.type)
  if (isLeafType(named)) return compileScalar(field.type, `${variable}.${camelCase(prefix, own)}`)
  if (!isObjectType(named)) throw new Error(`${field.name} has no question and is no property`)
  return compileEmbedded(compilation, named, field.type, variable, camelCase(prefix, own), nodes)
}

/** An object whose fields are properties of the node that has it; null where all of them are, unless it must not be. */
function compileEmbedded(
  compilation: Compilation,
  type: GraphQLObjectType,
  declared: GraphQLOutputType,
  variable: string,
  prefix: string,
  nodes: readonly FieldNode[],
): Part {
  const parts = new Map<string, Part>()
  for (const [key, fieldNodes] of compilation.subfields(type, nodes)) {
    const field = type.getFields()[fieldNodes[0]!.name.value]
    if (field) parts.set(key, compileProperty(compilation, field, variable, prefix, fieldNodes))
  }
  const object = positional(type, parts)
  const all = Object.keys(type.getFields()).map(name => `${variable}.${camelCase(prefix, name)}`)
  return isNonNullType(declared)
    ? object
    : {
        ...object,
        expression: `CASE WHEN coalesce(${all.join(', ')}) IS NULL THEN null ELSE ${object.expression} END`,
      }
}

/** A scalar, or a list of scalars, that an expression gives. */
export function compileScalar(type: GraphQLOutputType, expression: string): Part {
  const list = isListType(getNullableType(type))
  const isBound = /\.(\w*[eE]nd|\w*[sS]tart)(Earliest|Latest)$/.test(expression)
  return {
    calls: [],
    expression: list && isNonNullType(type) ? `coalesce(${expression}, [])` : expression,
    read: isBound ? readBound : toJSONValue,
  }
}

/** `signedOn` + `startEarliest` = `signedOnStartEarliest`; no prefix changes nothing. */
function camelCase(prefix: string, name: string): string {
  return prefix && name ? prefix + name[0]!.toUpperCase() + name.slice(1) : prefix || name
}
