import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { QuestionFault } from './question-contract.ts'
import { isVariable, type Token, textOf, tokenize } from './cypher-tokens.ts'

/** An expression that several files share, with the names that stand for its arguments. */
export interface CypherFunction {
  name: string
  arguments: string[]
  expression: Token[]
}

const header = /^\/\/ arguments\s+(.+)$/m

/**
 * The functions of a folder: `how.cypher` is called as `entente.how(event, mine, theirs)`. Cypher itself has no functions that are
 * written in it. Throws QuestionFault where a file has no line `// arguments`.
 */
export function readFunctions(folder: string): CypherFunction[] {
  return readdirSync(folder).map(file => {
    const text = readFileSync(join(folder, file), 'utf8')
    const names = header.exec(text)?.[1]
    const name = basename(file, '.cypher')
    if (!names) throw new QuestionFault(`function/${name}`, 1, 'a line "// arguments one, two" is missing')
    // One line, so that the lines of a file that calls it keep their numbers.
    const body = text.replace(/^\s*\/\/.*\n/gm, '').trim()
    return {
      name,
      arguments: names.split(',').map(name => name.trim()),
      expression: tokenize(body.replace(/\s+/g, ' ')),
    }
  })
}

/**
 * The Cypher text of a file with the expression of each function in the place of its calls, whose arguments are variables or properties of them. Throws
 * QuestionFault for a call of what is no function, or with more or fewer arguments than it takes.
 */
export function withFunctions(file: string, text: string, functions: CypherFunction[]): string {
  return text.replace(/\bentente\.(\w+)\(([\w\s,.]*)\)/g, (call, name: string, given: string, at: number) => {
    const fail = (reason: string) => new QuestionFault(file, text.slice(0, at).split('\n').length, reason)
    const found = functions.find(each => each.name === name)
    if (!found) throw fail(`${call}: there is no function/${name}.cypher`)
    const values = given.split(',').map(value => value.trim())
    if (values.length !== found.arguments.length)
      throw fail(`${call}: it takes ${found.arguments.join(', ')}`)
    return `(${textOf(found.expression.map((token, index) => argument(found, values, token, index)))})`
  })
}

function argument(
  { arguments: names, expression }: CypherFunction,
  values: string[],
  token: Token,
  index: number,
) {
  const at = isVariable(expression, index) ? names.indexOf(token.text) : -1
  return at < 0 ? token : { ...token, text: values[at]! }
}
