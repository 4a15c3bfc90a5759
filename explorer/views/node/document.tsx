import { DocumentDocument, PartiesDocument, SignaturesDocument } from '../../api/operations.ts'
import { Sources } from '../../parts/facts.tsx'
import { Fields, NodeLink, some } from '../../parts/named.tsx'
import { Paged } from '../../parts/paged.tsx'
import { texts } from '../../texts/texts.ts'
import { Standing } from './event.tsx'
import { inForce } from './lists.tsx'
import { Asked, Consequences, Head, Said } from './page.tsx'
import { timeText } from '../../parts/time-text.ts'
import { When } from '../../parts/when.tsx'

export function DocumentPage({ id }: { id: string }) {
  return (
    <Asked id={id} document={DocumentDocument} of={data => data.document}>
      {document => (
        <>
          <Head
            node={{ id: document.id, title: document.title }}
            kind="DOCUMENT"
            document={DocumentDocument}
          />
          <Fields
            fields={[
              [texts.field.kind, texts.value(document.type)],
              [texts.field.level, document.level && texts.value(document.level)],
              [texts.field.signedOn, document.signedOn && <When time={document.signedOn} />],
              [texts.field.time, document.time && <When time={document.time} />],
              [texts.field.status, inForce(document.inForce)],
              [texts.field.place, document.place && <NodeLink node={document.place} />],
              [texts.field.signedAt, document.signedAt && <NodeLink node={document.signedAt} />],
              [texts.field.topics, some(document.topics)],
              [texts.field.implements, some(document.implements)],
              [texts.field.implementedBy, some(document.implementedBy)],
              [texts.field.amends, some(document.amends)],
              [texts.field.amendedBy, some(document.amendedBy)],
              [texts.field.supersedes, some(document.supersedes)],
              [texts.field.supersededBy, some(document.supersededBy)],
            ]}
          />
          <Said fact={document} />
          <Paged
            title={texts.parties}
            document={PartiesDocument}
            variables={{ id }}
            listOf={data => data.document?.parties}
          >
            {parties => (
              <ul className="list">
                {parties.map(({ actor, actions, inForce: force, ...fact }) => (
                  <li key={fact.id}>
                    <NodeLink node={actor} />{' '}
                    <small>
                      {[
                        ...actions.map(({ kind, on }) =>
                          [texts.value(kind), timeText(on)].filter(Boolean).join(' '),
                        ),
                        inForce(force),
                      ].join(', ')}
                    </small>{' '}
                    <Sources citations={fact.citations} />
                  </li>
                ))}
              </ul>
            )}
          </Paged>
          <Paged
            title={texts.signatures}
            document={SignaturesDocument}
            variables={{ id }}
            listOf={data => data.document?.signatures}
          >
            {signatures => (
              <ul className="list">
                {signatures.map(({ person, countsFor, capacities, ...fact }) => (
                  <li key={fact.id}>
                    <NodeLink node={person} />
                    <Standing countsFor={countsFor} capacities={capacities} />{' '}
                    <Sources citations={fact.citations} />
                  </li>
                ))}
              </ul>
            )}
          </Paged>
          <Consequences
            outcomes={document.outcomes.edges}
            outcomeOf={document.outcomeOf}
            contradicts={document.contradicts}
            disagreements={document.disagreements}
          />
        </>
      )}
    </Asked>
  )
}
