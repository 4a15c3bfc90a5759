import { spelledSyllables } from './mandarin.ts'
import { isVietnamese, type PersonalName, type Reading, telling } from './personal-name.ts'

/** The ways in which a name can be read beside another: with a comma there is one, without it the family name is last or first. */
export function readingsOf(name: PersonalName, other: PersonalName): Reading[] {
  if (name.syllables && other.syllables) {
    const [family, ...given] = name.syllables
    const first = { family: [family!], given: given.length ? [given.join('')] : [] }
    // Xiaoping Deng: who writes for others puts the family name last.
    const last = name.plain.length > 1 ? spelledSyllables(name.plain.at(-1)!) : undefined
    if (last?.length !== 1) return [first]
    return [first, { family: [name.syllables.at(-1)!], given: [name.syllables.slice(0, -1).join('')] }]
  }
  if (name.family.length)
    return [{ family: telling(joinedAs(name.family, other)), given: telling(joinedAs(name.given, other)) }]
  const plain = joinedAs(name.plain, other)
  const words = telling(plain)
  if (words.length === 1) return [{ family: words, given: [] }]
  const first = { family: words.slice(0, 1), given: words.slice(1) }
  return isVietnamese(plain) ? [first] : [{ family: words.slice(-1), given: words.slice(0, -1) }, first]
}

/** The words of one name, with those put together that the other has as one: Le May and LeMay, Dong-Jo and Dongjo. */
function joinedAs(words: readonly string[], other: PersonalName): string[] {
  const out: string[] = []
  for (const word of words) {
    const whole = out.length ? out.at(-1)! + word : ''
    if (whole.length > 3 && hasWord(other, whole)) out[out.length - 1] = whole
    else out.push(word)
  }
  return out
}

function hasWord({ family, given, plain }: PersonalName, word: string): boolean {
  return family.includes(word) || given.includes(word) || plain.includes(word)
}
