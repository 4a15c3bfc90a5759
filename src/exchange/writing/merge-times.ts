import type { Bounds } from '../../time/bounds.ts'
import { readTime } from '../records/time.ts'

type Range = [from: string | undefined, to: string | undefined]

/** A time as a record gives it, with its two ends. */
interface Read {
  value: unknown
  start: Range
  end: Range
  uncertain: boolean
}

/**
 * What several sources together say of one time, the newest first: where they can all be right, each end as the one has it that knows it
 * best, so that 2016/2019 and 2016-07-13/ are 2016-07-13/2019. Gives the time, and those that cannot be right beside it.
 */
export function mergeTimes(
  newestFirst: unknown[],
  whole: boolean,
): { time: unknown; isCompatible: (value: unknown) => boolean } {
  const read = newestFirst.map(value => readOf(value, whole))
  const [newest] = read
  // What is in doubt bounds nothing: it holds only where everything is.
  let best = read.find(({ uncertain }) => !uncertain) ?? newest!
  for (const other of read)
    if (other !== best && !best.uncertain && !other.uncertain && areCompatible(best, other))
      best = together(best, other)
  return { time: best.value, isCompatible: value => areCompatible(best, readOf(value, whole)) }
}

function readOf(value: unknown, whole: boolean): Read {
  const bounds = readTime(value, whole) as Bounds
  return {
    value,
    start: [bounds.startEarliest, bounds.startLatest],
    end: [bounds.endEarliest, bounds.endLatest],
    uncertain: bounds.uncertain ?? false,
  }
}

function areCompatible(a: Read, b: Read): boolean {
  return [
    [a.start, b.start],
    [a.end, b.end],
  ].every(([one, other]) => {
    const [from, to] = narrower(one!, other!)
    return from === undefined || to === undefined || from <= to
  })
}

function narrower([from, to]: Range, [otherFrom, otherTo]: Range): Range {
  const max = from === undefined || (otherFrom !== undefined && otherFrom > from) ? otherFrom : from
  const min = to === undefined || (otherTo !== undefined && otherTo < to) ? otherTo : to
  return [max, min]
}

function together(a: Read, b: Read): Read {
  const [start, end] = [narrower(a.start, b.start), narrower(a.end, b.end)]
  const has = ({ start: own, end: ownEnd }: Read) => isSame(own, start) && isSame(ownEnd, end)
  if (has(a)) return a
  if (has(b)) return b
  return { value: written(a, b, start, end), start, end, uncertain: false }
}

function isSame(a: Range, b: Range): boolean {
  return a[0] === b[0] && a[1] === b[1]
}

/** The two ends in EDTF, where each is one that a source gives so; else their bounds. */
function written(a: Read, b: Read, start: Range, end: Range): unknown {
  const texts = [
    [start, 'start'],
    [end, 'end'],
  ].map(([range, side]) => {
    const source = [a, b].find(each => isSame(each[side as 'start' | 'end'], range as Range))
    return source && endText(source.value, side as 'start' | 'end')
  })
  if (texts.every(text => text !== undefined)) return texts.join('/')
  const bounds = { startEarliest: start[0], startLatest: start[1], endEarliest: end[0], endLatest: end[1] }
  return Object.fromEntries(Object.entries(bounds).filter(([, day]) => day !== undefined))
}

function endText(value: unknown, side: 'start' | 'end'): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const parts = String(value).split('/')
  return parts.length === 2 ? parts[side === 'start' ? 0 : 1] : undefined
}
