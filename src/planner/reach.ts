import { textOf, type Token } from './cypher-tokens.ts'
import { type GraphModel, kindsOfTypes } from './graph-model.ts'
import type { Question } from './question-contract.ts'
import { type Kinds, type Move, readMoves } from './reach-moves.ts'
import { embeddedLines } from './question-scope.ts'
import type { Statistics } from './statistics.ts'

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

/** Of a node that is bound at both ends a step looks at this many links at most: Neo4j begins at the end that has fewer. */
const mostBetween = 20
/** What a look-up in an index takes, in links that are looked at. */
const lookingUp = 4

/** How far a text goes into the graph from what it starts from, read from its patterns. */
export class Reach {
  private readonly moves: readonly Move[]
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
    this.moves = readMoves(text, starts, model, keyed)
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
