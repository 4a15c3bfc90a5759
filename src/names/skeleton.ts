import { fold, scriptOf } from './folding.ts'
import { formsOf } from './forms.ts'

/** Scripts whose letters leave out vowels, or spaces between the parts of a name. */
const ambiguous = new Set(['Arab', 'Hebr', 'Hani', 'Hang', 'Hira', 'Kana', 'Thai'])

/** Whether two names are in two scripts, of which one can be read in many ways: other letters do not make another name then. */
export function areOfOtherLetters(a: string, b: string): boolean {
  const [one, other] = [scriptOf(a), scriptOf(b)]
  return one !== other && (ambiguous.has(one) || ambiguous.has(other))
}

/** The share of words that two names have in common when only consonants are compared, each by how it may be read. */
export function sharedSkeleton(a: string, b: string): number {
  const [one, other] = [skeletonsOf(a), skeletonsOf(b)]
  if (!one.length || !other.length) return 0
  const shared = one.filter(word => other.includes(word)).length
  if (isReadAs(a, b) || isReadAs(b, a)) return 1
  // Without spaces, all of it is one word.
  if (one.join('') === other.join('') || one.toReversed().join('') === other.join('')) return 1
  return shared / Math.max(one.length, other.length)
}

/** Whether all words of a name are among those as which another in syllables can be read. */
function isReadAs(latin: string, syllables: string): boolean {
  const forms = formsOf(syllables, 'Person').split(' ')
  return fold(latin)
    .split(' ')
    .every(word => forms.includes(word))
}

/** Letters that are one consonant in one reading or another. */
const consonants: [RegExp, string][] = [
  [/kh|gh|ch|h/g, 'h'],
  [/sh|zh|j|c/g, 's'],
  [/th|dh/g, 't'],
  [/ph|p/g, 'f'],
  [/q|g/g, 'k'],
  [/z/g, 's'],
  [/v/g, 'w'],
  [/[aeiouyw]/g, ''],
  [/(.)\1+/g, '$1'],
]

function skeletonsOf(name: string): string[] {
  return fold(name)
    .split(' ')
    .filter(word => !['al', 'el'].includes(word))
    .map(word =>
      consonants.reduce((rest, [from, to]) => rest.replace(from, to), word.replace(/^(?:al|el)(?=.{4})/, '')),
    )
    .filter(word => word.length > 1)
}
