import edtf from 'edtf'
import { LRUCache } from 'lru-cache'
import { type Bounds, stillGoing } from './bounds.ts'
import { isDay } from './day.ts'

/** What edtf.js gives for a value; an interval's ends are values themselves, Infinity (`..`) or null (unknown). */
interface Parsed {
  type: 'Date' | 'Season' | 'Interval' | 'Set' | string
  min: number
  max: number
  uncertain?: { value: number }
  approximate?: { value: number }
  lower?: Parsed | number | null
  upper?: Parsed | number | null
  /** The dates of a set; a range within it is a pair of them. */
  values?: (Parsed | Parsed[])[]
}

const accepted =
  'a day, month, year or season, with X for unknown digits and ? ~ % for doubt, an interval (2004/, 2004/..) or a one-of set ([2021-09,2022-09])'

/** The same few thousand years, months and intervals come again and again, each in several fields' checks. */
const parsed = new LRUCache<string, Readonly<Bounds>>({ max: 10_000 })

/** The bounds of an EDTF text. Throws RangeError that says what is accepted where the text is none, or ends before it starts. */
export function parseEDTF(text: string): Readonly<Bounds> {
  // Nearly all dates are plain days, and the grammar of edtf.js takes 0.2 ms.
  if (isDay(text)) return { startEarliest: text, startLatest: text, endEarliest: text, endLatest: text }
  const known = parsed.get(text)
  if (known) return known
  const bounds = boundsOf(text, parse(text))
  parsed.set(text, bounds)
  return bounds
}

function boundsOf(text: string, value: Parsed): Bounds {
  switch (value.type) {
    case 'Interval':
      return interval(text, value)
    case 'Set':
      return oneOf(text, value)
    case 'Date':
    case 'Season': {
      const [first, last] = span(text, value)
      return { startEarliest: first, startLatest: last, endEarliest: first, endLatest: last, ...doubt(value) }
    }
    default:
      throw new RangeError(
        `"${text}" is an EDTF ${value.type}, which is not accepted here; write ${accepted}`,
      )
  }
}

function parse(text: string): Parsed {
  if (/T\d/.test(text))
    throw new RangeError(`"${text}" has a time of day, which is not accepted here; write the day`)
  try {
    return edtf(text) as Parsed
  } catch {
    return ofTwoDates(text)
  }
}

/** edtf.js refuses `2004-06/2004`, which ends in the year that it began in, and does not tell it from `2006/2004`. */
function ofTwoDates(text: string): Parsed {
  try {
    const [lower, upper, ...rest] = text.split('/').map(end => edtf(end) as Parsed)
    if (lower && upper && !rest.length)
      return { type: 'Interval', min: lower.min, max: upper.max, lower, upper }
  } catch {
    // No interval either.
  }
  throw new RangeError(`"${text}" is no EDTF date; write ${accepted}`)
}

/** One of several dates; `[..1984]` leaves open how early. edtf.js leaves the end of a range within them out of `max`. */
function oneOf(text: string, { min, max, values = [] }: Parsed): Bounds {
  const dates = values.flat() as Parsed[]
  const first = day(text, Math.min(...dates.map(date => date.min)))
  const last = day(text, Math.max(...dates.map(date => date.max)))
  return {
    ...(min !== Number.NEGATIVE_INFINITY && { startEarliest: first, endEarliest: first }),
    ...(max !== Number.POSITIVE_INFINITY && { startLatest: last, endLatest: last }),
    ...dates.map(doubt).find(({ uncertain }) => uncertain),
  }
}

function interval(text: string, { lower, upper }: Parsed): Bounds {
  const bounds: Bounds = {}
  if (isValue(lower)) [bounds.startEarliest, bounds.startLatest] = span(text, lower)
  if (isValue(upper)) [bounds.endEarliest, bounds.endLatest] = span(text, upper)
  // `2004/..` still goes on; `2004/` ended at an unknown time, but not before it started.
  else if (upper === Number.POSITIVE_INFINITY)
    [bounds.endEarliest, bounds.endLatest] = [stillGoing, stillGoing]
  else if (bounds.startEarliest) bounds.endEarliest = bounds.startEarliest
  if (!isValue(lower) && bounds.endLatest && isValue(upper)) bounds.startLatest = bounds.endLatest
  if (isValue(lower) && isValue(upper)) {
    if (lower.min > upper.max)
      throw new RangeError(`"${text}" ends before it starts; put the earlier date first`)
    // Of two dates that overlap, the one bounds the other: it did not end before it started.
    const { startEarliest, startLatest, endEarliest, endLatest } = bounds as Required<Bounds>
    if (endEarliest < startEarliest) bounds.endEarliest = startEarliest
    if (startLatest > endLatest) bounds.startLatest = endLatest
  }
  return { ...bounds, ...doubt(lower), ...doubt(upper) }
}

function isValue(end: Parsed | number | null | undefined): end is Parsed {
  return typeof end === 'object' && end !== null
}

function doubt(value: Parsed | number | null | undefined): { uncertain?: true } {
  if (!isValue(value)) return {}
  return value.uncertain?.value || value.approximate?.value ? { uncertain: true } : {}
}

function span(text: string, value: Parsed): [string, string] {
  return [day(text, value.min), day(text, value.max)]
}

function day(text: string, milliseconds: number): string {
  const iso = new Date(milliseconds).toISOString().slice(0, 10)
  if (!isDay(iso)) throw new RangeError(`"${text}" lies outside the years 0000 to 9999`)
  return iso
}
