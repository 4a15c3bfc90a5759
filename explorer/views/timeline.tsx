import { useNavigate, useSearch } from '@tanstack/react-router'
import { scaleLinear } from 'd3-scale'
import { type KeyboardEvent, useRef } from 'react'
import { requestFor } from '../api/ask.ts'
import { TimelineDocument, type TimelineQuery } from '../api/operations.ts'
import { useAnswer, useAsOf } from '../api/use-answer.ts'
import { Fact, Facts } from '../parts/facts.tsx'
import { Paged } from '../parts/paged.tsx'
import { Picker } from '../parts/picker.tsx'
import { extent, inner, outer, yearOf } from '../parts/span-bar.tsx'
import { YearChart, yearsOf } from '../parts/year-chart.tsx'
import { useTitle } from '../shell/shell.tsx'
import { Section } from '../shell/state.tsx'
import { texts } from '../texts/texts.ts'
import { Chosen } from './chosen.tsx'
import { AskLink } from './node/page.tsx'
import { timeText } from '../parts/time-text.ts'
import { When } from '../parts/when.tsx'

type Entries = NonNullable<TimelineQuery['timeline']>['nodes']

/** Everything dated about one or several, zoomable; what is imprecise is a span, pale where it only may be. */
export function Timeline() {
  const { of = [], from, to } = useSearch({ from: '/timeline' })
  const navigate = useNavigate({ from: '/timeline' })
  const set = (change: { of?: string[]; from?: string; to?: string }) =>
    void navigate({ search: before => ({ ...before, ...change }) })
  const on = useAsOf()
  const variables = { ids: of, within: from && to ? { from, to } : undefined }
  const first = useAnswer(TimelineDocument, variables, { enabled: of.length > 0, keep: true })
  useTitle(texts.timeline.title)
  return (
    <>
      <h1>{texts.timeline.title}</h1>
      <form className="ends-form" onSubmit={event => event.preventDefault()}>
        <Chosen ids={of} onRemove={id => set({ of: of.filter(each => each !== id) })} />
        <Picker
          key={of.length}
          label={texts.timeline.add}
          types={['PERSON', 'COUNTRY', 'ORGANIZATION']}
          onPick={id => set({ of: [...of.filter(each => each !== id), id] })}
        />
      </form>
      {of.length === 0 ? (
        <p>{texts.timeline.pick}</p>
      ) : (
        <>
          <ByYear data={first.data} />
          <Paged
            title={texts.facts}
            document={TimelineDocument}
            variables={variables}
            listOf={data => data.timeline}
            empty={texts.nothing}
            keep
          >
            {entries => (
              <>
                <Spans entries={entries} from={from} to={to} onZoom={(from, to) => set({ from, to })} />
                <ol className="list">
                  {entries.map(({ sentence, fact, time }) => (
                    <li key={`${fact.id} ${sentence}`}>
                      <small>
                        <When time={time} />
                      </small>{' '}
                      <Fact fact={fact} sentence={sentence} />
                    </li>
                  ))}
                </ol>
              </>
            )}
          </Paged>
          <Undated data={first.data} />
          <p>
            <AskLink {...requestFor(TimelineDocument, variables, on)} />
          </p>
        </>
      )}
    </>
  )
}

/** How much there is each year. */
function ByYear({ data }: { data: TimelineQuery | undefined }) {
  const years = data?.timeline?.groupBy
  return years?.length ? <YearChart label={texts.timeline.byYear} years={yearsOf(years)} /> : null
}

/** What has no date is not lost. */
function Undated({ data }: { data: TimelineQuery | undefined }) {
  const undated = data?.timeline?.undated
  return undated?.totalCount ? (
    <Section title={`${texts.undated} (${undated.totalCount})`}>
      <Facts facts={undated.nodes} />
    </Section>
  ) : null
}

/** The day at a moment that is given in years. */
function dayAt(year: number): string {
  const whole = Math.floor(year)
  const date = new Date(Date.UTC(2000, 0, 1))
  date.setUTCFullYear(whole)
  date.setUTCDate(1 + Math.floor((year - whole) * 365))
  const text = date.toISOString().slice(0, 10)
  return /^\d{4}-/.test(text) ? text : year < 1 ? '0001-01-01' : '9999-12-31'
}

const rowHeight = 14

function Spans({
  entries,
  from,
  to,
  onZoom,
}: {
  entries: Entries
  from?: string
  to?: string
  onZoom: (from?: string, to?: string) => void
}) {
  const box = useRef<SVGSVGElement>(null)
  const whole = extent(entries.map(({ time }) => time))
  if (!whole) return null
  const view: [number, number] = from && to ? [yearOf(from), yearOf(to) + 1 / 365] : whole
  const scale = scaleLinear(view, [0, 100])
  const zoom = (factor: number, at = (view[0] + view[1]) / 2) => {
    const [left, right] = [at - (at - view[0]) * factor, at + (view[1] - at) * factor]
    // From centuries to days.
    if (right - left < 5 / 365 || right - left > 4_000) return
    onZoom(dayAt(left), dayAt(right))
  }
  const move = (share: number) => {
    const by = (view[1] - view[0]) * share
    onZoom(dayAt(view[0] + by), dayAt(view[1] + by))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const does = {
      '+': () => zoom(0.5),
      '=': () => zoom(0.5),
      '-': () => zoom(2),
      ArrowLeft: () => move(-0.25),
      ArrowRight: () => move(0.25),
    }[event.key]
    if (!does) return
    event.preventDefault()
    does()
  }
  const rows = laidOut(entries, view)
  const height = (Math.max(...rows.map(({ row }) => row), 0) + 1) * rowHeight + 20
  return (
    <figure className="spans">
      <div className="actions">
        <button type="button" onClick={() => zoom(0.5)}>
          {texts.timeline.zoomIn}
        </button>
        <button type="button" onClick={() => zoom(2)}>
          {texts.timeline.zoomOut}
        </button>
        <button type="button" onClick={() => move(-0.5)}>
          {texts.timeline.earlier}
        </button>
        <button type="button" onClick={() => move(0.5)}>
          {texts.timeline.later}
        </button>
        <button type="button" onClick={() => onZoom(undefined, undefined)}>
          {texts.timeline.all}
        </button>
      </div>
      <svg
        ref={box}
        role="img"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is zoomed and moved by keys
        tabIndex={0}
        aria-label={texts.timeline.chart(entries.length, dayAt(view[0]), dayAt(view[1]))}
        style={{ height }}
        onKeyDown={onKeyDown}
        onDoubleClick={event => {
          const { left, width } = box.current!.getBoundingClientRect()
          zoom(0.5, scale.invert(((event.clientX - left) / width) * 100))
        }}
      >
        {scale.ticks(8).map(tick => (
          <g key={tick}>
            <line className="tick" x1={`${scale(tick)}%`} x2={`${scale(tick)}%`} y1="0" y2={height - 18} />
            <text x={`${scale(tick)}%`} y={height - 4} textAnchor="middle">
              {Number.isInteger(tick) ? tick : dayAt(tick).slice(0, view[1] - view[0] < 0.5 ? 10 : 7)}
            </text>
          </g>
        ))}
        {rows.map(({ entry, row, span, sure }) => (
          <g key={`${entry.fact.id} ${entry.sentence}`}>
            <title>{`${timeText(entry.time) ?? ''} ${entry.sentence}`}</title>
            <rect className="may-be" y={row * rowHeight + 2} height={rowHeight - 4} {...place(span, scale)} />
            {sure && (
              <rect className="sure" y={row * rowHeight + 2} height={rowHeight - 4} {...place(sure, scale)} />
            )}
          </g>
        ))}
      </svg>
    </figure>
  )
}

function place([from, to]: [number, number], scale: (year: number) => number) {
  const left = Math.max(scale(from), -1)
  const right = Math.min(scale(to), 101)
  return { x: `${left}%`, width: `${Math.max(right - left, 0.4)}%` }
}

/** Each entry in the first row where it touches none before it. */
function laidOut(entries: Entries, [from, to]: [number, number]) {
  const ends: number[] = []
  const room = (to - from) * 0.01
  return entries
    .flatMap(entry => {
      const span = outer(entry.time)
      return span && span[1] >= from && span[0] <= to ? [{ entry, span, sure: inner(entry.time) }] : []
    })
    .sort((a, b) => a.span[0] - b.span[0])
    .map(each => {
      const free = ends.findIndex(end => end < each.span[0])
      const row = free < 0 ? ends.length : free
      ends[row] = each.span[1] + room
      return { ...each, row }
    })
}
