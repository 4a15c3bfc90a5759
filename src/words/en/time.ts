import { dayText } from '../names.ts'
import type { TimeSlot } from '../slots.ts'

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** The parts of a year from 21 on, as ISO 8601-2 numbers them. */
const parts: Record<string, string> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  25: 'the northern spring',
  26: 'the northern summer',
  27: 'the northern autumn',
  28: 'the northern winter',
  29: 'the southern spring',
  30: 'the southern summer',
  31: 'the southern autumn',
  32: 'the southern winter',
  33: 'the first quarter',
  34: 'the second quarter',
  35: 'the third quarter',
  36: 'the last quarter',
  37: 'the first four months',
  38: 'the middle four months',
  39: 'the last four months',
  40: 'the first half',
  41: 'the second half',
}

/** A date in words, with the preposition that goes before it: `on` a day, `in` a month or year. */
interface Worded {
  preposition: 'on' | 'in'
  words: string
  /** The year, and the month with it, where what stands beside it can leave them out. */
  year: string
  month?: string
  day?: string
}

/** A date without its marks of doubt, in words; undefined for one that has unknown digits between known ones. */
function dateInWords(text: string): Worded | undefined {
  const [, year, month, day] = /^([0-9X]{4})(?:-([0-9X]{2}))?(?:-([0-9X]{2}))?$/.exec(text) ?? []
  if (!year || year === 'XXXX') return undefined
  const inYear = yearInWords(year)
  if (!inYear) return undefined
  if (!month || month === 'XX')
    return day && day !== 'XX' ? undefined : { preposition: 'in', words: inYear, year: inYear }
  const part = parts[month]
  if (part)
    return {
      preposition: 'in',
      words: Number(month) < 25 ? `${part} ${inYear}` : `${part} of ${inYear}`,
      year: inYear,
    }
  const name = months[Number(month) - 1]
  if (!name || year.includes('X')) return undefined
  if (!day || day === 'XX')
    return { preposition: 'in', words: `${name} ${inYear}`, year: inYear, month: name }
  if (day.includes('X')) return undefined
  return {
    preposition: 'on',
    words: `${Number(day)} ${name} ${inYear}`,
    year: inYear,
    month: name,
    day: String(Number(day)),
  }
}

/** `2004`, `the 1980s`, `the 1900s`; undefined for other unknown digits. */
function yearInWords(year: string): string | undefined {
  if (!year.includes('X')) return String(Number(year))
  return /^\d{3}X$|^\d{2}XX$|^\dXXX$/.test(year) ? `the ${Number(year.replaceAll('X', '0'))}s` : undefined
}

/** A day of the calendar in words: `18 February 2021`. */
export function dayInWords(day: string): string {
  return dateInWords(day)?.words ?? day
}

/**
 * An EDTF text as part of an English sentence: `on 18 February 2021`, `in about 1874`, `perhaps in May 2001`, `since 2004`. What has
 * no plain words is told by its bounds: `between 1 January 1990 and 31 December 1999`. Empty where nothing is known.
 */
export function timeInWords(edtf: string, bounds: TimeSlot = {}): string {
  const perhaps = /[?%]/.test(edtf) ? 'perhaps ' : ''
  const about = /[~%]/.test(edtf) ? 'about ' : ''
  const set = /^\[([^.]+)\]$/.exec(edtf)?.[1]?.split(',').map(wordsOf)
  if (set?.every(each => each !== undefined)) {
    const words = set.map(({ words }) => words)
    return `${perhaps}${set[0]!.preposition} ${words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : words[0]}`
  }
  const [from, to, ...rest] = edtf.split('/')
  if (rest.length || edtf.startsWith('[')) return boundsInWords(bounds)
  const [first, last] = [from, to].map(each => (each ? wordsOf(each) : undefined))
  if (to === undefined)
    return first ? `${perhaps}${first.preposition} ${about}${first.words}` : boundsInWords(bounds)
  if (first && last) return `${perhaps}from ${about}${shortened(first, last)} to ${last.words}`
  if (first && to === '..') return `${perhaps}since ${about}${first.words}`
  if (first && to === '') return `${perhaps}from ${about}${first.words} on`
  if (last && (from === '' || from === '..')) return `${perhaps}until ${about}${last.words}`
  return boundsInWords(bounds)
}

function wordsOf(text: string): Worded | undefined {
  return dateInWords(text.replace(/[?~%]/g, ''))
}

/** What the end says too is left out: `from 12 to 23 December 1874`. */
function shortened(first: Worded, last: Worded): string {
  if (first.year !== last.year) return first.words
  if (first.day && last.day) return first.month === last.month ? first.day : `${first.day} ${first.month}`
  return first.month && last.month && !first.day && !last.day ? first.month : first.words
}

/** A time by its bounds alone: the days on which something surely was, or between which it was. */
export function boundsInWords({ startEarliest, startLatest, endEarliest, endLatest }: TimeSlot): string {
  const [from, sureFrom, sureTo, to] = [startEarliest, startLatest, endEarliest, endLatest].map(dayText)
  const words = (day: string) => dayInWords(day)
  if (sureFrom && sureTo && sureFrom < sureTo) {
    const [first, last] = [wordsOf(sureFrom)!, wordsOf(sureTo)!]
    return `from ${shortened(first, last)} to ${last.words}`
  }
  if (sureFrom && sureFrom === sureTo) return `on ${words(sureFrom)}`
  if (from && to && to !== '9999-12-31') return `between ${words(from)} and ${words(to)}`
  if (sureFrom && !from) return `by ${words(sureFrom)}`
  if (from) return `after ${words(from)}`
  return to && to !== '9999-12-31' ? `before ${words(to)}` : ''
}

/** A time in words with a space before it; empty where nothing is known. */
export function when(time: TimeSlot): string {
  const words = time.edtf ? timeInWords(time.edtf, time) : boundsInWords(time)
  return words && ` ${words}`
}
