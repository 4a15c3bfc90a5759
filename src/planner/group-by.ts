import neo4j from 'neo4j-driver'
import {
  type FieldNode,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
} from 'graphql'
import type { AskedQuestion } from './asked-question.ts'
import type { Binding } from './binding.ts'
import { Cost } from './budget.ts'
import type { Compilation } from './compilation.ts'
import type { PerRow } from './filter-work.ts'
import { compileKey, type GroupKey } from './group-key.ts'
import { compileKeyNode } from './group-node.ts'
import { gathering } from './grouping.ts'
import { leaf } from './leaf.ts'
import { type Part, readAll, rowOf, single } from './part.ts'
import { combine } from './selection.ts'

/** How many groups are given where the caller does not say. */
export const defaultGroups = 20

/** The groups of a list's rows by something that they share, the largest first; `all` holds the rows. */
export function compileGroupBy(
  compilation: Compilation,
  binding: Binding,
  asked: AskedQuestion,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  all: string,
): { part: Part; work: PerRow } {
  const input = compilation.input(field, nodes[0]!)
  const size = (args: Record<string, unknown>) => (args.first as number | undefined) ?? defaultGroups
  const [row, key, count, out] = [
    compilation.variable(),
    compilation.variable(),
    compilation.variable(),
    compilation.variable(),
  ]
  const by = getNamedType(field.args.find(({ name }) => name === 'field')!.type) as GraphQLEnumType
  const group = compileKey(
    compilation,
    binding,
    asked,
    { type: by, name: input.args.field as string },
    'earliest',
  )
  const type = getNamedType(field.type) as GraphQLObjectType
  const cost = new Cost(`${compilation.cost.path}.${field.name}`, input.reading(size))
  const part = compilation.costing(cost, () =>
    combine(
      [...compilation.subfields(type, nodes)].map(([name, fieldNodes]) => {
        const selected = type.getFields()[fieldNodes[0]!.name.value]
        if (!selected) return { key: name, constant: type.name }
        return {
          key: name,
          required: selected.name !== 'node',
          part: columnOf(compilation, selected, group, { key, count }, fieldNodes),
        }
      }),
    ),
  )
  const kept = group.node ? [group.node.variable] : []
  const limit = input.parameter(args => neo4j.int(size(args)))
  const { expression, read } = rowOf(part)
  const groups = single(out, readAll(read), {
    // Not `gathered`, whatever is selected: all rows would be a key of each group.
    calls: [
      `CALL (${all}) {`,
      `UNWIND ${all} AS ${row}`,
      `WITH ${row}, ${asked.unpack(row)}`,
      ...group.lines,
      `WITH ${[row, ...kept].join(', ')}, ${group.value} AS ${key} WHERE ${key} IS NOT NULL`,
      `WITH ${[...kept, key].join(', ')}, count(DISTINCT ${row}) AS ${count}`,
      `ORDER BY ${count} DESC, ${key} LIMIT ${limit}`,
      ...part.calls,
      `RETURN collect(${expression}) AS ${out}`,
      '}',
    ],
    isList: true,
  })
  return { part: groups, work: (...asked) => gathering + (group.work?.(...asked) ?? 0) }
}

function columnOf(
  compilation: Compilation,
  selected: GraphQLField<unknown, unknown>,
  group: GroupKey,
  variables: { key: string; count: string },
  nodes: readonly FieldNode[],
): Part {
  if (selected.name !== 'node') {
    const expression = selected.name === 'key' ? variables.key : variables.count
    return single(expression, leaf(getNamedType(selected.type)))
  }
  return compileKeyNode(compilation, group, nodes)
}
