import { useMemo } from 'react'
import type { MeetingsQuery, StatedFragment } from '../../api/operations.ts'
import { useMarks } from '../../investigations/marks.ts'
import { Sources } from '../../parts/facts.tsx'
import { Kind, KindIcon } from '../../parts/kind.tsx'
import { NodeLink, NodeLinks } from '../../parts/named.tsx'
import type { Named } from '../../parts/names.ts'
import { When } from '../../parts/when.tsx'
import { texts } from '../../texts/texts.ts'

type Meeting = NonNullable<MeetingsQuery['encounters']>['nodes'][number]

/** So many others are named in a row; the event's page has all. */
const mostNamed = 6

/** Meetings, one a row: when, with whom, what it was, and who says so. */
export function MeetingRows({ meetings, isWhole }: { meetings: readonly Meeting[]; isWhole: boolean }) {
  const ids = useMemo(() => meetings.map(({ event }) => event.id), [meetings])
  const isNew = useMarks(ids, isWhole)
  return (
    <ol className="rows">
      {meetings.map(({ event, with: others, certainty, how, near }) => (
        <li key={event.id}>
          <When time={event.time} />
          <div>
            <Others others={others} />
            <p>
              <NodeLink node={event} /> <Kind>{event.kind}</Kind>
              {how !== 'MET' && <Kind>{how}</Kind>}
              {event.status !== 'HELD' && <Kind>{event.status}</Kind>}
              {certainty === 'POSSIBLY' && <Kind>{certainty}</Kind>}
              {isNew(event.id) && <strong className="new">{texts.isNew}</strong>}{' '}
              <small>
                {event.place && <NodeLink node={event.place} />}
                {event.place && event.topics.length > 0 && ' · '}
                <NodeLinks nodes={event.topics.slice(0, 3)} />
              </small>{' '}
              <Sources citations={event.citations} />
            </p>
            {near.length > 0 && <Near facts={near} />}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** Who else was there. */
function Others({ others }: { others: Meeting['with'] }) {
  const named = new Map(
    others.map(({ actor, asRecorded }) => [actor.id, { actor: actor as Named, asRecorded }]),
  )
  const all = [...named.values()]
  if (!all.length) return null
  return (
    <p className="others">
      {all.slice(0, mostNamed).map(({ actor, asRecorded }, at) => (
        <span key={actor.id}>
          {at > 0 && ', '}
          <KindIcon type={actor.__typename!} /> <NodeLink node={actor} />
          {asRecorded?.name && asRecorded.name !== actor.name && (
            <small>
              {' '}
              <bdi>“{asRecorded.name}”</bdi>
            </small>
          )}
        </span>
      ))}
      {all.length > mostNamed && <small> {texts.meetings.others(all.length - mostNamed)}</small>}
    </p>
  )
}

/** What a meeting was near to. */
function Near({ facts }: { facts: readonly StatedFragment[] }) {
  return (
    <p>
      <small>
        {texts.meetings.nearTo}{' '}
        {facts.map((fact, at) => (
          <span key={fact.id}>
            {at > 0 && '; '}
            <NodeLink node={fact}>{fact.sentence}</NodeLink>
          </span>
        ))}
      </small>
    </p>
  )
}
