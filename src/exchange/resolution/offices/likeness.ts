import { withoutCountry, readOfficeName } from '../../../names/office-name.ts'
import type { Likeness } from '../kind.ts'
import type { OfficeSeen } from './portrait.ts'

/**
 * Judges whether two offices are one: of one country they are by the same name, whether it says the country or not. A renamed office is
 * one by its former name.
 */
export function likenessOf(a: OfficeSeen, b: OfficeSeen): Likeness {
  const different = (reason: string): Likeness => ({ verdict: 'DIFFERENT', score: 0, reasons: [reason] })
  if (a.accreditedTo !== b.accreditedTo) return different('-accredited to another')
  if (!a.country !== !b.country) return judged(a, b, '-of one it is not known where it is', false)
  if (a.country !== b.country) return different('-of other countries')
  // Of a body that belongs to no country, and of several bodies of one: a director of each.
  if (a.body !== b.body && !a.country) return different('-of other bodies')
  const isSameBody = a.body === b.body
  const reason = isSameBody ? '+of the same body' : '+of the same country'
  // Bodies that were not recognized as one, and of which the one is only the country.
  const mayBe = isSameBody || a.body === a.country || b.body === b.country
  return judged(a, b, reason, mayBe)
}

function judged(a: OfficeSeen, b: OfficeSeen, reason: string, isClear: boolean): Likeness {
  const [ofA, ofB] = [wordsOf(a), wordsOf(b)]
  const best = likest(ofA.held, ofB.held)
  // Who has left an office is in none: who was called so was not in office then, which somebody is to decide.
  if (best < 1 && likest([...ofA.held, ...ofA.left], [...ofB.held, ...ofB.left]) === 1)
    return { verdict: 'OPEN', score: 0.5, reasons: ['-said of who held it before', reason] }
  if (best === 1)
    return isClear
      ? { verdict: 'SAME', score: 0.95, reasons: ['+called the same', reason], exact: true }
      : { verdict: 'OPEN', score: 0.5, reasons: ['+called the same', reason] }
  if (best >= 0.75 && isClear)
    return { verdict: 'OPEN', score: 0.5, reasons: ['+called nearly the same', reason] }
  return { verdict: 'DIFFERENT', score: best / 2, reasons: ['-called otherwise', reason] }
}

/** The words of each of its names, without those that only name the country: as who holds it is called, and who held it before. */
function wordsOf({ names, countryNames, alpha2 }: OfficeSeen): { held: string[][]; left: string[][] } {
  const read = names
    .map(readOfficeName)
    .map(({ words, isFormer }) => ({ words: withoutCountry(words, countryNames, alpha2), isFormer }))
    .filter(({ words }) => words.length)
  const those = (isFormer: boolean) =>
    read.filter(each => each.isFormer === isFormer).map(({ words }) => words)
  return { held: those(false), left: those(true) }
}

function likest(one: string[][], other: string[][]): number {
  return Math.max(0, ...one.flatMap(words => other.map(others => likeness(words, others))))
}

/** What makes another office of one. */
const ranks = new Set(
  'deputy vice assistant under junior senior first second third fourth shadow principal permanent parliamentary private chief associate adjunct'.split(
    ' ',
  ),
)

function likeness(a: string[], b: string[]): number {
  const open = [...a.filter(word => !b.includes(word)), ...b.filter(word => !a.includes(word))]
  if (open.some(word => ranks.has(word))) return 0
  const shared = a.filter(word => b.includes(word)).length
  return shared === a.length && shared === b.length ? 1 : (2 * shared) / (a.length + b.length) - 0.01
}
