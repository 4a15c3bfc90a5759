import { scaleLinear } from 'd3-scale'
import type { BoundsFragment } from '../api/operations.ts'

/** A day as a fraction of years. */
export function yearOf(day: string): number {
  const [, sign, year, month, date] = /^(-?)(\d+)-(\d\d)-(\d\d)$/.exec(day)!
  return (sign ? -1 : 1) * Number(year) + (Number(month) - 1) / 12 + (Number(date) - 1) / 372
}

/** The first and the last moment that a time may touch, as years; undefined where nothing is known of either. */
export function outer({
  startEarliest,
  startLatest,
  endEarliest,
  endLatest,
}: BoundsFragment): [number, number] | undefined {
  const from = startEarliest ?? startLatest ?? endEarliest ?? endLatest
  const to = endLatest ?? endEarliest ?? startLatest ?? startEarliest
  return from && to ? [yearOf(from), Math.max(yearOf(to), yearOf(from))] : undefined
}

/** What is certain of a time, as years: from its latest start to its earliest end. */
export function inner({ startLatest, endEarliest }: BoundsFragment): [number, number] | undefined {
  return startLatest && endEarliest && startLatest <= endEarliest
    ? [yearOf(startLatest), yearOf(endEarliest)]
    : undefined
}

/** The years that some times span together, with a little room. */
export function extent(times: (BoundsFragment | null | undefined)[]): [number, number] | undefined {
  const spans = times.flatMap(time => (time && outer(time)) ?? [])
  if (!spans.length) return undefined
  const [from, to] = [Math.min(...spans), Math.max(...spans)]
  const room = Math.max((to - from) * 0.03, 0.2)
  return [from - room, to + room]
}

/** Times on a bar: pale where they may be, full where they are certain. What is said beside it says the same. */
export function SpanBar({ times, within }: { times: (BoundsFragment | null)[]; within: [number, number] }) {
  const scale = scaleLinear(within, [0, 100])
  const known = times.filter(time => time !== null)
  const place = ([from, to]: [number, number]) => ({
    x: `${scale(from)}%`,
    width: `${Math.max(scale(to) - scale(from), 0.6)}%`,
  })
  return (
    <svg className="span-bar" aria-hidden="true">
      {scale.ticks(6).map(year => (
        <line key={year} className="tick" x1={`${scale(year)}%`} x2={`${scale(year)}%`} y1="0" y2="100%" />
      ))}
      {known
        .map(outer)
        .map(
          span => span && <rect key={span.join()} className="may-be" y="20%" height="60%" {...place(span)} />,
        )}
      {known
        .map(inner)
        .map(
          span => span && <rect key={span.join()} className="sure" y="20%" height="60%" {...place(span)} />,
        )}
    </svg>
  )
}

/** The years below some bars. */
export function YearAxis({ within }: { within: [number, number] }) {
  const scale = scaleLinear(within, [0, 100])
  return (
    <svg className="year-axis" aria-hidden="true">
      {scale
        .ticks(6)
        .filter(Number.isInteger)
        .map(year => (
          <text key={year} x={`${scale(year)}%`} y="12" textAnchor="middle">
            {year}
          </text>
        ))}
    </svg>
  )
}
