import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  isAbstractType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { type Compilation, nodeAsParent } from './compilation.ts'
import { propertyOf } from './fields.ts'
import { type Part, type ReadValue, single, typeKey } from './part.ts'
import { compileField, compileObject, type Entry, nullUnless, partsOf, readFields } from './selection.ts'

/** The fields that are selected on one node, whatever its type turns out to be; `nullable`: where there is one. */
export function compileNode(
  compilation: Compilation,
  type: GraphQLNamedType,
  variable: string,
  nodes: readonly FieldNode[],
  nullable = false,
): Part {
  if (isAbstractType(type)) return compileMembers(compilation, type, variable, nodes, nullable)
  if (!isObjectType(type)) throw new Error(`${type.name} is no type of a node`)
  const part = compileObject(compilation, type, variable, nodes)
  return nullable ? nullUnless(`${variable} IS NOT NULL`, part, `${variable}.id`) : part
}

/** A type that a node may have, with what is selected on it. */
interface Member {
  type: GraphQLObjectType
  entries: Entry[]
}

/**
 * A node of an interface or a union. What several types are asked in the same way is one part of the statement for all of them,
 * and a part that some types lack has no rows for those. A node is one list, as its length depends on its type, whose place
 * among the possible types stands first; no node is the empty list.
 */
function compileMembers(
  compilation: Compilation,
  type: GraphQLAbstractType,
  variable: string,
  nodes: readonly FieldNode[],
  nullable: boolean,
): Part {
  const { members, parts } = membersOf(compilation, type, variable, nodes)
  const layouts = new Map<string, GraphQLObjectType[]>()
  for (const member of members) {
    const layout = partsOf(member.entries)
      .flatMap(part => part.expressions.map(expression => `, ${expression}`))
      .join('')
    layouts.set(layout, [...(layouts.get(layout) ?? []), member.type])
  }
  const place = (each: GraphQLObjectType) => members.findIndex(member => member.type === each)
  const placeOf = (types: GraphQLObjectType[]) =>
    types.length === 1
      ? String(place(types[0]!))
      : `CASE ${types.map(each => `WHEN ${variable}:${each.name} THEN ${place(each)}`).join(' ')} END`
  const lists = [...layouts]
    // A type is told by its label, one after the other: that of which most is asked is what most nodes are expected to be.
    .sort(([one], [other]) => other.length - one.length)
    .map(([layout, types]) => ({ types, list: `[${placeOf(types)}${layout}]` }))
  const byType = lists.map(({ types, list }) => `WHEN ${isOf(variable, types)} THEN ${list}`)
  const expression =
    lists.length === 1 && !nullable
      ? lists[0]!.list
      : `CASE ${byType.join(' ')} WHEN ${variable} IS NULL THEN [] ELSE [null] END`
  return single(expression, readMember(members), {
    calls: parts.flatMap(part => part.calls),
    isList: true,
  })
}

/** What is selected on each possible type, and all parts of the statement that this needs. */
function membersOf(
  compilation: Compilation,
  type: GraphQLAbstractType,
  variable: string,
  nodes: readonly FieldNode[],
): { members: Member[]; parts: Part[] } {
  const types = compilation.schema.getPossibleTypes(type)
  const signatureOf = signatures(compilation)
  const selected = types.map(each => ({
    type: each,
    fields: [...compilation.subfields(each, nodes)].map(([key, fieldNodes]) => {
      const field = each.getFields()[fieldNodes[0]!.name.value]
      return { key, field, fieldNodes, signature: field && signatureOf(each, field, fieldNodes) }
    }),
  }))
  const parts = new Map<string, Part>()
  const members = selected.map(({ type: own, fields }) => ({
    type: own,
    entries: fields.map(({ key, field, fieldNodes, signature }): Entry => {
      if (!field || !signature) return { key, constant: own.name }
      if (!parts.has(signature)) {
        const having = selected.filter(each => each.fields.some(other => other.signature === signature))
        const isGuarded = having.length < types.length
        const only = isGuarded
          ? isOf(
              variable,
              having.map(each => each.type),
            )
          : undefined
        parts.set(signature, compileField(compilation, own, field, nodeAsParent(variable, only), fieldNodes))
      }
      return { key, part: parts.get(signature)!, required: isNonNullType(field.type) }
    }),
  }))
  return { members, parts: [...parts.values()] }
}

/** Tells what of several types is the same: a field, held by the same property or answered by the same question. */
function signatures(compilation: Compilation) {
  const places = new Map<FieldNode, number>()
  const placeOf = (node: FieldNode) => {
    if (!places.has(node)) places.set(node, places.size)
    return places.get(node)
  }
  return (type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]) =>
    JSON.stringify([
      field.name,
      compilation.bindings.get(`${type.name}.${field.name}`)?.question.name ?? propertyOf(field),
      String(field.type),
      nodes.map(placeOf),
    ])
}

function isOf(variable: string, types: GraphQLObjectType[]): string {
  return `${variable}:${types.map(({ name }) => name).join('|')}`
}

/** Reads a node by the type that it turned out to have. */
function readMember(members: Member[]): ReadValue {
  const readers = members.map(({ type, entries }) => ({ name: type.name, read: readFields(entries) }))
  return (value, reading) => {
    const fields = value as unknown[]
    if (!fields.length) return null
    const member = readers[fields[0] as number]
    if (!member) {
      // A node of no type that the schema knows.
      reading.broken = true
      return null
    }
    const object = member.read(fields, 1, reading) as Record<string | symbol, unknown>
    if (reading.typed) object[typeKey] = member.name
    return object
  }
}
