import type { Binding } from './binding.ts'
import type { Compilation, Input, Parent } from './compilation.ts'
import { always, and } from './condition.ts'
import type { Token } from './cypher-tokens.ts'
import { Filter } from './filter.ts'
import { at, givenIn } from './given.ts'
import type { FilterWork } from './filter-work.ts'
import { type SortKey, columnKeys, sortKeys } from './order.ts'
import type { Question } from './question-contract.ts'
import { isThere, QuestionPlace } from './question-place.ts'
import {
  cutPage,
  type Kept,
  type Ordered,
  type Page,
  type QuestionText,
  writeQuestion,
} from './question-text.ts'
import { conditionOn } from './question-time.ts'
import { type Reach, reachOf } from './reach.ts'
import type { Statistics } from './statistics.ts'

/**
 * A question with this caller's arguments, in one place of the statement: what it can be asked for while what is selected on it is
 * compiled. `write` ends that, and gives its text.
 */
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
  /** Whether it is asked of nothing. */
  isRoot: boolean
  /** Whether an index holds its rows in their order, so that a page costs no more than a page. */
  isReadInOrder: boolean
  /** The lines and items of its text that stand here; known when all that is selected is compiled. */
  tokens(): Token[]
  /** How far it goes into the graph; known when all that is selected is compiled. */
  reach(statistics: Statistics): Reach
  /** What the caller's conditions take. */
  filterWork?: FilterWork
  /** A row as a list of its variables, and the variables out of such a list. */
  packed: string
  unpack(row: string): string
  /** What cuts a page out of rows that are there already. */
  cut(page: Page): string
  /** The file's count pattern as an expression. */
  count(): string | undefined
  /** A subquery that sees only what the question starts from. */
  call(lines: string[]): string
  /** The question's text; columns that the text depends on cannot be asked for any more. */
  write(): QuestionText
}

/** Prepares a question for one place in the statement; `parent` is what it is asked of. */
export function compileQuestion(
  compilation: Compilation,
  binding: Binding,
  input: Input,
  parent?: Parent,
): AskedQuestion {
  const { question } = binding
  const place = new QuestionPlace(compilation, question, input, parent)
  const { kept, filterWork } = keptRows(compilation, binding, place)
  const ordered = orderOf(compilation, binding, place, kept)
  const all = [...new Set([...place.columns, ...(kept.certainty ? [kept.certainty] : [])])]
  const narrowed =
    kept.time !== always ||
    kept.where !== always ||
    question.parameters.some(parameter => place.isGiven(parameter.name))
  const isRoot = !parent && !place.starts.length
  const tokens = () => [...place.lines(), ...question.items].flatMap(line => line.tokens)
  let reach: Reach | undefined
  return {
    question,
    input,
    inputs: place.inputs,
    starts: place.starts.map(start => place.variable(start.variable)),
    matchStarts: place.matchStarts,
    column: name => place.column(name),
    isList: name => question.columns.some(declared => declared.name === name && declared.list),
    certainty: kept.certainty,
    narrowed,
    order: ordered.keys,
    isRoot,
    isReadInOrder:
      !narrowed &&
      // What else the rows are held against, such as the other side, can leave none of a page.
      !place.starts.some(({ optional }) => optional) &&
      (ordered.lead !== undefined || (isRoot && ordered.keys.every(key => !key.computed))),
    reach: ({ model }) => {
      reach ??= reachOf(question, tokens(), model)
      return reach
    },
    tokens,
    filterWork,
    packed: `[${all.join(', ')}]`,
    unpack: row => all.map((variable, index) => `${row}[${index}] AS ${variable}`).join(', '),
    cut: page => cutPage(all, ordered, page),
    count: () => (question.count ? `COUNT { ${place.text(question.count)} }` : undefined),
    call: body => place.call(body),
    write: () => writeQuestion({ compilation, place, kept, ordered }),
  }
}

function keptRows(
  compilation: Compilation,
  binding: Binding,
  place: QuestionPlace,
): { kept: Kept; filterWork?: FilterWork } {
  const { question } = binding
  const { args } = place.input
  const time = question.dated ? conditionOn(place, question.dated) : always
  const isRecord = binding.kind === 'record'
  const { filter, condition: where } = isThere(args.where)
    ? Filter.ofRows(
        compilation,
        place.input,
        {
          type: binding.row,
          node: isRecord ? undefined : place.column('node'),
          column: name => place.column(name),
        },
        at(givenIn(args), 'where'),
        {
          follow: !place.parent && !isRecord,
          keepsScope: !question.scope.projects && !question.body.some(line => line.when),
        },
      )
    : { filter: undefined, condition: always }
  const definite = and([time, where])
  return {
    kept: {
      time,
      where,
      isLate: isRecord && where !== always,
      before: filter?.followed.text() ?? [],
      joins: filter?.joins ?? [],
      distinct: question.distinct || Boolean(filter?.joins.length),
      certainty:
        question.distinct && question.columns.some(({ name }) => name === 'certainty')
          ? place.variable('certainty')
          : definite.possible !== definite.definite
            ? compilation.variable()
            : undefined,
    },
    filterWork: filter?.work,
  }
}

function orderOf(
  compilation: Compilation,
  binding: Binding,
  place: QuestionPlace,
  { distinct }: Kept,
): Ordered {
  const { question } = binding
  const { keyed } = question
  const index =
    keyed && place.holds(keyed.when)
      ? { variable: place.variable(keyed.variable), property: keyed.property }
      : undefined
  const isOrdered = Array.isArray(place.input.args.orderBy)
  const own: SortKey[] = question.order.map(key => ({
    expression: `${place.column(key.column)}${key.property ? `.${key.property}` : ''}`,
    descending: key.descending,
    computed: false,
    ...(index &&
      !distinct &&
      !isOrdered && { seek: `${index.variable}.${key.property ?? key.column}`, isColumn: !key.property }),
  }))
  const order = !isOrdered
    ? own
    : binding.kind === 'record'
      ? columnKeys(compilation, place.input, binding.row, name => place.column(name), own)
      : sortKeys(compilation, place.input, binding.row, place.column('node'))
  const keys = order.map(key => (key.computed ? { ...key, expression: compilation.variable() } : key))
  return {
    keys,
    values: order.flatMap((key, at) => (key.computed ? `${key.expression} AS ${keys[at]!.expression}` : [])),
    lead: index && keys[0]?.seek ? `${index.variable}.${index.property}` : undefined,
    isKeyed: index !== undefined,
  }
}
