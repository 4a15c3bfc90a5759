import type { Compilation } from './compilation.ts'
import { always, type Condition } from './condition.ts'
import type { SortKey } from './order.ts'
import type { BodyLine } from './question-contract.ts'
import type { QuestionPlace } from './question-place.ts'
import { conditionOn } from './question-time.ts'

/** Where a page begins, which way it goes and how long it is, as Cypher. */
export interface Page {
  /** The condition on a row's keys: on those of the index that the rows are read from, or on those of the row itself. */
  keyset?: (seeking: boolean) => string
  backwards?: boolean
  limit: string
}

/** A question's text, when all that is selected on it is known. */
export interface QuestionText {
  /**
   * The file's text with the caller's filters, and its RETURN as a WITH: all rows, or a page of them from a keyset on. A
   * subquery of its own would double the nesting, and Neo4j's planning time grows steeply with that.
   */
  rows(page?: Page): string
  /** The file's text up to its RETURN. */
  body: string
}

/** Which rows the caller keeps of a question's, and how surely. */
export interface Kept {
  /** The condition on the time of the `dated` variable. */
  time: Condition
  /** The condition of `where`; of a record it is held against the finished row, as only then its columns are known. */
  where: Condition
  isLate: boolean
  /** Text that `where` needs before the file's own, and behind it. */
  before: string[]
  joins: string[]
  /** Whether several rows can be one node. */
  distinct: boolean
  /** The variable of how surely, where a time was asked for. */
  certainty: string | undefined
}

/** What the rows are ordered by, and the index that a page can be read from in this order. */
export interface Ordered {
  keys: SortKey[]
  /** The values that are worked out for each row first, under the names of the keys. */
  values: string[]
  /** The index's first property: the planner of Neo4j reads an index in its order only where the order names that too. */
  lead: string | undefined
  isKeyed: boolean
}

/** A question of which all is chosen: where it stands, which rows are kept, and their order. */
export interface ChosenQuestion {
  compilation: Compilation
  place: QuestionPlace
  kept: Kept
  ordered: Ordered
}

/** Writes the text of a question. */
export function writeQuestion(chosen: ChosenQuestion): QuestionText {
  const { place, kept, ordered } = chosen
  const { question, parent } = place
  const lines = place.lines()
  const writer = new LinesWriter(place, lines)
  const all = [...new Set([...place.columns, ...(kept.certainty ? [kept.certainty] : [])])]
  // Of plain nodes the conditions stand in a second MATCH, which joins the file's own, so that they reach its indexes.
  const node =
    isBare(place) && question.columns.some(({ name }) => name === 'node') ? place.column('node') : undefined
  const direct = node && (kept.time === always || question.dated === 'node') ? `MATCH (${node})` : 'WITH *'
  const late = lateLines(chosen, all)

  const rows = (page?: Page): string => {
    const isTimed = lines.some(line => line.dated === question.dated)
    const conditions = [isTimed ? always : kept.time, kept.isLate ? always : kept.where]
      .filter(condition => condition.possible !== 'true')
      .map(({ possible }) => possible)
    // Only a key that the file's own nodes or its index hold can bound what is read; others must be worked out first.
    const inFile = ordered.isKeyed && lines.some(line => line.keyset)
    const early = page?.keyset && (node || inFile) && !ordered.values.length ? page.keyset(true) : undefined
    if (early && !inFile) conditions.push(early)
    const body = [
      ...(parent?.only ? [`WITH * WHERE ${parent.only}`] : []),
      ...kept.before,
      writer.write(inFile ? early : undefined),
      ...kept.joins,
      ...(conditions.length ? [`${direct} WHERE ${conditions.join(' AND ')}`] : []),
    ]
    const items = `WITH ${itemsOf(chosen)}`
    if (!page) return [...body, items, ...late].join('\n')
    if ((page.keyset && !early) || ordered.values.length || late.length)
      return [
        ...body,
        items,
        ...late,
        cutPage(all, ordered, { ...page, keyset: early ? undefined : page.keyset }),
      ].join('\n')
    const end = ordered.keys.length
      ? cut(ordered, page, true)
      : `${place.text(question.tail)}\nLIMIT ${page.limit}`
    return [...body, `${items}\n${end}`].join('\n')
  }
  return { rows, body: writer.write() }
}

/** Whether a file returns what its variables are, under their own names. */
function isBare({ question }: QuestionPlace): boolean {
  return question.items.every(item => item.tokens.length === 1 && item.tokens[0]!.text === item.column)
}

/** Writes the lines of a file, with the caller's conditions where the file has a place for them. */
class LinesWriter {
  constructor(
    private readonly place: QuestionPlace,
    private readonly lines: BodyLine[],
  ) {}

  write(keyset = ''): string {
    return this.lines
      .map(line => this.line(line) + (line.keyset && keyset ? `AND ${keyset}\n` : ''))
      .join('')
      .trim()
  }

  private line(line: BodyLine): string {
    if (!line.dated) return this.place.text(line.tokens)
    const condition = conditionOn(this.place, line.dated)
    return condition === always ? '' : `AND ${condition.possible}\n`
  }
}

/** What a record's finished row is held against. */
function lateLines({ place, kept }: ChosenQuestion, all: string[]): string[] {
  if (!kept.isLate) return []
  const { where } = kept
  const keeps = `WITH * WHERE ${where.possible}`
  const sure = kept.certainty ?? (place.knows('certainty') ? place.variable('certainty') : undefined)
  if (!sure || where.possible === where.definite) return [keeps]
  const others = all.filter(variable => variable !== sure)
  return [
    keeps,
    `WITH ${[...others, `CASE WHEN ${where.definite} THEN ${sure} ELSE 'POSSIBLY' END AS ${sure}`].join(', ')}`,
  ]
}

/** The columns of a row; of several rows that are one node, one, as sure as the surest of them. */
function itemsOf({ compilation, place, kept }: ChosenQuestion): string {
  const bare = isBare(place)
  const items = place.question.items.filter(
    ({ column }) => column !== 'certainty' || place.variable(column) !== kept.certainty,
  )
  const own = items.map(item =>
    bare ? place.variable(item.column) : `${place.text(item.tokens)} AS ${place.variable(item.column)}`,
  )
  if (!kept.certainty) return `${kept.distinct ? 'DISTINCT ' : ''}${own.join(', ')}`
  const sure = sureness(place, kept)
  if (!kept.distinct) return [...own, `${sure} AS ${kept.certainty}`].join(', ')
  // A filter may hold a question that aggregates, which must not stand inside of min().
  const each = compilation.variable()
  return `*, ${sure} AS ${each}\nWITH ${[...own, `min(${each}) AS ${kept.certainty}`].join(', ')}`
}

/** A row is DEFINITELY in the answer when its time is, and when the file itself has no doubt. */
function sureness(place: QuestionPlace, { time, where, isLate }: Kept): string {
  const own = place.question.items.find(item => item.column === 'certainty')
  const conditions = [
    ...[time, isLate ? always : where].map(({ definite }) => definite).filter(text => text !== 'true'),
    ...(own ? [`(${place.text(own.tokens)}) = 'DEFINITELY'`] : []),
  ]
  // Of a record, whose conditions are held against the finished row, nothing may be in doubt yet.
  if (!conditions.length) return `'DEFINITELY'`
  return `CASE WHEN ${conditions.join(' AND ')} THEN 'DEFINITELY' ELSE 'POSSIBLY' END`
}

/** The order of a page and its length. */
function cut({ keys, lead }: Ordered, { backwards, limit }: Page, seeking = false): string {
  const direction = (descending: boolean) => (descending !== Boolean(backwards) ? 'DESC' : 'ASC')
  const by = keys.map(
    ({ expression, seek, isColumn, descending }) =>
      `${(seeking && !isColumn && seek) || expression} ${direction(descending)}`,
  )
  if (lead && seeking) by.unshift(`${lead} ${direction(keys[0]!.descending)}`)
  return `${by.length ? `ORDER BY ${by.join(', ')}\n` : ''}LIMIT ${limit}`
}

/** What cuts a page out of rows that are there already. */
export function cutPage(all: string[], ordered: Ordered, page: Page): string {
  const keyset = page.keyset ? ` WHERE ${page.keyset(false)}` : ''
  if (ordered.values.length)
    return `WITH ${[...all, ...ordered.values].join(', ')}${keyset}\nWITH *\n${cut(ordered, page)}`
  return [
    ...(keyset ? [`WITH ${all.join(', ')}${keyset}`] : []),
    `WITH ${all.join(', ')}\n${cut(ordered, page)}`,
  ].join('\n')
}
