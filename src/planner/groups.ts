import neo4j from 'neo4j-driver'
import type { FieldNode, GraphQLField } from 'graphql'
import { requestError } from '../errors.ts'
import type { Arguments } from './arguments.ts'
import { Cost } from './budget.ts'
import { compare } from './comparison.ts'
import type { Input } from './compilation.ts'
import { and } from './condition.ts'
import { keysetFor } from './connection-page.ts'
import { markOf } from './cursor.ts'
import type { Where } from './filter-keys.ts'
import type { PerRow } from './filter-work.ts'
import { at, type Given, givenIn } from './given.ts'
import { defaultGroups } from './group-by.ts'
import { DistinctCounts } from './group-distinct.ts'
import { groupOrder } from './group-order.ts'
import { type GroupedList, groupRows, type GroupVariables } from './grouping.ts'
import type { SortKey } from './order.ts'
import type { Part } from './part.ts'
import { RowParts } from './row-parts.ts'
import { selectOnGroups } from './selected-groups.ts'

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
  const order = groupOrder(compilation, input, variables, counts)
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
  const keyset = keysetFor(order.keys, input, mark, nodes, 'these groups')?.(false)
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
