import neo4j from 'neo4j-driver'
import { type FieldNode, type GraphQLField, type GraphQLObjectType, getNamedType } from 'graphql'
import { Cost } from './budget.ts'
import type { PerRow } from './filter-work.ts'
import { defaultGroups } from './group-by.ts'
import { countDistinct } from './group-distinct.ts'
import type { GroupKey } from './group-key.ts'
import { compileKeyNode } from './group-node.ts'
import { momentOf } from './group-moment.ts'
import { keyOrder } from './group-order.ts'
import { type GroupedList, groupRows, type GroupVariables } from './grouping.ts'
import { leaf } from './leaf.ts'
import { type Part, readAll, rowOf, single } from './part.ts'
import { combine, type Entry } from './selection.ts'

/** What is selected on a group, and what that takes for each of its rows. */
export function compileGroupRow(
  list: GroupedList,
  type: GraphQLObjectType,
  variables: GroupVariables,
  nodes: readonly FieldNode[],
): { part: Part; work: PerRow[] } {
  const work: PerRow[] = []
  const fields: Record<string, (field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]) => Part> =
    {
      keys: (field, fieldNodes) => compileKeys(list, field, variables, fieldNodes),
      count: field => single(variables.count, leaf(getNamedType(field.type))),
      certain: field => single(variables.certain, leaf(getNamedType(field.type))),
      distinct: (field, [node]) => {
        const { args } = list.compilation.input(field, node!)
        const distinct = countDistinct(list, args.of as string, variables.members)
        work.push(distinct.work)
        return single(distinct.count, leaf(getNamedType(field.type)), { calls: distinct.lines })
      },
      first: (field, fieldNodes) => timeOf(list, field, variables, 'first', fieldNodes),
      last: (field, fieldNodes) => timeOf(list, field, variables, 'last', fieldNodes),
      top: (field, fieldNodes) => {
        const top = compileTop(list, field, variables.members, fieldNodes)
        work.push(...top.work)
        return top.part
      },
      rows: (field, fieldNodes) => {
        const rows = list.connectionOf(field, fieldNodes, variables.members)
        work.push(...rows.work)
        return rows.part
      },
    }
  const entries = [...list.compilation.subfields(type, nodes)].map(([key, fieldNodes]): Entry => {
    const field = type.getFields()[fieldNodes[0]!.name.value]
    if (!field) return { key, constant: type.name }
    return {
      key,
      part: fields[field.name]!(field, fieldNodes),
      required: field.name !== 'first' && field.name !== 'last',
    }
  })
  return { part: combine(entries), work }
}

/** The keys of a group, in their order. */
function compileKeys(
  { compilation }: GroupedList,
  field: GraphQLField<unknown, unknown>,
  { keys }: GroupVariables,
  nodes: readonly FieldNode[],
): Part {
  const type = getNamedType(field.type) as GraphQLObjectType
  const parts = keys.map(({ name, key, value, node }) => {
    const own: GroupKey = { ...key, node: key.node && { ...key.node, variable: node! } }
    return combine(
      [...compilation.subfields(type, nodes)].map(([as, fieldNodes]): Entry => {
        const selected = fieldNodes[0]!.name.value
        if (selected === 'field') return { key: as, constant: name }
        if (selected === 'value') return { key: as, part: single(value, read => read), required: false }
        if (selected === 'node')
          return { key: as, part: compileKeyNode(compilation, own, fieldNodes), required: false }
        return { key: as, constant: type.name }
      }),
    )
  })
  return {
    calls: parts.flatMap(part => part.calls),
    expressions: parts.flatMap(part => part.expressions),
    read: (row, at, reading) => {
      let from = at
      return parts.map(part => {
        const value = part.read(row, from, reading)
        from += part.expressions.length
        return value
      })
    },
  }
}

/** The first or last time of a group's rows. */
function timeOf(
  { compilation, binding, asked }: GroupedList,
  field: GraphQLField<unknown, unknown>,
  { members, first, last }: GroupVariables,
  which: 'first' | 'last',
  nodes: readonly FieldNode[],
): Part {
  const moment = momentOf(compilation, binding, asked)
  if (!moment) return single('null', () => null)
  const [row, one, found] = [compilation.variable(), compilation.variable(), compilation.variable()]
  const { own, day } =
    which === 'first' ? { own: moment.firstDay, day: first } : { own: moment.lastDay, day: last }
  const part = moment.compile(found, getNamedType(field.type), nodes)
  const time = moment.toTime(one)
  return {
    ...part,
    calls: [
      `CALL (${members}, ${day}) {`,
      `UNWIND ${members} AS ${row}`,
      `WITH ${asked.unpack(row)}`,
      `WITH ${moment.node} AS ${one} WHERE ${own} = ${day}`,
      `WITH ${one} ORDER BY coalesce(${one}.id, elementId(${one})) LIMIT 1`,
      ...time.lines,
      `RETURN head(collect(${time.node})) AS ${found}`,
      '}',
      ...part.calls,
    ],
  }
}

/** The leading groups within a group, the largest first. */
function compileTop(
  list: GroupedList,
  field: GraphQLField<unknown, unknown>,
  members: string,
  nodes: readonly FieldNode[],
): { part: Part; work: PerRow[] } {
  const { compilation } = list
  const input = compilation.input(field, nodes[0]!)
  const size = (args: Record<string, unknown>) => (args.first as number | undefined) ?? defaultGroups
  const grouped = groupRows(list, [input.args.by as string])
  const cost = new Cost(`${compilation.cost.path}.${field.name}`, input.reading(size))
  const { part, work } = compilation.costing(cost, () =>
    compileGroupRow(list, getNamedType(field.type) as GraphQLObjectType, grouped.variables, nodes),
  )
  const { expression, read } = rowOf(part)
  const out = compilation.variable()
  return {
    part: single(out, readAll(read), {
      calls: [
        `CALL (${members}) {`,
        ...grouped.from(members),
        `ORDER BY ${[`${grouped.variables.count} DESC`, ...keyOrder(grouped.variables, false).map(([key]) => key)].join(', ')}`,
        `LIMIT ${input.parameter(args => neo4j.int(size(args)))}`,
        ...part.calls,
        `RETURN collect(${expression}) AS ${out}`,
        '}',
      ],
      isList: true,
    }),
    work: [grouped.work, ...work],
  }
}
