import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
} from 'graphql'
import { toJSONValue } from '../neo4j/values.ts'
import type { Binding } from './binding.ts'
import type { Compilation, Part } from './compilation.ts'
import { compileNode, compileScalar, positional } from './selection.ts'
import type { AskedQuestion } from './splice.ts'

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
  if (binding.kind === 'value')
    return compileScalar(getNamedType(field.type) as never, asked.column(asked.question.columns[0]!.name))
  if (binding.kind === 'record')
    return compileRecord(compilation, binding.row as GraphQLObjectType, asked, nodes)
  const part = compileNode(compilation, binding.row, asked.column('node'), nodes, binding.nullableItems)
  if (!binding.nullableItems) return part
  return { ...part, expression: `[${part.expression}]`, read: value => part.read((value as unknown[])[0]) }
}

/** The fields selected on a record: each is a column, some of them nodes or lists of nodes. */
function compileRecord(
  compilation: Compilation,
  type: GraphQLObjectType,
  asked: AskedQuestion,
  nodes: readonly FieldNode[],
): Part {
  const parts = new Map<string, Part>()
  for (const [key, fieldNodes] of compilation.subfields(type, nodes)) {
    const field = type.getFields()[fieldNodes[0]!.name.value]
    if (field) parts.set(key, compileColumn(compilation, field, asked, fieldNodes))
  }
  return positional(type, parts)
}

/** One column of a record or an edge. */
export function compileColumn(
  compilation: Compilation,
  field: GraphQLField<unknown, unknown>,
  asked: AskedQuestion,
  nodes: readonly FieldNode[],
): Part {
  const type: GraphQLNamedType = getNamedType(field.type)
  if (field.name === 'certainty' && asked.certainty)
    return { calls: [], expression: asked.certainty, read: toJSONValue }
  const variable = asked.column(field.name)
  if (isLeafType(type)) return compileScalar(field.type, variable)
  if (!asked.isList(field.name)) return compileNode(compilation, type, variable, nodes)
  const item = compilation.variable()
  const out = compilation.variable()
  const part = compileNode(compilation, type, item, nodes)
  return {
    calls: [
      `CALL (${variable}) {\nUNWIND ${variable}[..${listLimit}] AS ${item}\n${part.calls.join('\n')}\nRETURN collect(${part.expression}) AS ${out}\n}`,
    ],
    expression: out,
    read: value => (value as unknown[]).map(part.read),
  }
}
