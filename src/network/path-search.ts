import neo4j from 'neo4j-driver'
import { requestError } from '../errors.ts'
import type { Select } from '../planner/question.ts'
import { type FoundPath, wordPaths } from './path-words.ts'
import { pathsOfLength } from './shortest-paths.ts'
import { slice } from './slice.ts'
import { type StepRow, Steps } from './steps.ts'
import { groundsOf, type Trail } from './trail.ts'

/** What paths are asked for with. */
export interface PathQuestion {
  from: string
  to: string
  /** What no path leads through. */
  without: readonly string[]
  /** The kinds of steps, in the order in which one is taken where two nodes are connected in several ways. */
  through: readonly string[]
  maxSteps: number
  chronological: boolean
  throughHubs: boolean
  first: number
}

/** One end, and how far all steps are known from there. */
interface Side {
  reached: Set<string>
  /** The nodes that are as many steps away as there are whole rings, whose own steps may not be known. */
  frontier: string[]
  rings: number
}

const readSteps = slice('path-steps')

/**
 * The shortest paths between two nodes, the shorter first and those of one length by the ids of their nodes. The search goes ring
 * by ring from both ends, always where there is less to read, and no farther than it needs: a path of n steps is known when the
 * rings around both ends together are n. Throws LIMIT_EXCEEDED where it would have to read more than `most` steps, or to try more.
 */
export async function searchPaths(
  question: PathQuestion,
  select: Select,
  most: number,
): Promise<FoundPath[]> {
  const { from, to, without, through, maxSteps, throughHubs, chronological, first } = question
  if (from === to) return []
  const steps = new Steps([...through, 'HAD_PART_IN'])
  const checkLimit = (count: number) => {
    if (count > most)
      throw requestError(
        'LIMIT_EXCEEDED',
        `paths: the search came to more than ${most} steps; name the kinds of steps (through), fewer steps (maxSteps) or fewer paths (first).`,
      )
  }
  let read = 0
  let tried = 0
  const readFrom = async (ids: string[], only: string[] | null, withGrounds: boolean) => {
    const rows = (await select(readSteps, {
      ids,
      to: only,
      ends: [from, to],
      without,
      through,
      throughHubs,
      withGrounds,
      most: neo4j.int(most - read + 1),
    })) as StepRow[]
    read += rows.length
    checkLimit(read)
    return rows
  }
  const widen = async (...sides: Side[]) => {
    const unknown = [...new Set(sides.flatMap(side => side.frontier.filter(node => !steps.isWhole(node))))]
    // Around the ends are most of the steps that will be taken.
    const withGrounds = chronological || throughHubs || !read
    if (unknown.length) steps.add(unknown, await readFrom(unknown, null, withGrounds))
    for (const side of sides) {
      const next = new Set(side.frontier.flatMap(node => [...steps.neighbours(node)]))
      side.frontier = [...next].filter(node => !side.reached.has(node))
      for (const node of side.frontier) side.reached.add(node)
      side.rings++
    }
  }
  const sides: [Side, Side] = [sideOf(from), sideOf(to)]
  const found: Trail[] = []
  await widen(...sides)
  for (let length = 1; length <= maxSteps && found.length < first; length++) {
    // A side without a frontier has been read to its end: there is nothing more to know.
    while (sides[0].rings + sides[1].rings < length && sides.every(({ frontier }) => frontier.length))
      await widen(cheaper(steps, sides))
    for (const path of pathsOfLength(steps, question, length, () => checkLimit(++tried))) {
      found.push(path)
      if (found.length === first) break
    }
  }
  if (!found.length) return []
  await addGrounds(steps, found, readFrom)
  const grounded = found.map(trail => ({ ...trail, grounds: groundsOf(steps, trail, chronological) }))
  return wordPaths(grounded, select)
}

function sideOf(end: string): Side {
  return { reached: new Set([end]), frontier: [end], rings: 0 }
}

function cheaper(steps: Steps, sides: [Side, Side]): Side {
  const [a, b] = sides.map(({ frontier }) =>
    frontier.reduce((sum, node) => sum + (steps.isWhole(node) ? 0 : 1 + steps.costOf(node)), 0),
  ) as [number, number]
  return a <= b ? sides[0] : sides[1]
}

/** What the steps that are taken rest on, where that is not known yet: read from the end of each that has less to read. */
async function addGrounds(
  steps: Steps,
  paths: Trail[],
  readFrom: (ids: string[], only: string[] | null, withGrounds: boolean) => Promise<StepRow[]>,
): Promise<void> {
  const missing = paths
    .flatMap(({ nodes, steps }) => steps.map((step, at) => ({ step, from: nodes[at]!, to: nodes[at + 1]! })))
    .filter(({ step }) => !step.grounds.length)
    .map(({ from, to }) => (steps.costOf(from) <= steps.costOf(to) ? [from, to] : [to, from]))
  if (!missing.length) return
  const [cheap, dear] = [0, 1].map(end => [...new Set(missing.map(pair => pair[end]!))]) as [
    string[],
    string[],
  ]
  steps.add([], await readFrom(cheap, dear, true))
  for (const path of paths)
    path.steps = path.steps.map(
      ({ kind, forward }, at) =>
        steps
          .between(path.nodes[at]!, path.nodes[at + 1]!)
          .find(step => step.kind === kind && step.forward === forward)!,
    )
}
