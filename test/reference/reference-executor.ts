import {
  execute,
  type GraphQLEnumType,
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
  isObjectType,
} from 'graphql'
import { buildApi } from '../../src/domain/schema.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { defaultLimits } from '../../src/limits.ts'
import { toJSONValue } from '../../src/neo4j/values.ts'
import { argumentsClassOf } from '../../src/planner/arguments.ts'
import { type Binding, bindQuestions } from '../../src/planner/binding.ts'
import type { Executor } from '../../src/planner/executor.ts'
import { propertyOf } from '../../src/planner/fields.ts'
import {
  type Compute,
  computedExtension,
  otherwiseExtension,
  type PutTogether,
  wordsExtension,
} from '../../src/planner/question.ts'
import type { Question } from '../../src/planner/question-contract.ts'
import { GroupKeys } from './group-keys.ts'
import { groupsBy } from './grouping.ts'
import { Groups } from './groups.ts'
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
import { compareKeys, cursorOf, type Kept, keysOf, Ordering } from './ordering.ts'
import { type Args, type Found, isNode, QuestionRunner, type Row } from './rows.ts'

/** What a connection's fields are read from. */
interface List {
  page: Kept[]
  all: Kept[]
  binding: Binding
  more: boolean
  args: Args
  /** Which of the keys of its order go down. */
  down: boolean[]
  /** What the list was asked of. */
  of: unknown
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
        : (parent, given, _context, info) => reference.value(field, parent, given, info)
    }
  }
  return async ({ document, operationName, variables }) =>
    execute({ schema, document, operationName, variableValues: variables })
}

function typeName(schema: GraphQLSchema, type: GraphQLNamedType, value: unknown): string {
  const { labels } = subjectOf(value).node!
  return schema.getPossibleTypes(type as never).find(possible => labels.includes(possible.name))!.name
}

/** The arguments of a record that a field of it goes by: those that it lacks itself, but for pages and filters. */
function inherited(args: Args, field: GraphQLField<unknown, unknown>): Args {
  const own = [...field.args.map(({ name }) => name), 'first', 'after', 'last', 'before', 'where', 'orderBy']
  return Object.fromEntries(Object.entries(args).filter(([name]) => !own.includes(name)))
}

interface OfField {
  node?: Found
  columns: Record<string, unknown>
  prefix: string
  args?: Args
}

/** What a field is asked of: a node, or the columns of a record. */
function subjectOf(value: unknown): OfField {
  if (isNode(value)) return { node: value, columns: {}, prefix: '' }
  return value as OfField
}

class Reference {
  private readonly matcher: Matcher
  private readonly ordering: Ordering
  private readonly keys: GroupKeys
  private readonly groups: Groups

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly bindings: Map<string, Binding>,
    private readonly runner: QuestionRunner,
  ) {
    this.matcher = new Matcher(schema, bindings, runner)
    this.ordering = new Ordering(schema, this.matcher)
    this.keys = new GroupKeys(schema, this.matcher)
    this.groups = new Groups(schema, this.keys, this.matcher)
  }

  /** A field that a question answers. */
  async answer(
    binding: Binding,
    field: GraphQLField<unknown, unknown>,
    parent: unknown,
    given: Args,
    info: GraphQLResolveInfo,
    further: Args = {},
  ): Promise<unknown> {
    const own = this.read(field, given, info)
    const subject = parent === undefined ? undefined : subjectOf(parent)
    const record = subject && !subject.node ? { columns: subject.columns, args: subject.args! } : undefined
    // An instance, as its class has getters.
    const args = Object.assign(own, inherited({ ...record?.args, ...further }, field))
    const compute = (field.extensions[computedExtension] as { compute: Compute<Args> } | undefined)?.compute
    if (compute) args.computed = await compute(args, this.runner.select, defaultLimits)
    const rows = await this.runner.rows(binding.question, subject?.node ?? record, args)
    if (rows === null) return null
    const { all, down } = await this.keep(binding, rows, args)
    if (binding.form === 'connection') return this.page(binding, all, down, args, parent)
    const words = field.extensions[wordsExtension] as PutTogether | undefined
    const values = all.map(({ columns, certainty }) =>
      words ? words(columns.value as never) : this.rowValue(binding, columns, certainty, args),
    )
    if (binding.form === 'single') return values[0] ?? null
    const sized = field.args.some(({ name }) => name === 'first')
    return values.slice(0, sized ? ((args.first as number | undefined) ?? 20) : 100)
  }

  /** A field that needs no question: of a node, a part of it, a record, or a connection. */
  async value(
    field: GraphQLField<unknown, unknown>,
    parent: unknown,
    args: Args,
    info: GraphQLResolveInfo,
  ): Promise<unknown> {
    if (
      parent !== null &&
      typeof parent === 'object' &&
      ('page' in parent || 'kept' in parent || 'group' in parent)
    )
      return this.ofList(field, parent as never, args, info)
    const { node, columns, prefix } = subjectOf(parent)
    if (!node) {
      const value = columns[field.name]
      const other = columns[String(field.extensions[otherwiseExtension])]
      if (other && (value ?? null) === null) return this.fieldOfNode(other as Found, field.name, info)
      const words = field.extensions[wordsExtension] as PutTogether | undefined
      if (words && value) return words(value as never)
      // A succession's time stands on the link.
      if (getNamedType(field.type).name === 'Time' && value && !isNode(value))
        return { node: value as Found, columns: {}, prefix: '' }
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

  /** A field of a node that a record's column holds. */
  private fieldOfNode(node: Found, name: string, info: GraphQLResolveInfo): unknown {
    const type = Object.values(this.schema.getTypeMap()).find(
      each => isObjectType(each) && node.labels.includes(each.name),
    ) as GraphQLObjectType
    const field = type.getFields()[name]!
    return this.answer(this.bindings.get(`${type.name}.${name}`)!, field, node, {}, info)
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

  private rowValue(
    binding: Binding,
    columns: Record<string, unknown>,
    certainty: string,
    args: Args,
  ): unknown {
    if (binding.kind === 'value') return toJSONValue(Object.values(columns)[0] ?? null)
    if (binding.kind === 'node') return columns.node ?? null
    return { columns: 'certainty' in columns ? { ...columns, certainty } : columns, prefix: '', args }
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
      // A search hit is a record, although one of its columns is called `node`.
      const node = binding.kind === 'node' ? (row.columns.node as Found) : undefined
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
    const down = await this.ordering.order(binding, args, kept)
    // A file's own ORDER BY stands where it declares no order.
    if (down.length) kept.sort((a, b) => compareKeys(a.keys, b.keys, down))
    return { all: kept, down }
  }

  private page(binding: Binding, all: Kept[], down: boolean[], args: Args, of: unknown): List {
    const beside = (row: Kept, cursor: unknown) => compareKeys(row.keys, keysOf(cursor), down)
    let rows = all
    if (args.after != null) rows = rows.filter(row => beside(row, args.after) > 0)
    if (args.before != null) rows = rows.filter(row => beside(row, args.before) < 0)
    const size = (args.last ?? args.first ?? 20) as number
    const page = args.last != null ? rows.slice(-size) : rows.slice(0, size)
    return { page, all, binding, more: rows.length > size, args, down, of }
  }

  private async ofList(
    field: GraphQLField<unknown, unknown>,
    parent: (List & { info?: true }) | { kept: Kept; list: List } | { group: Record<string, unknown> },
    args: Args,
    info: GraphQLResolveInfo,
  ): Promise<unknown> {
    if ('group' in parent) {
      const value = parent.group[field.name]
      return typeof value === 'function' ? value(args) : value
    }
    if ('kept' in parent) {
      const { kept, list } = parent
      if (field.name === 'cursor') return cursorOf(kept)
      if (field.name === 'certainty') return kept.certainty
      if (field.name === 'node') return this.rowValue(list.binding, kept.columns, kept.certainty, list.args)
      return toJSONValue(kept.columns[field.name])
    }
    const { page, all, more } = parent
    const backwards = parent.args.last != null
    switch (field.name) {
      case 'totalCount':
        return all.length
      case 'nodes':
        return page.map(row => this.rowValue(parent.binding, row.columns, row.certainty, parent.args))
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
      default: {
        const beside = parent.binding.beside.get(field.name)
        if (beside) return this.answer(beside, field, parent.of, args, info, parent.args)
        const { binding, down, of } = parent
        if (field.name === 'groupBy') {
          const by = getNamedType(field.args.find(({ name }) => name === 'field')!.type) as GraphQLEnumType
          return groupsBy(this.keys, binding, all, by, args)
        }
        const page = (rows: Kept[], own: Args) =>
          this.page(
            binding,
            rows,
            down,
            {
              ...parent.args,
              ...own,
              last: own.last,
              before: own.before,
              first: own.first,
              after: own.after,
            },
            of,
          )
        return this.groups.connection({ binding, all, page }, field, args)
      }
    }
  }
}
