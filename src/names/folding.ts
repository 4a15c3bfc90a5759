import anyAscii from 'any-ascii'

/**
 * The key by which names are compared: Latin letters and digits only, lower case, words apart by one space. "Koç" and
 * "koc", "Алиев" and "aliev" have one key.
 */
export function fold(text: string): string {
  const latin = isAscii.test(text) ? text : anyAscii(text.normalize('NFC'))
  return latin
    .toLowerCase()
    .replace(/['’`´]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

const isAscii = /^[\0-\x7f]*$/

/** Scripts that names are told apart by (ISO 15924). */
const scripts = [
  'Latn',
  'Cyrl',
  'Arab',
  'Grek',
  'Hebr',
  'Geor',
  'Armn',
  'Hani',
  'Hang',
  'Hira',
  'Kana',
  'Deva',
  'Thai',
] as const
const patterns = scripts.map(script => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const)

/** The ISO 15924 code of the script that a text's first letter is written in; Zyyy where none of them is. */
export function scriptOf(text: string): string {
  for (const letter of text) {
    const found = patterns.find(([, pattern]) => pattern.test(letter))
    if (found) return found[0]
  }
  return 'Zyyy'
}
