import type { Database } from '../../neo4j/database.ts'
import type { Judged, Kind } from './kind.ts'
import type { FoundMatch } from './matches.ts'

/** Nobody is asked of what is less likely than this. */
export const leastOpen = 0.3

/** So much likelier than any other is what is taken for the one that is meant. */
const leastAhead = 0.03

const batchSize = 500

type Found = Omit<FoundMatch, 'kind'>

/**
 * Decides of pairs that were judged each by itself. One dataset tells its own things apart: what it has twice is for somebody to look
 * at, where it would be clear elsewhere. Nothing is joined with what two of one dataset could be, unless one of them is told of word for
 * word; nor with two things that are not one another.
 */
export async function decided(database: Database, kind: Kind, judged: Judged[]): Promise<Found[]> {
  const worth = judged.filter(
    match => match.verdict !== 'OPEN' || match.inOneDataset || !isOfOneDataset(match),
  )
  const ofNode = byNode(worth)
  const paired = kind.interchangeable ? pairsOf(worth) : new Set<Judged>()
  const found = worth.flatMap(match => {
    if (match.verdict !== 'SAME') return [match]
    if (isOfOneDataset(match) && !match.publications) return [open(match, '-one dataset has both')]
    // What is told word for word alike on both sides is paired; which with which, makes no difference.
    if (kind.interchangeable && match.exact) return paired.has(match) ? [match] : []
    const rivals = rivalsOf(match, ofNode)
    const isDoubted = kind.interchangeable
      ? rivals.some(other => paired.has(other) || other.score > match.score - leastAhead)
      : rivals.some(other => other.verdict === 'SAME' || other.score >= match.score)
    return [isDoubted ? open(match, '-another may be meant as well') : match]
  })
  const apart = await alikeButApart(database, kind, found)
  const joined = new Set(found.filter(({ verdict }) => verdict === 'SAME').flatMap(placesOf))
  return found
    .filter(
      // What has its other half in a dataset is nothing else there.
      match =>
        !kind.interchangeable || match.verdict !== 'OPEN' || !placesOf(match).some(key => joined.has(key)),
    )
    .map(match => (apart.has(match) ? open(match, '-what else is like it is another') : match))
    .filter(({ verdict, score }) => verdict !== 'OPEN' || score >= leastOpen)
    .map(({ a, b, verdict, score, reasons, part = null }) => ({ a, b, verdict, score, reasons, part }))
}

function open(match: Judged, reason: string): Judged {
  return { ...match, verdict: 'OPEN', reasons: [reason, ...match.reasons] }
}

function isOfOneDataset({ datasets: [one, other] }: Judged): boolean {
  return one.some(dataset => other.includes(dataset))
}

function byNode(judged: Judged[]): Map<string, Judged[]> {
  const ofNode = new Map<string, Judged[]>()
  for (const match of judged)
    for (const id of [match.a, match.b]) {
      const known = ofNode.get(id)
      if (known) known.push(match)
      else ofNode.set(id, [match])
    }
  return ofNode
}

/** Of the pairs that are told word for word alike, as many as leave each thing in one pair with each dataset, or publication of its own. */
function pairsOf(judged: Judged[]): Set<Judged> {
  const taken = new Set<string>()
  const pairs = new Set<Judged>()
  const exact = judged.filter(match => match.verdict === 'SAME' && match.exact)
  exact.sort((x, y) => y.score - x.score || compare(x.a, y.a) || compare(x.b, y.b))
  for (const match of exact) {
    if (isOfOneDataset(match) && !match.publications) continue
    const keys = placesOf(match)
    if (keys.some(key => taken.has(key))) continue
    for (const key of keys) taken.add(key)
    pairs.add(match)
  }
  return pairs
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The pairs of either of the two with another that the dataset of the other has. */
function rivalsOf(match: Judged, ofNode: Map<string, Judged[]>): Judged[] {
  return [match.a, match.b].flatMap((id, at) => {
    const datasets = match.datasets[1 - at]!
    return ofNode.get(id)!.filter(other => {
      if (other === match || other.verdict === 'PART_OF' || (match.exact && !other.exact)) return false
      return other.datasets[other.a === id ? 1 : 0].some(dataset => datasets.includes(dataset))
    })
  })
}

/** Each of the two with where the other is told of: its datasets, or, within one dataset, its publications. */
function placesOf(match: Judged): string[] {
  const [ofA, ofB] = isOfOneDataset(match) ? (match.publications ?? match.datasets) : match.datasets
  return [...ofB.map(place => `${match.a} ${place}`), ...ofA.map(place => `${match.b} ${place}`)]
}

/** Of what would be one with two things that are clearly not one another, both pairs. */
async function alikeButApart(database: Database, kind: Kind, found: Judged[]): Promise<Set<Judged>> {
  const same = byNode(found.filter(({ verdict }) => verdict === 'SAME'))
  const questions: { pair: [string, string]; of: [Judged, Judged] }[] = []
  for (const [id, matches] of same)
    for (const [at, one] of matches.entries())
      for (const other of matches.slice(at + 1)) {
        const pair: [string, string] = [one.a === id ? one.b : one.a, other.a === id ? other.b : other.a]
        questions.push({ pair, of: [one, other] })
      }
  const apart = new Set<Judged>()
  for (let at = 0; at < questions.length; at += batchSize) {
    const batch = questions.slice(at, at + batchSize)
    const judged = await kind.judge(
      database,
      batch.map(({ pair }) => pair),
    )
    const different = new Set(
      judged
        .filter(({ verdict }) => verdict === 'DIFFERENT')
        .flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]),
    )
    for (const { pair, of } of batch)
      if (different.has(pair.join(' '))) for (const match of of) apart.add(match)
  }
  return apart
}
