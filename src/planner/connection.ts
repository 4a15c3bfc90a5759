import { type FieldNode, type GraphQLField, type GraphQLObjectType, getNamedType } from 'graphql'
import { inputError } from '../errors.ts'
import type { Arguments } from './arguments.ts'
import type { Binding } from './binding.ts'
import type { Compilation, Part } from './compilation.ts'
import { type CursorKeys, decodeCursor, encodeCursor } from './cursor.ts'
import type { OrderKey } from './question-file.ts'
import { compileColumn, compileRow } from './rows.ts'
import { type AskedQuestion, orderOf } from './splice.ts'

/** A page of rows, as the statement gives it: what one row holds at each position, and how it is read. */
interface PagePlan {
  parts: Part[]
  add(part: Part): number
  /** The position of the row's cursor keys, asked for only where a cursor is selected. */
  keys(): number
}

type ReadPage = (page: { rows: unknown[][]; more: boolean; total: unknown }) => unknown

/** A Relay connection: one keyset page, its count only where it is selected. */
export function compileConnection(
  compilation: Compilation,
  binding: Binding,
  asked: AskedQuestion,
  args: Arguments,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Part {
  const type = getNamedType(field.type) as GraphQLObjectType
  const first = args.first as number
  const plan = pagePlan(asked)
  const readers = new Map<string, ReadPage>()
  let wantsMore = false
  let wantsTotal = false
  for (const [key, fieldNodes] of compilation.subfields(type, nodes)) {
    const selected = type.getFields()[fieldNodes[0]!.name.value]
    if (!selected) continue
    if (selected.name === 'totalCount') {
      wantsTotal = true
      readers.set(key, page => page.total)
    } else if (selected.name === 'pageInfo') {
      wantsMore = true
      readers.set(key, compilePageInfo(compilation, selected, fieldNodes, plan, args.after != null))
    } else if (selected.name === 'nodes') {
      const part = compileRow(compilation, binding, asked, field, fieldNodes)
      const at = plan.add(part)
      readers.set(key, ({ rows }) => rows.map(row => part.read(row[at])))
    } else {
      const read = compileEdges(
        compilation,
        binding,
        asked,
        field,
        getNamedType(selected.type) as GraphQLObjectType,
        fieldNodes,
        plan,
      )
      readers.set(key, ({ rows }) => rows.map(read))
    }
  }
  const keyset =
    args.after != null ? keysetOf(compilation, asked, field.name, args.after as string, nodes) : undefined
  const limit = compilation.parameter(asked.integer(first + (wantsMore ? 1 : 0)))
  const statement =
    wantsTotal && !cheapCount(asked)
      ? collectOnce(compilation, asked, plan, keyset, limit)
      : onePage(compilation, asked, plan, keyset, limit, wantsTotal)
  return {
    ...statement,
    read: value => {
      const [total, all] = value as [unknown, unknown[][]]
      const page = { rows: all.slice(0, first), more: all.length > first, total }
      const connection: Record<string, unknown> = { __typename: type.name }
      for (const [key, read] of readers) connection[key] = read(page)
      return connection
    },
  }
}

/** Where the page begins and ends; Relay allows `hasPreviousPage` to say only that the caller came from somewhere. */
function compilePageInfo(
  compilation: Compilation,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  plan: PagePlan,
  cameFromBefore: boolean,
): ReadPage {
  const type = getNamedType(field.type) as GraphQLObjectType
  const at = plan.keys()
  const cursorOf = (row: unknown[] | undefined) => (row ? encodeCursor(row[at] as CursorKeys) : null)
  const values: Record<string, ReadPage> = {
    hasNextPage: page => page.more,
    hasPreviousPage: () => cameFromBefore,
    startCursor: ({ rows }) => cursorOf(rows[0]),
    endCursor: ({ rows }) => cursorOf(rows.at(-1)),
  }
  const selected = [...compilation.subfields(type, nodes)].map(
    ([key, [node]]) => [key, values[node!.name.value]] as const,
  )
  return page => Object.fromEntries(selected.map(([key, read]) => [key, read?.(page)]))
}

/** The question runs straight into its page, so that keyset and limit reach the indexes. */
function onePage(
  compilation: Compilation,
  asked: AskedQuestion,
  plan: PagePlan,
  keyset: string | undefined,
  limit: string,
  wantsTotal: boolean,
): Omit<Part, 'read'> {
  const out = compilation.variable()
  return {
    calls: [
      asked.call([
        asked.match(),
        asked.rows({ keyset, limit }),
        ...plan.parts.flatMap(part => part.calls),
        `RETURN collect(${rowOf(plan)}) AS ${out}`,
      ]),
    ],
    expression: `[${wantsTotal ? asked.count() : 'null'}, ${out}]`,
  }
}

/** The count needs the whole answer: it is collected once, counted, and the page cut from it. */
function collectOnce(
  compilation: Compilation,
  asked: AskedQuestion,
  plan: PagePlan,
  keyset: string | undefined,
  limit: string,
): Omit<Part, 'read'> {
  const [all, row, out] = [compilation.variable(), compilation.variable(), compilation.variable()]
  const columns = asked.question.columns
    .map(column => asked.column(column.name))
    .concat(asked.certainty ?? [])
  const unpack = columns.map((column, index) => `${row}[${index}] AS ${column}`).join(', ')
  return {
    calls: [
      asked.call([
        asked.call([asked.match(), asked.rows({}), `RETURN collect([${columns.join(', ')}]) AS ${all}`]),
        `CALL (${all}) {`,
        `UNWIND ${all} AS ${row}`,
        `WITH ${unpack}`,
        keyset ? `WHERE ${keyset}` : '',
        `WITH * ORDER BY ${orderOf(asked.question, asked.column)} LIMIT ${limit}`,
        ...plan.parts.flatMap(part => part.calls),
        `RETURN collect(${rowOf(plan)}) AS ${out}`,
        '}',
        `RETURN [size(${all}), ${out}] AS ${row}`,
      ]),
    ],
    expression: row,
  }
}

function cheapCount(asked: AskedQuestion): boolean {
  return asked.question.count !== undefined && !asked.narrowed
}

function pagePlan(asked: AskedQuestion): PagePlan {
  const parts: Part[] = []
  let keysAt: number | undefined
  const add = (part: Part) => parts.push(part) - 1
  return {
    parts,
    add,
    keys: () => {
      keysAt ??= add({
        calls: [],
        expression: `[${keysOf(asked)
          .map(key => key.expression)
          .join(', ')}]`,
        read: value => value,
      })
      return keysAt
    },
  }
}

/** A row without selected parts is still a row: it counts for `pageInfo`. */
function rowOf(plan: PagePlan): string {
  return `[${plan.parts.map(part => part.expression).join(', ')}]`
}

function compileEdges(
  compilation: Compilation,
  binding: Binding,
  asked: AskedQuestion,
  field: GraphQLField<unknown, unknown>,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  plan: PagePlan,
): (row: unknown[]) => unknown {
  const readers: [string, (row: unknown[]) => unknown][] = []
  for (const [key, fieldNodes] of compilation.subfields(type, nodes)) {
    const selected = type.getFields()[fieldNodes[0]!.name.value]
    if (!selected) continue
    if (selected.name === 'cursor') {
      const at = plan.keys()
      readers.push([key, row => encodeCursor(row[at] as CursorKeys)])
    } else if (selected.name === 'certainty' && !asked.certainty && !asked.column('certainty')) {
      // Nobody asked about a time, so nothing about this row is in doubt.
      readers.push([key, () => 'DEFINITELY'])
    } else {
      const part =
        selected.name === 'node'
          ? compileRow(compilation, binding, asked, field, fieldNodes)
          : compileColumn(compilation, selected, asked, fieldNodes)
      const at = plan.add(part)
      readers.push([key, row => part.read(row[at])])
    }
  }
  return row => {
    const edge: Record<string, unknown> = { __typename: type.name }
    for (const [key, read] of readers) edge[key] = read(row)
    return edge
  }
}

function keysOf(asked: AskedQuestion): (OrderKey & { expression: string })[] {
  return asked.question.order.map(key => ({
    ...key,
    expression: `${asked.column(key.column)}${key.property ? `.${key.property}` : ''}`,
  }))
}

/** The condition that a row comes after a cursor. */
function keysetOf(
  compilation: Compilation,
  asked: AskedQuestion,
  fieldName: string,
  cursor: string,
  nodes: readonly FieldNode[],
): string {
  const keys = keysOf(asked)
  const values = decodeCursor(cursor, keys.length)
  if (!values)
    throw inputError(fieldName, [{ argument: 'after', message: 'is not a cursor of this list' }], nodes)
  const terms = keys.map((key, index) => ({
    expression: key.expression,
    beyond: key.descending ? '<' : '>',
    value: compilation.parameter(values[index]),
  }))
  const [head, ...rest] = terms
  if (!head) return 'true'
  const strict = (term: (typeof terms)[number]) => `${term.expression} ${term.beyond} ${term.value}`
  // The leading key bounds an index seek; only ties are decided by the keys after it.
  const ties = rest.map((term, index) =>
    [...terms.slice(1, index + 1).map(tied => `${tied.expression} = ${tied.value}`), strict(term)].join(
      ' AND ',
    ),
  )
  if (!ties.length) return strict(head)
  return `${head.expression} ${head.beyond}= ${head.value} AND (${[strict(head), ...ties.map(tie => `(${tie})`)].join(' OR ')})`
}
