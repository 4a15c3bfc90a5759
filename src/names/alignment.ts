import { relationOf } from './given-names.ts'
import { isParticle } from './particles.ts'
import { alike, soundOf } from './spelling.ts'

/** How two words of two names go together, the closest first. */
export type Likeness = 'same' | 'form' | 'translation' | 'sound' | 'near' | 'initial' | 'initials'

/** A word of the one name beside one of the other. */
export interface Match {
  a: number
  b: number
  how: Likeness
}

const worth: Record<Likeness, number> = {
  same: 1,
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
  // Vowels are one sound too often for that to say much.
  const beginAlike = a[0] === b[0] || (one[0] === other[0] && !/[ai]/.test(one[0]!))
  const enough = beginAlike ? (least <= 4 ? 0.74 : 0.66) : 0.85
  if (isAlike(a, b, enough) || (least > 3 && isAlike(one, other, enough))) return 'near'
  if (a === `abd${b}` || b === `abd${a}`) return 'near'
  // Short forms, and names that were cut: Will and Willard, Fred and Frederick.
  return least >= 3 && a !== 'abd' && b !== 'abd' && (a.startsWith(b) || b.startsWith(a)) ? 'near' : undefined
}

/** Lengths that differ too much need not be compared letter by letter. */
function isAlike(a: string, b: string, enough: number): boolean {
  return Math.min(a.length, b.length) >= enough * Math.max(a.length, b.length) && alike(a, b) >= enough
}

/** The words of two names side by side, each at most once, the closest pairs first and what stands in one order before what does not. */
export function align(a: readonly string[], b: readonly string[]): Match[] {
  const pairs: (Match & { value: number })[] = []
  for (const [at, word] of a.entries())
    for (const [beside, other] of b.entries()) {
      const how = likenessOf(word, other)
      if (!how || (isParticle(word) !== isParticle(other) && how !== 'same')) continue
      const order = Math.abs(at / a.length - beside / b.length)
      pairs.push({ a: at, b: beside, how, value: worth[how] - 0.05 * order })
    }
  pairs.sort((one, other) => other.value - one.value)
  const matches: Match[] = []
  for (const { a: at, b: beside, how } of pairs)
    if (!matches.some(match => match.a === at || match.b === beside)) matches.push({ a: at, b: beside, how })
  return matches
}
