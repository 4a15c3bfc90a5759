import { scaleLinear } from 'd3-scale'
import type { FigureFragment } from '../api/operations.ts'
import { number, short, texts } from '../texts/texts.ts'
import { Sources } from './facts.tsx'
import { NodeLink } from './named.tsx'
import { type Named, nameOf } from './names.ts'
import { outer } from './span-bar.tsx'
import { timeText } from './time-text.ts'
import { When } from './when.tsx'

/** Figures as small charts, one for each that can be compared: the same indicator, unit, counterpart and dimensions. */
export function Figures({ figures }: { figures: readonly FigureFragment[] }) {
  const series = group(figures)
  return (
    <div className="figures">
      {[...series].map(([key, of]) => (
        <Series key={key} figures={of} />
      ))}
    </div>
  )
}

function group(figures: readonly FigureFragment[]): Map<string, FigureFragment[]> {
  const series = new Map<string, FigureFragment[]>()
  for (const figure of figures) {
    const { indicator, unit, subject, counterpart, dimensions } = figure
    const key = JSON.stringify([indicator, unit, subject.id, counterpart?.id, dimensions])
    series.set(key, [...(series.get(key) ?? []), figure])
  }
  return series
}

function Series({ figures }: { figures: FigureFragment[] }) {
  const [{ indicator, unit, subject, counterpart, dimensions }] = figures as [FigureFragment]
  const title = [texts.value(indicator), ...dimensions.map(({ name, value }) => `${name} ${value}`)].join(
    ', ',
  )
  const ordered = figures.toSorted((a, b) => when(a) - when(b))
  return (
    <figure className="series">
      <figcaption>
        <strong>{title}</strong> ({texts.value(unit)}): <NodeLink node={subject as Named} />
        {counterpart && (
          <>
            {' – '}
            <NodeLink node={counterpart as Named} />
          </>
        )}
      </figcaption>
      {ordered.length > 1 && <Chart figures={ordered} title={`${title}, ${nameOf(subject as Named)}`} />}
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.table.period}</th>
            <th scope="col">{texts.table.value}</th>
            <th scope="col">{texts.table.status}</th>
            <th scope="col">{texts.table.growth}</th>
            <th scope="col">{texts.dossier.sources}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map(figure => (
            <tr key={figure.id}>
              <td>{figure.time ? <When time={figure.time} whole /> : '–'}</td>
              <td>
                <NodeLink node={figure}>{number(figure.value)}</NodeLink>
              </td>
              <td>{texts.value(figure.status)}</td>
              <td>{figure.growth === null ? '–' : `${number(figure.growth)} %`}</td>
              <td>
                <Sources citations={figure.citations} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

function when({ time }: FigureFragment): number {
  return (time && outer(time)?.[0]) ?? 0
}

function Chart({ figures, title }: { figures: FigureFragment[]; title: string }) {
  const times = figures.map(when)
  const x = scaleLinear([Math.min(...times), Math.max(...times) + 1], [8, 92])
  const y = scaleLinear([0, Math.max(...figures.map(({ value }) => value), 0)], [90, 12])
  return (
    <svg className="chart" viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={title}>
      {figures.map(({ id, value, status, time }, at) => (
        <g key={id} className={status === 'TARGET' ? 'target' : 'actual'}>
          <rect x={x(times[at]!)} width="4" y={y(Math.max(value, 0))} height={Math.abs(y(0) - y(value))}>
            <title>{`${timeText(time, { whole: true }) ?? ''}: ${short(value)} (${texts.value(status)})`}</title>
          </rect>
        </g>
      ))}
      <line className="axis" x1="0" x2="100" y1={y(0)} y2={y(0)} />
    </svg>
  )
}
