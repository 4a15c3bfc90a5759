import { scaleLinear } from 'd3-scale'
import { texts } from '../texts/texts.ts'

/** How many a year, as bars; a table says the same to whoever does not see them. */
export function YearBars({
  label,
  years,
}: {
  label: string
  years: readonly { key: string; count: number }[]
}) {
  const counts = years
    .filter(({ key }) => /^-?\d+$/.test(key))
    .map(({ key, count }) => ({ year: Number(key), count }))
  if (!counts.length) return null
  const from = Math.min(...counts.map(({ year }) => year))
  const to = Math.max(...counts.map(({ year }) => year)) + 1
  const most = Math.max(...counts.map(({ count }) => count))
  const x = scaleLinear([from, to], [0, 100])
  const y = scaleLinear([0, most], [0, 90])
  return (
    <figure>
      <svg
        className="year-bars"
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        {counts.map(({ year, count }) => (
          <rect
            key={year}
            x={x(year)}
            width={Math.max((x(year + 1) - x(year)) * 0.9, 0.2)}
            y={100 - y(count)}
            height={y(count)}
          >
            <title>{`${year}: ${count}`}</title>
          </rect>
        ))}
      </svg>
      <div className="ends">
        <span>{from}</span>
        <span>{to - 1}</span>
      </div>
      <details>
        <summary>{label}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.table.year}</th>
              <th scope="col">{texts.table.contacts}</th>
            </tr>
          </thead>
          <tbody>
            {years
              .toSorted((a, b) => (a.key < b.key ? -1 : 1))
              .map(({ key, count }) => (
                <tr key={key}>
                  <td>{key}</td>
                  <td>{count}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
