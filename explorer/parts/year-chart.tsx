import { later } from './later.tsx'
import { nice, ticks } from 'd3-array'
import { useEffect, useRef, useState } from 'react'
import { short, texts } from '../texts/texts.ts'

// Only where years can be narrowed to.
const YearBrush = later(() => import('./year-brush.tsx'))

const height = 140
const margin = { top: 8, right: 8, bottom: 22, left: 40 }
/** The widest a year's bar is; few years do not fill the page. */
const widest = 36
/** Fewer years than these are drawn within so many, so that one or two are not a wall. */
const fewestYears = 6

/** How many a year. */
export interface YearCount {
  /** None where nothing says when. */
  year: string | null
  count: number
}

/** What `groupBy` counts by year, in the order of time; what has no year at the end. */
export function yearsOf(groups: readonly { key: string; count: number }[]): YearCount[] {
  return groups
    .map(({ key, count }) => ({ year: /^-?\d+$/.test(key) ? key : null, count }))
    .toSorted((a, b) => Number(a.year ?? Infinity) - Number(b.year ?? Infinity))
}

/**
 * How many a year, as bars; a table says the same. `onRange` is given the years that were dragged over, or none where the drag was taken
 * back; the fields for the days beside the chart do the same by keyboard.
 */
export function YearChart({
  label,
  years,
  range,
  onRange,
}: {
  label: string
  years: readonly YearCount[]
  range?: [from: number, to: number]
  onRange?: (range: [from: number, to: number] | undefined) => void
}) {
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const counts = years.flatMap(({ year, count }) =>
    year !== null && /^-?\d+$/.test(year) ? { year: Number(year), count } : [],
  )
  return (
    <figure className="year-chart" hidden={!counts.length}>
      <div ref={place} className="chart-place">
        {width > 0 && counts.length > 0 && (
          <Bars label={label} counts={counts} width={width} range={range} onRange={onRange} />
        )}
      </div>
      <details>
        <summary>{texts.table.show}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.table.year}</th>
              <th scope="col" className="amount">
                {texts.table.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, count }) => (
              <tr key={year}>
                <td>{year ?? texts.unknown}</td>
                <td className="amount">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

function Bars({
  label,
  counts,
  width: most,
  range,
  onRange,
}: {
  label: string
  counts: { year: number; count: number }[]
  width: number
  range?: [from: number, to: number]
  onRange?: (range: [from: number, to: number] | undefined) => void
}) {
  const first = Math.min(...counts.map(({ year }) => year))
  const end = Math.max(...counts.map(({ year }) => year + 1), first + fewestYears)
  const width = Math.min(most - margin.left - margin.right, (end - first) * widest)
  const inside = height - margin.top - margin.bottom
  const [, top] = nice(0, Math.max(...counts.map(({ count }) => count), 4), 3)
  // Two straight scales; those of d3 would be a tenth of all that the first page loads.
  const x = (year: number) => ((year - first) / (end - first)) * width
  const y = (count: number) => inside - (count / top) * inside
  const isWithin = (year: number) => !range || (year >= range[0] && year <= range[1])
  return (
    <svg width={width + margin.left + margin.right} height={height} role="img" aria-label={label}>
      <g transform={`translate(${margin.left},${margin.top})`}>
        {counts.map(({ year, count }) => (
          <rect
            key={year}
            className={isWithin(year) ? 'bar' : 'bar out'}
            x={x(year) + 0.5}
            width={Math.max(x(year + 1) - x(year) - 1, 1)}
            y={y(count)}
            height={inside - y(count)}
          >
            <title>{`${year}: ${count}`}</title>
          </rect>
        ))}
        {ticks(0, top, 3).map(count => (
          <text key={count} x={-6} y={y(count)} textAnchor="end" dominantBaseline="middle">
            {short(count)}
          </text>
        ))}
        <line className="axis" x2={width} y1={inside} y2={inside} />
        {yearsToName(first, end, width).map(year => (
          <text key={year} x={(x(year) + x(year + 1)) / 2} y={inside + 15} textAnchor="middle">
            {year}
          </text>
        ))}
        {onRange && (
          <YearBrush
            years={[first, end]}
            width={width}
            height={inside}
            margin={margin}
            range={range}
            onRange={onRange}
          />
        )}
      </g>
    </svg>
  )
}

/** How wide an element is, as long as it is there. */
function useWidth(element: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (!element.current) return
    const watching = new ResizeObserver(([entry]) => setWidth(entry!.contentRect.width))
    watching.observe(element.current)
    return () => watching.disconnect()
  }, [element])
  return width
}

/** The years that are written below the bars: all, or every 2nd, 5th, 10th …, so that they do not touch. */
function yearsToName(first: number, end: number, width: number): number[] {
  const step =
    [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].find(each => (width / (end - first)) * each >= 44) ?? 1000
  const named = []
  for (let year = Math.ceil(first / step) * step; year < end; year += step) named.push(year)
  return named
}
