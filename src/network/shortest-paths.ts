import type { Ground, Step, Steps } from './steps.ts'

/** A path as it was found: its nodes, and between each two of them a step with the grounds on which it can be taken there. */
export interface Trail {
  nodes: string[]
  steps: Step[]
}

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
      yield { nodes: [...nodes], steps: stepsOf(steps, nodes, grounds) }
      return
    }
    const onward = departures[remaining - 1]!
    const next = sorted.get(node) ?? [...steps.neighbours(node)].sort()
    sorted.set(node, next)
    for (const other of next) {
      const until = onward.get(other)
      // The other end is the last node, and no node comes twice.
      if (until === undefined || (other === to) !== (remaining === 1) || nodes.includes(other)) continue
      const there = arrivalBy(
        steps.between(node, other),
        node === from ? arrival : leaving(steps, node, arrival),
        grounds,
      )
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

/** The first kinds of steps by which some nodes can be gone through, each with the grounds that hold in that order. */
function stepsOf(steps: Steps, nodes: string[], grounds: (step: Step) => Ground[]): Step[] {
  const choose = (at: number, departure: number, byPart: boolean): Step[] | undefined => {
    if (at === nodes.length - 1) return []
    const node = nodes[at]!
    for (const step of steps.between(node, nodes[at + 1]!)) {
      const isPart = step.kind === 'HAD_PART_IN'
      if (isPart && byPart && at > 0 && !steps.isActor(node)) continue
      const day = arrivalOn(grounds(step), departure)
      const rest = day < never ? choose(at + 1, day, isPart) : undefined
      if (rest) return [step, ...rest]
    }
    return undefined
  }
  return choose(0, anytime, false)!
}

/** The grounds on which each step can be taken so that all of them are in order; all grounds where nobody asks for an order. */
export function groundsInOrder(steps: Step[], chronological: boolean): Ground[][] {
  if (!chronological) return steps.map(({ grounds }) => grounds)
  const until: number[] = []
  let latest = never
  for (const step of [...steps].reverse()) {
    until.unshift(latest)
    latest = departureOn(step.grounds, latest)!
  }
  let since = anytime
  return steps.map(({ grounds }, at) => {
    const fitting = grounds.filter(({ first, last }) => Math.max(first, since) <= Math.min(last, until[at]!))
    since = arrivalOn(grounds, since)
    return fitting
  })
}
