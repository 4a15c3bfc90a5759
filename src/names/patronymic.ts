/** A given name, and the father's, as far as a name tells which is which. */
export interface Patronymic {
  child: string
  father: string
}

/** Son, daughter: behind the father's name. */
const behind = new Set(
  'oglu ogly oghlu oghly oglou ogli ugli uulu uly kyzy qizi gizi kizi qyzy kyz'.split(' '),
)
/** Son of, daughter of: before the father's name. */
const before = new Set('ibn bin ben bint binti binte bte wuld ould walad'.split(' '))

/** The end of a father's name that became one word with "son" or "daughter", in Slavic languages. */
const slavic = /(?:ovich|evich|ovych|evych|ovitch|evitch|ovna|evna|ivna|yivna|ichna|inichna)$/
/** Of Iceland, where it stands in the place of a family name. */
const icelandic = /(?:sdottir|ardottir|ursdottir|sson|arson)$/
/** The genitive in which a father's name stands before the own one in Mongolia. */
const mongolian = /(?:giin|iin|yn|ain|oin|uin)$/

/**
 * Reads the father's name in folded words: Teymur Rza oglu Aslanov, Ivan Petrovich Zimin, Nasir bin Yusuf, Muhamad Ali s/o Abdul
 * Rahiman, Jón Sigurðsson, Tsakhiagiin Elbegdorj. It is no name of the person. Undefined where there is none.
 */
export function patronymicOf(words: readonly string[]): Patronymic | undefined {
  const after = words.findIndex((word, at) => at > 1 && behind.has(word))
  if (after > 1) return { child: words[after - 2]!, father: words[after - 1]! }
  const of = words.findIndex((word, at) => at > 0 && before.has(word) && words[at + 1] !== undefined)
  if (of > 0) return { child: words[of - 1]!, father: words[of + 1]! }
  // s/o, d/o, a/l, a/p fold to two letters.
  const slash = words.findIndex(
    (word, at) => at > 0 && /^(so|do|al|ap)$/.test(word + (words[at + 1] ?? '')) && word.length === 1,
  )
  if (slash > 0 && words[slash + 2]) return { child: words[0]!, father: words[slash + 2]! }
  // With two words it is a family name: Slobodan Milosevich.
  const at =
    words.length > 2 ? words.findIndex((word, n) => n > 0 && word.length > 6 && slavic.test(word)) : -1
  if (at > 0) return { child: words[at - 1]!, father: words[at]!.replace(slavic, '') }
  const last = words.at(-1)!
  if (words.length > 1 && last.length > 5 && icelandic.test(last) && !/[^s]son$/.test(last))
    return { child: words[0]!, father: last.replace(icelandic, '') }
  const [first, own] = words
  if (words.length === 2 && first!.length > 6 && mongolian.test(first!))
    return { child: own!, father: first!.replace(mongolian, '') }
  return undefined
}
