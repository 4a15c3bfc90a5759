import type { Node as GraphNode } from 'neo4j-driver'
import type { Database } from '../../src/neo4j/database.ts'
import { fromISODate } from '../../src/neo4j/values.ts'
import { textOf } from '../../src/planner/cypher-tokens.ts'
import type { Question } from '../../src/planner/question-contract.ts'
import { type TimeFilter as TimeInput, timeCondition } from '../../src/planner/time-filter.ts'

/** One row of a question: its columns, and the time that its `dated` line is about. */
export interface Row {
  columns: Record<string, unknown>
  dated?: Record<string, unknown>
}

export type Args = Record<string, unknown>

/** A node of the graph, as the driver gives it. */
export type Found = GraphNode<number>

/** What a question is asked of: a node, or a record's columns with the arguments that the record was asked with. */
export type Asked = Found | { columns: Record<string, unknown>; args: Args } | undefined

/** Whether a value of a column is a node. */
export function isNode(value: unknown): value is Found {
  return typeof value === 'object' && value !== null && 'labels' in value
}

/** How many questions run at a time. */
const atOnce = 50

/** Runs question files alone, once for each node that they are asked of, and remembers what they answered. */
export class QuestionRunner {
  private readonly answers = new Map<string, Promise<Row[] | null>>()
  private running = 0
  private readonly waiting: (() => void)[] = []

  constructor(private readonly database: Database) {}

  /** All rows of a question; null where a node that it starts from does not exist. */
  rows(question: Question, parent: Asked, args: Args): Promise<Row[] | null> {
    const own = [
      ...question.parameters.map(({ name }) => name),
      ...question.starts.map(start => start.parameter),
    ]
    const used: Args = Object.fromEntries(own.map(name => [name, args[name] ?? null]))
    const times = usesTime(question) ? { time: args.time, on: args.on } : {}
    const of = isNode(parent)
      ? parent.elementId
      : parent && question.given.map(({ name }) => parameterOf(parent.columns[name]))
    const key = JSON.stringify([question.name, of, used, times])
    const known = this.answers.get(key)
    if (known) return known
    const answer = this.inTurn(() => this.ask(question, parent, used, args))
    this.answers.set(key, answer)
    return answer
  }

  /** The only value of a statement's only row, for what is computed. */
  readonly select = async (statement: string, parameters: Record<string, unknown>): Promise<unknown> =>
    Object.values((await this.database.run(statement, parameters))[0]!)[0]

  /** graphql-js asks for all parents at once, which can be more than Neo4j takes connections. */
  private async inTurn<Result>(ask: () => Promise<Result>): Promise<Result> {
    if (this.running >= atOnce) await new Promise<void>(resolve => this.waiting.push(resolve))
    this.running++
    try {
      return await ask()
    } finally {
      this.running--
      this.waiting.shift()?.()
    }
  }

  private async ask(question: Question, parent: Asked, used: Args, args: Args): Promise<Row[] | null> {
    const given = !parent
      ? []
      : isNode(parent)
        ? ['this']
        : question.given.map(({ name }) => name).filter(name => name in parent.columns)
    const starts = question.starts.filter(
      start => !given.includes(start.variable) && used[start.parameter] !== null,
    )
    for (const start of starts) {
      const found = await this.database.run(
        `MATCH (n:Entity${start.type === 'Node' ? '' : `&${start.type}`} {id: $id}) RETURN n.id`,
        { id: used[start.parameter] },
      )
      if (!found.length) return parent ? [] : null
    }
    const text = [
      ...given.map(name =>
        isNode(parent)
          ? 'MATCH (this) WHERE elementId(this) = $_this'
          : matchGiven(name, parent!.columns[name]),
      ),
      ...starts.map(start => `MATCH (${start.variable}:Entity {id: $${start.parameter}})`),
      // What a file starts from can be named in all of it.
      `CALL (${[...given, ...starts.map(start => start.variable)].join(', ')}) {`,
      bodyOf(question, args, given),
      '}',
      `RETURN ${[...question.columns.map(({ name }) => `\`_${name}\` AS \`${name}\``), ...(question.dated ? ['_dated'] : [])].join(', ')}`,
    ].join('\n')
    const parameters = Object.fromEntries(
      question.parameters.map(({ name, type }) => [name, toCypher(type, used[name])]),
    )
    const rows = await this.database.run(text, {
      ...parameters,
      ...Object.fromEntries(starts.map(start => [start.parameter, used[start.parameter]])),
      ...Object.fromEntries(
        given.map(name => [
          `_${name}`,
          isNode(parent) ? parent.elementId : parameterOf(parent!.columns[name]),
        ]),
      ),
    })
    return rows.map(({ _dated, ...columns }) => ({
      columns,
      dated: withInferred(_dated as Record<string, unknown>, question.datedElse),
    }))
  }
}

/** A time, its outer bounds those that are inferred where it has none. */
function withInferred(dated: Record<string, unknown> | undefined, prefix: string | undefined) {
  if (!dated || !prefix) return dated
  return {
    ...dated,
    startEarliest: dated.startEarliest ?? dated[`${prefix}StartEarliest`],
    endLatest: dated.endLatest ?? dated[`${prefix}EndLatest`],
  }
}

/** The Cypher that gives a record's column again: a node, nodes, or a value. */
function matchGiven(name: string, value: unknown): string {
  if (isNode(value)) return `MATCH (\`${name}\`) WHERE elementId(\`${name}\`) = $_${name}`
  if (Array.isArray(value) && value.every(isNode))
    return `CALL () { UNWIND $_${name} AS _id MATCH (_node) WHERE elementId(_node) = _id RETURN collect(_node) AS \`${name}\` }`
  return `WITH *, $_${name} AS \`${name}\``
}

function parameterOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(parameterOf)
  return isNode(value) ? value.elementId : value
}

function usesTime(question: Question): boolean {
  return question.dated !== undefined || question.body.some(line => line.dated)
}

function toCypher(type: string, value: unknown): unknown {
  return type === 'Date' && typeof value === 'string' ? fromISODate(value) : value
}

/** What a line may depend on beside columns. */
function argumentsOf(question: Question): string[] {
  return [...question.given, ...question.parameters]
    .map(({ name }) => name)
    .concat(question.starts.map(({ parameter }) => parameter))
}

/**
 * The file's own lines that these arguments leave in it, and its columns under names of their own, without DISTINCT: every row is
 * told apart here.
 */
function bodyOf(question: Question, args: Args, given: string[]): string {
  const answered = question.columns.map(({ name }) => name)
  const ofParent = [
    ...given,
    ...question.starts.filter(start => given.includes(start.variable)).map(start => start.parameter),
  ]
  const isThere = (name: string) =>
    ofParent.includes(name) ||
    (answered.includes(name) && !argumentsOf(question).includes(name)) ||
    (args[name] != null && args[name] !== false)
  const lines = question.body
    .filter(line => (line.when ?? []).every(({ name, given }) => isThere(name) === given))
    .flatMap(line =>
      line.dated
        ? datedLine(line.dated, args)
        : [textOf(line.tokens.filter(({ kind }) => kind !== 'comment'))],
    )
  const columns = question.items.map(({ column, tokens }) => `${textOf(tokens)} AS \`_${column}\``)
  if (question.dated) columns.push(`properties(${question.dated}) AS _dated`)
  return `${lines.join('\n')}\nRETURN ${columns.join(', ')}\n${textOf(question.tail)}`
}

/** Inside a pattern the time can only be told by Neo4j; that this condition is right, the brute-force test of times shows. */
function datedLine(variable: string, args: Args): string[] {
  const filters = [
    args.time as TimeInput | undefined,
    args.on ? { overlaps: { from: args.on as string, to: args.on as string } } : undefined,
  ]
  return filters.flatMap(filter => {
    const condition =
      filter &&
      timeCondition(
        name => `${variable}.${name}`,
        filter,
        read => `date('${read(filter)}')`,
      )
    return condition ? [`AND ${condition.possible}`] : []
  })
}
