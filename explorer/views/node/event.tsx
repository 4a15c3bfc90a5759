import type { ReactNode } from 'react'
import { EventDocument, ParticipantsDocument } from '../../api/operations.ts'
import { Sources } from '../../parts/facts.tsx'
import { Fields, NodeLink, NodeLinks, some } from '../../parts/named.tsx'
import type { Named } from '../../parts/names.ts'
import { Paged } from '../../parts/paged.tsx'
import { texts } from '../../texts/texts.ts'
import { Documents, Events } from './lists.tsx'
import { Asked, Consequences, Head, Said } from './page.tsx'
import { When } from '../../parts/when.tsx'

export function EventPage({ id }: { id: string }) {
  return (
    <Asked id={id} document={EventDocument} of={data => data.event}>
      {event => (
        <>
          <Head node={event} kind="EVENT" document={EventDocument} />
          <Fields
            fields={[
              [texts.field.kind, texts.value(event.kind)],
              [texts.field.status, texts.value(event.status)],
              [texts.field.time, event.time && <When time={event.time} />],
              [texts.field.place, event.place && <NodeLink node={event.place} />],
              [texts.field.topics, some(event.topics)],
              [texts.field.partOf, event.partOf && <NodeLink node={event.partOf} />],
            ]}
          />
          <Said fact={event} />
          <Paged
            title={texts.participants}
            document={ParticipantsDocument}
            variables={{ id }}
            listOf={data => data.event?.participations}
          >
            {participations => (
              <ul className="list">
                {participations.map(({ actor, role, countsFor, capacities, asRecorded, ...fact }) => (
                  <li key={fact.id}>
                    <NodeLink node={actor} />
                    <Standing countsFor={countsFor} capacities={capacities} />{' '}
                    <small>{texts.value(role)}</small>
                    {asRecorded?.name && <small> “{asRecorded.name}”</small>}{' '}
                    <Sources citations={fact.citations} />
                  </li>
                ))}
              </ul>
            )}
          </Paged>
          <Consequences
            outcomes={event.outcomes.edges}
            outcomeOf={event.outcomeOf}
            contradicts={event.contradicts}
            disagreements={event.disagreements}
          />
          <Documents id={id} />
          <Events id={id} title={texts.parts} />
        </>
      )}
    </Asked>
  )
}

/** In which office somebody acted, and for whom. */
export function Standing({
  countsFor,
  capacities,
}: {
  countsFor: readonly { certainty: string; actor: Named }[]
  capacities: readonly { certainty: string; tenure: { id: string; office: Named } }[]
}): ReactNode {
  return (
    <>
      {capacities.map(({ tenure, certainty }) => (
        <span key={tenure.id}>
          , <NodeLink node={tenure.office} />
          {certainty === 'POSSIBLY' && ` (${texts.value(certainty)})`}
        </span>
      ))}
      {countsFor.length > 0 && (
        <>
          {' · '}
          <NodeLinks nodes={countsFor.map(({ actor }) => actor)} />
        </>
      )}
    </>
  )
}
