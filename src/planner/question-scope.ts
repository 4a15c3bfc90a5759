import { plainName, type Token, variablesOf } from './cypher-tokens.ts'
import type { BodyLine, Fail, Question, ReturnItem, Scope } from './question-contract.ts'

/** One clause of a text, outside of all braces, from its keyword to the next one. */
interface Clause {
  word: string
  line: BodyLine
  tokens: Token[]
}

/** What lines name that stand only where the question is embedded, or only where it is a list of its own. */
export const embedded = 'embedded'

const clauseWords = /^(MATCH|OPTIONAL|WHERE|WITH|UNWIND|CALL|ORDER|SKIP|LIMIT)$/i

/** The lines of a question that stand where it is embedded: asked of a node, without arguments, in a condition, a count or a group. */
export function embeddedLines(question: Question): BodyLine[] {
  return question.body.filter(
    line =>
      !line.dated &&
      (line.when ?? []).every(({ name, given }) => (name === 'this' || name === embedded) === given),
  )
}

/** Reads the scope of a question. */
export function scopeOf(question: Question): Scope {
  const lines = embeddedLines(question)
  const clauses = clausesOf(lines)
  const words = new Set(clauses.map(({ word }) => word))
  const cuts = ['CALL', 'SKIP', 'LIMIT'].some(word => words.has(word))
  const patterns = patternVariables(clauses)
  const isCarried = (name: string) =>
    patterns.has(name) &&
    clauses.every(clause => clause.word !== 'WITH' || carries(clause, name)) &&
    !clauses.some(({ tokens }) => namesAnew(tokens, name))
  const columns = cuts || !isCarried('this') ? [] : question.items.filter(item => isCarried(variableOf(item)))
  return {
    projects: ['WITH', 'UNWIND', 'CALL', 'OPTIONAL', 'LIMIT'].some(word => words.has(word)),
    anchors: new Set(columns.map(({ column }) => column)),
  }
}

/** Refuses a projection that leaves out `this`: what stands around the text would lose the row that it is about. */
export function checkScope(question: Question, fail: Fail): void {
  const body = question.body.flatMap(line => line.tokens)
  if (!question.this.length || !variablesOf(body).has('this')) return
  const isOfOthers = ({ when = [] }: BodyLine) => when.some(({ name, given }) => name === 'this' && !given)
  const isOfRecord = ({ when = [] }: BodyLine) =>
    when.some(({ name, given }) => given && question.given.some(each => each.name === name))
  for (const clause of clausesOf(question.body))
    if (clause.word === 'WITH' && !isOfOthers(clause.line) && !isOfRecord(clause.line))
      if (!carries(clause, 'this'))
        throw fail(
          'WITH drops "this"; it must stand among what every WITH of the file carries',
          clause.line.number,
        )
}

function clausesOf(lines: BodyLine[]): Clause[] {
  const clauses: Clause[] = []
  let depth = 0
  let before = ''
  for (const line of lines)
    for (const token of line.tokens) {
      if (token.kind === 'space' || token.kind === 'comment') continue
      if (token.kind === 'symbol' && /^[([{]$/.test(token.text)) depth++
      const isOperator = /^(STARTS|ENDS)$/i.test(before) || before === '.'
      if (depth === 0 && token.kind === 'name' && clauseWords.test(token.text) && !isOperator)
        clauses.push({ word: token.text.toUpperCase(), line, tokens: [] })
      else clauses.at(-1)?.tokens.push(token)
      if (token.kind === 'symbol' && /^[)\]}]$/.test(token.text)) depth--
      before = token.text
    }
  return clauses
}

/** The variables that the patterns of MATCH name, outside of all braces, up to what is optional. */
function patternVariables(clauses: Clause[]): Set<string> {
  const found = new Set<string>()
  for (const { word, tokens } of clauses) {
    if (word === 'OPTIONAL') break
    if (word !== 'MATCH') continue
    let depth = 0
    tokens.forEach((token, index) => {
      if (token.text === '{') depth++
      if (token.text === '}') depth--
      const opens = tokens[index - 1]?.text
      if (depth === 0 && token.kind === 'name' && (opens === '(' || opens === '['))
        found.add(plainName(token))
    })
  }
  return found
}

/** Whether a WITH carries a variable as it is: `*` carries all. */
function carries({ tokens }: Clause, name: string): boolean {
  const items = itemsOf(tokens)
  return items.some(
    item =>
      item.length === 1 &&
      (item[0]!.text === '*' || (item[0]!.kind === 'name' && plainName(item[0]!) === name)),
  )
}

/** Whether something else gets the name of a variable. */
function namesAnew(tokens: Token[], name: string): boolean {
  return tokens.some(
    (token, index) =>
      /^AS$/i.test(tokens[index - 1]?.text ?? '') && token.kind === 'name' && plainName(token) === name,
  )
}

function itemsOf(tokens: Token[]): Token[][] {
  const items: Token[][] = [[]]
  let depth = 0
  for (const token of tokens) {
    if (token.kind === 'symbol' && /^[([{]$/.test(token.text)) depth++
    if (token.kind === 'symbol' && /^[)\]}]$/.test(token.text)) depth--
    if (token.text === ',' && depth === 0) items.push([])
    else if (!/^DISTINCT$/i.test(token.text)) items.at(-1)!.push(token)
  }
  return items
}

function variableOf({ tokens }: ReturnItem): string {
  return tokens.length === 1 && tokens[0]!.kind === 'name' ? plainName(tokens[0]!) : ''
}
