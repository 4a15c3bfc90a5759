import neo4j from 'neo4j-driver'
import { fromISODate } from '../neo4j/values.ts'
import type { Arguments } from './arguments.ts'
import type { Compilation } from './compilation.ts'
import { rename, type Token } from './cypher-tokens.ts'
import type { BodyLine, Declared, Question, Start } from './question-file.ts'
import { type TimeFilter, timeCondition } from './time-filter.ts'

/** A question with this caller's arguments, its variables renamed so that its text can stand in the statement. */
export interface AskedQuestion {
  question: Question
  /** The start nodes that this caller named, as variables, and the Cypher that finds them. */
  starts: string[]
  matchStarts: string
  /** The variable of a column. */
  column(name: string): string
  isList(name: string): boolean
  /** The variable that holds how surely a row matches, where a time was asked for. */
  certainty: string | undefined
  /** Whether the caller narrows the answer, so that a count declared for all of it does not hold. */
  narrowed: boolean
  /** The file's text up to its RETURN, with the caller's time filter. */
  match(): string
  /**
   * The file's RETURN as a WITH, with a keyset condition where a page goes on, order and limit. A subquery of its own
   * would double the nesting, and Neo4j's planning time grows steeply with that.
   */
  rows(page: { keyset?: string; limit?: string }): string
  /** The file's count pattern as an expression. */
  count(): string | undefined
  /** A subquery that sees only what the question starts from. */
  call(lines: string[]): string
  integer(value: number): unknown
}

/** Prepares a question for one place in the statement; `parent` is the node that it is asked of. */
export function askQuestion(
  compilation: Compilation,
  question: Question,
  args: Arguments,
  parent?: string,
): AskedQuestion {
  const isGiven = (name: string) => args[name] !== undefined && args[name] !== null
  const variables = new Map<string, string>(parent ? [['this', parent]] : [])
  const given = question.starts.filter(start => !start.optional || isGiven(start.parameter))
  for (const name of [...given.map(start => start.variable), ...question.columns.map(column => column.name)])
    if (!variables.has(name)) variables.set(name, compilation.variable())

  const lines = question.body.filter(line => !line.when || isGiven(line.when.parameter) === line.when.given)
  const parameters = new Map<string, string>()
  const used = [
    ...lines.flatMap(line => line.tokens),
    ...question.items.flatMap(item => item.tokens),
    ...question.tail,
  ]
  for (const declared of question.parameters)
    if (used.some(token => token.text === `$${declared.name}`))
      parameters.set(declared.name, compilation.parameter(toCypher(declared, args[declared.name])))

  const text = (tokens: Token[]) => rename(tokens, variables, parameters)
  const conditionOn = (variable: string) =>
    timeCondition(variables.get(variable) ?? variable, timeFilters(args), day =>
      compilation.parameter(fromISODate(day)),
    )
  const time = question.dated ? conditionOn(question.dated) : undefined
  const lineText = (line: BodyLine) => {
    if (!line.dated) return text(line.tokens)
    const condition = conditionOn(line.dated)
    return condition ? `AND ${condition.predicate}\n` : ''
  }
  const certainty = time && compilation.variable()
  const starts = given.map(start => variables.get(start.variable)!)
  const seen = parent ? [parent] : starts
  const column = (name: string) => variables.get(name)!
  const bare = question.items.every(item => item.tokens.length === 1 && item.tokens[0]!.text === item.column)
  const isNode = question.columns.some(declared => declared.name === 'node')

  return {
    question,
    starts,
    matchStarts: given
      .map(start => matchStart(compilation, start, variables.get(start.variable)!, args))
      .join('\n'),
    column,
    isList: name => question.columns.some(declared => declared.name === name && declared.list),
    certainty,
    narrowed: time !== undefined || question.parameters.some(parameter => isGiven(parameter.name)),
    match: () => {
      const body = lines.map(lineText).join('').trim()
      return time ? `${body}\nWITH * WHERE ${time.predicate}` : body
    },
    rows: ({ keyset, limit }) => {
      const own = question.items.map(item => `${text(item.tokens)} AS ${column(item.column)}`)
      // One node that is there for two times counts once, as surely as the surer of them: grouping makes it distinct.
      const sure = time && sureness(question, time.definite, text)
      const items = (bare ? question.items.map(item => column(item.column)) : own).concat(
        sure ? [`${question.distinct ? `min(${sure})` : sure} AS ${certainty}`] : [],
      )
      const distinct = question.distinct && !sure ? 'DISTINCT ' : ''
      const order = question.order.length ? `ORDER BY ${orderOf(question, column)}` : text(question.tail)
      const end = [order, limit && `LIMIT ${limit}`].filter(Boolean).join('\n')
      if (!keyset) return `WITH ${distinct}${items.join(', ')}\n${end}`
      // A second MATCH of the row's node lets the keyset reach an index; an expression must be worked out first.
      if (bare && isNode)
        return `MATCH (${column('node')}) WHERE ${keyset}\nWITH ${distinct}${items.join(', ')}\n${end}`
      const names = [
        ...question.columns.map(declared => column(declared.name)),
        ...(certainty ? [certainty] : []),
      ]
      return `WITH ${distinct}${items.join(', ')}\nWHERE ${keyset}\nWITH ${names.join(', ')}\n${end}`
    },
    count: () => (question.count ? `COUNT { ${text(question.count)} }` : undefined),
    call: body => `CALL (${seen.join(', ')}) {\n${body.join('\n')}\n}`,
    integer: value => neo4j.int(value),
  }
}

/** The order of a question by its columns' variables. */
export function orderOf(question: Question, column: (name: string) => string): string {
  return question.order
    .map(
      key =>
        `${column(key.column)}${key.property ? `.${key.property}` : ''} ${key.descending ? 'DESC' : 'ASC'}`,
    )
    .join(', ')
}

/** Every filter on time that the arguments hold: `time`, `where.time`, and the day `on`. */
function timeFilters(args: Arguments): (TimeFilter | null | undefined)[] {
  const where = args.where as { time?: TimeFilter } | null | undefined
  const on = args.on as string | null | undefined
  return [args.time as TimeFilter, where?.time, on ? { overlaps: { from: on, to: on } } : undefined]
}

/** A row is DEFINITELY in the answer when its time is, and when the file itself has no doubt. */
function sureness(question: Question, definite: string, text: (tokens: Token[]) => string): string {
  const own = question.items.find(item => item.column === 'certainty')
  const sure = own ? `${definite} AND (${text(own.tokens)}) = 'DEFINITELY'` : definite
  return `CASE WHEN ${sure} THEN 'DEFINITELY' ELSE 'POSSIBLY' END`
}

function matchStart(compilation: Compilation, start: Start, variable: string, args: Arguments): string {
  const label = start.type === 'Node' ? 'Entity' : `Entity&${start.type}`
  return `OPTIONAL MATCH (${variable}:${label} {id: ${compilation.parameter(args[start.parameter])}})`
}

function toCypher(declared: Declared, value: unknown): unknown {
  if (value === undefined || value === null) return null
  if (Array.isArray(value)) return value.map(item => toCypher(declared, item))
  if (declared.type === 'Date') return fromISODate(value as string)
  return declared.type === 'Int' ? neo4j.int(value as number) : value
}
