import type { Select } from '../planner/question.ts'
import { sentencesIn } from '../words/words.ts'
import { slice } from './slice.ts'
import type { Ground, Step } from './steps.ts'
import type { Trail } from './trail.ts'

/** A path as the question file gets it. */
export interface FoundPath {
  nodes: string[]
  steps: { kind: string; facts: string[]; sentence: string }[]
}

/** What is known of a node or fact, for a sentence. */
interface Words {
  name: string | null
  edtf: string | null
  place: string | null
  office: string | null
  /** What the office of a tenure belongs to. */
  body: string | null
  /** The type of a fact that somebody had a part by. */
  act: string | null
}

const readWords = slice('path-words')

/** The paths with the facts of each step, and a sentence that states it. */
export async function wordPaths(
  paths: (Trail & { grounds: Ground[][] })[],
  select: Select,
): Promise<FoundPath[]> {
  const grounded = paths.map(({ grounds, ...path }) => ({
    ...path,
    grounds: grounds.map(own => own.toSorted(byTime)),
  }))
  const ids = grounded.flatMap(({ nodes, grounds }) => [
    ...nodes,
    ...grounds.flatMap(([first]) => first?.facts ?? []),
  ])
  const rows = (await select(readWords, { ids: [...new Set(ids)] })) as [string, Words][]
  const words = new Map(rows)
  return grounded.map(({ nodes, steps, grounds }) => ({
    nodes,
    steps: steps.map((step, at) => {
      const [from, to] = [nodes[at]!, nodes[at + 1]!]
      const facts = [...new Set(grounds[at]!.flatMap(ground => ground.facts))]
      return { kind: step.kind, facts, sentence: sentence(step, from, to, grounds[at]!, words) }
    }),
  }))
}

/** By the first day; what has no date comes last. */
function byTime(a: Ground, b: Ground): number {
  const dayOf = ({ first }: Ground) => (Number.isFinite(first) ? first : Number.MAX_SAFE_INTEGER)
  return dayOf(a) - dayOf(b) || (a.facts[0]! < b.facts[0]! ? -1 : 1)
}

/** A step in plain words: of what happened more than once, how often and when first. */
function sentence(
  { kind, forward }: Step,
  from: string,
  to: string,
  grounds: Ground[],
  words: Map<string, Words>,
): string {
  const [a, b] = (forward ? [from, to] : [to, from]).map(id => words.get(id)?.name ?? id) as [string, string]
  const first = grounds[0]
  const fact = words.get(first?.facts[0] ?? '')
  const ownTime = kind === 'SUCCEEDED' || kind === 'MEMBER_OF'
  return sentencesIn().step({
    kind,
    from: a,
    to: b,
    count: grounds.length,
    name: fact?.name ?? null,
    place: fact?.place ?? null,
    office: fact?.office ?? null,
    body: fact?.body ?? null,
    act: fact?.act ?? null,
    edtf: (ownTime ? first?.edtf : (fact?.edtf ?? words.get(forward ? to : from)?.edtf)) ?? null,
    over: Number.isFinite(first?.last) && first!.last < 9999_12_31,
  })
}
