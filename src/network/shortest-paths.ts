import type { Ground, Step, Steps } from './steps.ts'
import { isAlike, stepsOf, type Trail } from './trail.ts'

/** What is searched for in the steps that are known. */
export interface Wanted {
  from: string
  to: string
  /** Whether the steps must be able to have happened in their order. */
  chronological: boolean
}

/** The earliest days on which one can be at a node, by whether one came there from what it had a part in (or that in which it had). */
interface Arrival {
  byPart: number
  otherwise: number
}

const never = Number.POSITIVE_INFINITY
const anytime = Number.NEGATIVE_INFINITY

/**
 * The paths of one length, no node twice, by the ids of their nodes. Something that is no actor stands in the middle only beside a
 * step between two such things: that two took part in one event, or signed one document, is a step of its own. `onStep` is told of every
 * step that is tried, and may throw.
 */
export function* pathsOfLength(
  steps: Steps,
  wanted: Wanted,
  length: number,
  onStep: () => void,
): Generator<Trail> {
  const { from, to, chronological } = wanted
  const grounds = (step: Step): Ground[] => (chronological ? step.grounds : [always])
  const departures = latestDepartures(steps, to, length, grounds)
  const sorted = new Map<string, string[]>()
  const nodes = [from]

  function* walk(node: string, remaining: number, arrival: Arrival): Generator<Trail> {
    if (!remaining) {
      const way = stepsOf(steps, nodes, chronological)
      if (way) yield { nodes: [...nodes], steps: way }
      return
    }
    const onward = departures[remaining - 1]!
    const before = node !== from && steps.isCountry(node) ? steps.between(nodes.at(-2)!, node) : undefined
    const next = sorted.get(node) ?? [...steps.neighbours(node)].sort()
    sorted.set(node, next)
    for (const other of next) {
      const until = onward.get(other)
      // The other end is the last node, and no node comes twice.
      if (until === undefined || (other === to) !== (remaining === 1) || nodes.includes(other)) continue
      const between = steps.between(node, other)
      if (before?.every(one => !between.some(next => isAlike(one, next)))) continue
      const there = arrivalBy(between, node === from ? arrival : leaving(steps, node, arrival), grounds)
      if (Math.min(there.byPart, there.otherwise) > until || !isPossible(there)) continue
      onStep()
      nodes.push(other)
      yield* walk(other, remaining - 1, there)
      nodes.pop()
    }
  }
  yield* walk(from, length, { byPart: anytime, otherwise: anytime })
}

/** What holds where nobody asks when. */
const always: Ground = { facts: [], first: anytime, last: never, edtf: null }

function isPossible({ byPart, otherwise }: Arrival): boolean {
  return Math.min(byPart, otherwise) < never
}

/** When one can go on from a node, by whether the next step leads to or from what somebody had a part in. */
function leaving(steps: Steps, node: string, { byPart, otherwise }: Arrival): Arrival {
  const soonest = Math.min(byPart, otherwise)
  return { byPart: steps.isActor(node) ? soonest : otherwise, otherwise: soonest }
}

/** When one can be at the other end of some steps at the earliest. */
function arrivalBy(between: Step[], departure: Arrival, grounds: (step: Step) => Ground[]): Arrival {
  const arrival = { byPart: never, otherwise: never }
  for (const step of between) {
    const way = step.kind === 'HAD_PART_IN' ? 'byPart' : 'otherwise'
    arrival[way] = Math.min(arrival[way], arrivalOn(grounds(step), departure[way]))
  }
  return arrival
}

function arrivalOn(grounds: Ground[], departure: number): number {
  if (departure === never) return never
  const days = grounds.filter(({ last }) => last >= departure).map(({ first }) => Math.max(first, departure))
  return days.length ? Math.min(...days) : never
}

/** The latest day on which a step can be taken so that one is in time for what follows. */
function departureOn(grounds: Ground[], until: number): number | undefined {
  const days = grounds.filter(({ first }) => first <= until).map(({ last }) => Math.min(last, until))
  return days.length ? Math.max(...days) : undefined
}

/** From where the end is reached in a number of steps (the index), and until when one must have gone; also by nodes that come twice. */
function latestDepartures(
  steps: Steps,
  to: string,
  length: number,
  grounds: (step: Step) => Ground[],
): Map<string, number>[] {
  const departures = [new Map([[to, never]])]
  for (let remaining = 1; remaining <= length; remaining++) {
    const here = new Map<string, number>()
    for (const [node, until] of departures[remaining - 1]!)
      for (const other of steps.neighbours(node))
        for (const step of steps.between(other, node)) {
          const day = departureOn(grounds(step), until)
          if (day !== undefined && day > (here.get(other) ?? anytime)) here.set(other, day)
        }
    departures.push(here)
  }
  return departures
}
