import { type FieldNode, type GraphQLField, type GraphQLObjectType, getNamedType } from 'graphql'
import type { Input } from './compilation.ts'
import type { PerRow } from './filter-work.ts'
import { compileGroupRow } from './group-row.ts'
import type { GroupedList, GroupVariables } from './grouping.ts'
import { type PageRead, readPageInfo } from './page-info.ts'
import type { Reading } from './part.ts'
import type { ReadRow, RowParts } from './row-parts.ts'

/** What is selected on the connection of the groups. */
export interface SelectedGroups {
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

export function selectOnGroups(
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
