import type { Compilation } from './compilation.ts'
import { rename, type Token, variablesOf } from './cypher-tokens.ts'
import type { Question } from './question-contract.ts'
import { embeddedLines } from './question-scope.ts'

/** A question inside another: in a condition, a count, a group. It is asked without arguments, unless the filter gives some. */
export interface EmbeddedQuestion {
  /** Its text up to RETURN. */
  body: string
  /** The expression of a column. */
  column(name: string): string
  /**
   * Its text with a condition on its columns. `sought`: the condition names the node by its id, so that an index may find it. By what
   * thousands share it would find all of them for each parent anew: then it is asked of what the text finds.
   */
  where(condition: string, sought: boolean): string
}

/** Puts a question's text below a node; all its variables are renamed, as it stands in the scope of what holds it. */
export function embedQuestion(
  compilation: Compilation,
  question: Question,
  parent: string,
  /** Its parameters, by their names in the file. */
  parameters: Map<string, string> = new Map(),
): EmbeddedQuestion {
  const lines = embeddedLines(question).map(line => line.tokens)
  const items = question.items.map(item => item.tokens)
  const variables = new Map([['this', parent]])
  for (const name of [...lines, ...items].flatMap(tokens => [...variablesOf(tokens)]))
    if (!variables.has(name)) variables.set(name, compilation.variable())
  const text = (tokens: Token[]) => rename(tokens, variables, parameters).trim()
  const columns = new Map(question.items.map(item => [item.column, text(item.tokens)]))
  const body = rename(lines.flat(), variables, parameters).trim()
  const { projects } = question.scope
  const node = question.columns.length === 1 ? columns.get('node') : undefined
  return {
    body,
    column: name => columns.get(name)!,
    where: (condition, sought) => {
      if (condition === 'true') return projects ? `${body}\nRETURN 1 AS one` : body
      return node && !projects && sought
        ? `${body}\nMATCH (${node}) WHERE ${condition}`
        : `${body}\nWITH * WHERE ${condition}\nRETURN 1 AS one`
    },
  }
}
