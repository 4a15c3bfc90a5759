import { DocumentsDocument, EventsDocument, type NameKind } from '../../api/operations.ts'
import { Fact } from '../../parts/facts.tsx'
import { Kind } from '../../parts/kind.tsx'
import { NodeLink, NodeLinks } from '../../parts/named.tsx'
import type { Named } from '../../parts/names.ts'
import { Paged } from '../../parts/paged.tsx'
import { extent, SpanBar, YearAxis } from '../../parts/span-bar.tsx'
import type { BoundsFragment, Certainty, StatedFragment } from '../../api/operations.ts'
import { Section } from '../../shell/state.tsx'
import { texts } from '../../texts/texts.ts'
import { durationInWords } from '../../texts/time-words.ts'
import { timeText } from '../../parts/time-text.ts'
import { When } from '../../parts/when.tsx'

/** Whether something is in force, in words. */
export function inForce(certainty: Certainty | null): string {
  return certainty ? texts.inForce[certainty] : texts.inForce.no
}

/** All forms of a name. */
export function Names({
  names,
}: {
  names: readonly {
    text: string
    language: string | null
    kind: NameKind
    time: BoundsFragment | null
  }[]
}) {
  if (names.length < 2) return null
  return (
    <Section title={texts.names}>
      <ul className="chips">
        {names.map(({ text, language, kind, time }) => (
          <li key={`${text} ${language} ${kind}`} className="chip">
            <span lang={language ?? undefined}>{text}</span>{' '}
            <small>
              {[kind === 'NAME' ? undefined : texts.value(kind), language, timeText(time)]
                .filter(Boolean)
                .join(', ')}
            </small>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** A tenure on a bar, under what tells it apart: its office, its person, or both. */
export type BarTenure = StatedFragment & { time: BoundsFragment | null; of: readonly Named[] }

/** Offices on bars of time, one for each office and person, each tenure with its sentence. */
export function OfficeBars({ tenures }: { tenures: readonly BarTenure[] }) {
  const within = extent(tenures.map(({ time }) => time))
  const bars = new Map<string, BarTenure[]>()
  for (const tenure of tenures) {
    const key = tenure.of.map(({ id }) => id).join(' ')
    bars.set(key, [...(bars.get(key) ?? []), tenure])
  }
  return (
    <div className="bars">
      <ul>
        {[...bars].map(([key, of]) => (
          <li key={key}>
            <NodeLinks nodes={of[0]!.of} />
            {within && <SpanBar times={of.map(({ time }) => time)} within={within} />}
            <ul className="list">
              {of.map(fact => (
                <li key={fact.id}>
                  <small>
                    <Fact fact={fact} /> {lasted(fact.time)}
                  </small>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {within && <YearAxis within={within} />}
    </div>
  )
}

/** How long a time lasted, where it is known from which day to which. */
function lasted(time: BoundsFragment | null): string | undefined {
  if (!time?.startEarliest || !time.endLatest) return undefined
  const { startEarliest, startLatest, endEarliest, endLatest } = time
  const isKnown = startEarliest === startLatest && endEarliest === endLatest && startEarliest < endLatest
  return isKnown ? durationInWords(startEarliest, endLatest, texts) : undefined
}

/** The documents of an actor, an event or a topic. */
export function Documents({ id }: { id: string }) {
  return (
    <Paged
      title={texts.documents}
      document={DocumentsDocument}
      variables={{ id }}
      listOf={data => (data.node && 'documents' in data.node ? data.node.documents : undefined)}
    >
      {documents => (
        <ul className="list">
          {documents.map(({ inForce: force, ...document }) => (
            <li key={document.id}>
              <NodeLink node={document} /> <Kind>{document.type}</Kind>{' '}
              <small>
                <When time={document.signedOn} />
                {document.signedOn && ', '}
                {inForce(force)}
              </small>
            </li>
          ))}
        </ul>
      )}
    </Paged>
  )
}

/** The events about a topic or at a place, or the parts of one. */
export function Events({ id, title }: { id: string; title: string }) {
  return (
    <Paged
      title={title}
      document={EventsDocument}
      variables={{ id }}
      listOf={data =>
        data.node && 'events' in data.node
          ? data.node.events
          : data.node && 'parts' in data.node
            ? data.node.parts
            : undefined
      }
    >
      {events => (
        <ul className="list">
          {events.map(event => (
            <li key={event.id}>
              <NodeLink node={event} /> <Kind>{event.kind}</Kind>{' '}
              {event.status !== 'HELD' && <Kind>{event.status}</Kind>}{' '}
              <small>
                <When time={event.time} />
              </small>
            </li>
          ))}
        </ul>
      )}
    </Paged>
  )
}
