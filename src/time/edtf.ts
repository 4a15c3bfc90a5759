import edtf from 'edtf'
import { LRUCache } from 'lru-cache'
import { type Bounds, stillGoing } from './bounds.ts'
import { isDay } from './day.ts'

/** What edtf.js gives for a value without `/`. */
interface Parsed {
  type: 'Date' | 'Season' | 'Set' | string
  min: number
  max: number
  uncertain?: { value: number }
  approximate?: { value: number }
  /** The dates of a set; a range within it is a pair of them. */
  values?: (Parsed | Parsed[])[]
}

const accepted =
  'a day (2004-06-01), month, year or season, with X for unknown digits and ? ~ % for doubt, an interval (2004/, 2004/..) or a one-of set ([2021-09,2022-09])'

/** The same few thousand years and months come again and again, each in several fields' checks. */
const parsed = new LRUCache<string, Readonly<Bounds>>({ max: 10_000 })

/** What marks a part of a date, and all before it, as uncertain, approximate, or both. */
const doubtMarks = /(\d)[?~%](?=-|$)/g

/** The bounds of an EDTF text. Throws RangeError that says what is accepted where the text is none, or ends before it starts. */
export function parseEDTF(text: string): Readonly<Bounds> {
  const [lower, upper, ...rest] = text.split('/')
  return upper === undefined || rest.length ? parseDate(text) : interval(text, lower!, upper)
}

function parseDate(text: string): Readonly<Bounds> {
  // Nearly all dates are days, some of them in doubt, and the grammar of edtf.js takes 0.2 ms.
  const sure = text.replace(doubtMarks, '$1')
  if (isDay(sure)) {
    const bounds: Bounds = { startEarliest: sure, startLatest: sure, endEarliest: sure, endLatest: sure }
    return sure === text ? bounds : { ...bounds, uncertain: true }
  }
  const known = parsed.get(text)
  if (known) return known
  const bounds = boundsOf(text, parse(text))
  parsed.set(text, bounds)
  return bounds
}

function boundsOf(text: string, value: Parsed): Bounds {
  switch (value.type) {
    case 'Set':
      return oneOf(text, value)
    case 'Date':
    case 'Season': {
      const [first, last] = [day(text, value.min), day(text, value.max)]
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
  // edtf.js would take 20040601 for milliseconds after 1970.
  if (/^\d{5,}$/.test(text)) throw noDate(text)
  try {
    return edtf(text) as Parsed
  } catch {
    throw noDate(text)
  }
}

function noDate(text: string): RangeError {
  return new RangeError(`"${text}" is no EDTF date; write ${accepted}`)
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

/** An end that is empty is unknown; `..` leaves it open. The ends are read by themselves, as most are plain days. */
function interval(text: string, lower: string, upper: string): Bounds {
  const [from, to] = [endOf(text, lower), endOf(text, upper)]
  const bounds: Bounds = {}
  if (from) [bounds.startEarliest, bounds.startLatest] = [from.startEarliest, from.endLatest]
  if (to) [bounds.endEarliest, bounds.endLatest] = [to.startEarliest, to.endLatest]
  // `2004/..` still goes on; `2004/` ended at an unknown time, but not before it started.
  else if (upper === '..') [bounds.endEarliest, bounds.endLatest] = [stillGoing, stillGoing]
  else if (from) bounds.endEarliest = from.startEarliest
  if (!from && to) bounds.startLatest = to.endLatest
  if (from && to) {
    const { startEarliest, startLatest, endEarliest, endLatest } = bounds as Required<Bounds>
    if (startEarliest > endLatest)
      throw new RangeError(`"${text}" ends before it starts; put the earlier date first`)
    // Of two dates that overlap, the one bounds the other: it did not end before it started.
    if (endEarliest < startEarliest) bounds.endEarliest = startEarliest
    if (startLatest > endLatest) bounds.startLatest = endLatest
  }
  return from?.uncertain || to?.uncertain ? { ...bounds, uncertain: true } : bounds
}

/** The bounds of an interval's end, none where it is unknown or open. */
function endOf(text: string, end: string): Readonly<Bounds> | undefined {
  if (end === '' || end === '..') return undefined
  if (end.startsWith('[')) throw noDate(text)
  return parseDate(end)
}

function doubt({ uncertain, approximate }: Parsed): { uncertain?: true } {
  return uncertain?.value || approximate?.value ? { uncertain: true } : {}
}

function day(text: string, milliseconds: number): string {
  const iso = new Date(milliseconds).toISOString().slice(0, 10)
  if (!isDay(iso)) throw new RangeError(`"${text}" lies outside the years 0000 to 9999`)
  return iso
}
