import { type GraphQLNamedType, type GraphQLSchema, isAbstractType } from 'graphql'
import { fold } from '../../src/names/folding.ts'
import { toJSONValue } from '../../src/neo4j/values.ts'
import type { Binding } from '../../src/planner/binding.ts'
import { roleOf, rowFields } from '../../src/planner/fields.ts'
import { readTextQuery } from '../../src/texts/text-query.ts'
import { type Found, isNode, type QuestionRunner } from './rows.ts'

/** Whether something holds, and whether it surely does. */
export interface Match {
  possible: boolean
  definite: boolean
}

type Where = Record<string, unknown>
type Properties = Record<string, unknown>

const plain = (holds: boolean): Match => ({ possible: holds, definite: holds })
export const and = (all: Match[]): Match => ({
  possible: all.every(match => match.possible),
  definite: all.every(match => match.definite),
})
const or = (all: Match[]): Match => ({
  possible: all.some(match => match.possible),
  definite: all.some(match => match.definite),
})
const not = ({ possible, definite }: Match): Match => ({ possible: !definite, definite: !possible })

/** What a filter is held against: a node, or the columns of a row. */
export interface Subject {
  type: GraphQLNamedType
  node?: Found
  columns: Record<string, unknown>
}

/** Holds filters against rows in TypeScript, asking a question file for each relation. */
export class Matcher {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly bindings: Map<string, Binding>,
    private readonly runner: QuestionRunner,
  ) {}

  async where(subject: Subject, where: Where): Promise<Match> {
    const all: Match[] = []
    for (const [key, value] of Object.entries(where))
      if (value != null) all.push(await this.one(subject, key, value))
    return and(all)
  }

  /** How many rows a relation leads to, of those that a filter keeps. */
  async count(node: Found, type: GraphQLNamedType, field: string, where?: Where | null): Promise<number> {
    const related = await this.related(node, type, field)
    if (!where) return related.length
    const matches = await Promise.all(related.map(subject => this.where(subject, where)))
    return matches.filter(({ possible }) => possible).length
  }

  /** What a relation leads to; what a file calls DISTINCT is there once. */
  async related(node: Found, type: GraphQLNamedType, field: string): Promise<Subject[]> {
    const owner = isAbstractType(type) ? this.schema.getPossibleTypes(type)[0]! : type
    const binding = this.bindings.get(`${owner.name}.${field}`)!
    const rows = (await this.runner.rows(binding.question, node, {})) ?? []
    const seen = new Set<string>()
    // One node is one, as surely as the surest of its rows says.
    const isOwn = binding.kind === 'node' && binding.question.distinct
    const sorted = isOwn
      ? rows.toSorted((a, b) => (String(a.columns.certainty) < String(b.columns.certainty) ? -1 : 1))
      : rows
    return sorted.flatMap(({ columns }) => {
      const key = JSON.stringify(
        Object.values(isOwn ? { node: columns.node } : columns).map(value =>
          isNode(value) ? value.elementId : value,
        ),
      )
      if (binding.question.distinct && seen.has(key)) return []
      seen.add(key)
      const found = binding.kind === 'node' ? (columns.node as Found) : undefined
      return [{ type: binding.row, node: found, columns }]
    })
  }

  private async one(subject: Subject, key: string, value: unknown): Promise<Match> {
    const each = () => Promise.all((value as Where[]).map(where => this.where(subject, where)))
    if (key === 'AND') return and(await each())
    if (key === 'OR') return or(await each())
    if (key === 'NOT') return not(await this.where(subject, value as Where))
    const member = isAbstractType(subject.type)
      ? this.schema
          .getPossibleTypes(subject.type)
          .find(type => type.name[0]!.toLowerCase() + type.name.slice(1) === key)
      : undefined
    if (member) {
      if (!subject.node!.labels.includes(member.name)) return plain(false)
      return this.where({ ...subject, type: member }, value as Where)
    }
    const field = rowFields(this.schema, subject.type)[key]
    if (!field && isAbstractType(subject.type) && key === 'kind') {
      const { labels } = subject.node!
      return plain(
        Object.entries(value as Where).every(([operator, given]) =>
          given === null ? operator !== 'eq' : [given].flat().some(each => labels.includes(each as string)),
        ),
      )
    }
    if (!field && isAbstractType(subject.type) && key === 'time')
      return timeMatch(boundsOf(subject.node!.properties, ''), value as TimeInput)
    if (!field && key.endsWith('Count') && subject.node)
      return compare(
        await this.count(subject.node, subject.type, key.slice(0, -'Count'.length)),
        value as Where,
      )
    if (!field && key === 'apart')
      return and(await Promise.all((value as Apart[]).map(apart => this.apart(subject, apart))))
    if (!field && key === 'text')
      return plain(textMatches(subject.node?.properties.stems, value as { matches: string }))
    const role = field && roleOf(field)
    const values: Properties = subject.node?.properties ?? subject.columns
    switch (role?.kind) {
      case undefined:
        return compare(subject.columns[key], value as Where)
      case 'onDay': {
        const { on, certainty } = value as { on: string; certainty?: string | null }
        const { question } = this.bindings.get(`${(subject.type as { name: string }).name}.${key}`)!
        const [row] = (await this.runner.rows(question, subject.node!, { on })) ?? []
        const definite = row?.columns.value === 'DEFINITELY'
        return certainty === 'DEFINITELY' ? plain(definite) : { possible: row !== undefined, definite }
      }
      case 'one':
        return this.some(await this.related(subject.node!, subject.type, key), value as Where)
      case 'many':
        return and(
          await Promise.all(
            Object.entries(value as Record<string, Where | null>)
              .filter(([, where]) => where !== null)
              .map(async ([quantifier, where]) => {
                const related = await this.related(subject.node!, subject.type, key)
                if (quantifier === 'some') return this.some(related, where as Where)
                if (quantifier === 'none') return not(await this.some(related, where as Where))
                return not(await this.some(related, { NOT: where }))
              }),
          ),
        )
      case 'column':
        return this.where(
          { type: role.row, node: subject.columns[key] as Found, columns: {} },
          value as Where,
        )
      case 'time':
        return timeMatch(
          subject.node
            ? withOuter(boundsOf(values, role.prefix), values, role.outer)
            : boundsOf((subject.columns[key] as Found | null)?.properties ?? {}, ''),
          value as TimeInput,
        )
      case 'embedded': {
        const prefix = role.prefix
        return and(
          Object.entries(value as Record<string, Where | null>)
            .filter(([, where]) => where !== null)
            .map(([name, where]) => {
              const inner = role.type.getFields()[name]!
              const text = roleOf(inner)!.kind === 'text'
              return compare(values[joined(prefix, name)], where as Where, text)
            }),
        )
      }
      default:
        // Codes, ids, numbers, days.
        return compare(
          values[(role as { property: string }).property],
          value as Where,
          role?.kind === 'text',
          role?.kind === 'code' && role.caseless,
        )
    }
  }

  /** Whether two moments, or any two acts of some kinds, are so many days apart. */
  private async apart(subject: Subject, { from, to, days }: Apart): Promise<Match> {
    const moments = async (name: string): Promise<Bounds[]> => {
      for (const field of Object.values(rowFields(this.schema, subject.type))) {
        const role = roleOf(field)
        const isNamed = field.name.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase() === name
        if (role?.kind === 'time' && isNamed) return [boundsOf(subject.node!.properties, role.prefix)]
      }
      const acts = subject.type.toString() === 'Party' ? 'actions' : 'acts'
      const related = await this.related(subject.node!, subject.type, acts)
      return related
        .filter(({ node }) => node!.properties.kind === name)
        .map(({ node }) => boundsOf(node!.properties, ''))
    }
    const day = (text: string) => Date.parse(`${text}T00:00Z`) / 86_400_000
    const gap = (start: string | undefined, end: string | undefined) =>
      start === undefined || end === undefined ? undefined : day(end) - day(start)
    const [starts, ends] = [await moments(from), await moments(to)]
    return or(
      starts.flatMap(start =>
        ends.map(end => {
          const isDated = [start, end].every(each => (each.startEarliest ?? each.startLatest) !== undefined)
          if (!isDated) return plain(false)
          const match = daysMatch(
            gap(start.startLatest, end.startEarliest),
            gap(start.startEarliest, end.startLatest),
            days,
          )
          return { possible: match.possible, definite: match.definite && !start.uncertain && !end.uncertain }
        }),
      ),
    )
  }

  /** Whether some of these matches; one that its own question calls possible is there no more than possibly. */
  private async some(subjects: Subject[], where: Where): Promise<Match> {
    return or(
      await Promise.all(
        subjects.map(async subject =>
          and([
            { possible: true, definite: (subject.columns.certainty ?? 'DEFINITELY') === 'DEFINITELY' },
            await this.where(subject, where),
          ]),
        ),
      ),
    )
  }
}

export function joined(prefix: string, name: string): string {
  return prefix && name ? prefix + name[0]!.toUpperCase() + name.slice(1) : prefix || name
}

function compare(stored: unknown, where: Where, text = false, caseless = false): Match {
  const value = toJSONValue(stored ?? null) as string | number | boolean | null
  const key = (each: unknown) => {
    if (typeof each !== 'string') return each as string
    return text ? fold(each) : caseless ? each.toLowerCase() : each
  }
  const own = key(value)
  return plain(
    Object.entries(where).every(([operator, given]) => {
      if (given === null) return operator !== 'eq' || value === null
      if (value === null) return false
      if (operator === 'in') return (given as unknown[]).some(each => key(each) === own)
      const other = key(given)
      switch (operator) {
        case 'eq':
          return own === other
        case 'gt':
          return own > other
        case 'gte':
          return own >= other
        case 'lt':
          return own < other
        case 'lte':
          return own <= other
        case 'contains':
          return own.includes(other)
        case 'startsWith':
          return own.startsWith(other)
        default:
          throw new Error(`no operator ${operator}`)
      }
    }),
  )
}

/** Whether a node's texts have all that is wanted, and nothing that is not. */
function textMatches(stems: unknown, { matches }: { matches: string }): boolean {
  if (typeof stems !== 'string') return false
  const has = (forms: string[]) => forms.some(form => stems.includes(` ${form} `))
  const { wanted, unwanted } = readTextQuery(matches)
  return wanted.every(has) && !unwanted.some(has)
}

interface Bounds {
  startEarliest?: string
  startLatest?: string
  endEarliest?: string
  endLatest?: string
  uncertain?: boolean
}

interface Days {
  atLeast?: number | null
  atMost?: number | null
}

interface Apart {
  from: string
  to: string
  days: Days
}

/** Whether a number of days, of which the least and the most are known or not, is one of those that are asked for. */
function daysMatch(least: number | undefined, most: number | undefined, { atLeast, atMost }: Days): Match {
  return and([
    ...(atLeast == null
      ? []
      : [{ possible: (most ?? Infinity) >= atLeast, definite: (least ?? -Infinity) >= atLeast }]),
    ...(atMost == null
      ? []
      : [{ possible: (least ?? -Infinity) <= atMost, definite: (most ?? Infinity) <= atMost }]),
  ])
}

export interface TimeInput {
  lasting?: Days | null
  within?: { from?: string | null; to?: string | null } | null
  overlaps?: { from?: string | null; to?: string | null } | null
  certainty?: 'DEFINITELY' | 'POSSIBLY' | null
}

export function boundsOf(values: Properties, prefix: string): Bounds {
  const names = ['startEarliest', 'startLatest', 'endEarliest', 'endLatest', 'uncertain']
  return Object.fromEntries(names.map(name => [name, toJSONValue(values[joined(prefix, name)] ?? undefined)]))
}

/** Bounds of which the outer ones may be inferred where there are none. */
function withOuter(bounds: Bounds, values: Properties, prefix: string | undefined): Bounds {
  if (!prefix) return bounds
  const inferred = boundsOf(values, prefix)
  return {
    ...bounds,
    startEarliest: bounds.startEarliest ?? inferred.startEarliest,
    endLatest: bounds.endLatest ?? inferred.endLatest,
  }
}

/** The two operators of times by their definition: every start and end that the bounds allow, or some. */
export function timeMatch(bounds: Bounds, filter: TimeInput): Match {
  if (!filter.within && !filter.overlaps && !filter.lasting) return plain(true)
  const { startEarliest, startLatest, endEarliest, endLatest } = bounds
  if ((startEarliest ?? startLatest ?? endEarliest ?? endLatest) === undefined) return plain(false)
  const atLeast = (bound: string | undefined, day: string, unknown: boolean) =>
    bound === undefined ? unknown : bound >= day
  const atMost = (bound: string | undefined, day: string, unknown: boolean) =>
    bound === undefined ? unknown : bound <= day
  const matches: Match[] = []
  const { within, overlaps } = filter
  if (within?.from)
    matches.push({
      possible: atLeast(startLatest, within.from, true),
      definite: atLeast(startEarliest, within.from, false),
    })
  if (within?.to)
    matches.push({
      possible: atMost(endEarliest, within.to, true),
      definite: atMost(endLatest, within.to, false),
    })
  if (overlaps?.from)
    matches.push({
      possible: atLeast(endLatest, overlaps.from, true),
      definite: atLeast(endEarliest, overlaps.from, false),
    })
  if (overlaps?.to)
    matches.push({
      possible: atMost(startEarliest, overlaps.to, true),
      definite: atMost(startLatest, overlaps.to, false),
    })
  if (filter.lasting) {
    const today = new Date().toISOString().slice(0, 10)
    const day = (text: string) => Date.parse(`${text === '9999-12-31' ? today : text}T00:00Z`) / 86_400_000
    const length = (start: string | undefined, end: string | undefined) =>
      start === undefined || end === undefined ? undefined : day(end) - day(start) + 1
    matches.push(
      daysMatch(length(startLatest, endEarliest), length(startEarliest, endLatest), filter.lasting),
    )
  }
  const match = and(matches)
  const definite = match.definite && !bounds.uncertain
  return filter.certainty === 'DEFINITELY' ? plain(definite) : { possible: match.possible, definite }
}
