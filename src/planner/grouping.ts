import type { FieldNode, GraphQLEnumType, GraphQLField } from 'graphql'
import type { AskedQuestion } from './asked-question.ts'
import type { Binding } from './binding.ts'
import type { Compilation } from './compilation.ts'
import type { PerRow } from './filter-work.ts'
import { compileKey, type GroupKey } from './group-key.ts'
import { momentOf } from './group-moment.ts'
import type { Part } from './part.ts'

/** The list whose rows are grouped. */
export interface GroupedList {
  compilation: Compilation
  binding: Binding
  asked: AskedQuestion
  /** The enum of what its rows can be grouped by. */
  by: GraphQLEnumType
  /** The connection that holds the rows of a group. */
  connectionOf: (
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    members: string,
  ) => { part: Part; work: PerRow[] }
}

/** The variables of one group in the statement. */
export interface GroupVariables {
  keys: { name: string; key: GroupKey; value: string; node?: string }[]
  count: string
  certain: string
  /** The list of its rows. */
  members: string
  /** The first and the last day on which one of its rows stands. */
  first: string
  last: string
}

/** Rows of a list brought into groups. */
export interface Grouped {
  variables: GroupVariables
  /** Text that makes a row of each group, from the list that a variable holds. */
  from(list: string): string[]
  work: PerRow
}

/** What gathering a row, and telling it from others in its group, takes in rows that are looked at. */
export const gathering = 2

/** Brings the rows of a list into groups by one or several keys; a row with several values of a key is in the group of each. */
export function groupRows(list: GroupedList, names: string[]): Grouped {
  const { compilation, binding, asked, by } = list
  const keys = names.map(name => ({
    name,
    key: compileKey(compilation, binding, asked, { type: by, name }, 'each'),
  }))
  const variable = () => compilation.variable()
  const variables: GroupVariables = {
    keys: keys.map(({ name, key }) => ({
      name,
      key,
      value: variable(),
      ...(key.node && { node: variable() }),
    })),
    count: variable(),
    certain: variable(),
    members: variable(),
    first: variable(),
    last: variable(),
  }
  const moment = momentOf(compilation, binding, asked)
  const sure = [certaintyOf(asked), ...keys.map(({ key }) => key.sure)].filter(text => text !== undefined)
  const row = variable()
  const of = variables.keys.flatMap(({ key, value, node }) => [
    `${key.value} AS ${value}`,
    ...(node ? [`${key.node!.variable} AS ${node}`] : []),
  ])
  return {
    variables,
    from: rows => [
      `UNWIND ${rows} AS ${row}`,
      `WITH ${row}, ${asked.unpack(row)}`,
      ...keys.flatMap(({ key }) => key.lines),
      `WITH ${[
        ...of,
        `count(DISTINCT ${row}) AS ${variables.count}`,
        sure.length
          ? `count(DISTINCT CASE WHEN ${sure.join(' AND ')} THEN ${row} END) AS ${variables.certain}`
          : `count(DISTINCT ${row}) AS ${variables.certain}`,
        `collect(DISTINCT ${row}) AS ${variables.members}`,
        `${moment ? `min(${moment.firstDay})` : 'null'} AS ${variables.first}`,
        `${moment ? `max(${moment.lastDay})` : 'null'} AS ${variables.last}`,
      ].join(', ')}`,
    ],
    work: (...given) => gathering + keys.reduce((sum, { key }) => sum + (key.work?.(...given) ?? 0), 0),
  }
}

/** The condition that a row is surely in the list; undefined where none is in doubt. */
function certaintyOf(asked: AskedQuestion): string | undefined {
  const certainty =
    asked.certainty ??
    (asked.question.columns.some(({ name }) => name === 'certainty') ? asked.column('certainty') : undefined)
  return certainty && `${certainty} = 'DEFINITELY'`
}
