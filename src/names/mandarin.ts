/** The syllables of Mandarin by their Pinyin spelling, as initials with their finals. */
const finalsOf: Record<string, string> = {
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  f: 'a an ang ei en eng o ou u',
  d: 'a ai an ang ao e ei en eng i ian iao ie ing iu ong ou u uan ui un uo',
  t: 'a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo ue',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo ue',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  k: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  zh: 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo',
  ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  r: 'an ang ao e en eng i ong ou u uan ui un uo',
  z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  '': 'a ai an ang ao e en er o ou ya yan yang yao ye yi yin ying yong you yu yuan yue yun wa wai wan wang wei wen weng wo wu',
}

/** By Pinyin's spelling and by Wade and Giles's without marks: the class of syllables; the first of several that one can stand for. */
const classes = new Map<string, string>()
for (const [initial, finals] of Object.entries(finalsOf))
  for (const final of finals.split(' ')) {
    const key = classOf(initial, final)
    for (const spelling of [initial + final, ...wadeGiles(initial, final)]) {
      const known = classes.get(spelling)
      if (known === undefined || key < known) classes.set(spelling, key)
    }
  }

/** Wade and Giles tell some initials apart by a mark that is mostly left out: those are one class. */
function classOf(initial: string, final: string): string {
  const one: Record<string, string> = {
    b: 'p',
    d: 't',
    g: 'k',
    zh: 'C',
    ch: 'C',
    j: 'C',
    q: 'C',
    z: 'Z',
    c: 'Z',
    x: 'S',
    sh: 'S',
  }
  return `${one[initial] ?? initial}${final}`
}

function wadeGiles(initial: string, final: string): string[] {
  const initials: Record<string, string> = {
    b: 'p',
    d: 't',
    g: 'k',
    zh: 'ch',
    j: 'ch',
    q: 'ch',
    x: 'hs',
    r: 'j',
    z: 'ts',
    c: 'ts',
  }
  const start = initials[initial] ?? initial
  if (final === 'i' && ['zh', 'ch', 'sh', 'r'].includes(initial)) return [`${start}ih`]
  if (final === 'i' && ['z', 'c', 's'].includes(initial))
    return ['tzu', 'szu', 'ssu'].filter(s => (initial === 's') === s.startsWith('s'))
  const end = final
    .replace(/^ian$/, 'ien')
    .replace(/^(i?)ong$/, '$1ung')
    .replace(/^ie$/, 'ieh')
    .replace(/^ue$/, 'ueh')
    .replace(/^yan$/, 'yen')
    .replace(/^ye$/, 'yeh')
    .replace(/^yong$/, 'yung')
    .replace(/^you$/, 'yu')
    .replace(/^yi$/, 'i')
    .replace(/^yue$/, 'yueh')
  const ends = [end]
  if (final === 'e') ends.push('eh', 'o')
  if (final === 'ui' && 'gk'.includes(initial)) ends.push('uei')
  if (final === 'uo' && !['g', 'k', 'h', 'sh'].includes(initial)) ends.push('o')
  return ends.map(each => start + each)
}

/**
 * The syllables of a name whose every word is made of Mandarin ones, by class: Chiang Ching-kuo and Jiang Jingguo have the same.
 */
export function mandarinSyllables(words: readonly string[]): string[] | undefined {
  if (words.length < 2 || words.length > 4) return undefined
  const syllables: string[] = []
  for (const word of words) {
    const found = syllablesOf(word)
    if (!found) return undefined
    syllables.push(...found)
  }
  return syllables.length <= 4 ? syllables : undefined
}

function syllablesOf(word: string): string[] | undefined {
  return spelledSyllables(word)?.map(syllable => classes.get(syllable)!)
}

/** The one or two Mandarin syllables that a word consists of, as they are written; undefined where it does not. */
export function spelledSyllables(word: string): string[] | undefined {
  if (classes.has(word)) return [word]
  for (let end = Math.min(6, word.length - 1); end > 0; end--) {
    const [first, rest] = [word.slice(0, end), word.slice(end)]
    if (classes.has(first) && classes.has(rest)) return [first, rest]
  }
  return undefined
}
