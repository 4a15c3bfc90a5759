import type { Ask } from './ask.ts'
import type { GraphModel } from './graph-model.ts'

/** How many links of one type and direction the nodes of a kind have. */
export interface Degree {
  /** On average. */
  mean: number
  /** On average over the links: what a node has to which a link of this type led. Few hot nodes make it large. */
  reached: number
  /** The hottest node. */
  most: number
}

/** A step from a node along a link, as Cypher writes it behind the node: `-[:AT]->`. */
export type Step = `-[:${string}]->` | `<-[:${string}]-`

interface Sums {
  links: number
  squares: number
  most: number
}

interface Counts {
  nodes: number
  degrees: Map<Step, Sums>
}

/** How long it may take to count, in milliseconds, and for how long the counts hold, whatever is written. */
const timeout = 60_000
const holdFor = 300_000

/**
 * How many nodes and links the graph has, and how they are spread: what an operation makes Neo4j look at is worked out from that before it is asked.
 * A degree is a number that Neo4j keeps with a node, so that all of them take a second on a hundred thousand nodes; they are counted again, in the
 * background, when the graph was written to, though not more often than every five minutes.
 */
export class Statistics {
  /** Changes whenever they were counted; 0 before that. */
  version = 0
  private counts: ReadonlyMap<string, Counts> = new Map()
  private readonly steps: ReadonlyMap<string, Step[]>
  private readonly statement: string
  private revision: string | undefined
  private readAt = Number.NEGATIVE_INFINITY
  private reading: Promise<void> | undefined

  constructor(
    private readonly ask: Ask,
    readonly model: GraphModel,
  ) {
    this.steps = stepsOf(model)
    this.statement = statementFor(this.steps)
  }

  /** Says that an answer was read from a revision of the graph: where it is another, the counts are renewed, and nobody waits for that. */
  note(revision: string | undefined): void {
    if (revision === this.revision || performance.now() - this.readAt < holdFor) return
    this.read().catch(() => undefined)
  }

  /** Counts. */
  read(): Promise<void> {
    this.readAt = performance.now()
    this.reading ??= this.count().finally(() => {
      this.reading = undefined
    })
    return this.reading
  }

  /** How many nodes are of some kinds. */
  nodes(kinds: Iterable<string>): number {
    let sum = 0
    for (const kind of kinds) sum += this.counts.get(kind)?.nodes ?? 0
    return sum
  }

  /** How many links a node of some kinds has, of all the types and directions that some steps name. */
  degree(kinds: Iterable<string>, steps: readonly Step[]): Degree {
    const sum = { mean: 0, reached: 0, most: 0 }
    const all = [...kinds]
    const nodes = this.nodes(all)
    for (const step of steps) {
      const found = all.flatMap(kind => this.counts.get(kind)?.degrees.get(step) ?? [])
      const links = found.reduce((total, each) => total + each.links, 0)
      if (!links) continue
      sum.mean += links / nodes
      sum.reached += found.reduce((total, { squares }) => total + squares, 0) / links
      sum.most += Math.max(...found.map(({ most }) => most))
    }
    return sum
  }

  private async count(): Promise<void> {
    const { value, revision } = await this.ask(this.statement, {}, { timeout })
    this.revision = revision
    this.version++
    this.counts = new Map(
      (value as [string, number, [number, number, number][]][]).map(([kind, nodes, degrees]) => [
        kind,
        {
          nodes,
          degrees: new Map(
            degrees.map(([links, squares, most], at) => [
              this.steps.get(kind)![at]!,
              { links, squares, most },
            ]),
          ),
        },
      ]),
    )
  }
}

/** The steps that can lead on from a node of each kind. */
function stepsOf({ links }: GraphModel): Map<string, Step[]> {
  const steps = new Map<string, Set<Step>>()
  const add = (kind: string, step: Step) => steps.set(kind, (steps.get(kind) ?? new Set()).add(step))
  for (const { type, ends } of links.values())
    for (const [from, to] of ends) {
      add(from, `-[:${type}]->`)
      add(to, `<-[:${type}]-`)
    }
  return new Map([...steps].map(([kind, all]) => [kind, [...all]]))
}

function statementFor(steps: ReadonlyMap<string, Step[]>): string {
  const parts = [...steps].map(([kind, all]) => {
    const degrees = all.map((step, at) => `COUNT { (node)${step}() } AS d${at}`)
    const sums = all.map((_, at) => `[sum(d${at}), sum(d${at} * d${at}), coalesce(max(d${at}), 0)]`)
    return `MATCH (node:${kind})\nWITH ${degrees.join(', ')}\nRETURN '${kind}' AS kind, count(*) AS nodes, [${sums.join(', ')}] AS degrees`
  })
  return `// statistics\nCYPHER 5 CALL () {\n${parts.join('\nUNION ALL\n')}\n}\nRETURN collect([kind, nodes, degrees]) AS answer`
}
