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
import type { Compilation } from './compilation.ts'
import { prefixed, propertyOf } from './fields.ts'
import { bound, leaf, listOf } from './leaf.ts'
import { type Part, type Read, typeKey } from './part.ts'

/**
 * The fields that are selected on one node, whatever its type turns out to be; `nullable`: where there is one. Types of which the same is asked in the same
 * way share one branch; where all of them do, there is no branch at all.
 */
export function compileNode(
  compilation: Compilation,
  type: GraphQLNamedType,
  variable: string,
  nodes: readonly FieldNode[],
  nullable = false,
): Part {
  const orNull = (expression: string) =>
    nullable ? `CASE WHEN ${variable} IS NOT NULL THEN ${expression} END` : expression
  if (isObjectType(type)) {
    const part = compileObject(compilation, type, variable, nodes)
    return { ...part, expression: orNull(part.expression) }
  }
  if (!isAbstractType(type)) throw new Error(`${type.name} is no type of a node`)
  const branches = alike(compilation, compilation.schema.getPossibleTypes(type), nodes).map(types => {
    compilation.addSubquery(types[0]!.name)
    return {
      types,
      part: compileObject(compilation, types[0]!, variable, nodes),
      typeKeys: typenames(compilation, types[0]!, nodes),
    }
  })
  const read = readerOf(branches)
  if (branches.length === 1) {
    const { types, part } = branches[0]!
    const expression = orNull(`[${typeNameOf(variable, types)}, ${part.expression}]`)
    return { calls: part.calls, expression, read }
  }
  const out = compilation.variable()
  const texts = branches.map(
    ({ types, part }) =>
      `WITH * WHERE ${variable}:${types.map(({ name }) => name).join('|')}\n${part.calls.join('\n')}\nRETURN [${typeNameOf(variable, types)}, ${part.expression}] AS ${out}`,
  )
  // A list with gaps (`nodes(ids:)`) keeps its places: a missing node is a row of its own.
  if (nullable) texts.push(`WITH * WHERE ${variable} IS NULL\nRETURN null AS ${out}`)
  return { calls: [`CALL (${variable}) {\n${texts.join('\nUNION ALL\n')}\n}`], expression: out, read }
}

/** Types of which the same fields are asked, each held by the same property or answered by the same question. */
function alike(
  compilation: Compilation,
  types: readonly GraphQLObjectType[],
  nodes: readonly FieldNode[],
): GraphQLObjectType[][] {
  const groups = new Map<string, GraphQLObjectType[]>()
  const places = new Map<FieldNode, number>()
  const placeOf = (node: FieldNode) => {
    if (!places.has(node)) places.set(node, places.size)
    return places.get(node)
  }
  for (const type of types) {
    const selected = [...compilation.subfields(type, nodes)].map(([key, fieldNodes]) => {
      const field = type.getFields()[fieldNodes[0]!.name.value]
      const question = compilation.bindings.get(`${type.name}.${field?.name}`)?.question.name
      return [
        key,
        field?.name,
        question ?? (field && propertyOf(field)),
        String(field?.type),
        fieldNodes.map(placeOf),
      ]
    })
    const signature = JSON.stringify(selected)
    groups.set(signature, [...(groups.get(signature) ?? []), type])
  }
  return [...groups.values()]
}

/** The response keys under which a selection asks for the name of the type. */
function typenames(compilation: Compilation, type: GraphQLObjectType, nodes: readonly FieldNode[]): string[] {
  return [...compilation.subfields(type, nodes)].flatMap(([key, [node]]) =>
    node!.name.value === '__typename' ? key : [],
  )
}

function typeNameOf(variable: string, types: GraphQLObjectType[]): string {
  const names = types.map(({ name }) => `'${name}'`)
  return names.length === 1
    ? names[0]!
    : `head([label IN labels(${variable}) WHERE label IN [${names.join(', ')}]])`
}

/** Reads a node together with the name of its type, which is known only now where several types share a branch. */
function readerOf(branches: { types: GraphQLObjectType[]; part: Part; typeKeys: string[] }[]): Read {
  const readers = new Map(branches.flatMap(branch => branch.types.map(({ name }) => [name, branch] as const)))
  return (value, reading) => {
    if (value === null) return null
    const [name, fields] = value as [string, unknown]
    const branch = readers.get(name)
    if (!branch) {
      // A node of no type that the schema knows.
      reading.broken = true
      return null
    }
    const { part, typeKeys } = branch
    const object = part.read(fields, reading) as Record<string | symbol, unknown>
    for (const key of typeKeys) object[key] = name
    if (reading.typed) object[typeKey] = name
    return object
  }
}

/** The fields selected on a node of a known type, as one positional list. */
function compileObject(
  compilation: Compilation,
  type: GraphQLObjectType,
  variable: string,
  nodes: readonly FieldNode[],
): Part {
  return compileFields(compilation, type, nodes, (field, fieldNodes) => {
    const binding = compilation.bindings.get(`${type.name}.${field.name}`)
    return binding
      ? compilation.answer(compilation, binding, field, fieldNodes, variable)
      : compileProperty(compilation, field, variable, '', fieldNodes)
  })
}

/** The fields selected on an object, each compiled by what the object is, as one positional list. */
export function compileFields(
  compilation: Compilation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  compile: (field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]) => Part,
): Part {
  const entries: Entry[] = []
  for (const [key, fieldNodes] of compilation.subfields(type, nodes)) {
    const field = type.getFields()[fieldNodes[0]!.name.value]
    entries.push(
      field
        ? { key, part: compile(field, fieldNodes), required: isNonNullType(field.type) }
        : { key, constant: type.name },
    )
  }
  return positional(entries)
}

/** One field of an object by its response key: a part of the statement, or what is known without it (`__typename`). */
type Entry = { key: string; part: Part; required: boolean } | { key: string; constant: string }

/** Some parts as one list, read back into an object by response key. */
export function positional(entries: Entry[]): Part {
  const parts = entries.flatMap(entry => ('part' in entry ? entry.part : []))
  let position = 0
  const readers = entries.map(entry =>
    'part' in entry
      ? { key: entry.key, at: position++, read: entry.part.read, required: entry.required }
      : { key: entry.key, at: -1, read: () => entry.constant, required: true },
  )
  return {
    calls: parts.flatMap(part => part.calls),
    expression: `[${parts.map(part => part.expression).join(', ')}]`,
    read: (value, reading) => {
      if (value === null) return null
      const values = value as unknown[]
      const object: Record<string, unknown> = {}
      for (const { key, at, read, required } of readers) {
        const result = read(values[at], reading)
        if (required && result === null) reading.broken = true
        object[key] = result
      }
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
  const property = prefixed(prefix, propertyOf(field))
  const named = getNamedType(field.type)
  if (isLeafType(named)) return compileScalar(field.type, `${variable}.${property}`)
  if (!isObjectType(named)) throw new Error(`${field.name} has no question and is no property`)
  return compileEmbedded(compilation, named, field.type, variable, property, nodes)
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
  const object = compileFields(compilation, type, nodes, (field, fieldNodes) =>
    compileProperty(compilation, field, variable, prefix, fieldNodes),
  )
  if (isNonNullType(declared)) return object
  // The one that is there most often is asked first; the others are read only where it is missing.
  const [first, ...others] = Object.keys(type.getFields()).map(
    name => `${variable}.${prefixed(prefix, name)}`,
  )
  const isThere = `${first} IS NOT NULL OR coalesce(${others.join(', ')}) IS NOT NULL`
  return { ...object, expression: `CASE WHEN ${isThere} THEN ${object.expression} END` }
}

const boundNames = /\.(\w*[eE]nd|\w*[sS]tart)(Earliest|Latest)$/

/** A scalar, or a list of scalars, that an expression gives. */
export function compileScalar(type: GraphQLOutputType, expression: string): Part {
  const list = isListType(getNullableType(type))
  const read: Read = boundNames.test(expression) ? bound : leaf(getNamedType(type))
  return {
    calls: [],
    expression: list && isNonNullType(type) ? `coalesce(${expression}, [])` : expression,
    read: list ? listOf(read) : read,
  }
}
