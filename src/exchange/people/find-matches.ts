import type { Database } from '../../neo4j/database.ts'
import { currentIds } from '../writing/redirections.ts'
import { candidatesFor, changedPeople } from './candidates.ts'
import { joinMatched } from './joining.ts'
import { likenessOf } from './likeness.ts'
import { type FoundMatch, forgetFound, keepMatches } from './matches.ts'
import { portraitsOf } from './portrait.ts'

/** Pairs that are compared at once. */
const batchSize = 500

/** How many people of an import were found to be those of other datasets, and how many may be. */
export interface Matched {
  joined: number
  open: number
}

/**
 * Compares the people that an import brought or changed with those of other datasets, joins what is clear, and keeps the rest for
 * somebody to look at. What was decided by a person stays; what an import decided is decided anew, so that the same again, or after an
 * end at any moment, comes to the same.
 */
export async function matchPeople(
  database: Database,
  { importId, dataset }: { importId: string; dataset: string },
): Promise<Matched> {
  let brought = await changedPeople(database, importId)
  if (!brought.subjects.length) return { joined: 0, open: 0 }
  if (await database.write(transaction => forgetFound(transaction, brought.subjects))) {
    await joinMatched(database)
    brought = await changedPeople(database, importId)
  }
  const candidates = await candidatesFor(database, { dataset, changed: brought.nodes })
  const found = decided(await compared(database, candidates))
  if (!found.length) return { joined: 0, open: 0 }
  const undecided = await database.write(transaction => keepMatches(transaction, found))
  await joinMatched(database)
  const now = await database.read(transaction =>
    currentIds(
      transaction,
      undecided.flatMap(({ a, b }) => [a, b]),
    ),
  )
  const areOne = ({ a, b }: FoundMatch) => (now.get(a) ?? a) === (now.get(b) ?? b)
  return {
    // Whom somebody decided not to be one with another of them, is not joined however clear it was.
    joined: undecided.filter(areOne).length,
    open: undecided.filter(({ verdict }) => verdict === 'OPEN').length,
  }
}

/** What is thought of each pair that is not clearly two people. */
async function compared(database: Database, pairs: [string, string][]): Promise<FoundMatch[]> {
  const found: FoundMatch[] = []
  for (let at = 0; at < pairs.length; at += batchSize) {
    const batch = pairs.slice(at, at + batchSize)
    const portraits = await portraitsOf(database, [...new Set(batch.flat())])
    for (const pair of batch) {
      // In one order, so that the same is found whichever of them was brought.
      const [a, b] = pair.toSorted() as [string, string]
      const [one, other] = [portraits.get(a), portraits.get(b)]
      // A dataset tells its own people apart.
      if (!one || !other || one.datasets.some(dataset => other.datasets.includes(dataset))) continue
      const { decision, score, reasons } = likenessOf(one, other)
      if (decision !== 'different')
        found.push({ a, b, score, reasons, verdict: decision === 'same' ? 'SAME' : 'OPEN' })
    }
  }
  return found
}

/** Nobody is joined with whom two could be: where another is as alike, or clear as well, somebody is to look at all of them. */
function decided(found: FoundMatch[]): FoundMatch[] {
  const ofPerson = new Map<string, FoundMatch[]>()
  for (const match of found)
    for (const id of [match.a, match.b]) ofPerson.set(id, [...(ofPerson.get(id) ?? []), match])
  const hasRival = (match: FoundMatch) =>
    [match.a, match.b].some(id =>
      ofPerson
        .get(id)!
        .some(other => other !== match && (other.verdict === 'SAME' || other.score >= match.score)),
    )
  return found.map(match =>
    match.verdict === 'SAME' && hasRival(match)
      ? { ...match, verdict: 'OPEN', reasons: ['-another may be meant as well', ...match.reasons] }
      : match,
  )
}
