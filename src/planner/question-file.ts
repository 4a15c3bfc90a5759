import { isVariable, plainName, type Token, textOf, tokenize } from './cypher-tokens.ts'
import {
  type BodyLine,
  type Fail,
  type Question,
  QuestionFault,
  type ReturnItem,
} from './question-contract.ts'
import { readHeader, readWhen } from './question-header.ts'
import { checkNames } from './question-names.ts'
import { checkScope, scopeOf } from './question-scope.ts'

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
    given: [],
    parameters: [],
    columns: [],
    cardinality: 'many',
    order: [],
    body: [],
    distinct: false,
    items: [],
    tail: [],
    beside: new Map(),
    scope: { projects: false, anchors: new Set() },
    text: lines.slice(headerEnd).join('\n'),
    lines: { body: headerEnd + 1, returns: 1, order: 1 },
  }
  readHeader(question, lines.slice(0, headerEnd))
  const fail = (reason: string, line = 1) => new QuestionFault(name, line, reason)
  readBody(question, question.text, headerEnd, fail)
  checkNames(question, lines, fail)
  checkScope(question, fail)
  question.scope = scopeOf(question)
  return question
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
  question.body = splitLines(tokens.slice(0, start), lineOffset)
  let rest = tokens.slice(start + 1)
  const firstWord = rest.findIndex(token => token.kind !== 'space')
  if (/^DISTINCT$/i.test(rest[firstWord]?.text ?? '')) {
    question.distinct = true
    rest = rest.slice(firstWord + 1)
  }
  const tail = firstAtTop(rest, /^(ORDER|SKIP|LIMIT)$/i)
  question.tail = tail < 0 ? [] : rest.slice(tail)
  question.items = splitItems(tail < 0 ? rest : rest.slice(0, tail)).map(item =>
    readItem(item, reason => fail(reason, lineOf(start))),
  )
  const found = question.items.map(item => item.column).join(', ')
  const declared = question.columns.map(column => column.name).join(', ')
  if (found !== declared)
    throw fail(`the header declares the columns ${declared}, RETURN has ${found}`, lineOf(start))
}

/** The place of the first keyword outside of all braces; -1 where there is none. */
function firstAtTop(tokens: Token[], word: RegExp): number {
  let depth = 0
  return tokens.findIndex(({ kind, text }) => {
    if (text === '{') depth++
    if (text === '}') depth--
    return depth === 0 && kind === 'name' && word.test(text)
  })
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

/** Lines with their conditions: a comment such as `// when x, not y; keyset` or `// dated x` at the end of a line. */
function splitLines(tokens: Token[], lineOffset: number): BodyLine[] {
  let number = lineOffset + 1
  const lines: BodyLine[] = [{ number, tokens: [] }]
  for (const token of tokens) {
    const line = lines.at(-1)!
    if (token.kind === 'comment' && line.tokens.length)
      for (const mark of token.text.slice(2).split(';')) readMark(line, mark.trim())
    line.tokens.push(token)
    number += token.text.split('\n').length - 1
    if (token.kind === 'space' && token.text.includes('\n')) lines.push({ number, tokens: [] })
  }
  return lines
}

function readMark(line: BodyLine, mark: string): void {
  const [, kind, names = ''] = /^(when|dated|keyset)\b\s*([\w, ]*)$/.exec(mark) ?? []
  if (kind === 'dated') line.dated = names
  if (kind === 'keyset') line.keyset = true
  if (kind === 'when') line.when = readWhen(names)
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
