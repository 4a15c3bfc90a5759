import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { type Compilation, nodeAsParent, type Parent } from './compilation.ts'
import { propertyOf } from './fields.ts'
import { propertyName } from './property-name.ts'
import { bound, leaf, listOf } from './leaf.ts'
import type { PutTogether } from './question.ts'
import { type Part, type Read, type ReadValue, single } from './part.ts'

/** The fields selected on a node of a known type, one after the other. */
export function compileObject(
  compilation: Compilation,
  type: GraphQLObjectType,
  variable: string,
  nodes: readonly FieldNode[],
): Part {
  return compileFields(compilation, type, nodes, (field, fieldNodes) =>
    compileField(compilation, type, field, nodeAsParent(variable), fieldNodes),
  )
}

/** One field of a node: what a question answers, or what the node itself holds. */
export function compileField(
  compilation: Compilation,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  parent: Parent,
  nodes: readonly FieldNode[],
): Part {
  const binding = compilation.bindings.get(`${type.name}.${field.name}`)
  return binding
    ? compilation.answer(compilation, binding, field, nodes, parent)
    : compileProperty(compilation, field, parent.given.get('this')!, '', nodes)
}

/** The fields selected on an object, each compiled by what the object is, one after the other. */
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
  return combine(entries)
}

/** One field of an object by its response key: a part of the statement, or what is known without it (`__typename`). */
export type Entry = { key: string; part: Part; required: boolean } | { key: string; constant: string }

/** Some parts one after the other, read back into an object by response key. */
export function combine(entries: Entry[]): Part {
  const parts = partsOf(entries)
  return {
    calls: parts.flatMap(part => part.calls),
    expressions: parts.flatMap(part => part.expressions),
    read: readFields(entries),
    isList: parts.length === 1 && parts[0]!.isList,
  }
}

/** What is part of the statement, in its order. */
export function partsOf(entries: Entry[]): Part[] {
  return entries.flatMap(entry => ('part' in entry ? entry.part : []))
}

/** Reads parts that stand one after the other into an object. */
export function readFields(entries: Entry[]): Read {
  let width = 0
  const readers = entries.map(entry => {
    if ('constant' in entry) return { key: entry.key, from: 0, read: () => entry.constant, required: true }
    const from = width
    width += entry.part.expressions.length
    return { key: entry.key, from, read: entry.part.read, required: entry.required }
  })
  return (row, at, reading) => {
    const object: Record<string, unknown> = {}
    for (const { key, from, read, required } of readers) {
      const result = read(row, at + from, reading)
      if (required && result === null) reading.broken = true
      object[key] = result
    }
    return object
  }
}

/** A part that is null unless a condition holds; where `marker` is one of its expressions, that is null then. */
export function nullUnless(condition: string, part: Part, marker?: string): Part {
  const known = marker === undefined ? -1 : part.expressions.indexOf(marker)
  if (known >= 0)
    return {
      ...part,
      read: (row, at, reading) => (row[at + known] === null ? null : part.read(row, at, reading)),
    }
  return {
    calls: part.calls,
    expressions: [condition, ...part.expressions],
    read: (row, at, reading) => (row[at] ? part.read(row, at + 1, reading) : null),
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
  const property = propertyName(prefix, propertyOf(field))
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
  // The one that is there most often is asked first. Neo4j reads each property that an expression names, whether it comes to need it
  // or not, but the names of a node's properties only when it does: of a time that would be five times as many reads.
  const [first, ...others] = Object.keys(type.getFields()).map(name => propertyName(prefix, name))
  const otherIsThere = others.map(name => `'${name}' IN keys(${variable})`).join(' OR ')
  const at = object.expressions.indexOf(`${variable}.${first}`)
  if (at < 0) return nullUnless(`${variable}.${first} IS NOT NULL OR ${otherIsThere}`, object)
  // Where the first is selected, it says by itself that the object is there; else its place tells, by true or false; null is no node.
  const expressions = object.expressions.with(at, `coalesce(${variable}.${first}, ${otherIsThere})`)
  return {
    ...object,
    expressions,
    read: (row, from, reading) => {
      const value = row[from + at]
      if (value === false || value === null) return null
      return value === true
        ? object.read(row.slice(from, from + expressions.length).with(at, null), 0, reading)
        : object.read(row, from, reading)
    },
  }
}

const boundNames = /\.(\w*[eE]nd|\w*[sS]tart)(Earliest|Latest)$/

/** A text that is put together from the slots which an expression gives; none where there are none. */
export function compileWords(words: PutTogether, expression: string): Part {
  return single(expression, slots => (slots === null || slots === undefined ? null : words(slots as never)))
}

/** A scalar, or a list of scalars, that an expression gives. */
export function compileScalar(type: GraphQLOutputType, expression: string): Part {
  const list = isListType(getNullableType(type))
  const named = getNamedType(type)
  const read: ReadValue = boundNames.test(expression) ? bound : leaf(named)
  if (list) {
    const isList = isNonNullType(type)
    return single(isList ? `coalesce(${expression}, [])` : expression, listOf(read), { isList })
  }
  // As a date it would take the driver as long as ten texts.
  return single(named.name === 'Date' ? `toString(${expression})` : expression, read)
}
