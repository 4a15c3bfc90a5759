import { plainName, type Token, tokenize } from './cypher-tokens.ts'

/** A node as a pattern names it: `(node:Event&Fact {id: id})`. */
export interface NodePattern {
  variable?: string
  /** The labels: any of these, each all of some. */
  labels?: string[][]
  properties: string[]
  line: number
}

/** A link as a pattern names it: `-[held:AS|FOR*0..10 {stated: true}]->`. */
export interface LinkPattern {
  variable?: string
  types: string[]
  properties: string[]
  direction: 'out' | 'in' | 'any'
  /** How many links at least, where there may be several. */
  repeated?: { least: number }
  line: number
}

/** Nodes with a link between each and the next. */
export interface PathPattern {
  nodes: NodePattern[]
  links: LinkPattern[]
}

/** What a text says of variables, in the order of the text. */
export type Mention =
  | { kind: 'path'; path: PathPattern }
  | { kind: 'property'; variable: string; property: string; line: number }
  /** The variable is something new from here on: `… AS name`. */
  | { kind: 'named'; variable: string }
  /** A brace opens or closes: what is first named within it is not known behind it. `isCall`: its rows are. */
  | { kind: 'open'; isCall: boolean }
  | { kind: 'close' }
  | { kind: 'union' }

interface Placed extends Token {
  line: number
}

/** Reads the patterns of a Cypher text, and which properties it asks of which variables. `line` is that of the text's beginning. */
export function mentionsOf(text: string, line: number): Mention[] {
  const tokens = placed(text, line)
  const mentions: Mention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const path = readPath(tokens, at)
    if (path) {
      mentions.push({ kind: 'path', path: path.pattern })
      mentions.push(...propertiesWithin(tokens.slice(at, path.end)))
      at = path.end - 1
    } else mentions.push(...mentionAt(tokens, at))
  }
  return mentions
}

function placed(text: string, line: number): Placed[] {
  let at = line
  const tokens: Placed[] = []
  for (const token of tokenize(text)) {
    if (token.kind !== 'space' && token.kind !== 'comment') tokens.push({ ...token, line: at })
    at += token.text.split('\n').length - 1
  }
  return tokens
}

function mentionAt(tokens: Placed[], at: number): Mention[] {
  const [token, next, property, after] = [tokens[at]!, tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (token.text === '{' && token.kind === 'symbol')
    return [{ kind: 'open', isCall: /^(\)|CALL)$/i.test(tokens[at - 1]?.text ?? '') }]
  if (token.text === '}' && token.kind === 'symbol') return [{ kind: 'close' }]
  if (token.kind === 'name' && /^UNION$/i.test(token.text)) return [{ kind: 'union' }]
  if (/^AS$/i.test(token.text) && next?.kind === 'name') return [{ kind: 'named', variable: plainName(next) }]
  const isAccess =
    token.kind === 'name' && next?.text === '.' && property?.kind === 'name' && tokens[at - 1]?.text !== '.'
  if (!isAccess || after?.text === '(' || after?.text === '.') return []
  return [
    { kind: 'property', variable: plainName(token), property: plainName(property), line: property.line },
  ]
}

function propertiesWithin(tokens: Placed[]): Mention[] {
  return tokens.flatMap((_, at) => mentionAt(tokens, at).filter(({ kind }) => kind === 'property'))
}

/** A path that begins at a token: a node with a link behind it, or one that MATCH or a comma of it leads to. */
function readPath(tokens: Placed[], start: number): { pattern: PathPattern; end: number } | undefined {
  if (tokens[start]!.text !== '(' || tokens[start]!.kind !== 'symbol') return undefined
  const first = readNode(tokens, start)
  if (!first) return undefined
  const pattern: PathPattern = { nodes: [first.node], links: [] }
  let { end } = first
  for (;;) {
    const link = readLink(tokens, end)
    const node = link && readNode(tokens, link.end)
    if (!link || !node) break
    pattern.links.push(link.link)
    pattern.nodes.push(node.node)
    end = node.end
  }
  const isAlone = !pattern.links.length
  return isAlone && !/^MATCH$/i.test(tokens[start - 1]?.text ?? '') ? undefined : { pattern, end }
}

function readNode(tokens: Placed[], start: number): { node: NodePattern; end: number } | undefined {
  if (tokens[start]?.text !== '(') return undefined
  const close = closing(tokens, start)
  if (close < 0) return undefined
  const inner = tokens.slice(start + 1, close)
  const node: NodePattern = { properties: propertyKeys(inner), line: tokens[start]!.line }
  let at = 0
  if (inner[0]?.kind === 'name') node.variable = plainName(inner[at++]!)
  if (inner[at]?.text === ':') {
    node.labels = [[]]
    for (at++; at < inner.length && inner[at]!.text !== '{' && !/^WHERE$/i.test(inner[at]!.text); at++) {
      if (inner[at]!.text === '|') node.labels.push([])
      if (inner[at]!.kind === 'name') node.labels.at(-1)!.push(plainName(inner[at]!))
    }
  }
  const isNode = at === inner.length || inner[at]!.text === '{' || /^WHERE$/i.test(inner[at]!.text)
  return isNode ? { node, end: close + 1 } : undefined
}

function readLink(tokens: Placed[], start: number): { link: LinkPattern; end: number } | undefined {
  let at = start
  const comesIn = tokens[at]?.text === '<'
  if (comesIn) at++
  if (tokens[at]?.text !== '-') return undefined
  const link: LinkPattern = { types: [], properties: [], direction: 'any', line: tokens[at]!.line }
  at++
  if (tokens[at]?.text === '[') {
    const close = closing(tokens, at)
    if (close < 0) return undefined
    readInner(link, tokens.slice(at + 1, close))
    at = close + 1
  }
  if (tokens[at]?.text !== '-') return undefined
  at++
  const leadsOut = tokens[at]?.text === '>'
  if (leadsOut) at++
  link.direction = comesIn === leadsOut ? 'any' : comesIn ? 'in' : 'out'
  return { link, end: at }
}

function readInner(link: LinkPattern, inner: Placed[]): void {
  let at = 0
  if (inner[0]?.kind === 'name') link.variable = plainName(inner[at++]!)
  if (inner[at]?.text === ':')
    for (at++; inner[at]?.kind === 'name' || inner[at]?.text === '|'; at++)
      if (inner[at]!.kind === 'name') link.types.push(plainName(inner[at]!))
  if (inner[at]?.text === '*') link.repeated = { least: Number.parseInt(inner[at + 1]?.text ?? '1', 10) || 0 }
  link.properties = propertyKeys(inner)
}

/** The keys of the map that a node or link of a pattern has. */
function propertyKeys(inner: Placed[]): string[] {
  const open = inner.findIndex(({ text }) => text === '{')
  if (open < 0) return []
  return inner
    .slice(open)
    .filter(
      (token, at, map) =>
        token.kind === 'name' && map[at + 1]?.text === ':' && /^[{,]$/.test(map[at - 1]?.text ?? ''),
    )
    .map(plainName)
}

function closing(tokens: Placed[], open: number): number {
  let depth = 0
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at]!.kind !== 'symbol') continue
    if (/^[([{]$/.test(tokens[at]!.text)) depth++
    if (/^[)\]}]$/.test(tokens[at]!.text) && --depth === 0) return at
  }
  return -1
}
