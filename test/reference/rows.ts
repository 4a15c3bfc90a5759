import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Node as GraphNode } from 'neo4j-driver'
import type { Database } from '../../src/neo4j/database.ts'
import { fromISODate } from '../../src/neo4j/values.ts'
import type { Question } from '../../src/planner/question-file.ts'
import { type TimeFilter as TimeInput, timeCondition } from '../../src/planner/time-filter.ts'
import { resources } from '../../src/resources.ts'

/** One row of a question: its columns, and the time that its `dated` line is about. */
export interface Row {
  columns: Record<string, unknown>
  dated?: Record<string, unknown>
}

export type Args = Record<string, unknown>

/** A node of the graph, as the driver gives it. */
export type Found = GraphNode<number>

/** Whether a value of a column is a node. */
export function isNode(value: unknown): value is Found {
  return typeof value === 'object' && value !== null && 'labels' in value
}

/** Runs question files alone, once for each node that they are asked of, and remembers what they answered. */
export class QuestionRunner {
  private readonly answers = new Map<string, Promise<Row[] | null>>()

  constructor(private readonly database: Database) {}

  /** All rows of a question; null where a node that it starts from does not exist. */
  rows(question: Question, parent: Found | undefined, args: Args): Promise<Row[] | null> {
    const own = [
      ...question.parameters.map(({ name }) => name),
      ...question.starts.map(start => start.parameter),
    ]
    const used: Args = Object.fromEntries(own.map(name => [name, args[name] ?? null]))
    const times = usesTime(question) ? { time: args.time, on: args.on } : {}
    const key = JSON.stringify([question.name, parent?.elementId, used, times])
    const known = this.answers.get(key)
    if (known) return known
    const answer = this.ask(question, parent, used, args)
    this.answers.set(key, answer)
    return answer
  }

  private async ask(
    question: Question,
    parent: Found | undefined,
    used: Args,
    args: Args,
  ): Promise<Row[] | null> {
    const starts = question.starts.filter(start => used[start.parameter] !== null)
    for (const start of starts) {
      const found = await this.database.run(
        `MATCH (n:Entity${start.type === 'Node' ? '' : `&${start.type}`} {id: $id}) RETURN n.id`,
        { id: used[start.parameter] },
      )
      if (!found.length) return null
    }
    const text = [
      parent ? 'MATCH (this) WHERE elementId(this) = $_this' : '',
      ...starts.map(start => `MATCH (${start.variable}:Entity {id: $${start.parameter}})`),
      // What a file starts from can be named in all of it.
      `CALL (${[...(parent ? ['this'] : []), ...starts.map(start => start.variable)].join(', ')}) {`,
      bodyOf(question, args),
      '}',
      `RETURN ${[...question.columns.map(({ name }) => `\`${name}\``), ...(question.dated ? ['_dated'] : [])].join(', ')}`,
    ].join('\n')
    const parameters = Object.fromEntries(
      question.parameters.map(({ name, type }) => [name, toCypher(type, used[name])]),
    )
    const rows = await this.database.run(text, {
      ...parameters,
      ...Object.fromEntries(starts.map(start => [start.parameter, used[start.parameter]])),
      _this: parent?.elementId,
    })
    return rows.map(({ _dated, ...columns }) => ({ columns, dated: _dated as Record<string, unknown> }))
  }
}

function usesTime(question: Question): boolean {
  return question.dated !== undefined || question.body.some(line => line.dated)
}

function toCypher(type: string, value: unknown): unknown {
  return type === 'Date' && typeof value === 'string' ? fromISODate(value) : value
}

/** The file's own text, with the lines that these arguments leave in it, and without DISTINCT: every row is told apart here. */
function bodyOf(question: Question, args: Args): string {
  const file = readFileSync(join(resources, 'cypher', `${question.name}.cypher`), 'utf8')
  const text = file
    .split('\n')
    .filter(line => !line.startsWith('//'))
    .flatMap(line => {
      const when = /\/\/ when (not )?(\w+)$/.exec(line)
      if (when && (args[when[2]!] == null) !== (when[1] !== undefined)) return []
      const dated = /\/\/ dated (\w+)$/.exec(line)?.[1]
      if (dated) return datedLine(dated, args)
      return [line.replace(/\/\/.*$/, '')]
    })
    .join('\n')
  const at = text.lastIndexOf('RETURN')
  const items = text
    .slice(at + 'RETURN'.length)
    .replace(/^\s*DISTINCT/, '')
    .trim()
  const [columns, order] = items.split(/\nORDER BY /)
  const dated = question.dated ? `, properties(${question.dated}) AS _dated` : ''
  return `${text.slice(0, at)}RETURN ${columns}${dated}${order ? `\nORDER BY ${order}` : ''}`
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
