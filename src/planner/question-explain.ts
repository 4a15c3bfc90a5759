import { createHash } from 'node:crypto'
import { textOf, variablesOf } from './cypher-tokens.ts'
import { type Question, QuestionFault } from './question-contract.ts'
import { embeddedLines } from './question-scope.ts'

/** What Neo4j says of a statement without running it: its notifications. Throws what it finds wrong. */
export type Explain = (
  statement: string,
  parameters: Record<string, unknown>,
) => Promise<readonly { code: string; description: string; line?: number }[]>

/** A question's text as a statement of its own, of which line 2 is the first of the file's Cypher. */
interface Variant {
  statement: string
  parameters: Record<string, unknown>
}

/** What a file is asked of: a node, a record's columns, or nothing. */
type Asked = 'node' | 'record' | 'nothing' | 'embedded'

/** What a hash is told of: a change of a file, or of how it is explained. */
export function hashOf({ name, text, lines }: Question): string {
  return createHash('sha256').update(`${name}\n${lines.body}\n${text}`).digest('hex').slice(0, 16)
}

/**
 * Has Neo4j plan a question alone, in every way in which it is asked: of a node or a record, without arguments and with all of them.
 * Gives Neo4j's notifications as lines with file and line, but for names that are declared and that the graph has no use of yet. Throws QuestionFault with the line where Neo4j finds a fault.
 */
export async function explainQuestion(
  question: Question,
  explain: Explain,
  isDeclared: (name: string) => boolean,
): Promise<string[]> {
  const notes = new Set<string>()
  for (const { statement, parameters } of variantsOf(question)) {
    const fileLine = (line: number) => Math.max(1, line - 2 + question.lines.body)
    const found = await explain(statement, parameters).catch(error => {
      const message = (error as Error).message
      const [, line] = /\(line (\d+), column \d+/.exec(message) ?? []
      if (!/Syntax|Statement|Semantic/.test(`${(error as { code?: string }).code}`)) throw error
      throw new QuestionFault(
        question.name,
        fileLine(Number(line ?? 2)),
        message.split('\n')[0]!.replace(/ \(line \d+, column \d+.*$/, ''),
      )
    })
    for (const { description, line } of found)
      if (
        !isDeclared(
          /the missing .* name is: (\w+)\)|type is: (\w+)\)/.exec(description)?.slice(1).find(Boolean) ?? '',
        )
      )
        notes.add(`cypher/${question.name}.cypher:${fileLine(line ?? 2)}: ${description}`)
  }
  return [...notes]
}

function variantsOf(question: Question): Variant[] {
  const types = question.this
  const records = question.given.length > 0
  const named = variablesOf(question.body.flatMap(line => line.tokens))
  const isOfNode =
    named.has('this') || question.body.some(line => line.when?.some(({ name }) => name === 'this'))
  const asked: Asked[] = [
    ...(isOfNode ? (['node', 'embedded'] as const) : []),
    ...(records ? (['record'] as const) : []),
    ...(!types.length || types.includes('Query') ? (['nothing'] as const) : []),
  ]
  // What is asked of several things may need an argument at the root that it does without elsewhere.
  return asked.flatMap(of =>
    (of === 'nothing' && types.length ? [true] : [false, true]).map(given => variant(question, of, given)),
  )
}

function variant(question: Question, asked: Asked, all: boolean): Variant {
  const { given, starts, parameters, columns } = question
  const isOfRecord = (name: string) => given.some(each => each.name === name)
  const isThere = (name: string): boolean => {
    if (name === 'this') return asked === 'node' || asked === 'embedded'
    if (name === 'embedded') return asked === 'embedded'
    if (isOfRecord(name)) return asked === 'record'
    const start = starts.find(({ parameter }) => parameter === name)
    if (start && isOfRecord(start.variable) && asked === 'record') return true
    const declared = parameters.find(each => each.name === name)
    if (declared) return asked !== 'embedded' && (all || !declared.optional)
    if (start) return all || !start.optional
    return columns.some(column => column.name === name)
  }
  const embedded = new Set(asked === 'embedded' ? embeddedLines(question) : [])
  const lines = question.body.map(line => {
    const stands =
      asked === 'embedded'
        ? embedded.has(line)
        : !line.dated && (line.when ?? []).every(each => isThere(each.name) === each.given)
    return stands ? textOf(line.tokens.filter(({ kind }) => kind !== 'comment')) : '\n'
  })
  const scope: string[] = []
  const bindings: string[] = []
  const bind = (name: string, text: string) => {
    scope.push(`\`${name}\``)
    bindings.push(text)
  }
  if (asked === 'node' || asked === 'embedded') {
    const nodes = question.this.filter(type => type !== 'Query')
    bind('this', nodes.includes('Node') ? 'MATCH (this:Entity)' : 'MATCH (this)')
  }
  if (asked === 'record') for (const { name } of given) bind(name, `UNWIND [$_${name}] AS \`${name}\``)
  for (const { variable, type, parameter } of starts)
    if (isThere(parameter) && !scope.includes(`\`${variable}\``))
      bind(variable, `MATCH (\`${variable}\`:Entity${type === 'Node' ? '' : `&${type}`} {id: $${parameter}})`)
  const items = question.items.map(({ column, tokens }) => `${textOf(tokens)} AS \`_${column}\``)
  const statement = [
    `CYPHER 5 EXPLAIN ${bindings.join(' ')} CALL (${scope.join(', ')}) {`,
    `${lines.join('')}RETURN ${items.join(', ')} ${textOf(question.tail)}`,
    '} RETURN 1 AS one',
  ].join('\n')
  const names = [
    ...given.map(({ name }) => `_${name}`),
    ...parameters.map(({ name }) => name),
    ...starts.map(({ parameter }) => parameter),
  ]
  return { statement, parameters: Object.fromEntries(names.map(name => [name, null])) }
}
