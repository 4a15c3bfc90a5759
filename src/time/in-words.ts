const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const seasons: Record<string, string> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' }

/** A date without its marks of doubt, in words with the preposition that goes before it: `on` a day, `in` a month or year. */
function dateInWords(text: string): { preposition: string; words: string } | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text) ?? []
  if (!year) return undefined
  if (!month) return { preposition: 'in', words: String(Number(year)) }
  const name = months[Number(month) - 1] ?? seasons[month]
  if (!name) return undefined
  return day
    ? { preposition: 'on', words: `${Number(day)} ${name} ${Number(year)}` }
    : { preposition: 'in', words: `${name} ${Number(year)}` }
}

/**
 * An EDTF text as part of an English sentence: `on 18 February 2021`, `in about 1874`, `perhaps in May 2001`, `since 2004`. What
 * has no plain words (unknown digits, a set of dates) stands in brackets as it is.
 */
export function timeInWords(edtf: string): string {
  const [from, to, ...rest] = edtf.split('/')
  const [first, last] = [from, to].map(each => each && dateInWords(each.replace(/[?~%]/g, '')))
  const perhaps = /[?%]/.test(edtf) ? 'perhaps ' : ''
  const about = /[~%]/.test(edtf) ? 'about ' : ''
  const asItIs = `(${edtf})`
  if (to === undefined) return first ? `${perhaps}${first.preposition} ${about}${first.words}` : asItIs
  if (rest.length) return asItIs
  if (first && last) return `${perhaps}from ${about}${first.words} to ${last.words}`
  if (first && to === '..') return `${perhaps}since ${about}${first.words}`
  if (first && to === '') return `${perhaps}from ${about}${first.words} on`
  if (last && (from === '' || from === '..')) return `${perhaps}until ${about}${last.words}`
  return asItIs
}
