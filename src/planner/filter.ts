import { type GraphQLNamedType, type GraphQLObjectType, isAbstractType, isInterfaceType } from 'graphql'
import { inputError, requestError } from '../errors.ts'
import { fold } from '../names/folding.ts'
import { fromISODate } from '../neo4j/values.ts'
import type { Binding } from './binding.ts'
import type { Compilation, Input } from './compilation.ts'
import { always, and, both, type Condition, not, or, plain } from './condition.ts'
import { embedQuestion } from './embedded-question.ts'
import { type FieldRole, prefixed, roleOf, rowFields } from './fields.ts'
import { at, type Given } from './given.ts'
import { type TimeFilter, timeCondition } from './time-filter.ts'

/** What a filter is about: a node, or a record with its columns. */
export interface Subject {
  type: GraphQLNamedType
  /** The node's variable; undefined for a record. */
  node?: string
  /** The expression of a column: of a record, or of what a link says beside its node. */
  column(name: string): string
}

type Where = Record<string, unknown>

/** Compiles one field's `where`. */
export class Filter {
  /** Text that stands before the condition: relations that lead to the answer from the other side. */
  readonly joins: string[] = []
  private conditions = 0

  constructor(
    private readonly compilation: Compilation,
    private readonly input: Input,
  ) {}

  /**
   * The condition of a filter. `join`: the rows come from no node, so a relation to a node that is named by its id is
   * followed from there and not tried for every row.
   */
  compile(subject: Subject, given: Given<Where>, join: boolean): Condition {
    if (join && !isAnchored(this.compilation, subject.type, given.value)) {
      join = false
      this.refuseBlindSearch(given.value)
    }
    return this.all(subject, given, join)
  }

  private all(subject: Subject, given: Given<Where>, join: boolean): Condition {
    return and(
      Object.keys(given.value)
        .filter(key => given.value[key] != null)
        .map(key => this.one(subject, key, at(given, key), join)),
    )
  }

  private one(subject: Subject, key: string, given: Given, join: boolean): Condition {
    const each = (joined: boolean) =>
      (given.value as Where[]).map((_, index) =>
        this.all(subject, at<Where>(given as Given<object>, index), joined),
      )
    if (/^(AND|OR|NOT)$/.test(key)) this.count()
    if (key === 'AND') return and(each(join))
    if (key === 'OR') return or(each(false))
    if (key === 'NOT') return not(this.all(subject, given as Given<Where>, false))
    const member = memberOf(this.compilation, subject.type, key)
    if (member)
      return and([
        plain(`${subject.node}:${member.name}`),
        this.all({ ...subject, type: member }, given as Given<Where>, join),
      ])
    const field = rowFields(this.compilation.schema, subject.type)[key]
    if (!field && isInterfaceType(subject.type) && key === kindKey)
      return this.kind(subject.node!, given as Given<Where>)
    if (!field && isInterfaceType(subject.type) && key === timeKey)
      return this.time(name => property(subject, name), given as Given<TimeFilter>)
    const role = field && roleOf(field)
    return role
      ? this.field(subject, key, role, given, join)
      : this.comparison(plain, subject.column(key), given as Given<Where>)
  }

  private field(subject: Subject, key: string, role: FieldRole, given: Given, join: boolean): Condition {
    switch (role.kind) {
      case 'one':
        return this.relation(subject, key, role.row, given as Given<Where>, 'some', join)
      case 'many':
        return and(
          (['some', 'none', 'all'] as const)
            .filter(quantifier => (given.value as Where)[quantifier] != null)
            .map(quantifier =>
              this.relation(
                subject,
                key,
                role.row,
                at<Where>(given as Given<object>, quantifier),
                quantifier,
                join,
              ),
            ),
        )
      case 'column': {
        const node = subject.column(key)
        return this.all({ type: role.row, node, column: noColumns }, given as Given<Where>, join)
      }
      case 'time':
        // A record's time is that of the node which the column holds.
        return this.time(
          name =>
            subject.node ? property(subject, prefixed(role.prefix, name)) : `${subject.column(key)}.${name}`,
          given as Given<TimeFilter>,
        )
      case 'embedded':
        return and(
          Object.keys(given.value as Where)
            .filter(name => (given.value as Where)[name] != null)
            .map(name => {
              const inner = roleOf(role.type.getFields()[name]!) as { kind: 'code'; property: string }
              const prefixedRole = withPrefix(inner, role.prefix)
              return this.field(subject, name, prefixedRole, at(given as Given<object>, name), false)
            }),
        )
      case 'text':
        return this.text(subject, role, given as Given<Where>)
      case 'id':
        // The label leads to the one index on ids, whatever the type.
        return this.comparison(
          text => plain(subject.node ? `(${subject.node}:Entity AND ${text})` : text),
          property(subject, role.property),
          given as Given<Where>,
        )
      case 'day':
        return this.comparison(plain, property(subject, role.property), given as Given<Where>, day =>
          fromISODate(day as string),
        )
      default:
        return this.comparison(
          plain,
          subject.node ? property(subject, role.property) : subject.column(key),
          given as Given<Where>,
        )
    }
  }

  private relation(
    subject: Subject,
    key: string,
    row: GraphQLNamedType,
    given: Given<Where>,
    quantifier: 'some' | 'none' | 'all',
    join: boolean,
  ): Condition {
    const binding = bindingOf(this.compilation, subject.type, key)
    const asked = embedQuestion(this.compilation, binding.question, subject.node!)
    const other: Subject = {
      type: row,
      node: binding.kind === 'node' ? asked.column('node') : undefined,
      column: asked.column,
    }
    if (join && quantifier === 'some' && isAnchored(this.compilation, row, given.value)) {
      this.joins.push(asked.body)
      return this.all(other, given, true)
    }
    const condition = this.all(other, given, false)
    const exists = (each: Condition) => both([each], ([text]) => `EXISTS { ${asked.where(text!)} }`)
    if (quantifier === 'some') return exists(condition)
    // Of what only possibly is so, none is only possibly so.
    return not(exists(quantifier === 'none' ? condition : not(condition)))
  }

  /** Which of an interface's types a node is of. */
  private kind(node: string, given: Given<Where>): Condition {
    return and(
      Object.keys(given.value).flatMap(operator => {
        this.count()
        // Nothing is without a type.
        if (given.value[operator] === null) return operator === 'eq' ? plain('false') : []
        const types = this.input.parameter(args => [given.of(args)[operator]].flat())
        return plain(`any(label IN labels(${node}) WHERE label IN ${types})`)
      }),
    )
  }

  private time(bound: (name: string) => string, given: Given<TimeFilter>): Condition {
    this.count()
    return (
      timeCondition(bound, given.value, read =>
        this.input.parameter(args => fromISODate(read(given.of(args)))),
      ) ?? always
    )
  }

  private text(subject: Subject, role: { property: string; folded: string }, given: Given<Where>): Condition {
    return this.comparison(
      plain,
      property(subject, role.folded),
      given,
      value => fold(value as string),
      property(subject, role.property),
    )
  }

  /** The operators of one filter on one expression. `absent` is what is null where there is no value. */
  private comparison(
    wrap: (text: string) => Condition,
    expression: string,
    given: Given<Where>,
    convert: (value: unknown) => unknown = value => value,
    absent = expression,
  ): Condition {
    return and(
      Object.keys(given.value).flatMap(operator => {
        this.count()
        if (given.value[operator] === null) return operator === 'eq' ? plain(`${absent} IS NULL`) : []
        const parameter = this.input.parameter(args => {
          const value = given.of(args)[operator]
          return Array.isArray(value) ? value.map(convert) : convert(value)
        })
        return wrap(`${expression} ${operators[operator]} ${parameter}`)
      }),
    )
  }

  private count(): void {
    const most = this.compilation.limits.conditions
    if (++this.conditions > most)
      throw requestError(
        'LIMIT_EXCEEDED',
        `${this.input.field}(where): more than ${most} comparisons; ask for less at once.`,
      )
  }

  private refuseBlindSearch(where: Where): void {
    if (holdsNegation(where))
      throw inputError(this.input.field, [
        {
          argument: 'where',
          message:
            'none and all alone would try every row of the graph; add a condition on an id, or on a relation by its id, beside them',
        },
      ])
  }
}

const operators: Record<string, string> = {
  eq: '=',
  in: 'IN',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
}

const noColumns = (name: string): string => {
  throw new Error(`a node has no column ${name}`)
}

function property(subject: Subject, name: string): string {
  return subject.node ? `${subject.node}.${name}` : subject.column(name)
}

function withPrefix(role: { kind: 'code'; property: string; folded?: string }, prefix: string): FieldRole {
  return {
    ...role,
    property: prefixed(prefix, role.property),
    ...(role.folded && { folded: prefixed(prefix, role.folded) }),
  } as FieldRole
}

/** An interface's or union's filter has one of each of its types, by the type's name in lower case. */
function memberOf(
  compilation: Compilation,
  type: GraphQLNamedType,
  key: string,
): GraphQLObjectType | undefined {
  if (!isAbstractType(type)) return undefined
  return compilation.schema.getPossibleTypes(type).find(possible => memberName(possible) === key)
}

/** The keys in the filter of an interface that tell its rows' type and time, where its fields do not. */
export const kindKey = 'kind'
export const timeKey = 'time'

/** The key of a type in the filter of an interface that it implements. */
export function memberName(type: GraphQLObjectType): string {
  return type.name[0]!.toLowerCase() + type.name.slice(1)
}

/** The question behind a field; that of an interface is the one that all its types ask. */
export function bindingOf(compilation: Compilation, type: GraphQLNamedType, name: string): Binding {
  const owner = isAbstractType(type) ? compilation.schema.getPossibleTypes(type)[0]! : type
  return compilation.bindings.get(`${owner.name}.${name}`)!
}

/** Whether a filter keeps only what some id leads to, so that the answer can be looked up from there. */
function isAnchored(compilation: Compilation, type: GraphQLNamedType, where: Where): boolean {
  return Object.entries(where).some(([key, value]) => {
    if (value == null) return false
    if (key === 'AND') return (value as Where[]).some(each => isAnchored(compilation, type, each))
    if (key === 'OR' || key === 'NOT') return false
    const member = memberOf(compilation, type, key)
    if (member) return isAnchored(compilation, member, value as Where)
    const field = rowFields(compilation.schema, type)[key]
    const role = field && roleOf(field)
    if (role?.kind === 'id') return (value as Where).eq != null || (value as Where).in != null
    if (role?.kind === 'one' || role?.kind === 'column')
      return isAnchored(compilation, role.row, value as Where)
    const some = role?.kind === 'many' ? (value as Where).some : undefined
    return role?.kind === 'many' && some != null && isAnchored(compilation, role.row, some as Where)
  })
}

function holdsNegation(where: unknown): boolean {
  if (Array.isArray(where)) return where.some(holdsNegation)
  if (typeof where !== 'object' || where === null) return false
  return Object.entries(where).some(
    ([key, value]) => value != null && (key === 'none' || key === 'all' || holdsNegation(value)),
  )
}
