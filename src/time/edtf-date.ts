import { isDay } from './day.ts'

/** The first and the last day that a date can mean, and whether a part of it is in doubt. */
export interface DateSpan {
  first: string
  last: string
  uncertain: boolean
}

/** The months of the parts of a year that ISO 8601-2 numbers from 21 on, by their first and last; from 13 on they are the next year's. */
const partsOfYear: Record<string, readonly [number, number]> = {
  // Seasons of which nobody says on which half of the earth: from the beginning of the one to the end of the other.
  21: [3, 11],
  22: [6, 14],
  23: [3, 11],
  24: [6, 14],
  // Spring, summer, autumn and winter of the northern, then of the southern half.
  25: [3, 5],
  26: [6, 8],
  27: [9, 11],
  28: [12, 14],
  29: [9, 11],
  30: [12, 14],
  31: [3, 5],
  32: [6, 8],
  // Quarters, thirds and halves.
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
}

/** A part of a date: digits, of which X is unknown, with a mark of doubt before it (for itself) or behind it (for all before it too). */
const part = (digits: number) => `(?:[?~%]?([0-9X]{${digits}})|([0-9X]{${digits}})[?~%])`
const grammar = new RegExp(`^${part(4)}(?:-${part(2)}(?:-${part(2)})?)?$`)

/** Reads a date of ISO 8601-2: a day, month, year or part of a year. Undefined where the text is none, or no such day exists. */
export function readDate(text: string): DateSpan | undefined {
  const match = grammar.exec(text)
  if (!match) return undefined
  const [year, month, day] = [match[1] ?? match[2]!, match[3] ?? match[4], match[5] ?? match[6]]
  const uncertain = /[?~%]/.test(text)
  const span =
    month && partsOfYear[month]
      ? day
        ? undefined
        : partOfYear(year, partsOfYear[month])
      : days(year, month, day)
  return span && { ...span, uncertain }
}

function partOfYear(year: string, [from, to]: readonly [number, number]) {
  if (year.includes('X')) {
    const [first, last] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')]
    return within(firstOf(Number(first), from), lastOf(Number(last), to))
  }
  return within(firstOf(Number(year), from), lastOf(Number(year), to))
}

/** The first and the last day that fit: the digits say which years, months and days, and the calendar which of them there are. */
function days(year: string, month = 'XX', day = 'XX') {
  const years = matching(year, 0, 9999)
  const months = matching(month, 1, 12)
  const fit = matching(day, 1, 31)
  const dayIn = (inYear: number, months: number[], days: number[]) => {
    for (const each of months)
      for (const date of days) {
        const text = `${digits(inYear, 4)}-${digits(each, 2)}-${digits(date, 2)}`
        if (isDay(text)) return text
      }
    return undefined
  }
  const find = (years: number[], months: number[], days: number[]) => {
    for (const each of years) {
      const found = dayIn(each, months, days)
      if (found) return found
    }
    return undefined
  }
  const first = find(years, months, fit)
  const last = first && find(years.toReversed(), months.toReversed(), fit.toReversed())
  return first && last ? { first, last } : undefined
}

function matching(pattern: string, from: number, to: number): number[] {
  if (!pattern.includes('X')) {
    const value = Number(pattern)
    return value >= from && value <= to ? [value] : []
  }
  const fits = new RegExp(`^${pattern.replaceAll('X', '\\d')}$`)
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(value =>
    fits.test(digits(value, pattern.length)),
  )
}

function within(first: string | undefined, last: string | undefined) {
  return first && last ? { first, last } : undefined
}

function firstOf(year: number, month: number): string | undefined {
  const text = `${digits(year, 4)}-${digits(month, 2)}-01`
  return isDay(text) ? text : undefined
}

function lastOf(year: number, month: number): string | undefined {
  const [inYear, inMonth] = month > 12 ? [year + 1, month - 12] : [year, month]
  for (let day = 31; day >= 28; day--) {
    const text = `${digits(inYear, 4)}-${digits(inMonth, 2)}-${day}`
    if (isDay(text)) return text
  }
  return undefined
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
