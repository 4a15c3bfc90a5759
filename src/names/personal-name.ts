import { fold } from './folding.ts'
import { mandarinSyllables } from './mandarin.ts'
import { isParticle } from './particles.ts'
import { type Patronymic, patronymicOf } from './patronymic.ts'
import { isTitle, leadingTitles, withoutLettersAfter } from './titles.ts'

/** The words of a name told apart. */
export interface Reading {
  family: string[]
  given: string[]
}

/** A name as it is compared: folded words, apart by what they are. */
export interface PersonalName {
  /** The words of the family name and of the given names, as far as a comma tells them apart. */
  family: string[]
  given: string[]
  /** All words in their order, where no comma tells. */
  plain: string[]
  /** What a Mandarin name consists of, in the order of its words. */
  syllables?: string[]
  /** The first word of a name that goes on with the father's: Sultan ibn Mohammed. */
  child?: string
  /** The given name, and the father's, where the name tells them apart. */
  patronymic?: Patronymic
  /** What says which of several of one name: jr, sr, or a number (of a generation, of a monarch). */
  generation?: string
  titles: string[]
  /** What stands in brackets or quotation marks: other spellings, short names. */
  alternates: string[][]
}

const romans = new Map(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii'
    .split(' ')
    .map((numeral, at) => [numeral, String(at + 1)]),
)
const generations = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['2d', '2'],
  ['2nd', '2'],
  ['3d', '3'],
  ['3rd', '3'],
])

/** What stands behind a name as well as before it. */
const ranks = new Set(
  'general colonel major admiral captain commander lieutenant director secretary minister ambassador senator'.split(
    ' ',
  ),
)

/** No name is as long as this, in characters; what follows is left out. */
const longest = 300

/** Reads a name as it stands in a text: "Burdett, William C., Jr.", "King Mohammed VI", "Kim Dong-Jo (Kim Tong-jo)". */
export function readPersonalName(text: string): PersonalName {
  const alternates: string[] = []
  const bare = text
    .slice(0, longest)
    .normalize('NFC')
    .replace(/[([]([^)\]]*)[)\]]|[“"„]([^”"]*)[”"]|[“"([]([^”")\]]*)$/g, (_, round, quoted, open) => {
      alternates.push(...String(round ?? quoted ?? open ?? '').split(/[,;]|\bor\b|\balso\b/))
      return ' '
    })
  const segments = bare
    .split(',')
    .map(segment => ({ segment, words: withoutLettersAfter(wordsOf(segment)) }))
    .filter(({ words }) => words.length)
  const name: PersonalName = { family: [], given: [], plain: [], titles: [], alternates: [] }
  const main: string[][] = []
  for (const [at, { segment, words }] of segments.entries()) {
    const rest = withoutGeneration(words, name, {
      isNumeral: numeralAtEnd(segment, segments.length),
      mayStandAlone: at > 0,
    })
    const count = at || segments.length === 1 ? leadingTitles(rest) : 0
    // In the middle of what follows a second comma only titles stand, or initials.
    const isBeside =
      at > 0 && (count === rest.length || (main.length > 1 && !rest.every(word => word.length === 1)))
    let kept = isBeside && main.length ? [] : count < rest.length ? rest.slice(count) : rest
    while (at > 0 && kept.length > 1 && ranks.has(kept.at(-1)!)) kept = kept.slice(0, -1)
    name.titles.push(...rest.slice(0, rest.length - kept.length).filter(isTitle))
    if (kept.length) main.push(kept)
  }
  if (main.length > 1) {
    name.family = joined(main[0]!)
    name.given = joined(main.slice(1).flat())
  } else {
    const [words = []] = main
    const count = leadingTitles(words)
    name.titles.push(...words.slice(0, count < words.length ? count : 0).filter(isTitle))
    name.plain = joined(count < words.length ? words.slice(count) : words)
  }
  name.syllables = mandarinSyllables([...name.family, ...name.given, ...name.plain])
  const inOrder = name.plain.length ? name.plain : name.given
  const father = inOrder.findIndex(word => ['ibn', 'bin', 'ben'].includes(word))
  if (father > 0) name.child = inOrder[0]
  name.patronymic = patronymicOf(inOrder)
  for (const alternate of alternates) {
    const words = wordsOf(alternate)
    const generation = words.length === 1 ? generations.get(words[0]!) : undefined
    if (generation) name.generation ??= generation
    else {
      const rest = joined(words.slice(leadingTitles(words)))
      if (rest.length) name.alternates.push(rest)
    }
  }
  return name
}

function wordsOf(text: string): string[] {
  return fold(text).split(' ').filter(Boolean)
}

/** Whether a text ends with a Roman numeral: in capitals, and a single letter only where no comma makes it an initial. */
function numeralAtEnd(text: string, segments: number): boolean {
  const [numeral] = /(?<=^|\s)[IVX]+(?=\s*$)/.exec(text) ?? []
  return numeral !== undefined && (numeral.length > 1 || segments === 1)
}

/**
 * Takes off the end what says which of several of one name is meant. After a comma it may stand alone; elsewhere what is no name
 * without it stays: President Xi.
 */
function withoutGeneration(
  words: string[],
  name: PersonalName,
  { isNumeral, mayStandAlone }: { isNumeral: boolean; mayStandAlone: boolean },
): string[] {
  const last = words.at(-1)!
  const found = generations.get(last) ?? (isNumeral ? romans.get(last) : undefined)
  const rest = words.slice(0, -1)
  if (!found || (!mayStandAlone && leadingTitles(rest) === rest.length)) return words
  name.generation ??= found
  return rest
}

/** What is written in one word or in several is one: Abd al-Aziz, Abdul Aziz, Abdulaziz. */
function joined(words: string[]): string[] {
  const out: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const next = ['al', 'el', 'ul'].includes(words[at + 1] ?? '') ? at + 2 : at + 1
    if (!word.startsWith('abd')) out.push(word)
    else if (/^(abd|abdu|abd[aeou]l)$/.test(word) && words[next] && words[next]!.length > 2) {
      out.push(`abd${words[next]}`)
      at = next
    } else out.push(word.replace(/^abd[aeou]l(?=.{3})/, 'abd'))
  }
  return out
}

/** The words of a name that are not only there to join others. In Vietnam, Van and Le are names. */
export function telling(words: readonly string[]): string[] {
  const rest = isVietnamese(words)
    ? []
    : // Before an initial, Ben is a name.
      words.filter((word, at) => !isParticle(word) || words[at + 1]?.length === 1)
  return rest.length ? rest : [...words]
}

const vietnamese = new Set(
  'nguyen tran le pham huynh vu vo phan truong bui dang do ngo ho duong dinh ly hoang ton cao lam mai dao doan trinh thai ha phung chau luu'.split(
    ' ',
  ),
)

/** Whether a name without a comma has the form of a Vietnamese one: family, middle, given. */
export function isVietnamese(words: readonly string[]): boolean {
  return (
    words.length >= 3 &&
    words.length <= 4 &&
    vietnamese.has(words[0]!) &&
    words.every(word => word.length > 1 && word.length < 7)
  )
}
