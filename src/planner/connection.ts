import type { FieldNode, GraphQLField } from 'graphql'
import { inputError } from '../errors.ts'
import type { AskedQuestion } from './asked-question.ts'
import type { Binding } from './binding.ts'
import { Cost } from './budget.ts'
import type { Compilation, Input, Parent } from './compilation.ts'
import { orderName, pageOn, pageSize } from './connection-page.ts'
import { collectOnce, cutFrom, onePage, type Statement } from './connection-statement.ts'
import { markOf } from './cursor.ts'
import type { PerRow } from './filter-work.ts'
import type { Part } from './part.ts'
import { workOf } from './question-work.ts'
import { type ConnectionPlace, type SelectedConnection, selectOnConnection } from './selected-connection.ts'

/** A Relay connection: one keyset page; its count and its groups only where they are selected. */
export function compileConnection(
  compilation: Compilation,
  binding: Binding,
  asked: AskedQuestion,
  input: Input,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  parent?: Parent,
): Part {
  const { args } = input
  if (args.first != null && args.last != null)
    throw inputError(field.name, [{ argument: 'last', message: 'cannot stand beside first' }], nodes)
  const all = compilation.variable()
  const place = placeOf({ compilation, binding, asked, parent }, input, field, all)
  const selected = selectOnConnection(place, nodes)
  const page = pageOn(place, input, selected, nodes)
  const text = asked.write()
  const cheap = asked.question.count !== undefined && !asked.narrowed
  const whole = selected.groups.length > 0 || (selected.total && !cheap)
  compilation.cost.work = workOf(asked, {
    whole,
    perRow: [...selected.groupWork, ...asked.order.flatMap(({ work }) => work ?? [])],
    page: input.reading(pageSize),
  })
  return readConnection(
    input,
    selected,
    whole
      ? collectOnce(compilation, asked, text, selected, page, all)
      : onePage(compilation, asked, text, selected, page),
  )
}

/** A list that stands in the statement already. */
type ListPlace = Pick<ConnectionPlace, 'compilation' | 'binding' | 'asked' | 'parent'>

function placeOf(
  list: ListPlace,
  { args }: Input,
  field: GraphQLField<unknown, unknown>,
  all: string,
): ConnectionPlace {
  return {
    ...list,
    args,
    field,
    all,
    mark: markOf(list.asked.order, orderName(list.binding, args)),
    membersOf: (own, nodes, members) => compileMembers(list, own, nodes, members),
  }
}

/** Some rows of a list, which a variable holds, as a connection of their own; and what is looked at for each of them. */
function compileMembers(
  list: ListPlace,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  members: string,
): { part: Part; work: PerRow[] } {
  const { compilation, asked } = list
  const input = compilation.input(field, nodes[0]!)
  const cost = new Cost(`${compilation.cost.path}.${field.name}`, input.reading(pageSize))
  return compilation.costing(cost, () => {
    const place = { ...placeOf(list, input, field, members), isGroup: true }
    const selected = selectOnConnection(place, nodes)
    const page = pageOn(place, input, selected, nodes)
    const out = compilation.variable()
    const part = readConnection(input, selected, {
      calls: [
        ...(selected.page ? cutFrom(compilation, asked, selected, page, members, out) : []),
        ...selected.groups.flatMap(part => part.calls),
      ],
      total: selected.total ? `size(${members})` : undefined,
      rows: selected.page ? out : undefined,
      groups: selected.groups.flatMap(part => part.expressions),
    })
    return { part, work: selected.groupWork }
  })
}

/** How what the statement gives of a connection is read. */
function readConnection(
  input: Input,
  selected: SelectedConnection,
  { calls, total, rows, groups = [] }: Statement,
): Part {
  const sizeOf = input.reading(pageSize)
  const backwards = input.args.last != null
  const [atRows, atGroups] = [total ? 1 : 0, (total ? 1 : 0) + (rows ? 1 : 0)]
  const readRow = selected.rows.row.read
  const beside = selected.beside.flatMap(part => part.expressions)
  return {
    calls: [...calls, ...selected.beside.flatMap(part => part.calls)],
    expressions: [total ?? [], rows ?? [], groups, beside].flat(),
    isList: total === undefined && !groups.length && !beside.length && rows !== undefined,
    read: (row, at, reading) => {
      const fetched = (rows ? row[at + atRows] : []) as unknown[]
      const size = sizeOf(reading.args)
      const more = fetched.length > size
      const ofPage = (more ? fetched.slice(0, size) : fetched).map(readRow)
      if (backwards) ofPage.reverse()
      return selected.read(
        {
          rows: ofPage,
          more,
          total: total ? row[at] : null,
          groups: row.slice(at + atGroups),
          beside: row.slice(at + atGroups + groups.length),
        },
        reading,
      )
    },
  }
}
