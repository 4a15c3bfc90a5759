import { distance } from 'fastest-levenshtein'
import { fold } from '../../names/folding.ts'
import { judgeNames } from '../../names/judgement.ts'
import type { Visitor } from './visitors.ts'

/** Somebody whom a record names: who, and when. */
export interface Mention {
  visitor: Visitor
  /** The day, YYYY-MM-DD. */
  day: string
}

/** From this score on, two names of leaders of one country are one person's. */
const sameFrom = 0.8
/** The same where the later one held the same office soon after, and a family name is the same. */
const sameInOffice = 0.45
/** The same where the later one came in another office, and not soon after, or has another first name. */
const surely = 0.95
/** How much likelier one must be than any other. */
const lead = 0.05
/** The years within which something happened soon. */
const soon = 5
/** Nobody who was not there for so many years is taken for the same person, but for a monarch with a number. */
const longest = 20

/**
 * Tells apart the people among the leaders of one country, in the order of time. Joined is only what is clear: who is left apart may
 * be joined by whoever knows. Gives the mentions of each.
 */
export function leadersAmong<Known extends Mention>(mentions: Known[]): Known[][] {
  const people: Known[][] = []
  for (const mention of [...mentions].sort((one, other) => (one.day < other.day ? -1 : 1))) {
    const liked = people
      .map(person => ({ person, score: likeness(person, mention) }))
      .filter(({ score }) => score > 0)
    const best = Math.max(...liked.map(({ score }) => score))
    const near = liked.filter(({ score }) => score > best - lead).map(({ person }) => person)
    // One whose names are like those of two shows that the two are one, unless something else keeps them apart: then it is neither.
    const [first, ...others] = near
    if (first && others.every(other => mayBeOne(first, other))) {
      first.push(...others.flat(), mention)
      for (const other of others) people.splice(people.indexOf(other), 1)
    } else people.push([mention])
  }
  return people
}

/** How like a mention is to a person, where it may be the same: 0 for one who is not. */
function likeness(person: Mention[], { visitor, day }: Mention): number {
  const last = person.at(-1)!
  const years = Math.abs(Date.parse(day) - Date.parse(last.day)) / (365.25 * 24 * 3_600_000)
  if (years >= longest && !isNumbered(last.visitor, visitor)) return 0
  const isSoon = years < soon
  let best = 0
  for (const known of new Map(person.map(each => [each.visitor.text, each.visitor])).values()) {
    const { decision, score } = judgeNames(known.text, visitor.text)
    if (decision === 'different') return 0
    if (isPossible(known, visitor, isSoon) && score >= neededFor(known, visitor, isSoon))
      best = Math.max(best, score)
  }
  return best
}

/** Whether every name of the one may be the other's: it is like it, and so is its last word. */
function mayBeOne(one: Mention[], other: Mention[]): boolean {
  return one.every(({ visitor }) =>
    other.every(
      each =>
        judgeNames(visitor.text, each.visitor.text).score >= sameInOffice &&
        distance(wordsOf(visitor).at(-1)!, wordsOf(each.visitor).at(-1)!) <= 2,
    ),
  )
}

function neededFor(one: Visitor, other: Visitor, isSoon: boolean): number {
  if (!beginsAlike(one, other)) return surely
  if (one.office !== other.office) return isSoon ? sameFrom : surely
  return isSoon && sharesFamily(one, other) ? sameInOffice : sameFrom
}

/** What names do not say: that of a monarch is no family name, and a family name alone is that of many. */
function isPossible(one: Visitor, other: Visitor, isSoon: boolean): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)]
  if (one.isRegnal && other.isRegnal)
    return distance(words[0]!, others[0]!) <= Math.ceil(Math.min(words[0]!.length, others[0]!.length) / 3)
  if (words.length > 1 && others.length > 1) return true
  if (one.isRegnal || other.isRegnal) return false
  // Two of: the same office, the same words, soon after.
  return [one.office === other.office, words.join() === others.join(), isSoon].filter(Boolean).length >= 2
}

/** Whether the last name of the one is in the other. */
function sharesFamily(one: Visitor, other: Visitor): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)]
  return others.includes(words.at(-1)!) || words.includes(others.at(-1)!)
}

/** Whether the first names may be one, or one has none: a son who succeeds has his father's names behind his own. */
function beginsAlike(one: Visitor, other: Visitor): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)]
  const [first, beside] = [words[0]!, others[0]!]
  const isTail = (some: string[], of: string[]) => of.slice(-some.length).join() === some.join()
  return distance(first, beside) <= first.length / 4 || isTail(words, others) || isTail(others, words)
}

/** Whether both are written alike, with the number of a monarch. */
function isNumbered(one: Visitor, other: Visitor): boolean {
  return one.isRegnal && one.text === other.text && /\b[IVX]{2,}\b/.test(one.name)
}

function wordsOf({ name }: Visitor): string[] {
  return fold(name).split(' ')
}
