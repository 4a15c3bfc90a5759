import { relationOf } from './given-names.ts'
import { isParticle } from './particles.ts'
import { alike, soundOf } from './spelling.ts'

/** How two words of two names go together, the closest first. */
export type Likeness = 'same' | 'joined' | 'form' | 'translation' | 'sound' | 'near' | 'initial' | 'initials'

/** A word of the one name beside one of the other. */
export interface Match {
  a: number
  b: number
  how: Likeness
}

const worth: Record<Likeness, number> = {
  same: 1,
  joined: 0.98,
  form: 0.92,
  translation: 0.88,
  sound: 0.9,
  near: 0.8,
  initial: 0.6,
  initials: 0.62,
}

/** How two words go together; undefined where they do not. */
export function likenessOf(a: string, b: string): Likeness | undefined {
  if (a === b) return a.length === 1 ? 'initials' : 'same'
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : undefined
  const relation = relationOf(a, b)
  if (relation === 'form' || relation === 'translation') return relation
  const [one, other] = [soundOf(a), soundOf(b)]
  if (one === other && one.length > 1 && alike(a, b) > 0.4) return 'sound'
  // Two names that are known are no misspellings of each other, and few begin with a wrong letter.
  if (relation === 'other') return undefined
  const least = Math.min(a.length, b.length)
  const closeness = Math.max(alike(a, b), least > 3 ? alike(one, other) : 0)
  if (
    closeness >=
    (a[0] === b[0] || (one[0] === other[0] && !/[ai]/.test(one[0]!)) ? (least <= 4 ? 0.74 : 0.66) : 0.85)
  )
    return 'near'
  if (a === `abd${b}` || b === `abd${a}`) return 'near'
  // Short forms, and names that were cut: Will and Willard, Fred and Frederick.
  return least >= 3 && a !== 'abd' && b !== 'abd' && (a.startsWith(b) || b.startsWith(a)) ? 'near' : undefined
}

/** The words of two names side by side, each at most once, the closest pairs first and what stands in one order before what does not. */
export function align(a: readonly string[], b: readonly string[]): Match[] {
  const pairs: (Match & { value: number })[] = []
  a.forEach((word, at) => {
    b.forEach((other, beside) => {
      const how = likenessOf(word, other)
      if (!how || (isParticle(word) !== isParticle(other) && how !== 'same')) return
      const order = Math.abs(at / a.length - beside / b.length)
      pairs.push({ a: at, b: beside, how, value: worth[how] - 0.05 * order })
    })
  })
  pairs.sort((one, other) => other.value - one.value)
  const matches: Match[] = []
  for (const { a: at, b: beside, how } of pairs)
    if (!matches.some(match => match.a === at || match.b === beside)) matches.push({ a: at, b: beside, how })
  return [...matches, ...joinedWords(a, b, matches)]
}

/** What is one word here and two there: LeMay and Le May, Dong-Jo and Dongjo. */
function joinedWords(a: readonly string[], b: readonly string[], matches: Match[]): Match[] {
  const found: Match[] = []
  const free = (words: readonly string[], side: 'a' | 'b') =>
    words
      .map((_, at) => at)
      .filter(at => ![...matches, ...found].some(match => match[side] === at && match.how !== 'initial'))
  const join = (whole: readonly string[], parts: readonly string[], side: 'a' | 'b') => {
    for (const at of free(whole, side)) {
      const other = side === 'a' ? 'b' : 'a'
      const open = free(parts, other)
      const start = open.find(n => open.includes(n + 1) && isJoined(whole[at]!, parts[n]! + parts[n + 1]!))
      if (start === undefined) continue
      for (const n of [start, start + 1])
        found.push({ a: side === 'a' ? at : n, b: side === 'a' ? n : at, how: 'joined' })
    }
  }
  join(a, b, 'a')
  join(b, a, 'b')
  return found
}

function isJoined(word: string, parts: string): boolean {
  return word.length > 3 && (word === parts || (word.length > 5 && soundOf(word) === soundOf(parts)))
}
