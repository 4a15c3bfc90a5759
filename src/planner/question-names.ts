import { textOf, variablesOf } from './cypher-tokens.ts'
import type { Fail, Question, Start } from './question-contract.ts'
import { embedded } from './question-scope.ts'

/** Holds the names that a file's Cypher uses against those that its header declares. Throws QuestionFault. */
export function checkNames(question: Question, lines: string[], fail: Fail) {
  const lineOf = (pattern: RegExp) => Math.max(1, lines.findIndex(line => pattern.test(line)) + 1)
  const declared = new Set([
    ...(question.this.length ? ['this'] : []),
    ...question.given.map(({ name }) => name),
    ...question.parameters.map(parameter => parameter.name),
    ...question.starts.map(start => start.parameter),
  ])
  const columns = new Set(question.columns.map(column => column.name))
  const all = [
    ...question.body.flatMap(line => line.tokens),
    ...question.items.flatMap(item => item.tokens),
    ...question.tail,
  ]
  const used = new Set(all.filter(token => token.kind === 'parameter').map(token => token.text.slice(1)))
  for (const name of ['this', ...question.given.map(given => given.name)]) used.add(name)
  for (const { name } of question.keyed?.when ?? []) used.add(name)
  for (const line of question.body) for (const { name } of line.when ?? []) used.add(name)
  for (const start of question.starts) used.add(start.parameter)
  for (const name of question.plain?.without ?? [])
    if (!declared.has(name)) throw fail(`"plain" names an unknown argument: ${name}`)
  for (const name of used)
    if (!declared.has(name) && !columns.has(name) && name !== 'this' && name !== embedded)
      throw fail(
        `$${name} is used but not declared`,
        lineOf(new RegExp(`\\$${name}\\b|// .*\\b(when|by)\\b.*\\b${name}\\b`)),
      )
  for (const name of declared)
    if (!used.has(name))
      throw fail(
        `$${name} is declared but not used`,
        lineOf(new RegExp(`^// (param|start|given|this)\\b.*\\b${name}\\b`)),
      )
  const body = question.body.flatMap(line => line.tokens)
  const variables = variablesOf(body)
  for (const name of [question.dated, ...question.body.map(line => line.dated)])
    if (name && !variables.has(name)) throw fail(`"dated" names ${name}, which is no variable of the file`)
  const { keyed } = question
  if (question.body.some(line => line.keyset) && !keyed) throw fail('"keyset" needs a line "keyed"')
  const owners = ['this', ...question.starts.map(start => start.variable)]
  if (
    keyed &&
    !owners.some(owner => textOf(body).includes(`${keyed.variable}.${keyed.property} = ${owner}.id`))
  )
    throw fail(
      `"keyed ${keyed.variable}.${keyed.property}" needs the condition ${keyed.variable}.${keyed.property} = ${owners.join(' | ')}.id`,
    )
  for (const key of question.order)
    if (!columns.has(key.column))
      throw fail(`the order names ${key.column}, which is no column`, question.lines.order)
  for (const { name } of question.given)
    if (!variables.has(name)) throw fail(`"given" names ${name}, which the file does not use`)
  if (question.given.length && !question.this.length)
    throw fail('"given" needs a line "this" with the record that gives it')
  const isGiven = (start: Start) => question.given.some(({ name }) => name === start.variable)
  if (question.this.length && question.starts.some(start => !start.optional && !isGiven(start)))
    throw fail('a question has either "this" or "start": what is asked of something starts from nothing else')
}
