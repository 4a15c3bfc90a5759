/** What a step rests on: its facts, the first and last day that it can have been on (YYYYMMDD), and its time as recorded. */
export interface Ground {
  facts: string[]
  first: number
  last: number
  edtf: string | null
}

/** How one node is connected with another. */
export interface Step {
  kind: string
  /** Whether a directed step leads this way: what it came from, or a member, stands first. */
  forward: boolean
  /** Without them nobody asked when it was. */
  grounds: Ground[]
}

/** A row of `cypher/slice/path-steps.cypher`. */
export type StepRow = [
  from: string,
  kind: string,
  to: string,
  forward: boolean,
  grounds: [facts: string[], first: (number | null)[], last: (number | null)[], edtf: string | null][],
  label: 'Country' | 'Actor' | 'Other',
  links: number,
]

/** The steps that are directed; the others hold for both nodes alike. */
const directed = new Set(['SUCCEEDED', 'MEMBER_OF', 'LED_TO', 'HAD_PART_IN'])

/** What is known of the graph while paths are searched for: some nodes with all their steps. */
export class Steps {
  /** By node, by neighbour; in the order in which their kinds are asked for. */
  private readonly all = new Map<string, Map<string, Step[]>>()
  private readonly whole = new Set<string>()
  private readonly actors = new Set<string>()
  private readonly countries = new Set<string>()
  private readonly links = new Map<string, number>()
  /** Each id once: every row brings texts of its own. */
  private readonly ids = new Map<string, string>()
  /** Steps without grounds, by kind and way: most of what a search knows, and the same for all nodes. */
  private readonly bare = new Map<string, Step[]>()

  constructor(private readonly kinds: readonly string[]) {}

  /** Takes in all steps of some nodes. */
  add(nodes: Iterable<string>, rows: StepRow[]): void {
    for (const node of nodes) this.whole.add(node)
    for (const [fromId, kind, toId, forward, grounds, label, links] of rows) {
      const [from, to] = [this.once(fromId), this.once(toId)]
      const read = grounds.map(([facts, first, last, edtf]) => ({
        facts,
        first: earliest(first),
        last: latest(last),
        edtf,
      }))
      if (label !== 'Other') this.actors.add(to)
      if (label === 'Country') this.countries.add(to)
      this.links.set(to, links)
      this.put(from, to, { kind, forward, grounds: read })
      this.put(to, from, { kind, forward: directed.has(kind) ? !forward : forward, grounds: read })
    }
  }

  /** Whether all steps of a node are known. */
  isWhole(node: string): boolean {
    return this.whole.has(node)
  }

  /** Whether a node can take part in something; else it is what others have a part in. */
  isActor(node: string): boolean {
    return this.actors.has(node)
  }

  /** Whether a node is a country, with which half the world has dealt. */
  isCountry(node: string): boolean {
    return this.countries.has(node)
  }

  /** About how much there is to read for all steps of a node. */
  costOf(node: string): number {
    return this.links.get(node) ?? this.all.get(node)?.size ?? 0
  }

  /** The nodes that a node is connected with, as far as that is known. */
  neighbours(node: string): Iterable<string> {
    return this.all.get(node)?.keys() ?? []
  }

  /** How two nodes are connected, in the order of the kinds. */
  between(from: string, to: string): Step[] {
    return this.all.get(from)?.get(to) ?? []
  }

  private put(from: string, to: string, step: Step): void {
    const ofNode = this.all.get(from) ?? new Map<string, Step[]>()
    this.all.set(from, ofNode)
    const there = ofNode.get(to)
    if (!there) {
      ofNode.set(to, step.grounds.length ? [step] : this.bareOf(step))
      return
    }
    const isSame = ({ kind, forward }: Step) => kind === step.kind && forward === step.forward
    if (!step.grounds.length && there.some(isSame)) return
    const others = there.filter(each => !isSame(each))
    const place = (each: Step) => 2 * this.kinds.indexOf(each.kind) + Number(!each.forward)
    ofNode.set(
      to,
      [...others, step].sort((a, b) => place(a) - place(b)),
    )
  }

  private once(id: string): string {
    const known = this.ids.get(id)
    if (known === undefined) this.ids.set(id, id)
    return known ?? id
  }

  private bareOf(step: Step): Step[] {
    const key = `${step.kind} ${step.forward}`
    const known = this.bare.get(key) ?? [step]
    this.bare.set(key, known)
    return known
  }
}

/** A day that is not known may be any. */
function earliest(days: (number | null)[]): number {
  return days.length && days.every(day => day !== null)
    ? Math.min(...(days as number[]))
    : Number.NEGATIVE_INFINITY
}

function latest(days: (number | null)[]): number {
  return days.length && days.every(day => day !== null)
    ? Math.max(...(days as number[]))
    : Number.POSITIVE_INFINITY
}
