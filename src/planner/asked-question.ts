import neo4j from 'neo4j-driver'
import { fromISODate } from '../neo4j/values.ts'
import type { Arguments } from './arguments.ts'
import type { Binding } from './binding.ts'
import type { Compilation, Input, Parent } from './compilation.ts'
import { always, and, type Condition } from './condition.ts'
import { rename, type Token } from './cypher-tokens.ts'
import { Filter } from './filter.ts'
import { at, type Given, givenIn } from './given.ts'
import { type SortKey, sortKeys } from './order.ts'
import type { BodyLine, Declared, Question, Start, When } from './question-contract.ts'
import { type TimeFilter, timeCondition } from './time-filter.ts'

/** A question with this caller's arguments, its variables renamed so that its text can stand in the statement. */
export interface AskedQuestion {
  question: Question
  input: Input
  /** The arguments that it goes by, its own first. */
  inputs: readonly Input[]
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
  /** What the rows are ordered by. */
  order: SortKey[]
  /**
   * The file's text with the caller's filters, and its RETURN as a WITH: all rows, or a page of them from a keyset on. A
   * subquery of its own would double the nesting, and Neo4j's planning time grows steeply with that.
   */
  rows(page?: Page): string
  /** The file's text up to its RETURN. */
  body: string
  /** What cuts a page out of rows that are there already. */
  page(page: Page): string
  /** A row as a list of its variables, and the variables out of such a list. */
  packed: string
  unpack(row: string): string
  /** The file's count pattern as an expression. */
  count(): string | undefined
  /** A subquery that sees only what the question starts from. */
  call(lines: string[]): string
}

/** Where a page begins, which way it goes and how long it is, as Cypher. */
export interface Page {
  /** The condition on a row's keys: on those of the index that the rows are read from, or on those of the row itself. */
  keyset?: (seeking: boolean) => string
  backwards?: boolean
  limit: string
}

/** Prepares a question for one place in the statement; `parent` is what it is asked of. */
export function askQuestion(
  compilation: Compilation,
  binding: Binding,
  input: Input,
  parent?: Parent,
): AskedQuestion {
  const { question } = binding
  const { args } = input
  const inputs = [input, ...(parent?.inputs ?? [])]
  const inputOf = (name: string) => inputs.find(each => each.takes(name)) ?? input
  const ofRecord = question.given.map(({ name }) => name).filter(name => parent?.given.has(name))
  const asked = parent ? (parent.given.has('this') ? ['this'] : ofRecord) : []
  const variables = new Map(asked.map(name => [name, parent!.given.get(name)!]))
  const scope = [...variables.values()]
  const ofParent = new Set([
    ...asked,
    ...question.starts.filter(({ variable }) => variables.has(variable)).map(({ parameter }) => parameter),
  ])
  // A line may stand for a column alone: it is left out where nobody asks for the column, which shows when all else is compiled.
  const wanted = new Set<string>()
  const isArgument = (name: string) =>
    question.parameters.some(each => each.name === name) ||
    question.starts.some(start => start.parameter === name)
  const isColumn = (name: string) =>
    question.columns.some(each => each.name === name) && !ofParent.has(name) && !isArgument(name)
  const isGiven = (name: string) =>
    ofParent.has(name) || (isColumn(name) ? wanted.has(name) : isThere(inputOf(name).args[name]))
  const holds = (when: When[] = []) => when.every(({ name, given }) => isGiven(name) === given)
  const given = question.starts.filter(
    start => !variables.has(start.variable) && (!start.optional || isGiven(start.parameter)),
  )
  for (const name of [...given.map(start => start.variable), ...question.columns.map(column => column.name)])
    if (!variables.has(name)) variables.set(name, compilation.variable())
  const column = (name: string) => {
    wanted.add(name)
    return variables.get(name)!
  }

  const lines = question.body.filter(line => holds(line.when?.filter(({ name }) => !isColumn(name))))
  const parameters = new Map<string, string>()
  const used = [
    ...lines.flatMap(line => line.tokens),
    ...question.items.flatMap(item => item.tokens),
    ...question.tail,
  ]
  for (const declared of question.parameters)
    if (used.some(token => token.text === `$${declared.name}`))
      parameters.set(
        declared.name,
        inputOf(declared.name).parameter(own => toCypher(declared, own[declared.name])),
      )
  const renamed = (tokens: Token[]) => rename(tokens, variables, parameters)
  const times = inputs.flatMap(timeFilters)
  const conditionOn = (variable: string): Condition =>
    and(
      times.flatMap(
        filter =>
          timeCondition(
            name => `${variables.get(variable) ?? variable}.${name}`,
            filter.value,
            read => filter.input.parameter(own => fromISODate(read(filter.of(own)))),
          ) ?? [],
      ),
    )
  const lineText = (line: BodyLine) => {
    if (!line.dated) return renamed(line.tokens)
    const condition = conditionOn(line.dated)
    return condition === always ? '' : `AND ${condition.possible}\n`
  }
  const textWith = (keyset = '') =>
    lines
      .filter(line => holds(line.when))
      .map(line => lineText(line) + (line.keyset && keyset ? `AND ${keyset}\n` : ''))
      .join('')
      .trim()

  // Of plain nodes the conditions stand in a second MATCH, which joins the file's own, so that they reach its indexes.
  const bare = question.items.every(item => item.tokens.length === 1 && item.tokens[0]!.text === item.column)
  const node = bare && question.columns.some(({ name }) => name === 'node') ? column('node') : undefined
  const time = question.dated ? conditionOn(question.dated) : always
  const timed = lines.some(line => line.dated === question.dated)
  const filter = new Filter(compilation, input)
  const where = isThere(args.where)
    ? filter.compile(
        { type: binding.row, node: column('node'), column },
        at(givenIn(args), 'where'),
        parent === undefined,
      )
    : always
  // What a row of a record says is known only when its columns are.
  const isLate = binding.kind === 'record' && where !== always
  const definite = isLate ? time : and([time, where])
  const isTimed = definite.possible !== definite.definite
  const certainty = isTimed ? compilation.variable() : undefined
  const distinct = question.distinct || filter.joins.length > 0
  const keyed = question.keyed &&
    holds(question.keyed.when) && {
      variable: variables.get(question.keyed.variable) ?? question.keyed.variable,
      property: question.keyed.property,
    }
  const order: SortKey[] = args.orderBy
    ? sortKeys(compilation, input, binding.row, column('node'))
    : question.order.map(key => ({
        expression: `${column(key.column)}${key.property ? `.${key.property}` : ''}`,
        descending: key.descending,
        computed: false,
        ...(keyed &&
          !distinct && {
            seek: `${keyed.variable}.${key.property ?? key.column}`,
            isColumn: !key.property,
          }),
      }))
  // The planner of Neo4j reads an index in its order only where the order names its first property too.
  const lead = keyed && order[0]?.seek ? `${keyed.variable}.${keyed.property}` : undefined
  const needsValues = order.some(key => key.computed)
  const keys = order.map(key => (key.computed ? { ...key, expression: compilation.variable() } : key))
  const all = [...new Set(question.columns.map(({ name }) => variables.get(name)!))].concat(certainty ?? [])

  const late = isLate ? [`WITH * WHERE ${where.possible}`] : []
  const sure = certainty ?? variables.get('certainty')
  if (isLate && sure && where.possible !== where.definite) {
    const others = all.filter(variable => variable !== sure)
    late.push(
      `WITH ${[...others, `CASE WHEN ${where.definite} THEN ${sure} ELSE 'POSSIBLY' END AS ${sure}`].join(', ')}`,
    )
  }

  const items = () => {
    const own = question.items.map(item =>
      bare ? variables.get(item.column)! : `${renamed(item.tokens)} AS ${variables.get(item.column)}`,
    )
    if (!certainty) return `${distinct ? 'DISTINCT ' : ''}${own.join(', ')}`
    // One node that is there for two times counts once, as surely as the surer of them: grouping makes it distinct.
    const sure = sureness(question, definite.definite, renamed)
    if (!distinct) return [...own, `${sure} AS ${certainty}`].join(', ')
    // A filter may hold a question that aggregates, which must not stand inside of min().
    const each = compilation.variable()
    return `*, ${sure} AS ${each}\nWITH ${[...own, `min(${each}) AS ${certainty}`].join(', ')}`
  }
  const cut = ({ backwards, limit }: Page, seeking = false) => {
    const direction = (descending: boolean) => (descending !== Boolean(backwards) ? 'DESC' : 'ASC')
    const by = keys.map(
      ({ expression, seek, isColumn, descending }) =>
        `${(seeking && !isColumn && seek) || expression} ${direction(descending)}`,
    )
    if (lead && seeking) by.unshift(`${lead} ${direction(order[0]!.descending)}`)
    return `${by.length ? `ORDER BY ${by.join(', ')}\n` : ''}LIMIT ${limit}`
  }
  const cutPage = (page: Page): string => {
    if (!needsValues)
      return [
        page.keyset ? `WITH ${all.join(', ')} WHERE ${page.keyset(false)}` : [],
        `WITH ${all.join(', ')}\n${cut(page)}`,
      ]
        .flat()
        .join('\n')
    const values = order.flatMap((key, index) =>
      key.computed ? `${key.expression} AS ${keys[index]!.expression}` : [],
    )
    return [
      `WITH ${[...all, ...values].join(', ')}${page.keyset ? ` WHERE ${page.keyset(false)}` : ''}`,
      `WITH *\n${cut(page)}`,
    ].join('\n')
  }

  return {
    question,
    input,
    inputs,
    starts: given.map(start => column(start.variable)),
    matchStarts: given.map(start => matchStart(start, column(start.variable), input)).join('\n'),
    column,
    isList: name => question.columns.some(declared => declared.name === name && declared.list),
    certainty,
    narrowed:
      time !== always || where !== always || question.parameters.some(parameter => isGiven(parameter.name)),
    order: keys,
    rows: page => {
      const conditions = [timed ? always : time, isLate ? always : where]
        .filter(condition => condition !== always)
        .map(({ possible }) => possible)
      // Only a key that the file's own nodes or its index hold can bound what is read; others must be worked out first.
      const inFile = keyed !== undefined && lines.some(line => line.keyset)
      const early = page?.keyset && (node || inFile) && !needsValues ? page.keyset(true) : undefined
      if (early && !inFile) conditions.push(early)
      const direct = node && (time === always || question.dated === 'node') ? `MATCH (${node})` : 'WITH *'
      const body = [
        ...(parent?.only ? [`WITH * WHERE ${parent.only}`] : []),
        textWith(inFile ? early : undefined),
        ...filter.joins,
        ...(conditions.length ? [`${direct} WHERE ${conditions.join(' AND ')}`] : []),
      ]
      if (!page) return [...body, `WITH ${items()}`, ...late].join('\n')
      if ((page.keyset && !early) || needsValues || late.length)
        return [
          ...body,
          `WITH ${items()}`,
          ...late,
          cutPage({ ...page, keyset: early ? undefined : page.keyset }),
        ].join('\n')
      const end = keys.length ? cut(page, true) : [renamed(question.tail), `LIMIT ${page.limit}`].join('\n')
      return [...body, `WITH ${items()}\n${end}`].join('\n')
    },
    body: textWith(),
    page: cutPage,
    packed: `[${all.join(', ')}]`,
    unpack: row => all.map((variable, index) => `${row}[${index}] AS ${variable}`).join(', '),
    count: () => (question.count ? `COUNT { ${renamed(question.count)} }` : undefined),
    call: body =>
      `CALL (${[...scope, ...given.map(start => column(start.variable))].join(', ')}) {\n${body.join('\n')}\n}`,
  }
}

/** Whether a caller gave something; `false` is as good as nothing. */
function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false
}

/** Every filter on time that stands in a field's arguments beside `where`: `time`, and the day `on`. */
function timeFilters(input: Input): (Given<TimeFilter> & { input: Input })[] {
  const { args } = input
  const whole = givenIn(args)
  const onDay = (own: Arguments): TimeFilter => ({
    overlaps: { from: own.on as string, to: own.on as string },
  })
  const filters: Given<TimeFilter>[] = [
    ...(args.time ? [at<TimeFilter>(whole, 'time')] : []),
    ...(args.on ? [{ value: onDay(args), of: onDay }] : []),
  ]
  return filters.map(filter => ({ ...filter, input }))
}

/** A row is DEFINITELY in the answer when its time is, and when the file itself has no doubt. */
function sureness(question: Question, definite: string, text: (tokens: Token[]) => string): string {
  const own = question.items.find(item => item.column === 'certainty')
  const sure = own ? `${definite} AND (${text(own.tokens)}) = 'DEFINITELY'` : definite
  return `CASE WHEN ${sure} THEN 'DEFINITELY' ELSE 'POSSIBLY' END`
}

function matchStart(start: Start, variable: string, input: Input): string {
  const label = start.type === 'Node' ? 'Entity' : `Entity&${start.type}`
  return `OPTIONAL MATCH (${variable}:${label} {id: ${input.parameter(args => args[start.parameter])}})`
}

function toCypher(declared: Declared, value: unknown): unknown {
  if (value === undefined || value === null) return null
  if (Array.isArray(value)) return value.map(item => toCypher(declared, item))
  if (declared.type === 'Date') return fromISODate(value as string)
  return declared.type === 'Int' ? neo4j.int(value as number) : value
}
