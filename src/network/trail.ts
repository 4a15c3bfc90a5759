import type { Ground, Step, Steps } from './steps.ts'

/** A path as it was found: its nodes, and between each two of them a step with the grounds on which it can be taken there. */
export interface Trail {
  nodes: string[]
  steps: Step[]
}

/** A ground as one comes to it, with time or against it: the first and last day on which it can be taken. */
interface Passage {
  ground: Ground
  first: number
  last: number
}

const never = Number.POSITIVE_INFINITY
const anytime = Number.NEGATIVE_INFINITY

/** One year between two days (YYYYMMDD). */
const year = 1_00_00

/** The first kinds of steps by which some nodes can be gone through; undefined where there are none. */
export function stepsOf(steps: Steps, nodes: string[], chronological: boolean): Step[] | undefined {
  const choose = (at: number, before: Step | undefined, reached: Passage[]): Step[] | undefined => {
    if (at === nodes.length - 1) return []
    const node = nodes[at]!
    for (const step of steps.between(node, nodes[at + 1]!)) {
      const isPart = step.kind === 'HAD_PART_IN' && before?.kind === 'HAD_PART_IN'
      if (isPart && !steps.isActor(node)) continue
      const passages = passagesOf(step, 1, chronological)
      const now = before ? onward(reached, before, passages, step, steps.isCountry(node)) : passages
      const rest = now.length ? choose(at + 1, step, now) : undefined
      if (rest) return [step, ...rest]
    }
    return undefined
  }
  return choose(0, undefined, [])
}

/** Of each step of a path the grounds on which it can be taken so that the others can be too. */
export function groundsOf(steps: Steps, trail: Trail, chronological: boolean): Ground[][] {
  const there = passagesAlong(steps, trail.nodes, trail.steps, 1, chronological)
  const back = passagesAlong(
    steps,
    trail.nodes.toReversed(),
    trail.steps.toReversed(),
    -1,
    chronological,
  ).toReversed()
  return there.map((passages, at) => {
    const latest = new Map(back[at]!.map(({ ground, first }) => [ground, -first]))
    return passages
      .filter(({ ground, first }) => latest.has(ground) && first <= latest.get(ground)!)
      .map(({ ground }) => ground)
  })
}

function passagesAlong(
  steps: Steps,
  nodes: string[],
  own: Step[],
  way: 1 | -1,
  chronological: boolean,
): Passage[][] {
  const all: Passage[][] = []
  for (const [at, step] of own.entries()) {
    const passages = passagesOf(step, way, chronological)
    all.push(at ? onward(all[at - 1]!, own[at - 1]!, passages, step, steps.isCountry(nodes[at]!)) : passages)
  }
  return all
}

/** Where nobody asks for an order, each ground can be taken at any time; so can what nobody asked the grounds of. */
function passagesOf({ grounds }: Step, way: 1 | -1, chronological: boolean): Passage[] {
  if (!grounds.length) return [{ ground: unknown, first: anytime, last: never }]
  if (!chronological) return grounds.map(ground => ({ ground, first: anytime, last: never }))
  return grounds.map(ground =>
    way === 1
      ? { ground, first: ground.first, last: ground.last }
      : { ground, first: -ground.last, last: -ground.first },
  )
}

const unknown: Ground = { facts: [], first: anytime, last: never, edtf: null }

/** Those of the next passages that can be taken after one that was reached, each from then on. */
function onward(
  reached: Passage[],
  before: Step,
  next: Passage[],
  step: Step,
  throughCountry: boolean,
): Passage[] {
  if (throughCountry && before.kind !== step.kind) return []
  const fits = throughCountry && step.kind !== 'SUCCEEDED' ? isNear : undefined
  const soonest = ({ ground }: Passage) =>
    reached.reduce((day, one) => (!fits || fits(one.ground, ground) ? Math.min(day, one.first) : day), never)
  const always = fits ? undefined : soonest(next[0]!)
  return next.flatMap(passage => {
    const since = always ?? soonest(passage)
    return since < never && since <= passage.last
      ? [{ ...passage, first: Math.max(passage.first, since) }]
      : []
  })
}

/**
 * Whether a country can stand between two steps: both sides dealt with it in one way, and within a year. What one met in 2013 says
 * nothing of what another became in 1836. One succession after another is one whatever its time.
 */
export function isAlike(one: Step, other: Step): boolean {
  if (one.kind !== other.kind) return false
  if (one.kind === 'SUCCEEDED') return true
  const others = spansOf(other)
  return spansOf(one).some(span => others.some(each => isNear(span, each)))
}

type Span = Pick<Ground, 'first' | 'last'>

function isNear(one: Span, other: Span): boolean {
  return one.first - other.last <= year && other.first - one.last <= year
}

/** A step's grounds as spans of time that are more than a year apart; kept, as a hot country's steps are asked for again and again. */
const spans = new WeakMap<Step, Span[]>()
function spansOf(step: Step): Span[] {
  const known = spans.get(step)
  if (known) return known
  const merged: Span[] = []
  for (const { first, last } of [...step.grounds].sort((a, b) => (a.first < b.first ? -1 : 1))) {
    const open = merged.at(-1)
    if (open && isNear(open, { first, last })) open.last = Math.max(open.last, last)
    else merged.push({ first, last })
  }
  spans.set(step, merged)
  return merged
}
