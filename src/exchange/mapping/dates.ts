import { RowFault } from './value.ts'

/** The parts of a date that a format has, each as what it matches; longer ones first. */
const tokens: [name: string, part: Part, pattern: string][] = [
  ['YYYY', 'year', '(\\d{4})'],
  ['YY', 'shortYear', '(\\d{2})'],
  ['MMMM', 'monthName', '([\\p{L}.]+)'],
  ['MM', 'month', '(\\d{2})'],
  ['M', 'month', '(\\d{1,2})'],
  ['DD', 'day', '(\\d{2})'],
  ['D', 'day', '(\\d{1,2})(?:st|nd|rd|th)?'],
  ['Q', 'quarter', 'Q?([1-4])'],
]
type Part = 'year' | 'shortYear' | 'monthName' | 'month' | 'day' | 'quarter'

/** A way in which dates are written. */
export interface DateFormat {
  text: string
  read(written: string): Partial<Record<Part, string>> | undefined
  hasYear: boolean
}

/** Reads a format such as `DD/MM/YYYY`, `MMMM YYYY`, `Q YYYY`. Throws RangeError. */
export function dateFormat(text: string): DateFormat {
  const parts: Part[] = []
  let pattern = ''
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at)
    const token = tokens.find(([name]) => rest.startsWith(name))
    if (token) {
      const [name, part, source] = token
      parts.push(part)
      pattern += source
      at += name.length
    } else {
      const char = text[at++]!
      pattern += /\s/.test(char) ? '\\s+' : char.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    }
  }
  if (!parts.length)
    throw new RangeError(
      `"${text}" is no date format; write its parts as YYYY, YY, MMMM (a name), MM, M, DD, D, Q`,
    )
  const whole = new RegExp(`^${pattern}$`, 'iu')
  return {
    text,
    hasYear: parts.includes('year') || parts.includes('shortYear'),
    read(written) {
      const found = whole.exec(written)
      if (!found) return undefined
      const read = Object.fromEntries(parts.map((part, n) => [part, found[n + 1]!]))
      return read.monthName && !monthNamed(read.monthName) ? undefined : read
    },
  }
}

const months = 'january,february,march,april,may,june,july,august,september,october,november,december'.split(
  ',',
)

/** The month that a name, or its beginning of at least three letters, is of: 1 to 12. */
function monthNamed(name: string): number | undefined {
  const start = name.toLowerCase().replace(/\.$/, '')
  const at = months.findIndex(
    month => start.length >= 3 && month.startsWith(start === 'sept' ? 'sep' : start),
  )
  return at < 0 ? undefined : at + 1
}

/**
 * The date that a text writes in one of some formats, as EDTF; `year` is that of a format that has none. Several months between slashes
 * (`Apr/Jun`) are one of those from the first to the last. Throws RowFault.
 */
export function readDate(written: string, formats: DateFormat[], year: string | undefined): string {
  let firstFault: unknown
  for (const format of formats) {
    const read = format.read(written)
    // What is no month in one form may be the day in the next.
    if (read)
      try {
        return edtfOf(read, year, written)
      } catch (fault) {
        firstFault ??= fault
        continue
      }
    const parts = written.split(/\s*(?:\/|–|-| to )\s*/)
    if (parts.length > 1 && !format.hasYear) {
      const each = parts.map(part => format.read(part))
      if (each.every(part => part?.monthName)) {
        const [first, last] = [each[0]!, each.at(-1)!].map(part => edtfOf(part!, year, written))
        return first === last ? first! : `[${first}..${last}]`
      }
    }
  }
  if (firstFault) throw firstFault
  throw new RowFault(
    `"${written}" is no date as ${formats.map(({ text }) => text).join(' or ')}; mend the cell, or add its format to the mapping`,
  )
}

function edtfOf(read: Partial<Record<Part, string>>, given: string | undefined, written: string): string {
  const year = read.year ?? (read.shortYear && century(read.shortYear)) ?? given
  if (!year)
    throw new RowFault(
      `"${written}" has no year, and nothing else says it; give it (--set), or say in the mapping where it stands`,
    )
  if (!/^\d{4}$/.test(year)) throw new RowFault(`"${year}" is no year, which "${written}" lacks`)
  // EDTF's quarters are 33 to 36.
  if (read.quarter) return `${year}-${32 + Number(read.quarter)}`
  const month = read.monthName
    ? monthNamed(read.monthName)
    : read.month === undefined
      ? undefined
      : Number(read.month)
  if (month === undefined) return year
  const start = `${year}-${String(month).padStart(2, '0')}`
  if (month < 1 || month > 12) throw new RowFault(`"${written}" has the month ${month}; is it the day?`)
  return read.day ? `${start}-${read.day.padStart(2, '0')}` : start
}

/** Two digits are of this century up to ten years from now, else of the last. */
function century(two: string): string {
  const last = (new Date().getFullYear() + 10) % 100
  return `${Number(two) <= last ? 20 : 19}${two}`
}
