import { textOf, type Token } from './cypher-tokens.ts'
import { type GraphModel, kindsOfTypes } from './graph-model.ts'
import { pairsOf } from './link-ends.ts'
import type { Question } from './question-contract.ts'
import { type LinkPattern, mentionsOf, type NodePattern, type PathPattern } from './question-patterns.ts'
import { embeddedLines } from './question-scope.ts'
import type { Statistics, Step } from './statistics.ts'

/**
 * Of which of the nodes that a text may start from: the hottest one, one to which links led (a hot one as often as it has links), or each of
 * them once.
 */
export type Share = 'most' | 'reached' | 'mean'

/** How many rows a text gives, and how many links and rows it looks at for that. */
export interface Extent {
  rows: number
  looks: number
}

type Kinds = ReadonlySet<string>

/** What a text does, in its order, as far as it makes rows. */
type Move =
  | { kind: 'scan'; kinds: Kinds }
  | { kind: 'lookUp'; rows: number }
  | {
      kind: 'step'
      from: Kinds
      steps: Step[]
      isStart: boolean
      repeated?: { least: number }
      isBound: boolean
    }
  | { kind: 'open'; isCall: boolean }
  | { kind: 'close' | 'union' }

/** Of a node that is bound at both ends a step looks at this many links at most: Neo4j begins at the end that has fewer. */
const mostBetween = 20
/** What a look-up in an index takes, in links that are looked at; and how many nodes share a key that is no id. */
const lookingUp = 4
const alike = 10

/** How far a text goes into the graph from what it starts from, read from its patterns. */
export class Reach {
  private readonly moves: Move[] = []
  private readonly extents = new Map<Share, Extent>()
  private version = -1

  constructor(
    text: string,
    /** The kinds of the variables that are bound before it. */
    starts: ReadonlyMap<string, Kinds>,
    model: GraphModel,
    /** The variable of a link that an index finds by what it starts from. */
    keyed?: string,
  ) {
    new MoveReader(this.moves, starts, model, keyed).read(text)
  }

  /** How far it goes from one node of what it starts from. */
  of(statistics: Statistics, share: Share): Extent {
    if (this.version !== statistics.version) {
      this.version = statistics.version
      this.extents.clear()
    }
    let extent = this.extents.get(share)
    if (!extent) {
      extent = this.go(statistics, share)
      this.extents.set(share, extent)
    }
    return extent
  }

  private go(statistics: Statistics, share: Share): Extent {
    const frames: { before: number; isCall: boolean; sum: number }[] = []
    let [rows, looks] = [1, 1]
    for (const move of this.moves)
      switch (move.kind) {
        case 'scan':
          rows *= statistics.nodes(move.kinds)
          looks += rows
          break
        case 'lookUp':
          looks += rows * (lookingUp + move.rows)
          rows *= move.rows
          break
        case 'step': {
          const degrees = statistics.degree(move.from, move.steps)
          // What is reached again and again, parts and broader topics, few have; who is hot in other ways has no more of them.
          const degree = degrees[move.repeated ? 'mean' : move.isStart ? share : 'reached']
          looks += rows * (1 + (move.isBound ? Math.min(degree, mostBetween) : degree))
          if (move.repeated) rows *= degree + (move.repeated.least ? 0 : 1)
          else if (!move.isBound) rows *= degree
          break
        }
        case 'open':
          looks += rows
          frames.push({ before: rows, isCall: move.isCall, sum: 0 })
          break
        case 'union':
          if (frames.length) {
            frames.at(-1)!.sum += rows
            rows = frames.at(-1)!.before
          }
          break
        case 'close': {
          const frame = frames.pop()
          if (frame) rows = frame.isCall ? frame.sum + rows : frame.before
        }
      }
    return { rows, looks }
  }
}

/** Reads the moves of a text. */
class MoveReader {
  private readonly scopes: Map<string, Kinds>[]
  private readonly all: Kinds
  /** The variables of which properties are asked. */
  private readonly compared = new Set<string>()

  constructor(
    private readonly moves: Move[],
    private readonly starts: ReadonlyMap<string, Kinds>,
    private readonly model: GraphModel,
    private readonly keyed: string | undefined,
  ) {
    this.scopes = [new Map(starts)]
    this.all = new Set(model.nodes.keys())
  }

  read(text: string): void {
    const mentions = mentionsOf(text, 1)
    for (const mention of mentions) if (mention.kind === 'property') this.compared.add(mention.variable)
    for (const mention of mentions)
      switch (mention.kind) {
        case 'open':
          this.scopes.push(new Map())
          this.moves.push(mention)
          break
        case 'close':
          if (this.scopes.length > 1) this.scopes.pop()
          this.moves.push({ kind: 'close' })
          break
        case 'union':
          this.scopes.at(-1)!.clear()
          this.moves.push({ kind: 'union' })
          break
        case 'named':
          if (!this.known(mention.variable)) this.scopes.at(-1)!.set(mention.variable, this.all)
          break
        case 'path':
          this.follow(mention.path)
      }
  }

  private known(variable: string | undefined): Kinds | undefined {
    return variable === undefined
      ? undefined
      : this.scopes.findLast(scope => scope.has(variable))?.get(variable)
  }

  /** A path is followed from what is bound of it, to both sides. */
  private follow({ nodes, links }: PathPattern): void {
    const keyed = links.findIndex(({ variable }) => variable !== undefined && variable === this.keyed)
    // An index finds the link by what stands at its open end.
    const byIndex = keyed < 0 ? -1 : nodes[keyed + 1]!.variable === undefined ? keyed + 1 : keyed
    let at = nodes.findIndex(({ variable }) => this.known(variable))
    const named = nodes.findIndex(({ properties }) => properties.length)
    if (at < 0 && named >= 0) {
      at = named
      this.moves.push({ kind: 'lookUp', rows: nodes[at]!.properties.includes('id') ? 1 : alike })
    }
    if (at < 0 && byIndex >= 0) at = byIndex
    // What else is known of a link only by its properties, an index finds by all of them.
    if (at < 0 && links.some(({ variable }) => variable && this.compared.has(variable))) {
      for (const node of nodes) this.introduce(node, this.kindsOf(node))
      this.moves.push({ kind: 'lookUp', rows: 1 })
      return
    }
    if (at < 0) {
      at = Math.max(
        0,
        nodes.findIndex(({ labels }) => labels),
      )
      this.moves.push({ kind: 'scan', kinds: this.kindsOf(nodes[at]!) })
    }
    const start = nodes[at]!
    const isStart = at === byIndex || (start.variable !== undefined && this.starts.has(start.variable))
    const kinds = this.known(start.variable) ?? this.kindsOf(start)
    this.introduce(start, kinds)
    let from = kinds
    for (let next = at; next < links.length; next++)
      from = this.step(from, links[next]!, nodes[next + 1]!, false, isStart && next === at)
    from = kinds
    for (let next = at - 1; next >= 0; next--)
      from = this.step(from, links[next]!, nodes[next]!, true, isStart && next === at - 1)
  }

  private step(from: Kinds, link: LinkPattern, to: NodePattern, isBack: boolean, isStart: boolean): Kinds {
    const types = link.types.length ? link.types : [...this.model.links.keys()]
    const leadsOut = link.direction === 'any' || (link.direction === 'out') !== isBack
    const leadsIn = link.direction === 'any' || (link.direction === 'in') !== isBack
    this.moves.push({
      kind: 'step',
      from,
      steps: types.flatMap((type): Step[] => [
        ...(leadsOut ? ([`-[:${type}]->`] as const) : []),
        ...(leadsIn ? ([`<-[:${type}]-`] as const) : []),
      ]),
      isStart,
      repeated: link.repeated,
      isBound: this.known(to.variable) !== undefined,
    })
    const reached = (pairsOf(this.model, link) ?? [])
      .map(([one, other]) => (isBack ? ([other, one] as const) : ([one, other] as const)))
      .flatMap(([one, other]) => (from.has(one) ? [other] : []))
    const labelled = this.kindsOf(to)
    const kinds =
      this.known(to.variable) ??
      (link.types.length ? new Set(reached.filter(kind => labelled.has(kind))) : labelled)
    this.introduce(to, kinds)
    return kinds
  }

  private introduce({ variable }: NodePattern, kinds: Kinds): void {
    if (variable !== undefined && !this.known(variable)) this.scopes.at(-1)!.set(variable, kinds)
  }

  private kindsOf({ labels }: NodePattern): Kinds {
    if (!labels) return this.all
    const kinds = [...this.model.nodes].filter(([, node]) =>
      labels.some(each => each.every(label => node.labels.includes(label))),
    )
    return new Set(kinds.map(([kind]) => kind))
  }
}

const reaches = new WeakMap<Question, Map<string, Reach>>()

/** How far a question goes with some of its lines, from whatever it is asked of. */
export function reachOf(question: Question, tokens: Token[], model: GraphModel): Reach {
  const { keyed, count } = question
  const isByIndex = keyed !== undefined && count !== undefined
  // What an index finds by a property of the rows has no pattern that says so; what counts them has.
  const text = isByIndex ? textOf(count) : textOf(tokens)
  return kept(question, text, () => {
    const starts = new Map<string, Kinds>()
    const add = (name: string, types: readonly string[]) => {
      const kinds = kindsOfTypes(model, types)
      if (kinds) starts.set(name, kinds)
    }
    add('this', question.this)
    for (const { name, type, list } of question.given) if (!list) add(name, [type])
    for (const { variable, type } of question.starts) add(variable, [type])
    return new Reach(text, starts, model, keyed?.variable)
  })
}

/** How far a question goes that stands in a filter or a group: asked of each node, without arguments. */
export function reachWithin(question: Question, model: GraphModel): Reach {
  return reachOf(
    question,
    embeddedLines(question).flatMap(line => line.tokens),
    model,
  )
}

/** How far it is from one of a question's columns back to what it is asked of. */
export function reachBack(question: Question, column: string, model: GraphModel): Reach {
  const item = question.items.find(each => each.column === column)
  const declared = question.columns.find(({ name }) => name === column)
  const variable = item?.tokens.find(({ kind }) => kind === 'name')?.text ?? column
  return kept(question, `<- ${column}`, () => {
    const kinds = kindsOfTypes(model, declared ? [declared.type] : []) ?? new Set<string>()
    const text = textOf(embeddedLines(question).flatMap(line => line.tokens))
    return new Reach(text, new Map([[variable, kinds]]), model)
  })
}

function kept(question: Question, key: string, make: () => Reach): Reach {
  const known = reaches.get(question) ?? new Map<string, Reach>()
  reaches.set(question, known)
  const reach = known.get(key) ?? make()
  known.set(key, reach)
  return reach
}
