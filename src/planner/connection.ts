import neo4j from 'neo4j-driver'
import type { FieldNode, GraphQLField } from 'graphql'
import { inputError } from '../errors.ts'
import type { Arguments } from './arguments.ts'
import type { AskedQuestion } from './asked-question.ts'
import type { Binding } from './binding.ts'
import { Cost } from './budget.ts'
import type { Compilation, Input, Parent } from './compilation.ts'
import { type CursorKeys, decodeCursor, markOf } from './cursor.ts'
import type { PerRow } from './filter-work.ts'
import { keysetOf } from './keyset.ts'
import { gathered, type Part } from './part.ts'
import { workOf } from './question-work.ts'
import type { Page, QuestionText } from './question-text.ts'
import { type ConnectionPlace, type SelectedConnection, selectOnConnection } from './selected-connection.ts'

/** How many rows a page has where the caller does not say. */
export const defaultPage = 20

/** The rows that a page may have, by the arguments of its field. */
export function pageSize(args: Arguments): number {
  return (args.last as number | undefined) ?? (args.first as number | undefined) ?? defaultPage
}

/** What a connection is in the statement, and where in it the total, the rows and the groups stand, as far as they are there. */
interface Statement {
  calls: string[]
  total?: string
  rows?: string
  groups?: string[]
}

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

function pageOn(
  { asked, mark }: ConnectionPlace,
  input: Input,
  selected: SelectedConnection,
  nodes: readonly FieldNode[],
): Page {
  return {
    keyset: keysetFor(asked, input, mark, nodes),
    backwards: input.args.last != null,
    limit: input.parameter(own => neo4j.int(pageSize(own) + (selected.more ? 1 : 0))),
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

/** What the order of a list is called in its cursors: that of its question, or the caller's. */
function orderName(binding: Binding, args: Arguments): string {
  return `${binding.question.name} ${JSON.stringify(args.orderBy ?? null)}`
}

/** The condition that a row lies between the cursors that the caller names. */
function keysetFor(
  asked: AskedQuestion,
  input: Input,
  mark: string,
  nodes: readonly FieldNode[],
): Page['keyset'] {
  const given = (['after', 'before'] as const).filter(name => input.args[name] != null)
  if (!given.length) return undefined
  const condition = (name: 'after' | 'before', seeking: boolean) => {
    const read = (args: Arguments): CursorKeys => {
      const keys = decodeCursor(mark, args[name] as string, asked.order.length)
      if (!keys)
        throw inputError(
          input.field,
          [{ argument: name, message: 'is not a cursor of this list in this order' }],
          nodes,
        )
      return keys
    }
    return keysetOf(asked.order, name === 'before', seeking, key => input.parameter(args => read(args)[key]))
  }
  return seeking => given.map(name => condition(name, seeking)).join(' AND ')
}

/** The question runs straight into its page, so that keyset and limit reach the indexes. */
function onePage(
  compilation: Compilation,
  asked: AskedQuestion,
  text: QuestionText,
  selected: SelectedConnection,
  page: Page,
): Statement {
  const total = selected.total ? asked.count() : undefined
  if (!selected.page) return { calls: [], total }
  const out = compilation.variable()
  return {
    calls: [asked.call(pageOf(selected, [text.rows(page)], out))],
    total,
    rows: out,
  }
}

/** Gathers the rows that some lines find, with what is selected on them. */
function pageOf({ rows }: SelectedConnection, lines: string[], list: string): string[] {
  return gathered(lines, rows.calls, rows.row.expression, list)
}

/** A page of the rows that a variable holds. */
function cutFrom(
  compilation: Compilation,
  asked: AskedQuestion,
  selected: SelectedConnection,
  page: Page,
  all: string,
  out: string,
): string[] {
  const row = compilation.variable()
  return [
    `CALL (${all}) {`,
    ...pageOf(selected, [`UNWIND ${all} AS ${row}`, `WITH ${asked.unpack(row)}`, asked.cut(page)], out),
    '}',
  ]
}

/** The count and the groups need the whole answer: it is collected once, and each of them worked out from that. */
function collectOnce(
  compilation: Compilation,
  asked: AskedQuestion,
  text: QuestionText,
  selected: SelectedConnection,
  page: Page,
  all: string,
): Statement {
  const out = compilation.variable()
  if (!selected.page && !selected.groups.length)
    return {
      calls: [asked.call([text.rows(), `RETURN count(*) AS ${out}`])],
      total: out,
    }
  const cut = selected.page ? cutFrom(compilation, asked, selected, page, all, out) : []
  // A subquery sees its parts under names of its own.
  const parts = [
    `size(${all})`,
    ...(selected.page ? [out] : []),
    ...selected.groups.flatMap(part => part.expressions),
  ]
  const names = parts.map(() => compilation.variable())
  const [total, ...others] = names
  return {
    calls: [
      asked.call([
        asked.call([text.rows(), `RETURN collect(${asked.packed}) AS ${all}`]),
        ...cut,
        ...selected.groups.flatMap(part => part.calls),
        `RETURN ${parts.map((part, index) => `${part} AS ${names[index]}`).join(', ')}`,
      ]),
    ],
    total,
    rows: selected.page ? others[0] : undefined,
    groups: selected.page ? others.slice(1) : others,
  }
}
