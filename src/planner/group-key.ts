import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
} from 'graphql'
import type { AskedQuestion } from './asked-question.ts'
import type { Binding } from './binding.ts'
import type { Compilation } from './compilation.ts'
import { embedQuestion } from './embedded-question.ts'
import { isNodeType, propertyOf, roleOf, rowFields } from './fields.ts'
import type { PerRow } from './filter-work.ts'
import { boundsOf, isTimePart, partOfTime, type TimePart, firstPart } from './group-time.ts'
import { propertyName } from './property-name.ts'
import type { Question } from './question-contract.ts'
import { reachWithin } from './reach.ts'

/** The key under which a member of a group enum holds the way from a row to what it is grouped by. */
export const pathExtension = 'path'
/** The last step of a way that leads to the type of a node. */
export const typeStep = '#type'

/** What rows are grouped by: a value, or a node. */
export interface GroupKey {
  /** Text that leads there from a row: as many rows as the row has of it, and one with nulls where it has none. */
  lines: string[]
  value: string
  node?: { variable: string; type: GraphQLNamedType }
  /** The condition that the row surely has it; undefined where there is no doubt. */
  sure?: string
  /** What it takes to come to it. */
  work?: PerRow
}

/** How a time tells a part of itself: every part that it may have begun in, or the one in which it began at the earliest. */
export type TimeReading = 'each' | 'earliest'

/** What a row of a question is grouped by: a member of the enum that its list is grouped by, and how its times are read. */
export function compileKey(
  compilation: Compilation,
  binding: Binding,
  asked: AskedQuestion,
  member: { type: GraphQLEnumType; name: string },
  reading: TimeReading,
): GroupKey {
  const path = member.type.getValue(member.name)!.extensions[pathExtension] as string
  const way = new Way(compilation, reading)
  const [first, ...rest] = path.split('.')
  const start: Place =
    binding.kind === 'node'
      ? { type: binding.row, node: asked.column('node') }
      : { type: binding.row, columns: name => asked.column(name) }
  const from = start.node ?? start.columns!(first!)
  const found = rest.reduce((place, step) => way.go(place, step), way.go(start, first!))
  return way.key(found, from)
}

/** Where a way has come to: a node, a row of a question, a part of a node, or a value. */
interface Place {
  type: GraphQLNamedType
  node?: string
  columns?: (name: string) => string
  /** The prefix of the node's properties that are a part of it. */
  prefix?: string
  value?: string
}

/** A way from a row along relations, columns and parts; its text stands in a scope of its own. */
class Way {
  private readonly lines: string[] = []
  private readonly sure: string[] = []
  private readonly works: { question: Question }[] = []

  constructor(
    private readonly compilation: Compilation,
    private readonly reading: TimeReading,
  ) {}

  go(place: Place, step: string): Place {
    const { compilation } = this
    if (step === typeStep) return { type: place.type, value: typeOf(compilation, place) }
    if (isTimePart(step)) return { type: place.type, value: this.partOfTime(place, step) }
    const field = rowFields(compilation.schema, place.type)[step]!
    const type = getNamedType(field.type)
    const kind = roleOf(field)?.kind
    // A name is asked for by a question, in some language, but is stored too.
    if (place.node && (kind === 'one' || kind === 'many' || !kind))
      return this.ask(place.node, compilation.bindingOf(place.type, step))
    if (place.columns) return this.column(type, place.columns(step), isList(field))
    const property = propertyName(place.prefix ?? '', propertyOf(field))
    return kind === 'embedded' || kind === 'time'
      ? { type, node: place.node, prefix: property }
      : { type, value: `toString(${place.node}.${property})` }
  }

  /** The key that the way has led to, from a variable of the row. */
  key(place: Place, from: string): GroupKey {
    const node = place.value === undefined ? place.node : undefined
    const value = place.value ?? `${place.node}.id`
    const sure = this.sure.join(' AND ') || undefined
    if (!this.lines.length)
      return { lines: [], value, node: node ? { variable: node, type: place.type } : undefined, sure }
    const [valueOut, nodeOut, sureOut] = [0, 1, 2].map(() => this.compilation.variable()) as [
      string,
      string,
      string,
    ]
    const out = [
      `${value} AS ${valueOut}`,
      ...(node ? [`${node} AS ${nodeOut}`] : []),
      ...(sure ? [`${sure} AS ${sureOut}`] : []),
    ]
    return {
      lines: [`OPTIONAL CALL (${from}) {`, ...this.lines, `RETURN ${out.join(', ')}`, '}'],
      value: valueOut,
      node: node ? { variable: nodeOut, type: place.type } : undefined,
      // A row that has no value surely has none.
      sure: sure && `coalesce(${sureOut}, true)`,
      work: (statistics, share) => {
        let rows = 1
        let looks = 0
        for (const { question } of this.works) {
          const extent = reachWithin(question, statistics.model).of(statistics, share)
          looks += rows * extent.looks
          rows *= extent.rows
        }
        return looks + rows
      },
    }
  }

  private ask(node: string, { question, row, kind }: Binding): Place {
    const { compilation } = this
    this.works.push({ question })
    const embedded = embedQuestion(compilation, question, node)
    const names = question.columns.map(({ name }) => name)
    let column = embedded.column
    if (question.scope.projects) {
      // A file that projects leaves only its columns, so it needs a scope of its own.
      const variables = new Map(names.map(name => [name, compilation.variable()]))
      const items = names.map(name => `${embedded.column(name)} AS ${variables.get(name)}`)
      this.lines.push(`CALL (${node}) {`, embedded.body, `RETURN ${items.join(', ')}`, '}')
      column = name => variables.get(name)!
    } else this.lines.push(embedded.body)
    if (names.includes('certainty')) this.sure.push(`${column('certainty')} = 'DEFINITELY'`)
    if (kind === 'value') return { type: row, value: column(names[0]!) }
    return kind === 'node' ? { type: row, node: column('node') } : { type: row, columns: column }
  }

  private column(type: GraphQLNamedType, expression: string, list: boolean): Place {
    if (!isNodeType(type) && type.name !== 'Time') return { type, value: `toString(${expression})` }
    if (!list) return { type, node: expression }
    const item = this.compilation.variable()
    this.lines.push(`UNWIND ${expression} AS ${item}`)
    return { type, node: item }
  }

  private partOfTime({ node, prefix = '' }: Place, part: TimePart): string {
    const bounds = boundsOf(node!, prefix)
    if (this.reading === 'earliest') return firstPart(bounds, part)
    const at = this.compilation.variable()
    const { lines, value, sure } = partOfTime(bounds, part, at)
    this.lines.push(...lines)
    this.sure.push(sure)
    return value
  }
}

function isList(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(field.type))
}

function typeOf(compilation: Compilation, { type, node }: Place): string {
  const possible = isAbstractType(type) ? compilation.schema.getPossibleTypes(type) : []
  const names = possible.map(({ name }) => `'${name}'`)
  return `head([label IN labels(${node}) WHERE label IN [${names.join(', ')}]])`
}
