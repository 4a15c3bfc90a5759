import { formsOf, wordsOf } from './stems.ts'

/** What a text must have and must not: of each word or phrase the forms that it has in the languages that it may be of. */
export interface TextQuery {
  wanted: string[][]
  unwanted: string[][]
  /** The beginnings of the wanted words by which a passage is found. */
  beginnings: string[]
}

/** Reads words, phrases in quotation marks, and either of them behind a minus sign. All wanted ones must be there. */
export function readTextQuery(text: string): TextQuery {
  const query: TextQuery = { wanted: [], unwanted: [], beginnings: [] }
  for (const [, minus, phrase, word] of text.matchAll(
    /(?:(?<=^|\s)(-))?(?:["“„«]([^"“”„«»]*)["”“»]?|([^\s"“”„«»]+))/gu,
  )) {
    const words = wordsOf(phrase ?? word ?? '')
    if (!words.length) continue
    ;(minus ? query.unwanted : query.wanted).push(formsOf(words))
    if (!minus) query.beginnings.push(...words.map(beginningOf))
  }
  return query
}

/** What all forms of a word begin with: most of its letters. */
function beginningOf(word: string): string {
  return word.slice(0, Math.max(4, Math.ceil(word.length * 0.6)))
}

/** The same as Lucene writes it, over stems: in those there is nothing that it takes for an operator. */
export function luceneOf({ wanted, unwanted }: TextQuery): string {
  const either = (forms: string[]) =>
    `(${forms.map(form => (form.includes(' ') ? `"${form}"` : form)).join(' ')})`
  return [...wanted.map(forms => `+${either(forms)}`), ...unwanted.map(forms => `-${either(forms)}`)].join(
    ' ',
  )
}
