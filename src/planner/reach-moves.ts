import type { GraphModel } from './graph-model.ts'
import { pairsOf } from './link-ends.ts'
import { type LinkPattern, mentionsOf, type NodePattern, type PathPattern } from './question-patterns.ts'
import type { Step } from './statistics.ts'

/** The kinds of nodes that a variable may stand for. */
export type Kinds = ReadonlySet<string>

/** What a text does, in its order, as far as it makes rows. */
export type Move =
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

/** How many nodes share a key that is no id. */
const alike = 10

/** The moves of a text; `starts`: the kinds of the variables that are bound before it; `keyed`: that of a link which an index finds. */
export function readMoves(
  text: string,
  starts: ReadonlyMap<string, Kinds>,
  model: GraphModel,
  keyed?: string,
): Move[] {
  const reader = new MoveReader(starts, model, keyed)
  reader.read(text)
  return reader.moves
}

/** Reads the moves of a text. */
class MoveReader {
  readonly moves: Move[] = []
  private readonly scopes: Map<string, Kinds>[]
  private readonly all: Kinds
  /** The variables of which properties are asked. */
  private readonly compared = new Set<string>()

  constructor(
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
