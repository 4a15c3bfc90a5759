import anyAscii from 'any-ascii'
import { fold } from './folding.ts'
import { mandarinSyllables, spelledSyllables } from './mandarin.ts'
import { readOrganizationName } from './organization-name.ts'

/** Letters that are written in two ways where there are none such. */
const otherLetters: [RegExp, string][] = [
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
  [/å/g, 'aa'],
  [/ø/g, 'oe'],
  [/ə/g, 'a'],
  [/[әӘ]/g, 'a'],
  [/đ/g, 'dj'],
]

/** Family names of Korea as they are mostly written beside how their letters are read. */
const korean: Record<string, string> = {
  gim: 'kim',
  i: 'lee yi rhee',
  bak: 'park pak',
  choe: 'choi',
  jeong: 'jung chung',
  gang: 'kang',
  jo: 'cho',
  yun: 'yoon',
  im: 'lim rim',
  no: 'roh noh',
  ryu: 'yoo',
  mun: 'moon',
  o: 'oh',
  seo: 'suh',
  gwon: 'kwon',
  u: 'woo',
  gu: 'koo',
}

/**
 * Other forms under which a name is found, as folded words: letters that are written in two ways, words joined or apart, the syllables of
 * a name that is written without spaces; of a body, what its initials spell. Empty where there are none.
 */
export function formsOf(text: string, schema: string): string {
  const words = new Set<string>()
  const add = (form: string) => {
    for (const word of form.split(' ')) if (word) words.add(word)
  }
  const plain = fold(text)
  const lower = text.normalize('NFC').toLowerCase()
  add(fold(otherLetters.reduce((all, [letter, other]) => all.replace(letter, other), lower)))
  // O’Connor is also O Connor, d'Ivoire d Ivoire.
  if (/['’`´]/.test(text)) add(fold(text.replace(/['’`´]/g, ' ')))
  for (const form of syllabic(text)) add(form)
  const all = plain.split(' ')
  if (schema === 'Person') {
    // Dae-jung is also Daejung, al-Karim Alkarim, Abd el-Karim Abdelkarim.
    for (const [at, word] of all.entries()) {
      const [next, last] = [all[at + 1], all[at + 2]]
      if (next) words.add(word + next)
      if (word === 'abd' && next && last && ['al', 'el', 'ul'].includes(next))
        for (const article of ['al', 'el', 'ul']) words.add(`abd${article}${last}`)
      if (/^abd[aeu]l.{3}/.test(word)) {
        const rest = word.slice(5)
        for (const form of [`abdal${rest}`, `abdel${rest}`, `abdul${rest}`, `abd`, rest]) words.add(form)
      }
      if (/^abd[aeu]l$/.test(word) && next)
        for (const form of [`abdal${next}`, `abdel${next}`, `abdul${next}`]) words.add(form)
      if (/^(al|el)$/.test(word) && next) for (const form of [`al${next}`, `el${next}`]) words.add(form)
    }
    if (mandarinSyllables(all))
      for (const word of all) for (const syllable of spelledSyllables(word)!) words.add(syllable)
  } else if (schema === 'Organization') {
    const { whole, parts } = readOrganizationName(text)
    for (const { initials, letters } of [whole, ...parts]) {
      for (const each of initials) if (each.length > 2 && each.length < 10) words.add(each)
      if (letters.length <= 40) words.add(letters)
    }
  }
  for (const word of all) words.delete(word)
  return [...words].sort().join(' ')
}

/** A name in letters that stand for syllables: its syllables apart, and the given name in one word. */
function syllabic(text: string): string[] {
  if (!/[\p{Script=Han}\p{Script=Hangul}]/u.test(text)) return []
  return text.split(/[\s·・]+/).flatMap(word => {
    if (!/^[\p{Script=Han}\p{Script=Hangul}]{2,6}$/u.test(word)) return []
    const syllables = [...word].map(letter => fold(anyAscii(letter)))
    const [family, ...given] = syllables
    const families = [family!, ...(korean[family!]?.split(' ') ?? [])]
    return [syllables.join(' '), given.join(''), ...families]
  })
}
