import { fold } from './folding.ts'

/** A name of an office, as it is compared. */
export interface OfficeName {
  /** Its words, folded, in a form of their own, without those that only join. */
  words: string[]
  /** It is said of somebody who held the office before: Former Prime Minister. */
  isFormer: boolean
}

const joining = new Set('the of for and to in at a an on his her its'.split(' '))
const former = new Set('former ex late past erstwhile onetime previous'.split(' '))

/** What is called in two ways. */
const forms: [RegExp, string][] = [
  [/\bpm\b/g, 'prime minister'],
  [/\bhead of government\b/g, 'prime minister'],
  [/\bforeign and commonwealth\b/g, 'foreign'],
  [/\b(?:external|exterior) (?:affairs|relations)\b/g, 'foreign affairs'],
  [/\bministers?\b/g, 'minister'],
  [/\bsecretary of state for (?:foreign )?affairs\b/g, 'foreign secretary'],
  [/\bdefence\b/g, 'defense'],
  [/\bchairman|chairwoman|chairperson\b/g, 'chair'],
  [/\baffairs?\b/g, ''],
]

/** Reads the name of an office: "Prime Minister", "British Prime Minister", "Former Prime Minister of Great Britain". */
export function readOfficeName(text: string): OfficeName {
  let folded = fold(text)
  for (const [from, to] of forms) folded = folded.replace(from, to)
  const all = folded.split(' ').filter(Boolean)
  const words = all.filter(word => !joining.has(word))
  const isFormer = words.length > 1 && former.has(words[0]!)
  return { words: (isFormer ? words.slice(1) : words).toSorted(), isFormer }
}

/** By code, the peoples and short names by which offices are called after a country, where its names do not begin so. */
const peoples: Record<string, string> = {
  AF: 'afghan',
  AZ: 'azerbaijani azeri',
  BE: 'belgian',
  BR: 'brazilian',
  CH: 'swiss',
  CN: 'chinese prc',
  CZ: 'czech',
  DE: 'german',
  DK: 'danish',
  ES: 'spanish',
  FI: 'finnish',
  FR: 'french',
  GB: 'british uk english britain gb',
  GR: 'greek hellenic',
  IE: 'irish',
  IN: 'indian',
  IR: 'iranian',
  IT: 'italian',
  JP: 'japanese',
  KR: 'korean',
  NL: 'dutch netherlands holland',
  NO: 'norwegian',
  PH: 'philippine filipino',
  PL: 'polish',
  PT: 'portuguese',
  RU: 'russian soviet ussr',
  SE: 'swedish',
  TR: 'turkish',
  UA: 'ukrainian',
  US: 'american us usa',
}

/** The words of an office's name without those that only name the country that it is in. */
export function withoutCountry(words: string[], countryNames: string[], alpha2: string | null): string[] {
  const own = new Set((peoples[alpha2 ?? ''] ?? '').split(' '))
  for (const name of countryNames) {
    const parts = name.split(' ').filter(word => !joining.has(word))
    // Only where the whole name of the country stands there: Northern Ireland is not the United Kingdom.
    if (parts.every(part => words.includes(part))) for (const part of parts) own.add(part)
  }
  // Peoples are mostly called after the name of the country: Belarusian, Peruvian.
  const stems = countryNames
    .filter(name => !name.includes(' ') && name.length > 4)
    .map(name => name.slice(0, -1))
  return words.filter(
    word => !own.has(word) && !stems.some(stem => word.startsWith(stem) && /(?:n|ian|ese|i|ish)$/.test(word)),
  )
}
