import {
  type FieldNode,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
} from 'graphql'
import { inputError } from '../errors.ts'
import type { Arguments } from './arguments.ts'
import type { AskedQuestion } from './asked-question.ts'
import type { Binding } from './binding.ts'
import type { Compilation, Parent } from './compilation.ts'
import type { PerRow } from './filter-work.ts'
import { compileGroupBy } from './group-by.ts'
import type { GroupedList } from './grouping.ts'
import { compileGroups } from './groups.ts'
import { readPageInfo } from './page-info.ts'
import type { Part, Reading } from './part.ts'
import { type ReadRow, RowParts } from './row-parts.ts'
import { compileColumn, compileRow } from './rows.ts'

/** What the statement gives of a connection, as far as it is asked for. */
export interface Slices {
  rows: unknown[][]
  /** Whether there was a row beyond the page. */
  more: boolean
  total: unknown
  groups: unknown[]
  /** What other questions say beside the list. */
  beside: unknown[]
}

type ReadSlices = (slices: Slices, reading: Reading) => unknown

/** What is selected on a connection: what the statement must give for it, and how that is read. */
export interface SelectedConnection {
  rows: RowParts
  groups: Part[]
  /** What grouping takes for each row. */
  groupWork: PerRow[]
  beside: Part[]
  /** Whether rows are asked for, whether there are more of them, and how many in all. */
  page: boolean
  more: boolean
  total: boolean
  read: ReadSlices
}

/** Where a selection stands: the list, its arguments, and the variable that will hold all of its rows. */
export interface ConnectionPlace {
  compilation: Compilation
  binding: Binding
  asked: AskedQuestion
  args: Arguments
  field: GraphQLField<unknown, unknown>
  all: string
  /** The connection that holds the rows of a group of it. */
  membersOf: GroupedList['connectionOf']
  /** What the list is asked of. */
  parent?: Parent
  /** Whether it is the rows of a group, and not a list that is asked for. */
  isGroup?: boolean
  /** The mark of the list's order, for its cursors. */
  mark: string
}

/** Compiles what is selected on a connection. */
export function selectOnConnection(place: ConnectionPlace, nodes: readonly FieldNode[]): SelectedConnection {
  const { compilation, binding, asked, args, field, all } = place
  const type = getNamedType(field.type) as GraphQLObjectType
  const readers: [string, ReadSlices][] = []
  const selected: SelectedConnection = {
    rows: new RowParts(asked.order, place.mark),
    groups: [],
    groupWork: [],
    beside: [],
    page: false,
    more: false,
    total: false,
    read: (slices, reading) => {
      const connection: Record<string, unknown> = {}
      for (const [key, read] of readers) connection[key] = read(slices, reading)
      return connection
    },
  }
  const eachRow = (read: ReadRow): ReadSlices => {
    selected.page = true
    return ({ rows }, reading) => rows.map(row => read(row, reading))
  }
  const inGroups = (part: Part, work: PerRow[]): ReadSlices => {
    selected.groupWork.push(...work)
    const at = selected.groups.reduce((width, { expressions }) => width + expressions.length, 0)
    selected.groups.push(part)
    return ({ groups }, reading) => part.read(groups, at, reading)
  }
  const readerOf = (child: GraphQLField<unknown, unknown>, fieldNodes: readonly FieldNode[]): ReadSlices => {
    const own = binding.beside.get(child.name)
    if (own && place.isGroup)
      throw inputError(
        field.name,
        [{ argument: child.name, message: 'is asked of the whole list, not of the rows of a group' }],
        fieldNodes,
      )
    if (own) {
      const parent = { given: new Map<string, string>(), ...place.parent, inputs: asked.inputs }
      const part = compilation.answer(compilation, own, child, fieldNodes, parent)
      const at = selected.beside.reduce((width, { expressions }) => width + expressions.length, 0)
      selected.beside.push(part)
      return ({ beside }, reading) => part.read(beside, at, reading)
    }
    switch (child.name) {
      case 'totalCount':
        selected.total = true
        return ({ total }) => total
      case 'groupBy': {
        const { part, work } = compileGroupBy(compilation, binding, asked, child, fieldNodes, all)
        return inGroups(part, [work])
      }
      case 'groups': {
        const by = getNamedType(child.args.find(({ name }) => name === 'by')!.type) as GraphQLEnumType
        const list = { compilation, binding, asked, by, connectionOf: place.membersOf }
        const { part, work } = compileGroups(list, child, fieldNodes, all)
        return inGroups(part, work)
      }
      case 'pageInfo':
        selected.page = true
        selected.more = true
        return readPageInfo(compilation, args, child, fieldNodes, selected.rows.readCursor())
      case 'nodes':
        return eachRow(selected.rows.add(compileRow(compilation, binding, asked, field, fieldNodes)))
      default:
        return eachRow(readEdge(place, child, fieldNodes, selected.rows))
    }
  }
  for (const [key, fieldNodes] of compilation.subfields(type, nodes)) {
    const child = type.getFields()[fieldNodes[0]!.name.value]
    readers.push([key, child ? readerOf(child, fieldNodes) : () => type.name])
  }
  return selected
}

function readEdge(
  { compilation, binding, asked, field }: ConnectionPlace,
  edges: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  rows: RowParts,
): ReadRow {
  const type = getNamedType(edges.type) as GraphQLObjectType
  const readerOf = (child: GraphQLField<unknown, unknown>, fieldNodes: readonly FieldNode[]): ReadRow => {
    if (child.name === 'cursor') return rows.readCursor()
    if (child.name === 'node') return rows.add(compileRow(compilation, binding, asked, field, fieldNodes))
    // Nobody asked about a time, so nothing about this row is in doubt.
    if (child.name === 'certainty' && !asked.certainty && !asked.column('certainty'))
      return () => 'DEFINITELY'
    return rows.add(compileColumn(compilation, child, asked, fieldNodes))
  }
  const readers = [...compilation.subfields(type, nodes)].map(([key, fieldNodes]): [string, ReadRow] => {
    const child = type.getFields()[fieldNodes[0]!.name.value]
    return [key, child ? readerOf(child, fieldNodes) : () => type.name]
  })
  return (row, reading) => {
    const edge: Record<string, unknown> = {}
    for (const [key, read] of readers) edge[key] = read(row, reading)
    return edge
  }
}
