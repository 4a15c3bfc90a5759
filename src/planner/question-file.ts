import { isVariable, plainName, type Token, textOf, tokenize, variablesOf } from './cypher-tokens.ts'

/** A parameter or column as a header writes it: `kinds: [EventKind!]?` is a list of enum values that may be missing. */
export interface Declared {
  name: string
  type: string
  list: boolean
  optional: boolean
}

/** A node that the question starts from, found by an id that the caller gives. */
export interface Start {
  variable: string
  type: string
  optional: boolean
  parameter: string
}

/** One key of the order in which a question answers: a column, or a property of one. */
export interface OrderKey {
  column: string
  property?: string
  descending: boolean
}

/** One item of a question's final RETURN: the column's name and the Cypher that gives it. */
export interface ReturnItem {
  column: string
  tokens: Token[]
}

/** A line of a question, left out where the caller gave (or did not give) an argument. */
export interface BodyLine {
  tokens: Token[]
  when?: { parameter: string; given: boolean }
  /** The line is the caller's condition on time, for this variable; left out where none is asked. */
  dated?: string
}

/** A question file, read and checked in itself; `binding.ts` holds it against the schema. */
export interface Question {
  name: string
  description: string
  this: string[]
  starts: Start[]
  parameters: Declared[]
  /** The variable whose time bounds the caller's `time`, `where.time` and `on` are held against. */
  dated?: string
  /** A pattern that counts the whole answer for less than running the question. */
  count?: Token[]
  /**
   * The property of a variable by which an index tells one `this` from another; the index goes on with the order's properties,
   * which the variable has as well, so that a page is read from it in its order.
   */
  keyed?: { variable: string; property: string }
  /** An expression that answers when none of these arguments is given. */
  plain?: { expression: Token[]; without: string[] }
  columns: Declared[]
  cardinality: 'one' | 'maybe' | 'many'
  order: OrderKey[]
  body: BodyLine[]
  distinct: boolean
  items: ReturnItem[]
  /** What follows the final RETURN's items in the file itself (ORDER BY, LIMIT). */
  tail: Token[]
}

/** A question file that does not keep its contract: which one, where and why. */
export class QuestionFault extends Error {
  constructor(file: string, line: number, reason: string) {
    super(`cypher/${file}.cypher:${line}: ${reason}`)
    this.name = 'QuestionFault'
  }
}

/** Names that begin so are the planner's own: `_1` is a node, `_o1` an answer. */
const reserved = /^_/
const writes = /^(CREATE|MERGE|SET|DELETE|DETACH|REMOVE|FOREACH|DROP|LOAD)$/i

/** Reads a question file: the header's contract, then the Cypher. Throws QuestionFault. */
export function readQuestion(name: string, text: string): Question {
  const lines = text.split('\n')
  const headerEnd = lines.findIndex(line => !line.startsWith('//'))
  const question: Question = {
    name,
    description: '',
    this: [],
    starts: [],
    parameters: [],
    columns: [],
    cardinality: 'many',
    order: [],
    body: [],
    distinct: false,
    items: [],
    tail: [],
  }
  let cardinalityGiven = false
  lines.slice(0, headerEnd).forEach((line, index) => {
    const fail = (reason: string) => new QuestionFault(name, index + 1, reason)
    const content = line.slice(2).trim()
    const [, word = '', rest = ''] = /^(\w+)\b,?\s*(.*)$/.exec(content) ?? []
    switch (word) {
      case 'this':
        question.this = rest.split('|').map(type => type.trim())
        break
      case 'start':
        question.starts.push(readStart(rest, fail))
        break
      case 'param':
        question.parameters.push(readDeclared(rest, fail))
        break
      case 'dated':
        question.dated = rest
        break
      case 'keyed': {
        const [variable = '', property = ''] = rest.split('.')
        if (!property) throw fail(`expected "keyed variable.property", found "${rest}"`)
        question.keyed = { variable, property }
        break
      }
      case 'count':
        question.count = tokenize(rest)
        break
      case 'plain': {
        const [expression = '', without = ''] = rest.split(' without ')
        question.plain = { expression: tokenize(expression), without: without.split(/\s*,\s*/) }
        break
      }
      case 'returns':
        question.columns = splitTopLevel(rest).map(column => readDeclared(column, fail))
        break
      case 'one':
      case 'maybe':
      case 'many':
        question.cardinality = word
        question.order = readOrder(rest, fail)
        cardinalityGiven = true
        break
      default:
        question.description += `${question.description && ' '}${content}`
    }
  })
  const fail = (reason: string, line = 1) => new QuestionFault(name, line, reason)
  if (!question.description)
    throw fail('the header begins with a sentence that says what the question answers')
  if (!question.columns.length) throw fail('the header has no line "returns"')
  if (!cardinalityGiven) throw fail('the header has no line "one", "maybe" or "many"')
  readBody(question, lines.slice(headerEnd).join('\n'), headerEnd, fail)
  checkNames(question, fail)
  return question
}

type Fail = (reason: string, line?: number) => QuestionFault

function readStart(text: string, fail: Fail): Start {
  const match = /^(\w+): (\w+)(\??) by \$(\w+)$/.exec(text)
  if (!match) throw fail(`expected "start name: Type by $argument", found "${text}"`)
  return { variable: match[1]!, type: match[2]!, optional: match[3] === '?', parameter: match[4]! }
}

function readDeclared(text: string, fail: Fail): Declared {
  const match = /^(\w+): (\[)?(\w+)(?:!\])?(\])?(\??)$/.exec(text.trim())
  if (!match) throw fail(`expected "name: Type", found "${text}"`)
  return { name: match[1]!, type: match[3]!, list: match[2] !== undefined, optional: match[5] === '?' }
}

function readOrder(text: string, fail: Fail): OrderKey[] {
  if (!text) return []
  const match = /^ordered by (.+)$/.exec(text)
  if (!match) throw fail(`expected "ordered by column.property asc|desc, …", found "${text}"`)
  return match[1]!.split(',').map(part => {
    const key = /^\s*(\w+)(?:\.(\w+))?(?: (asc|desc))?\s*$/.exec(part)
    if (!key) throw fail(`"${part.trim()}" is no order key`)
    return { column: key[1]!, property: key[2], descending: key[3] === 'desc' }
  })
}

function readBody(question: Question, text: string, lineOffset: number, fail: Fail) {
  const tokens = tokenize(text)
  const lineOf = (index: number) => lineOffset + textOf(tokens.slice(0, index)).split('\n').length
  const start = finalReturn(tokens)
  if (start < 0) throw fail('the file has no final RETURN')
  tokens.forEach((token, index) => {
    if (token.kind === 'name' && writes.test(token.text) && isVariable(tokens, index))
      throw fail(`a question only reads: ${token.text} is not allowed`, lineOf(index))
    if (isVariable(tokens, index) && reserved.test(token.text))
      throw fail(`names that begin with _ are the planner's: ${token.text}`, lineOf(index))
  })
  question.body = splitLines(tokens.slice(0, start))
  let rest = tokens.slice(start + 1)
  const firstWord = rest.findIndex(token => token.kind !== 'space')
  if (/^DISTINCT$/i.test(rest[firstWord]?.text ?? '')) {
    question.distinct = true
    rest = rest.slice(firstWord + 1)
  }
  const tail = rest.findIndex(
    (token, index) => /^(ORDER|SKIP|LIMIT)$/i.test(token.text) && isVariable(rest, index),
  )
  question.tail = tail < 0 ? [] : rest.slice(tail)
  question.items = splitItems(tail < 0 ? rest : rest.slice(0, tail)).map(item => readItem(item, fail))
  const found = question.items.map(item => item.column).join(', ')
  const declared = question.columns.map(column => column.name).join(', ')
  if (found !== declared)
    throw fail(`the header declares the columns ${declared}, RETURN has ${found}`, lineOf(start))
}

function finalReturn(tokens: Token[]): number {
  let depth = 0
  let found = -1
  tokens.forEach((token, index) => {
    if (token.text === '{') depth++
    if (token.text === '}') depth--
    if (depth === 0 && token.kind === 'name' && /^RETURN$/i.test(token.text)) found = index
  })
  return found
}

/** Lines with their condition: a comment `// when x` or `// when not x` at the end of a line. */
function splitLines(tokens: Token[]): BodyLine[] {
  const lines: BodyLine[] = [{ tokens: [] }]
  for (const token of tokens) {
    const line = lines.at(-1)!
    const condition = token.kind === 'comment' ? /^\/\/ when (not )?(\w+)$/.exec(token.text) : null
    const dated = token.kind === 'comment' ? /^\/\/ dated (\w+)$/.exec(token.text) : null
    if (dated) line.dated = dated[1]
    if (condition) line.when = { parameter: condition[2]!, given: condition[1] === undefined }
    line.tokens.push(token)
    if (token.kind === 'space' && token.text.includes('\n')) lines.push({ tokens: [] })
  }
  return lines
}

function splitItems(tokens: Token[]): Token[][] {
  const items: Token[][] = [[]]
  let depth = 0
  for (const token of tokens) {
    if (/^[([{]$/.test(token.text)) depth++
    if (/^[)\]}]$/.test(token.text)) depth--
    if (token.text === ',' && depth === 0) items.push([])
    else items.at(-1)!.push(token)
  }
  return items
}

function readItem(tokens: Token[], fail: Fail): ReturnItem {
  const trimmed = tokens.filter(
    (token, index) => token.kind !== 'space' || (index > 0 && index < tokens.length - 1),
  )
  const as = trimmed.findLastIndex(token => /^AS$/i.test(token.text))
  if (as > 0) {
    const alias = trimmed.slice(as + 1).find(token => token.kind === 'name')
    if (!alias) throw fail(`a column without a name: ${textOf(tokens).trim()}`)
    return { column: plainName(alias), tokens: trimmed.slice(0, as) }
  }
  const names = trimmed.filter(token => token.kind !== 'space')
  if (names.length !== 1 || names[0]!.kind !== 'name')
    throw fail(`an expression needs a name: ${textOf(tokens).trim()} AS …`)
  return { column: plainName(names[0]!), tokens: names }
}

function splitTopLevel(text: string): string[] {
  return text.split(/,\s*(?![^[]*\])/)
}

function checkNames(question: Question, fail: Fail) {
  const declared = new Set([
    ...question.parameters.map(parameter => parameter.name),
    ...question.starts.map(start => start.parameter),
  ])
  const all = [
    ...question.body.flatMap(line => line.tokens),
    ...question.items.flatMap(item => item.tokens),
    ...question.tail,
  ]
  const used = new Set(all.filter(token => token.kind === 'parameter').map(token => token.text.slice(1)))
  for (const line of question.body) if (line.when) used.add(line.when.parameter)
  for (const start of question.starts) used.add(start.parameter)
  for (const name of question.plain?.without ?? [])
    if (!declared.has(name)) throw fail(`"plain" names an unknown argument: ${name}`)
  for (const name of used) if (!declared.has(name)) throw fail(`$${name} is used but not declared`)
  for (const name of declared) if (!used.has(name)) throw fail(`$${name} is declared but not used`)
  const body = question.body.flatMap(line => line.tokens)
  const variables = variablesOf(body)
  for (const name of [question.dated, ...question.body.map(line => line.dated)])
    if (name && !variables.has(name)) throw fail(`"dated" names ${name}, which is no variable of the file`)
  const { keyed } = question
  if (keyed && !textOf(body).includes(`${keyed.variable}.${keyed.property} = this.id`))
    throw fail(
      `"keyed ${keyed.variable}.${keyed.property}" needs the condition ${keyed.variable}.${keyed.property} = this.id`,
    )
  const columns = new Set(question.columns.map(column => column.name))
  for (const key of question.order)
    if (!columns.has(key.column)) throw fail(`the order names ${key.column}, which is no column`)
  if (question.this.length && question.starts.length) throw fail('a question has either "this" or "start"')
}
