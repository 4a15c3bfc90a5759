import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isNonNullType,
  Kind,
} from 'graphql'
import type { AskedQuestion } from './asked-question.ts'
import type { Binding } from './binding.ts'
import { Cost, plainListRows } from './budget.ts'
import type { Compilation } from './compilation.ts'
import { leaf } from './leaf.ts'
import { gathered, type Part, readAll, rowOf, single } from './part.ts'
import { otherwiseExtension, type PutTogether, wordsExtension } from './question.ts'
import { compileNode } from './node.ts'
import { compileFields, compileScalar, compileWords } from './selection.ts'

/** Plain lists are short by nature (topics, citations, names); this is the most they give. */
export const listLimit = 100

/** What is selected on one row: a node, a record or a value. */
export function compileRow(
  compilation: Compilation,
  binding: Binding,
  asked: AskedQuestion,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Part {
  const words = field.extensions[wordsExtension] as PutTogether | undefined
  if (words) return compileWords(words, asked.column(asked.question.columns[0]!.name))
  if (binding.kind === 'value')
    return compileScalar(getNamedType(field.type) as never, asked.column(asked.question.columns[0]!.name))
  if (binding.kind === 'record')
    return compileRecord(compilation, binding.row as GraphQLObjectType, asked, nodes)
  return compileNode(compilation, binding.row, asked.column('node'), nodes, binding.nullableItems)
}

/** The fields selected on a record: its columns, and what is asked of it. */
function compileRecord(
  compilation: Compilation,
  type: GraphQLObjectType,
  asked: AskedQuestion,
  nodes: readonly FieldNode[],
): Part {
  const given = {
    has: (name: string) => asked.question.columns.some(column => column.name === name),
    get: (name: string) => asked.column(name),
  }
  return compileFields(compilation, type, nodes, (field, fieldNodes) => {
    const binding = compilation.bindings.get(`${type.name}.${field.name}`)
    if (binding)
      return compilation.answer(compilation, binding, field, fieldNodes, { given, inputs: asked.inputs })
    const column = compileColumn(compilation, field, asked, fieldNodes)
    const other = type.getFields()[String(field.extensions[otherwiseExtension])]
    return other ? firstOf(column, fieldOfNode(compilation, other, asked, field.name)) : column
  })
}

/** A field of the node that a record's column holds. */
function fieldOfNode(
  compilation: Compilation,
  column: GraphQLField<unknown, unknown>,
  asked: AskedQuestion,
  name: string,
): Part {
  const fieldNode = (value: string, selections: FieldNode[] = []): FieldNode => ({
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value },
    ...(selections.length && { selectionSet: { kind: Kind.SELECTION_SET, selections } }),
  })
  const nodes = [fieldNode(column.name, [fieldNode(name)])]
  const part = compileNode(compilation, getNamedType(column.type), asked.column(column.name), nodes)
  return {
    ...part,
    read: (row, at, reading) => (part.read(row, at, reading) as Record<string, unknown>)[name],
  }
}

/** The first of two parts, or where it is null the second. */
function firstOf(first: Part, second: Part): Part {
  const width = first.expressions.length
  return {
    calls: [...first.calls, ...second.calls],
    expressions: [...first.expressions, ...second.expressions],
    read: (row, at, reading) => first.read(row, at, reading) ?? second.read(row, at + width, reading),
  }
}

/** One column of a record or an edge. */
export function compileColumn(
  compilation: Compilation,
  field: GraphQLField<unknown, unknown>,
  asked: AskedQuestion,
  nodes: readonly FieldNode[],
): Part {
  const type: GraphQLNamedType = getNamedType(field.type)
  if (field.name === 'certainty' && asked.certainty) return single(asked.certainty, leaf(type))
  const variable = asked.column(field.name)
  const words = field.extensions[wordsExtension] as PutTogether | undefined
  if (words) return compileWords(words, variable)
  if (isLeafType(type)) return compileScalar(field.type, variable)
  if (!asked.isList(field.name))
    return compileNode(compilation, type, variable, nodes, !isNonNullType(field.type))
  const item = compilation.variable()
  const out = compilation.variable()
  const cost = new Cost(`${compilation.cost.path}.${field.name}`, () => plainListRows)
  const part = compilation.costing(cost, () => compileNode(compilation, type, item, nodes))
  const { expression, read } = rowOf(part)
  const items = gathered([`UNWIND ${variable}[..${listLimit}] AS ${item}`], part.calls, expression, out)
  return single(out, readAll(read), {
    calls: [`CALL (${variable}) {\n${items.join('\n')}\n}`],
    isList: true,
  })
}
