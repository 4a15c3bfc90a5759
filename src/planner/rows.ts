import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
} from 'graphql'
import type { AskedQuestion } from './asked-question.ts'
import type { Binding } from './binding.ts'
import { Cost, plainListRows } from './budget.ts'
import type { Compilation } from './compilation.ts'
import { leaf } from './leaf.ts'
import { collected, type Part, single } from './part.ts'
import { compileNode } from './node.ts'
import { compileFields, compileScalar } from './selection.ts'

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
    return compileFields(compilation, binding.row as GraphQLObjectType, nodes, (column, fieldNodes) =>
      compileColumn(compilation, column, asked, fieldNodes),
    )
  return compileNode(compilation, binding.row, asked.column('node'), nodes, binding.nullableItems)
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
  if (isLeafType(type)) return compileScalar(field.type, variable)
  if (!asked.isList(field.name)) return compileNode(compilation, type, variable, nodes)
  const item = compilation.variable()
  const out = compilation.variable()
  const cost = new Cost(`${compilation.cost.path}.${field.name}`, () => plainListRows)
  const part = compilation.costing(cost, () => compileNode(compilation, type, item, nodes))
  const { expression, read } = collected(part)
  return single(out, read, {
    calls: [
      `CALL (${variable}) {\nUNWIND ${variable}[..${listLimit}] AS ${item}\n${part.calls.join('\n')}\nRETURN ${expression} AS ${out}\n}`,
    ],
    isList: true,
  })
}
