import {
  execute,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { buildApi } from '../../src/domain/schema.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { toJSONValue } from '../../src/neo4j/values.ts'
import { argumentsClassOf } from '../../src/planner/arguments.ts'
import { type Binding, bindQuestions } from '../../src/planner/binding.ts'
import type { Executor } from '../../src/planner/executor.ts'
import { propertyOf, roleOf, rowFields, sortedAs } from '../../src/planner/fields.ts'
import type { Question } from '../../src/planner/question-file.ts'
import {
  and,
  boundsOf,
  joined,
  type Match,
  Matcher,
  type Subject,
  type TimeInput,
  timeMatch,
} from './matching.ts'
import { type Args, type Found, isNode, QuestionRunner, type Row } from './rows.ts'

/** A row with how surely it is in the answer. */
interface Kept extends Row {
  certainty: 'DEFINITELY' | 'POSSIBLY'
  keys: unknown[]
}

/** What a connection's fields are read from. */
interface List {
  page: Kept[]
  all: Kept[]
  binding: Binding
  more: boolean
  args: Args
}

/**
 * Executes operations the slow and plain way: graphql-js, a question file run alone for each parent, and everything else in
 * TypeScript. What the planner answers must be the same.
 */
export function createReference(database: Database, questions: Map<string, Question>): Executor {
  const schema = buildApi()
  const bindings = bindQuestions(schema, questions)
  const runner = new QuestionRunner(database)
  const reference = new Reference(schema, bindings, runner)
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = value => typeName(schema, type, value)
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      const binding = bindings.get(`${type.name}.${field.name}`)
      field.resolve = binding
        ? (parent, given, _context, info) => reference.answer(binding, field, parent, given, info)
        : (parent, given) => reference.value(field, parent, given)
    }
  }
  return async ({ document, operationName, variables }) =>
    execute({ schema, document, operationName, variableValues: variables })
}

function typeName(schema: GraphQLSchema, type: GraphQLNamedType, value: unknown): string {
  const { labels } = subjectOf(value).node!
  return schema.getPossibleTypes(type as never).find(possible => labels.includes(possible.name))!.name
}

/** What a field is asked of: a node, or the columns of a record. */
function subjectOf(value: unknown): { node?: Found; columns: Record<string, unknown>; prefix: string } {
  if (isNode(value)) return { node: value, columns: {}, prefix: '' }
  return value as { node?: Found; columns: Record<string, unknown>; prefix: string }
}

class Reference {
  private readonly matcher: Matcher

  constructor(
    private readonly schema: GraphQLSchema,
    bindings: Map<string, Binding>,
    private readonly runner: QuestionRunner,
  ) {
    this.matcher = new Matcher(schema, bindings, runner)
  }

  /** A field that a question answers. */
  async answer(
    binding: Binding,
    field: GraphQLField<unknown, unknown>,
    parent: unknown,
    given: Args,
    info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const args = this.read(field, given, info)
    const node = parent === undefined ? undefined : subjectOf(parent).node
    const rows = await this.runner.rows(binding.question, node, args)
    if (rows === null) return null
    const { all, down } = await this.keep(binding, rows, args)
    if (binding.form === 'connection') return this.page(binding, all, down, args)
    const values = all.map(({ columns, certainty }) => this.rowValue(binding, columns, certainty))
    return binding.form === 'single' ? (values[0] ?? null) : values.slice(0, 100)
  }

  /** A field that needs no question: of a node, a part of it, a record, or a connection. */
  async value(field: GraphQLField<unknown, unknown>, parent: unknown, args: Args): Promise<unknown> {
    if (
      parent !== null &&
      typeof parent === 'object' &&
      ('page' in parent || 'kept' in parent || 'group' in parent)
    )
      return this.ofList(field, parent as never, args)
    const { node, columns, prefix } = subjectOf(parent)
    if (!node) {
      const value = columns[field.name]
      return isLeafType(getNamedType(field.type)) ? toJSONValue(value ?? null) : (value ?? null)
    }
    const property = joined(prefix, propertyOf(field))
    const named = getNamedType(field.type)
    if (isObjectType(named)) {
      const properties = Object.keys(named.getFields()).map(name => node.properties[joined(property, name)])
      const empty = properties.every(value => value === undefined || value === null)
      return empty && getNullableType(field.type) === field.type
        ? null
        : { node, columns: {}, prefix: property }
    }
    const value = toJSONValue(node.properties[property] ?? null)
    if (value === null && isListType(getNullableType(field.type))) return []
    return /(Earliest|Latest)$/.test(field.name) && value === '9999-12-31' ? null : value
  }

  /** The arguments as the resolver's class has them: with its getters, and the day of @asOf. */
  private read(field: GraphQLField<unknown, unknown>, given: Args, info: GraphQLResolveInfo): Args {
    const type = argumentsClassOf(field)
    const args: Args = type ? Object.assign(new type() as object, given) : { ...given }
    const directive = getDirectiveValues(
      this.schema.getDirective('asOf')!,
      info.operation,
      info.variableValues,
    )
    if (directive && args.on === undefined && field.args.some(({ name }) => name === 'on'))
      args.on = directive.date
    return args
  }

  private rowValue(binding: Binding, columns: Record<string, unknown>, certainty: string): unknown {
    if (binding.kind === 'value') return toJSONValue(Object.values(columns)[0] ?? null)
    if (binding.kind === 'node') return columns.node ?? null
    return { columns: 'certainty' in columns ? { ...columns, certainty } : columns, prefix: '' }
  }

  /** The rows that the arguments leave, in their order, what the file calls DISTINCT once and as surely as it is sure. */
  private async keep(binding: Binding, rows: Row[], args: Args): Promise<{ all: Kept[]; down: boolean[] }> {
    const times = [
      args.time as TimeInput,
      args.on ? { overlaps: { from: args.on as string, to: args.on as string } } : undefined,
    ].filter(filter => filter != null)
    const where = args.where as Record<string, unknown> | undefined
    const found = new Map<string, Kept>()
    for (const [index, row] of rows.entries()) {
      const node = row.columns.node as Found | undefined
      const matches: Match[] = []
      if (binding.question.dated)
        for (const filter of times) matches.push(timeMatch(boundsOf(row.dated ?? {}, ''), filter))
      if (where) {
        const subject: Subject = { type: binding.row, node, columns: row.columns }
        matches.push(await this.matcher.where(subject, where))
      }
      const match = and(matches)
      if (!match.possible) continue
      const own = row.columns.certainty ?? 'DEFINITELY'
      const certainty = match.definite && own === 'DEFINITELY' ? 'DEFINITELY' : 'POSSIBLY'
      const key = binding.question.distinct
        ? JSON.stringify(Object.values(row.columns).map(value => (isNode(value) ? value.elementId : value)))
        : String(index)
      const before = found.get(key)
      const surest = before?.certainty === 'DEFINITELY' ? before.certainty : certainty
      found.set(key, { ...row, certainty: surest, keys: [] })
    }
    const kept = [...found.values()]
    const down = await this.order(binding, args, kept)
    // A file's own ORDER BY stands where it declares no order.
    if (down.length) kept.sort((a, b) => compareKeys(a.keys, b.keys, down))
    return { all: kept, down }
  }

  /** Works out the keys of each row, and says which of them go down. */
  private async order(binding: Binding, args: Args, rows: Kept[]): Promise<boolean[]> {
    const orders = args.orderBy as Record<string, string>[] | undefined
    if (!orders) {
      const { order } = binding.question
      for (const row of rows)
        row.keys = order.map(key => {
          const column = row.columns[key.column]
          return toJSONValue(
            (key.property && isNode(column) ? column.properties[key.property] : column) ?? null,
          )
        })
      return order.map(key => key.descending)
    }
    const directions: boolean[] = []
    for (const order of orders) {
      const [name, direction] = Object.entries(order).find(([, value]) => value !== null)!
      const descending = direction === 'DESC'
      directions.push(...(await this.addKeys(binding.row, name, descending, rows)))
    }
    if (!orders.some(order => order.id)) {
      for (const row of rows) row.keys.push((row.columns.node as Found).properties.id)
      const first = Object.values(orders[0] ?? {}).find(value => value !== null)
      directions.push(first === 'DESC')
    }
    return directions
  }

  private async addKeys(
    type: GraphQLNamedType,
    name: string,
    descending: boolean,
    rows: Kept[],
  ): Promise<boolean[]> {
    const nodes = rows.map(row => row.columns.node as Found)
    const put = (values: unknown[]) =>
      values.forEach((value, index) => {
        rows[index]!.keys.push(toJSONValue(value))
      })
    if (sortedAs(this.schema, type) === name) {
      put(nodes.map(node => node.properties[descending ? 'sortDown' : 'sortUp']))
      return [descending]
    }
    const field = rowFields(this.schema, type)[name]
    if (!field) {
      put(
        await Promise.all(nodes.map(node => this.matcher.count(node, type, name.slice(0, -'Count'.length)))),
      )
      return [descending]
    }
    const role = roleOf(field)!
    if (role.kind === 'id') {
      put(nodes.map(node => node.properties.id))
      return [descending]
    }
    const value = (node: Found) => {
      if (role.kind === 'text') return node.properties[role.folded] ?? null
      if (role.kind !== 'time') return node.properties[(role as { property: string }).property] ?? null
      const { startEarliest, startLatest, endEarliest, endLatest } = boundsOf(node.properties, role.prefix)
      return descending
        ? (endLatest ?? startLatest ?? endEarliest ?? startEarliest ?? null)
        : (startEarliest ?? startLatest ?? endEarliest ?? endLatest ?? null)
    }
    const values = nodes.map(value)
    if (isNonNullType(field.type)) {
      put(values)
      return [descending]
    }
    put(values.map(each => each === null))
    put(values)
    return [false, descending]
  }

  private page(binding: Binding, all: Kept[], down: boolean[], args: Args): List {
    const beside = (row: Kept, cursor: unknown) => compareKeys(row.keys, keysOf(cursor), down)
    let rows = all
    if (args.after != null) rows = rows.filter(row => beside(row, args.after) > 0)
    if (args.before != null) rows = rows.filter(row => beside(row, args.before) < 0)
    const size = (args.last ?? args.first ?? 20) as number
    const page = args.last != null ? rows.slice(-size) : rows.slice(0, size)
    return { page, all, binding, more: rows.length > size, args }
  }

  private async ofList(
    field: GraphQLField<unknown, unknown>,
    parent: (List & { info?: true }) | { kept: Kept; list: List } | { group: Record<string, unknown> },
    args: Args,
  ): Promise<unknown> {
    if ('group' in parent) return parent.group[field.name]
    if ('kept' in parent) {
      const { kept, list } = parent
      if (field.name === 'cursor') return cursorOf(kept)
      if (field.name === 'certainty') return kept.certainty
      if (field.name === 'node') return this.rowValue(list.binding, kept.columns, kept.certainty)
      return toJSONValue(kept.columns[field.name])
    }
    const { page, all, more } = parent
    const backwards = parent.args.last != null
    switch (field.name) {
      case 'totalCount':
        return all.length
      case 'nodes':
        return page.map(row => this.rowValue(parent.binding, row.columns, row.certainty))
      case 'edges':
        return page.map(kept => ({ kept, list: parent }))
      case 'pageInfo':
        return parent
      case 'hasNextPage':
        return backwards ? parent.args.before != null : more
      case 'hasPreviousPage':
        return backwards ? more : parent.args.after != null
      case 'startCursor':
        return page[0] ? cursorOf(page[0]) : null
      case 'endCursor':
        return page.length ? cursorOf(page.at(-1)!) : null
      default:
        return this.groups(parent, args)
    }
  }

  private async groups({ all, binding }: List, args: Args): Promise<unknown[]> {
    const [first, ...rest] = (args.field as string).split('.')
    const groups = new Map<string, { key: string; node: Found | null; rows: Set<Kept> }>()
    for (const row of all) {
      const column = row.columns[first!]
      const keys =
        binding.kind === 'node'
          ? await this.keysOfNode(binding.row, row.columns.node as Found, first!)
          : !isNode(column)
            ? [{ key: column === null ? null : String(column), node: null }]
            : rest.length
              ? await this.keysOfNode(
                  getNamedType((binding.row as GraphQLObjectType).getFields()[first!]!.type),
                  column,
                  rest[0]!,
                )
              : [{ key: column.properties.id as string, node: column }]
      for (const { key, node } of keys) {
        if (key === null) continue
        if (!groups.has(key)) groups.set(key, { key, node, rows: new Set() })
        groups.get(key)!.rows.add(row)
      }
    }
    return [...groups.values()]
      .map(({ key, node, rows }) => ({ group: { key, node, count: rows.size } }))
      .sort((a, b) => b.group.count - a.group.count || (a.group.key < b.group.key ? -1 : 1))
      .slice(0, (args.first as number | undefined) ?? 20)
  }

  private async keysOfNode(
    type: GraphQLNamedType,
    node: Found,
    name: string,
  ): Promise<{ key: string | null; node: Found | null }[]> {
    const value = (key: unknown) => [{ key: key == null ? null : String(key), node: null }]
    if (name === '#year') {
      const day = toJSONValue(node.properties.sortUp) as string
      return value(day < '9999-12-31' ? String(Number(day.slice(0, 4))) : null)
    }
    if (name === '#type')
      return value(
        this.schema.getPossibleTypes(type as never).find(each => node.labels.includes(each.name))?.name,
      )
    const role = roleOf(rowFields(this.schema, type)[name]!)!
    if (role.kind !== 'one' && role.kind !== 'many')
      return value(node.properties[(role as { property: string }).property])
    const related = await this.matcher.related(node, type, name)
    return related.map(each => ({ key: each.node!.properties.id as string, node: each.node! }))
  }
}

function compareKeys(a: unknown[], b: unknown[], descending: boolean[]): number {
  for (const [index, down] of descending.entries()) {
    const [left, right] = [a[index] as string, b[index] as string]
    if (left === right) continue
    const order = left < right ? -1 : 1
    return down ? -order : order
  }
  return 0
}

/** Cursors of this executor hold the keys as JSON has them; those of the planner do so after the mark of their order. */
function cursorOf(row: Kept): string {
  return Buffer.from(JSON.stringify(['reference', ...row.keys])).toString('base64url')
}

/** What a cursor says, whoever made it. */
export function keysOf(cursor: unknown): unknown[] {
  const [, ...keys] = JSON.parse(Buffer.from(cursor as string, 'base64url').toString()) as unknown[]
  return keys.map((key, index) => {
    // What has no value is told by the key before it; the planner's cursors hold something in its place.
    if (keys[index - 1] === true) return null
    return (key as { date?: string } | null)?.date ?? key
  })
}
