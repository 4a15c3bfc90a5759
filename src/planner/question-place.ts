import neo4j from 'neo4j-driver'
import { fromISODate } from '../neo4j/values.ts'
import type { Compilation, Input, Parent } from './compilation.ts'
import { rename, type Token } from './cypher-tokens.ts'
import type { BodyLine, Declared, Question, Start, When } from './question-contract.ts'

/**
 * Where a question stands in the statement: what it is asked of and with, and which columns are wanted of it. A line may stand for a
 * column alone, and is left out where nobody asks for that; so the lines are known only when all that is selected is compiled.
 */
export class QuestionPlace {
  /** The arguments that it goes by, its own first. */
  readonly inputs: readonly Input[]
  /** The nodes that it starts from and that this caller named. */
  readonly starts: Start[]
  /** The statement's variables by the names of the file. */
  private readonly variables: Map<string, string>
  private readonly parameters = new Map<string, string>()
  private readonly ofParent: Set<string>
  private readonly wanted = new Set<string>()
  private isWritten = false

  constructor(
    compilation: Compilation,
    readonly question: Question,
    readonly input: Input,
    readonly parent: Parent | undefined,
  ) {
    this.inputs = [input, ...(parent?.inputs ?? [])]
    const ofRecord = question.given.map(({ name }) => name).filter(name => parent?.given.has(name))
    const asked = parent ? (parent.given.has('this') ? ['this'] : ofRecord) : []
    this.variables = new Map(asked.map(name => [name, parent!.given.get(name)!]))
    this.scope = [...this.variables.values()]
    this.ofParent = new Set([
      ...asked,
      ...question.starts
        .filter(({ variable }) => this.variables.has(variable))
        .map(({ parameter }) => parameter),
    ])
    this.starts = question.starts.filter(
      start => !this.variables.has(start.variable) && (!start.optional || this.isGiven(start.parameter)),
    )
    const names = [...this.starts.map(start => start.variable), ...question.columns.map(({ name }) => name)]
    for (const name of names) if (!this.variables.has(name)) this.variables.set(name, compilation.variable())
    this.readParameters()
  }

  /** The variables of what it is asked of. */
  private readonly scope: string[]

  /** The variable of a column, which is wanted from now on. */
  column(name: string): string {
    if (this.isWritten && !this.wanted.has(name) && this.question.body.some(line => isFor(line, name)))
      throw new Error(`${this.question.name}: the column ${name} is asked for after the text was written`)
    this.wanted.add(name)
    return this.variables.get(name)!
  }

  /** The variables of all columns, wanted or not. */
  get columns(): string[] {
    return [...new Set(this.question.columns.map(({ name }) => this.variables.get(name)!))]
  }

  /** The variable of something that the file names. */
  variable(name: string): string {
    return this.variables.get(name) ?? name
  }

  /** Whether a file's variable is one that the statement knows: a column, or what it is asked of. */
  knows(name: string): boolean {
    return this.variables.has(name)
  }

  /** The text of some tokens, by the statement's names. */
  text(tokens: Token[]): string {
    return rename(tokens, this.variables, this.parameters)
  }

  /** Whether the caller gave something that a line names, or the question is asked of it. */
  isGiven(name: string): boolean {
    if (this.ofParent.has(name)) return true
    return this.isColumn(name) ? this.wanted.has(name) : isThere(this.inputOf(name).args[name])
  }

  holds(when: When[] = []): boolean {
    return when.every(({ name, given }) => this.isGiven(name) === given)
  }

  /** The lines that stand here; no more columns can be wanted from now on. */
  lines(): BodyLine[] {
    this.isWritten = true
    return this.question.body.filter(line => this.holds(line.when))
  }

  /** A subquery that sees only what the question starts from. */
  call(body: string[]): string {
    const seen = [...this.scope, ...this.starts.map(start => this.variable(start.variable))]
    return `CALL (${seen.join(', ')}) {\n${body.join('\n')}\n}`
  }

  /** The Cypher that finds the nodes that it starts from. */
  get matchStarts(): string {
    return this.starts.map(start => matchStart(start, this.variable(start.variable), this.input)).join('\n')
  }

  private inputOf(name: string): Input {
    return this.inputs.find(each => each.takes(name)) ?? this.input
  }

  private isColumn(name: string): boolean {
    const { columns, parameters, starts } = this.question
    return (
      columns.some(each => each.name === name) &&
      !this.ofParent.has(name) &&
      !parameters.some(each => each.name === name) &&
      !starts.some(start => start.parameter === name)
    )
  }

  private readParameters() {
    const { body, items, tail, parameters } = this.question
    const lines = body.filter(line => this.holds(line.when?.filter(({ name }) => !this.isColumn(name))))
    const used = [...lines, ...items].flatMap(({ tokens }) => tokens).concat(tail)
    for (const declared of parameters)
      if (used.some(token => token.text === `$${declared.name}`))
        this.parameters.set(
          declared.name,
          this.inputOf(declared.name).parameter(own => toCypher(declared, own[declared.name])),
        )
  }
}

/** Whether a line stands for a column. */
function isFor({ when = [] }: BodyLine, column: string): boolean {
  return when.some(({ name }) => name === column)
}

/** Whether a caller gave something; `false` is as good as nothing. */
export function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false
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
