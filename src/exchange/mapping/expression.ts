import { type Step, stepNamed } from './steps.ts'
import { asText, isNothing, RowFault, type Scope, type Value } from './value.ts'

/** One `{name | step | step}` of an expression. */
interface Placeholder {
  name: string
  steps: Step[]
}

/** A text of a mapping with its placeholders, which are worked out for each row. */
export class Expression {
  private constructor(
    readonly text: string,
    private readonly parts: readonly (string | Placeholder)[],
  ) {}

  /** Reads an expression. Throws RangeError that says what is wrong with it. */
  static parse(text: string): Expression {
    const parts: (string | Placeholder)[] = []
    let literal = ''
    for (let at = 0; at < text.length; at++) {
      const char = text[at]!
      if ((char === '{' || char === '}') && text[at + 1] === char) {
        literal += char
        at++
      } else if (char === '}')
        throw new RangeError(`has a } without a { before it: ${text}; write }} for the sign itself`)
      else if (char !== '{') literal += char
      else {
        if (literal) parts.push(literal)
        literal = ''
        const [end, ...segments] = segmentsFrom(text, at + 1)
        parts.push(placeholderOf(segments))
        at = end
      }
    }
    if (literal) parts.push(literal)
    return new Expression(text, parts)
  }

  /** What the placeholders name. */
  get names(): string[] {
    return this.parts.flatMap(part =>
      typeof part === 'string' ? [] : [part.name, ...part.steps.flatMap(({ names = [] }) => names)],
    )
  }

  /**
   * What it comes to: nothing where a placeholder has nothing, as many values as the one placeholder has that has several.
   * Throws RowFault.
   */
  evaluate(scope: Scope): Value {
    const values = this.parts.map(part => (typeof part === 'string' ? part : resolve(part, scope)))
    if (values.length < 2) return values[0]
    if (values.some(isNothing)) return undefined
    const several = values.filter(Array.isArray)
    if (several.length > 1)
      throw new RowFault(`"${this.text}" would join two lists; make one record for each item (for)`)
    if (!several.length) return values.map(asText).join('')
    return (several[0] as Value[]).map(item =>
      values.map(value => asText(Array.isArray(value) ? item : value)).join(''),
    )
  }
}

function resolve({ name, steps }: Placeholder, scope: Scope): Value {
  let value = scope(name)
  for (const step of steps)
    try {
      value =
        step.takesAll || !Array.isArray(value)
          ? step.run(value, scope)
          : value.flatMap(item => step.run(item, scope) as Value[]).filter(item => !isNothing(item))
    } catch (error) {
      if (error instanceof RowFault) throw new RowFault(`${name}: ${error.message}`)
      throw error
    }
  return value
}

/** The segments of a placeholder between bars, and where it is closed: bars and braces in quotes and patterns are none. */
function segmentsFrom(text: string, start: number): [end: number, ...segments: string[]] {
  const segments: string[] = []
  let quote = ''
  let from = start
  for (let at = start; at < text.length; at++) {
    const char = text[at]!
    if (quote) {
      if (char === '\\') at++
      else if (char === quote) quote = ''
    } else if (char === "'" || char === '"' || (char === '/' && /[\s,]/.test(text[at - 1]!))) quote = char
    else if (char === '|' || char === '}') {
      segments.push(text.slice(from, at).trim())
      if (char === '}') return [at, ...segments]
      from = at + 1
    }
  }
  throw new RangeError(`has a { that is not closed: ${text}; write {{ for the sign itself`)
}

function placeholderOf([head = '', ...steps]: string[]): Placeholder {
  const [, quoted] = /^"((?:[^"\\]|\\.)*)"$|^'((?:[^'\\]|\\.)*)'$/.exec(head)?.filter(Boolean) ?? []
  const name = quoted === undefined ? head : quoted.replace(/\\(.)/g, '$1')
  if (!name) throw new RangeError('has a placeholder that names nothing; write {Column}')
  return { name, steps: steps.map(stepOf) }
}

function stepOf(text: string): Step {
  const [whole, name] = /^([a-z]+)(?=\s|$)\s*/i.exec(text) ?? []
  if (!name) throw new RangeError(`has a step without a name: | ${text}`)
  return stepNamed(name, argumentsOf(text.slice(whole!.length)))
}

/** An argument in quotation marks, a pattern between slashes with its flags, or bare words; and what stands behind a quoted one. */
const argument =
  /(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|\/((?:[^/\\]|\\.)+)\/([a-z]*)|([^,'"/][^,]*))([^,]*)(?:,\s*|$)/gy

/** The arguments of a step: texts and patterns. `'MMMM' in year` is two: what it says, and `in year`. */
function argumentsOf(text: string): (string | RegExp)[] {
  const found: (string | RegExp)[] = []
  argument.lastIndex = 0
  while (argument.lastIndex < text.length) {
    const at = argument.lastIndex
    const match = argument.exec(text)
    if (!match) throw new RangeError(`cannot be read from here on: ${text.slice(at)}`)
    const [, single, double, pattern, flags = '', bare, rest = ''] = match
    if (pattern !== undefined) found.push(patternOf(pattern, flags))
    else found.push((single ?? double)?.replace(/\\(.)/g, '$1') ?? bare!.trim())
    if (rest.trim()) found.push(rest.trim())
  }
  return found
}

function patternOf(source: string, flags: string): RegExp {
  try {
    return new RegExp(source, flags.includes('u') ? flags : `${flags}u`)
  } catch (error) {
    throw new RangeError((error as Error).message)
  }
}
