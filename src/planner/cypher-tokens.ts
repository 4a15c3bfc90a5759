/** The kinds of text that matter when a variable is renamed: the rest of Cypher's grammar does not. */
export type TokenKind = 'name' | 'parameter' | 'string' | 'comment' | 'space' | 'symbol'

/** One token of a Cypher text; the texts of all tokens joined are the text itself. */
export interface Token {
  kind: TokenKind
  text: string
}

const patterns: [TokenKind, RegExp][] = [
  ['comment', /\/\/[^\n]*|\/\*[\s\S]*?\*\//y],
  ['string', /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/y],
  ['parameter', /\$[\p{L}_][\p{L}\p{N}_]*/uy],
  ['name', /[\p{L}_][\p{L}\p{N}_]*|`(?:[^`]|``)*`/uy],
  ['space', /\s+/y],
  ['symbol', /\d[\w.]*|./suy],
]

/** Splits a Cypher text into tokens without losing a character of it. */
export function tokenize(cypher: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < cypher.length) {
    for (const [kind, pattern] of patterns) {
      pattern.lastIndex = at
      const text = pattern.exec(cypher)?.[0]
      if (text === undefined) continue
      tokens.push({ kind, text })
      at += text.length
      break
    }
  }
  return tokens
}

/** The text of some tokens. */
export function textOf(tokens: Token[]): string {
  return tokens.map(token => token.text).join('')
}

/** The plain word of a name token: `` `with` `` and with are one variable. */
export function plainName(token: Token): string {
  return token.text.startsWith('`') ? token.text.slice(1, -1).replaceAll('``', '`') : token.text
}

/**
 * Whether the token at this place names a variable: not a property (`n.name`), a label or type (`:Person`), a map key
 * (`{kind: …}`), a procedure's own column (`YIELD node AS …`) or a function (`count(…)`). Keywords pass too; they are harmless, as nobody declares one.
 */
export function isVariable(tokens: Token[], index: number): boolean {
  if (tokens[index]?.kind !== 'name') return false
  const before = neighbour(tokens, index, -1)
  const after = neighbour(tokens, index, 1)
  const inMap = enclosing(tokens, index) === '{'
  if (before === '.' || before === '&' || before === '!' || isYielded(tokens, index)) return false
  if (before === ':' && !inMap) return false
  if (before === '|' && isTypeAlternative(tokens, index)) return false
  if (after === ':' && (before === '{' || before === ',') && inMap) return false
  return after !== '(' || isKeywordBeforeParenthesis(tokens[index]!.text)
}

const keywords = new Set(
  (
    'MATCH OPTIONAL WHERE WITH AS RETURN AND OR NOT XOR IN IS NULL EXISTS COUNT COLLECT CALL YIELD UNWIND UNION ALL ANY NONE ' +
    'SINGLE DISTINCT ORDER BY ASC DESC LIMIT SKIP CASE WHEN THEN ELSE END STARTS ENDS CONTAINS TRUE FALSE'
  ).split(' '),
)

/** Every variable of a Cypher text, its own as well as those that it is given. */
export function variablesOf(tokens: Token[]): Set<string> {
  const found = new Set<string>()
  tokens.forEach((token, index) => {
    const isName =
      isVariable(tokens, index) && (token.text.startsWith('`') || !keywords.has(token.text.toUpperCase()))
    if (isName && !isNamespace(tokens, index)) found.add(plainName(token))
  })
  return found
}

/** `duration.inDays(…)` is a function of a namespace, not a property of a variable. */
function isNamespace(tokens: Token[], index: number): boolean {
  return (
    tokens[index + 1]?.text === '.' && tokens[index + 2]?.kind === 'name' && tokens[index + 3]?.text === '('
  )
}

/** The tokens with variables and parameters replaced; names that the maps lack stay as they are. */
export function rename(
  tokens: Token[],
  variables: Map<string, string>,
  parameters: Map<string, string>,
): string {
  return tokens
    .map((token, index) => {
      if (token.kind === 'parameter') return parameters.get(token.text.slice(1)) ?? token.text
      if (token.kind === 'comment') return ''
      if (!isVariable(tokens, index)) return token.text
      return variables.get(plainName(token)) ?? token.text
    })
    .join('')
}

/** In `YIELD node AS found, score AS weight` the columns that a procedure has, and not what they are called here. */
function isYielded(tokens: Token[], index: number): boolean {
  const before = placeBeside(tokens, index, -1)
  if (tokens[before]?.text !== ',') return tokens[before]?.text === 'YIELD'
  const as = placeBeside(tokens, placeBeside(tokens, before, -1), -1)
  return tokens[as]?.text === 'AS' && isYielded(tokens, placeBeside(tokens, as, -1))
}

function neighbour(tokens: Token[], index: number, step: 1 | -1): string | undefined {
  return tokens[placeBeside(tokens, index, step)]?.text
}

/** Where the next token stands that is no space and no comment. */
function placeBeside(tokens: Token[], index: number, step: 1 | -1): number {
  let at = index + step
  while (tokens[at]?.kind === 'space' || tokens[at]?.kind === 'comment') at += step
  return at
}

/** The bracket that encloses a token: `{` for maps and subqueries, `(` for nodes and calls, `[` for links and lists. */
function enclosing(tokens: Token[], index: number): string | undefined {
  let depth = 0
  for (let at = index - 1; at >= 0; at--) {
    const text = tokens[at]!.kind === 'symbol' ? tokens[at]!.text : ''
    if (text === ')' || text === ']' || text === '}') depth++
    if (text === '(' || text === '[' || text === '{') {
      if (depth === 0) return text
      depth--
    }
  }
  return undefined
}

/** In `[r:MET|SIGNED]` the name after the bar is a type; in `[x IN list | x.name]` it is a variable. */
function isTypeAlternative(tokens: Token[], index: number): boolean {
  let at = index - 1
  while (
    tokens[at] &&
    (tokens[at]!.kind === 'space' || tokens[at]!.kind === 'name' || tokens[at]!.text === '|')
  )
    at--
  return tokens[at]?.text === ':'
}

function isKeywordBeforeParenthesis(text: string): boolean {
  return /^(IN|AND|OR|NOT|XOR|WHERE|MATCH|RETURN|WITH|WHEN|THEN|ELSE|CASE|BY|CALL|AS|UNWIND)$/i.test(text)
}
