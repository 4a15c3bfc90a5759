import type { Select } from '../planner/question.ts'
import { timeInWords } from '../time/in-words.ts'
import { groundsInOrder, type Trail } from './shortest-paths.ts'
import { slice } from './slice.ts'
import type { Ground, Step } from './steps.ts'

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
  /** The type of a fact that somebody had a part by. */
  act: string | null
}

const readWords = slice('path-words')

/** The paths with the facts of each step, and a sentence that states it. */
export async function wordPaths(
  paths: Trail[],
  chronological: boolean,
  select: Select,
): Promise<FoundPath[]> {
  const grounded = paths.map(({ nodes, steps }) => ({
    nodes,
    steps,
    grounds: groundsInOrder(steps, chronological).map(grounds => grounds.toSorted(byTime)),
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
  const when = (edtf = fact?.edtf) => (edtf ? ` ${timeInWords(edtf)}` : '')
  const often = (once: string, what: string) =>
    grounds.length > 1 ? `${grounds.length} ${what}, first ${once}` : once
  switch (kind) {
    case 'MET': {
      const where = `${fact?.place ? ` in ${fact.place}` : ''}${when()}`
      return grounds.length > 1
        ? `${a} met ${b} ${grounds.length === 2 ? 'twice' : `${grounds.length} times`}${where && `, first${where}`}.`
        : `${a} met ${b}${where}.`
    }
    case 'SIGNED_TOGETHER':
      return `${a} and ${b} signed ${often(`${fact?.name}${when()}`, 'documents')}.`
    case 'HELD_SAME_OFFICE':
      return `${a} and ${b} held the office ${fact?.office}.`
    case 'SUCCEEDED':
      return `${a} succeeded ${b}${when(first?.edtf)}.`
    case 'MEMBER_OF':
      return `${a} ${Number.isFinite(first?.last) && first!.last < 9999_12_31 ? 'was' : 'is'} a member of ${b}${when(first?.edtf)}.`
    case 'PARTY_TO_SAME_DOCUMENT':
      return `${a} and ${b} are party to ${often(`${fact?.name}${signed(when())}`, 'documents')}.`
    case 'LED_TO':
      return `${a} led to ${b}.`
    default: {
      const time = when(fact?.edtf ?? words.get(forward ? to : from)?.edtf)
      return `${a} ${hadPart[fact?.act ?? ''] ?? 'is involved in'} ${b}${fact?.act === 'Party' ? signed(time) : time}.`
    }
  }
}

/** Being party to a document has no day of its own. */
function signed(time: string): string {
  return time && `, signed${time}`
}

/** What somebody did who had a part in something, by the type of the fact that says so. */
const hadPart: Record<string, string> = {
  Participation: 'took part in',
  Signature: 'signed',
  Party: 'is party to',
  Tenure: 'held the office',
}
