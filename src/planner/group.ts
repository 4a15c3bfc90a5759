import neo4j from 'neo4j-driver'
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
} from 'graphql'
import type { AskedQuestion } from './asked-question.ts'
import type { Binding } from './binding.ts'
import { Cost } from './budget.ts'
import type { Compilation } from './compilation.ts'
import { embedQuestion } from './embedded-question.ts'
import type { PerRow } from './filter-work.ts'
import { roleOf, rowFields } from './fields.ts'
import { leaf } from './leaf.ts'
import { reachWithin } from './reach.ts'
import { type Part, readAll, rowOf, single, typeKey } from './part.ts'
import { compileNode } from './node.ts'
import { combine } from './selection.ts'

/** How many groups are given where the caller does not say. */
export const defaultGroups = 20
/** The way to the year in which something began at the earliest, and to the type of a row. */
export const yearPath = '#year'
export const typePath = '#type'

/** What rows are grouped by: a value, or a node. */
interface GroupKey {
  /** Text that leads to it from the row. */
  body: string
  value: string
  node?: { variable: string; type: GraphQLNamedType }
  /** What it takes to come to it. */
  work?: PerRow
}

/** What gathering a row, and telling it from others in its group, takes in rows that are looked at. */
const gathering = 2

/** The groups of a list's rows by something that they share, the largest first; `all` holds the rows. */
export function compileGroups(
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
  const group = keyOf(compilation, binding, asked, (input.args.field as string).split('.'))
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
      group.body,
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
  if (!group.node) return single('null', () => null)
  const { type, variable } = group.node
  const part = compileNode(compilation, type, variable, nodes)
  if (isAbstractType(type)) return part
  return {
    ...part,
    read: (row, at, reading) => {
      const object = part.read(row, at, reading) as Record<string | symbol, unknown>
      if (reading.typed) object[typeKey] = type.name
      return object
    },
  }
}

function keyOf(
  compilation: Compilation,
  binding: Binding,
  asked: AskedQuestion,
  [first, ...rest]: string[],
): GroupKey {
  if (binding.kind === 'node') return keyOfNode(compilation, binding.row, asked.column('node'), first!)
  const record = binding.row as GraphQLObjectType
  const role = roleOf(record.getFields()[first!]!)
  const variable = asked.column(first!)
  if (role?.kind === 'time') return { body: '', value: yearOf(`${variable}.startEarliest`) }
  if (role?.kind !== 'column') return { body: '', value: `toString(${variable})` }
  return rest.length
    ? keyOfNode(compilation, role.row, variable, rest[0]!)
    : { body: '', value: `${variable}.id`, node: { variable, type: role.row } }
}

/** What has no earliest day of its beginning is in a group of its own. */
export const noYear = 'unknown'

/** The year in which something began at the earliest, as four digits; `start` is the bound that says it. */
function yearOf(start: string): string {
  return `coalesce(right('000' + toString(${start}.year), 4), '${noYear}')`
}

function keyOfNode(compilation: Compilation, type: GraphQLNamedType, node: string, name: string): GroupKey {
  if (name === yearPath)
    return {
      body: '',
      value: yearOf(`${node}.startEarliest`),
    }
  if (name === typePath && isAbstractType(type)) {
    const names = compilation.schema.getPossibleTypes(type).map(possible => `'${possible.name}'`)
    return { body: '', value: `head([label IN labels(${node}) WHERE label IN [${names.join(', ')}]])` }
  }
  const role = roleOf(rowFields(compilation.schema, type)[name]!)!
  if (role.kind === 'one' || role.kind === 'many') {
    const { question } = compilation.bindingOf(type, name)
    const embedded = embedQuestion(compilation, question, node)
    const variable = compilation.variable()
    // A file that projects leaves only its columns, so it needs a scope of its own.
    const body = `CALL (${node}) {\n${embedded.body}\nRETURN ${embedded.column('node')} AS ${variable}\n}`
    const work: PerRow = (statistics, share) =>
      reachWithin(question, statistics.model).of(statistics, share).looks
    return { body, value: `${variable}.id`, node: { variable, type: role.row }, work }
  }
  return { body: '', value: `toString(${node}.${(role as { property: string }).property})` }
}
