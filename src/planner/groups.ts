import neo4j from 'neo4j-driver'
import { type FieldNode, type GraphQLField, type GraphQLObjectType, getNamedType } from 'graphql'
import { inputError, requestError } from '../errors.ts'
import type { Arguments } from './arguments.ts'
import { Cost } from './budget.ts'
import { compare } from './comparison.ts'
import type { Compilation, Input } from './compilation.ts'
import { and } from './condition.ts'
import { type CursorKeys, decodeCursor, markOf } from './cursor.ts'
import type { Where } from './filter-keys.ts'
import type { PerRow } from './filter-work.ts'
import { at, type Given, givenIn } from './given.ts'
import { defaultGroups } from './group-by.ts'
import {
  compileGroupRow,
  countDistinct,
  type GroupedList,
  type GroupVariables,
  groupRows,
  keyOrder,
} from './group-row.ts'
import { keysetOf } from './keyset.ts'
import type { Direction, SortKey } from './order.ts'
import { type PageRead, readPageInfo } from './page-info.ts'
import type { Part, Reading } from './part.ts'
import { type ReadRow, RowParts } from './row-parts.ts'

/** How many groups a list may have; more say little, and each takes memory of the database. */
export const mostGroups = 50_000

/** The groups of a list's rows by one to three keys, as a connection of their own; `all` holds the rows. */
export function compileGroups(
  list: GroupedList,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  all: string,
): { part: Part; work: PerRow[] } {
  const { compilation } = list
  const input = compilation.input(field, nodes[0]!)
  const size = (args: Arguments) => (args.first as number | undefined) ?? defaultGroups
  const grouped = groupRows(list, input.args.by as string[])
  const { variables } = grouped
  const counts = new DistinctCounts(list, variables.members)
  const having = conditionOf(input, variables, counts)
  const order = orderOf(compilation, input, variables, counts)
  const mark = markOf(order.keys, orderName(list, input.args))
  const cost = new Cost(`${compilation.cost.path}.${field.name}`, input.reading(size))
  const rows = new RowParts(order.keys, mark)
  const selected = compilation.costing(cost, () =>
    selectOnGroups({ list, field, input, variables, rows }, nodes),
  )
  const [made, kept, group, page] = [0, 1, 2, 3].map(() => compilation.variable()) as [
    string,
    string,
    string,
    string,
  ]
  const names = [
    ...variables.keys.flatMap(({ value, node }) => [value, ...(node ? [node] : [])]),
    ...[variables.count, variables.certain, variables.members, variables.first, variables.last],
  ]
  const withCounts = [...names, ...counts.names]
  const unpack = (all: string[]) => all.map((name, index) => `${group}[${index}] AS ${name}`).join(', ')
  const keyset = keysetFor(input, order.keys, mark, nodes)
  const direction = ({ descending }: SortKey) => (descending ? 'DESC' : 'ASC')
  const { expression, read } = rows.row
  const cut = [
    `CALL (${kept}) {`,
    `UNWIND ${kept} AS ${group}`,
    `WITH ${unpack(withCounts)}`,
    `WITH *, ${order.values.join(', ')}`,
    ...(keyset ? [`WITH * WHERE ${keyset}`] : []),
    'WITH *',
    `ORDER BY ${order.keys.map(key => `${key.expression} ${direction(key)}`).join(', ')}`,
    `LIMIT ${input.parameter(args => neo4j.int(size(args) + 1))}`,
    ...rows.calls,
    `RETURN collect(${expression}) AS ${page}`,
    '}',
  ]
  const sizeOf = input.reading(size)
  return {
    work: [grouped.work, ...counts.work, ...selected.work],
    part: {
      calls: [
        `CALL (${all}) {`,
        ...grouped.from(all),
        `RETURN collect([${names.join(', ')}]) AS ${made}`,
        '}',
        `CALL (${made}) {`,
        // Of more than there may be nothing further is made.
        `UNWIND CASE WHEN size(${made}) > ${mostGroups} THEN [] ELSE ${made} END AS ${group}`,
        `WITH ${unpack(names)}`,
        ...(having.onCount === 'true' ? [] : [`WITH * WHERE ${having.onCount}`]),
        ...counts.lines,
        ...(having.onDistinct === 'true' ? [] : [`WITH * WHERE ${having.onDistinct}`]),
        `RETURN collect([${withCounts.join(', ')}]) AS ${kept}`,
        '}',
        ...(selected.page ? cut : []),
      ],
      expressions: [`size(${made})`, `size(${kept})`, selected.page ? page : '[]'],
      read: (row, from, reading) => {
        if ((row[from] as number) > mostGroups)
          throw requestError(
            'LIMIT_EXCEEDED',
            `groups: the rows are of ${row[from]} groups, and may be of ${mostGroups}; narrow the list, or group by less.`,
          )
        const fetched = row[from + 2] as unknown[]
        const most = sizeOf(reading.args)
        const ofPage = fetched.slice(0, most).map(read)
        return selected.read({ rows: ofPage, more: fetched.length > most, total: row[from + 1] }, reading)
      },
    },
  }
}

/** What the order of groups is called in its cursors: that of its list, its keys, and the caller's. */
function orderName({ asked }: GroupedList, { by, orderBy }: Arguments): string {
  return `${asked.question.name} ${JSON.stringify([by, orderBy ?? null])}`
}

/** How many different values of something each group has: worked out once for whatever asks for it. */
class DistinctCounts {
  private readonly counts = new Map<string, ReturnType<typeof countDistinct>>()

  constructor(
    private readonly list: GroupedList,
    private readonly members: string,
  ) {}

  /** The variable that holds the number. */
  of(name: string): string {
    if (!this.counts.has(name)) this.counts.set(name, countDistinct(this.list, name, this.members))
    return this.counts.get(name)!.count
  }

  get names(): string[] {
    return [...this.counts.values()].map(({ count }) => count)
  }

  get lines(): string[] {
    return [...this.counts.values()].flatMap(({ lines }) => lines)
  }

  get work(): PerRow[] {
    return [...this.counts.values()].map(({ work }) => work)
  }
}

/** Which groups are kept: by how many rows they have, and by how many different values these have of something. */
function conditionOf(
  input: Input,
  { count }: GroupVariables,
  counts: DistinctCounts,
): { onCount: string; onDistinct: string } {
  const having = input.args.having as Where | null | undefined
  if (!having) return { onCount: 'true', onDistinct: 'true' }
  const given = at<Where>(givenIn(input.args), 'having')
  const compared = (filter: Given<Where>, expression: string) =>
    compare(input, filter, { expression }, () => undefined)
  const distinct = (having.distinct ?? []) as { of: string }[]
  return {
    onCount: having.count ? compared(at(given, 'count'), count).possible : 'true',
    onDistinct: and(
      distinct.map(({ of }, index) => {
        const own = at<Where>(at<object>(given, 'distinct'), index)
        return compared(at(own, 'count'), counts.of(of))
      }),
    ).possible,
  }
}

/** What groups are ordered by, and the values of that, worked out for each of them. */
function orderOf(
  compilation: Compilation,
  input: Input,
  variables: GroupVariables,
  counts: DistinctCounts,
): { keys: SortKey[]; values: string[] } {
  const given = (input.args.orderBy ?? [{ count: 'DESC' }]) as Record<string, unknown>[]
  const chosen = given.flatMap((order, index): [string, boolean][] => {
    const names = Object.keys(order).filter(name => order[name] != null)
    if (names.length !== 1)
      throw inputError(input.field, [
        {
          argument: `orderBy.${index}`,
          message: 'must name one field: an object has no order, so several fields are several objects',
        },
      ])
    const [name] = names as [string]
    if (name === 'distinct') {
      const { of, count } = order.distinct as { of: string; count: Direction }
      return [[counts.of(of), count === 'DESC']]
    }
    const descending = order[name] === 'DESC'
    if (name === 'key') return keyOrder(variables, descending)
    const variable = variables[name as 'count' | 'certain' | 'first' | 'last']
    if (name === 'count' || name === 'certain') return [[variable, descending]]
    // A cursor holds no nulls.
    return [
      [`${variable} IS NULL`, false],
      [`coalesce(${variable}, date('0000-01-01'))`, descending],
    ]
  })
  const all = [...chosen, ...keyOrder(variables, false)]
  const keys = all.map(([, descending]) => ({
    expression: compilation.variable(),
    descending,
    computed: true,
  }))
  return { keys, values: all.map(([value], index) => `${value} AS ${keys[index]!.expression}`) }
}

/** The condition that a group comes after the one whose cursor the caller gave. */
function keysetFor(
  input: Input,
  order: SortKey[],
  mark: string,
  nodes: readonly FieldNode[],
): string | undefined {
  if (input.args.after == null) return undefined
  const read = (args: Arguments): CursorKeys => {
    const keys = decodeCursor(mark, args.after as string, order.length)
    if (keys) return keys
    const message = 'is not a cursor of these groups in this order'
    throw inputError(input.field, [{ argument: 'after', message }], nodes)
  }
  return keysetOf(order, false, false, key => input.parameter(args => read(args)[key]))
}

/** What is selected on the connection of the groups. */
interface SelectedGroups {
  work: PerRow[]
  /** Whether groups are asked for, and not only how many there are. */
  page: boolean
  read: (page: PageRead & { total: unknown }, reading: Reading) => unknown
}

interface GroupsPlace {
  list: GroupedList
  field: GraphQLField<unknown, unknown>
  input: Input
  variables: GroupVariables
  rows: RowParts
}

function selectOnGroups(
  { list, field, input, variables, rows }: GroupsPlace,
  nodes: readonly FieldNode[],
): SelectedGroups {
  const { compilation } = list
  const type = getNamedType(field.type) as GraphQLObjectType
  const work: PerRow[] = []
  const groupRow = (child: GraphQLField<unknown, unknown>, fieldNodes: readonly FieldNode[]): ReadRow => {
    const row = compileGroupRow(list, getNamedType(child.type) as GraphQLObjectType, variables, fieldNodes)
    work.push(...row.work)
    return rows.add(row.part)
  }
  const edge = (edges: GraphQLField<unknown, unknown>, fieldNodes: readonly FieldNode[]): ReadRow => {
    const own = getNamedType(edges.type) as GraphQLObjectType
    const readers = [...compilation.subfields(own, fieldNodes)].map(([key, of]): [string, ReadRow] => {
      const child = own.getFields()[of[0]!.name.value]
      if (!child) return [key, () => own.name]
      return [key, child.name === 'cursor' ? rows.readCursor() : groupRow(child, of)]
    })
    return (row, reading) => Object.fromEntries(readers.map(([key, read]) => [key, read(row, reading)]))
  }
  const eachRow =
    (read: ReadRow): SelectedGroups['read'] =>
    (page, reading) =>
      page.rows.map(row => read(row, reading))
  const readers = [...compilation.subfields(type, nodes)].map(
    ([key, fieldNodes]): [string, SelectedGroups['read']] => {
      const child = type.getFields()[fieldNodes[0]!.name.value]
      if (!child) return [key, () => type.name]
      if (child.name === 'totalCount') return [key, ({ total }) => total]
      if (child.name === 'nodes') return [key, eachRow(groupRow(child, fieldNodes))]
      if (child.name === 'edges') return [key, eachRow(edge(child, fieldNodes))]
      return [key, readPageInfo(compilation, input.args, child, fieldNodes, rows.readCursor())]
    },
  )
  return {
    work,
    page: [...compilation.subfields(type, nodes).values()].some(
      ([node]) => !['totalCount', '__typename'].includes(node!.name.value),
    ),
    read: (page, reading) => Object.fromEntries(readers.map(([key, read]) => [key, read(page, reading)])),
  }
}
