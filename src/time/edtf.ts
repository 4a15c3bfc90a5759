import { LRUCache } from 'lru-cache'
import { type Bounds, stillGoing } from './bounds.ts'
import { isDay, spreadsheetDay } from './day.ts'
import { readDate } from './edtf-date.ts'

const accepted =
  'a day (2004-06-01), month, year or season, with X for unknown digits and ? ~ % for doubt, an interval (2004/, 2004/..) or a one-of set ([2021-09,2022-09])'

/** What ISO 8601-2 has and no fact here is told by. */
const notAccepted: [kind: string, form: RegExp][] = [
  ['Century', /^-?\d\d[?~%]?$/],
  ['Decade', /^-?\d{3}[?~%]?$/],
  ['List', /^\{.*\}$/],
  ['Year', /^Y-?\d+(E\d+)?(S\d+)?$|^\d+S\d+$/],
]

/** What is written as a day. */
const dayForm = /^[?~%]?[0-9X]{4}[?~%]?-[?~%]?[0-9X]{2}[?~%]?-[?~%]?[0-9X]{2}[?~%]?$/

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
  // Nearly all dates are days, some of them in doubt.
  const sure = text.replace(doubtMarks, '$1')
  if (isDay(sure)) {
    const bounds: Bounds = { startEarliest: sure, startLatest: sure, endEarliest: sure, endLatest: sure }
    return sure === text ? bounds : { ...bounds, uncertain: true }
  }
  const known = parsed.get(text)
  if (known) return known
  const bounds = text.startsWith('[') ? oneOf(text) : oneDate(text, text)
  parsed.set(text, bounds)
  return bounds
}

function oneDate(whole: string, text: string): Bounds {
  const date = readDate(text)
  if (!date) throw noDate(whole, text)
  const { first, last, uncertain } = date
  return {
    startEarliest: first,
    startLatest: last,
    endEarliest: first,
    endLatest: last,
    ...(uncertain && { uncertain }),
  }
}

function noDate(whole: string, text = whole): RangeError {
  if (/T\d/.test(text))
    return new RangeError(`"${whole}" has a time of day, which is not accepted here; write the day`)
  if (/^-\d{4}/.test(text)) return new RangeError(`"${whole}" lies outside the years 0000 to 9999`)
  if (/^\d{5}$/.test(text)) {
    const day = spreadsheetDay(Number(text))
    return new RangeError(
      `"${whole}" is no EDTF date, but looks like a spreadsheet’s number of a day (${day}); write the day`,
    )
  }
  const kind = notAccepted.find(([, form]) => form.test(text))?.[0]
  return new RangeError(
    kind
      ? `"${whole}" is an EDTF ${kind}, which is not accepted here; write ${accepted}`
      : `"${whole}" is no EDTF date${dayForm.test(text) ? ', as there is no such day' : ''}; write ${accepted}`,
  )
}

/** One of several dates, or of those between two: `[1667,1670..1672]`; `[..1984]` leaves open how early. */
function oneOf(text: string): Bounds {
  const [, list] = /^\[(.+)\]$/.exec(text) ?? []
  if (!list) throw noDate(text)
  const all: { first?: string; last?: string; uncertain?: boolean }[] = list.split(',').map(item => {
    const [from, to, ...rest] = item.split('..')
    if (rest.length || (!from && !to)) throw noDate(text)
    const [one, other] = [from, to].map(each => (each ? oneDate(text, each) : undefined))
    if (to === undefined)
      return { first: one!.startEarliest, last: one!.endLatest, uncertain: one!.uncertain }
    if (one && other && one.startEarliest! > other.endLatest!)
      throw new RangeError(`"${text}" ends before it starts; put the earlier date first`)
    return {
      first: one?.startEarliest,
      last: other?.endLatest,
      uncertain: one?.uncertain || other?.uncertain,
    }
  })
  const firsts = all.map(({ first }) => first)
  const lasts = all.map(({ last }) => last)
  const first = firsts.includes(undefined) ? undefined : firsts.sort()[0]
  const last = lasts.includes(undefined) ? undefined : lasts.sort().at(-1)
  return {
    ...(first && { startEarliest: first, endEarliest: first }),
    ...(last && { startLatest: last, endLatest: last }),
    ...(all.some(({ uncertain }) => uncertain) && { uncertain: true }),
  }
}

/** An end that is empty is unknown; `..` leaves it open. The ends are read by themselves, as most are plain days. */
function interval(text: string, lower: string, upper: string): Bounds {
  const [from, to] = [endOf(text, lower), endOf(text, upper)]
  if (!from && !to && upper !== '..')
    throw new RangeError(`"${text}" says neither when it started nor when it ended; leave the time out`)
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
  if (end.startsWith('[') || !readDate(end)) throw noDate(end.startsWith('[') ? text : end)
  return parseDate(end)
}
