import neo4j from 'neo4j-driver'
import { type FieldNode, type GraphQLField, type GraphQLObjectType, getNamedType } from 'graphql'
import { inputError } from '../errors.ts'
import type { Arguments } from './arguments.ts'
import type { AskedQuestion, Page } from './asked-question.ts'
import type { Binding } from './binding.ts'
import type { Compilation, Input } from './compilation.ts'
import { type CursorKeys, decodeCursor, encodeCursor, markOf } from './cursor.ts'
import { compileGroups } from './group.ts'
import { keysetOf } from './keyset.ts'
import type { Part, Reading } from './part.ts'
import { compileColumn, compileRow } from './rows.ts'

/** How many rows a page has where the caller does not say. */
export const defaultPage = 20

/** The rows that a page may have, by the arguments of its field. */
export function pageSize(args: Arguments): number {
  return (args.last as number | undefined) ?? (args.first as number | undefined) ?? defaultPage
}

/** What the statement gives of a connection, as far as it is asked for. */
interface Slices {
  /** Each row's parts in a list; the part itself where there is but one. */
  rows: unknown[]
  more: boolean
  total: unknown
  groups: unknown[]
}

type ReadSlices = (slices: Slices, reading: Reading) => unknown

/** What is selected on a connection, compiled into the parts of its rows and of its groups. */
interface Selected {
  rows: Part[]
  groups: Part[]
  readers: [string, ReadSlices][]
  page: boolean
  more: boolean
  total: boolean
}

/** A Relay connection: one keyset page; its count and its groups only where they are selected. */
export function compileConnection(
  compilation: Compilation,
  binding: Binding,
  asked: AskedQuestion,
  input: Input,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Part {
  const { args } = input
  if (args.first != null && args.last != null)
    throw inputError(field.name, [{ argument: 'last', message: 'cannot stand beside first' }], nodes)
  const backwards = args.last != null
  const all = compilation.variable()
  const mark = markOf(asked.order, orderName(binding, args))
  const selected = select(compilation, binding, asked, args, field, nodes, all, mark)
  const page: Page = {
    keyset: keysetFor(asked, input, mark, nodes),
    backwards,
    limit: input.parameter(own => neo4j.int(pageSize(own) + (selected.more ? 1 : 0))),
  }
  const cheap = asked.question.count !== undefined && !asked.narrowed
  const { alone, ...statement }: Statement =
    selected.groups.length || (selected.total && !cheap)
      ? collectOnce(compilation, asked, selected, page, all)
      : onePage(compilation, asked, selected, page)
  const sizeOf = input.reading(pageSize)
  return {
    ...statement,
    read: (value, reading) => {
      const [total, fetched, ...groups] = (alone ? [null, value] : value) as [
        unknown,
        unknown[] | null,
        ...unknown[],
      ]
      const size = sizeOf(reading.args)
      const kept = (fetched ?? []).slice(0, size)
      if (backwards) kept.reverse()
      const slices = { rows: kept, more: (fetched?.length ?? 0) > size, total, groups }
      const connection: Record<string, unknown> = {}
      for (const [key, read] of selected.readers) connection[key] = read(slices, reading)
      return connection
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

function select(
  compilation: Compilation,
  binding: Binding,
  asked: AskedQuestion,
  args: Arguments,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  all: string,
  mark: string,
): Selected {
  const type = getNamedType(field.type) as GraphQLObjectType
  const selected: Selected = { rows: [], groups: [], readers: [], page: false, more: false, total: false }
  const add = (part: Part) => selected.rows.push(part) - 1
  const cell = (row: unknown, at: number) => (isAlone(selected) ? row : (row as unknown[])[at])
  let keysAt: number | undefined
  const cursor = () => {
    keysAt ??= add({
      calls: [],
      expression: `[${asked.order.map(key => key.expression).join(', ')}]`,
      read: value => value,
    })
    const at = keysAt
    return (row: unknown) => encodeCursor(mark, cell(row, at) as CursorKeys)
  }
  for (const [key, fieldNodes] of compilation.subfields(type, nodes)) {
    const child = type.getFields()[fieldNodes[0]!.name.value]
    const reads = (read: ReadSlices) => selected.readers.push([key, read])
    if (!child) {
      reads(() => type.name)
      continue
    }
    switch (child.name) {
      case 'totalCount':
        selected.total = true
        reads(({ total }) => total)
        break
      case 'groupBy': {
        const part = compileGroups(compilation, binding, asked, child, fieldNodes, all)
        const at = selected.groups.push(part) - 1
        reads(({ groups }, reading) => part.read(groups[at], reading))
        break
      }
      case 'pageInfo':
        selected.page = true
        selected.more = true
        reads(readPageInfo(compilation, child, fieldNodes, cursor(), args))
        break
      case 'nodes': {
        selected.page = true
        const part = compileRow(compilation, binding, asked, field, fieldNodes)
        const at = add(part)
        reads(({ rows }, reading) => rows.map(row => part.read(cell(row, at), reading)))
        break
      }
      default: {
        selected.page = true
        const read = readEdge(compilation, binding, asked, field, child, fieldNodes, add, cell, cursor)
        reads(({ rows }, reading) => rows.map(row => read(row, reading)))
      }
    }
  }
  return selected
}

/**
 * Where the page begins and ends. Of what lies behind the side that the page was cut from, Relay allows to say only that the
 * caller came from somewhere.
 */
function readPageInfo(
  compilation: Compilation,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  cursor: (row: unknown) => string,
  args: Arguments,
): ReadSlices {
  const type = getNamedType(field.type) as GraphQLObjectType
  const backwards = args.last != null
  const cursorOf = (row: unknown) => (row ? cursor(row) : null)
  const values: Record<string, ReadSlices> = {
    __typename: () => type.name,
    hasNextPage: ({ more }) => (backwards ? args.before != null : more),
    hasPreviousPage: ({ more }) => (backwards ? more : args.after != null),
    startCursor: ({ rows }) => cursorOf(rows[0]),
    endCursor: ({ rows }) => cursorOf(rows.at(-1)),
  }
  const selected = [...compilation.subfields(type, nodes)].map(
    ([key, [node]]) => [key, values[node!.name.value]!] as const,
  )
  return (slices, reading) => Object.fromEntries(selected.map(([key, read]) => [key, read(slices, reading)]))
}

function readEdge(
  compilation: Compilation,
  binding: Binding,
  asked: AskedQuestion,
  field: GraphQLField<unknown, unknown>,
  edges: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  add: (part: Part) => number,
  cell: (row: unknown, at: number) => unknown,
  cursor: () => (row: unknown) => string,
): (row: unknown, reading: Reading) => unknown {
  const type = getNamedType(edges.type) as GraphQLObjectType
  const readers: [string, (row: unknown, reading: Reading) => unknown][] = []
  for (const [key, fieldNodes] of compilation.subfields(type, nodes)) {
    const child = type.getFields()[fieldNodes[0]!.name.value]
    if (!child) {
      readers.push([key, () => type.name])
    } else if (child.name === 'cursor') {
      readers.push([key, cursor()])
    } else if (child.name === 'certainty' && !asked.certainty && !asked.column('certainty')) {
      // Nobody asked about a time, so nothing about this row is in doubt.
      readers.push([key, () => 'DEFINITELY'])
    } else {
      const part =
        child.name === 'node'
          ? compileRow(compilation, binding, asked, field, fieldNodes)
          : compileColumn(compilation, child, asked, fieldNodes)
      const at = add(part)
      readers.push([key, (row, reading) => part.read(cell(row, at), reading)])
    }
  }
  return (row, reading) => {
    const edge: Record<string, unknown> = {}
    for (const [key, read] of readers) edge[key] = read(row, reading)
    return edge
  }
}

/** A row without selected parts is still a row: it counts for `pageInfo`. One part alone needs no list around it. */
function rowOf(selected: Selected): string {
  return isAlone(selected)
    ? selected.rows[0]!.expression
    : `[${selected.rows.map(part => part.expression).join(', ')}]`
}

function isAlone({ rows }: Selected): boolean {
  return rows.length === 1 && rows[0]!.expression.startsWith('[')
}

/** What a connection is in the statement; `alone`: it is its rows and nothing else. */
type Statement = Omit<Part, 'read'> & { alone?: boolean }

/** The question runs straight into its page, so that keyset and limit reach the indexes. */
function onePage(compilation: Compilation, asked: AskedQuestion, selected: Selected, page: Page): Statement {
  const total = selected.total ? asked.count() : undefined
  if (!selected.page) return { calls: [], expression: `[${total ?? 'null'}, null]` }
  const out = compilation.variable()
  return {
    calls: [
      asked.call([
        asked.rows(page),
        ...selected.rows.flatMap(part => part.calls),
        `RETURN collect(${rowOf(selected)}) AS ${out}`,
      ]),
    ],
    ...(total ? { expression: `[${total}, ${out}]` } : { expression: out, alone: true }),
  }
}

/** The count and the groups need the whole answer: it is collected once, and each of them worked out from that. */
function collectOnce(
  compilation: Compilation,
  asked: AskedQuestion,
  selected: Selected,
  page: Page,
  all: string,
): Statement {
  const [row, out] = [compilation.variable(), compilation.variable()]
  if (!selected.page && !selected.groups.length)
    return {
      calls: [asked.call([asked.rows(), `RETURN count(*) AS ${out}`])],
      expression: `[${out}, null]`,
    }
  const unpack = asked.variables.map((variable, index) => `${row}[${index}] AS ${variable}`).join(', ')
  const cut = selected.page
    ? [
        `CALL (${all}) {`,
        `UNWIND ${all} AS ${row}`,
        `WITH ${unpack}`,
        asked.page(page),
        ...selected.rows.flatMap(part => part.calls),
        `RETURN collect(${rowOf(selected)}) AS ${out}`,
        '}',
      ]
    : []
  return {
    calls: [
      asked.call([
        asked.call([asked.rows(), `RETURN collect([${asked.variables.join(', ')}]) AS ${all}`]),
        ...cut,
        ...selected.groups.flatMap(part => part.calls),
        `RETURN [${[`size(${all})`, selected.page ? out : 'null', ...selected.groups.map(part => part.expression)].join(', ')}] AS ${row}`,
      ]),
    ],
    expression: row,
  }
}
