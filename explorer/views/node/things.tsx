import { Link, useSearch } from '@tanstack/react-router'
import {
  FactsOfDocument,
  HoldersDocument,
  OfficeDocument,
  PlaceDocument,
  ProjectDocument,
  SourceDocument,
  TopicDocument,
} from '../../api/operations.ts'
import { Facts } from '../../parts/facts.tsx'
import { Figures } from '../../parts/figures.tsx'
import { Fields, NodeLink, some } from '../../parts/named.tsx'
import { Paged } from '../../parts/paged.tsx'
import { Section } from '../../shell/state.tsx'
import { texts } from '../../texts/texts.ts'
import { periodInWords } from '../../texts/time-words.ts'
import { Documents, Events, OfficeBars } from './lists.tsx'
import { Asked, Consequences, Head, Said } from './page.tsx'
import { When } from '../../parts/when.tsx'

export function TopicPage({ id }: { id: string }) {
  return (
    <Asked id={id} document={TopicDocument} of={data => data.topic}>
      {topic => (
        <>
          <Head node={topic} kind="TOPIC" document={TopicDocument} />
          <Fields
            fields={[
              [texts.alsoCalled, topic.altLabels.join(', ')],
              [texts.field.broader, some(topic.broader)],
              [texts.field.narrower, some(topic.narrower)],
            ]}
          />
          <Events id={id} title={texts.events} />
          <Documents id={id} />
        </>
      )}
    </Asked>
  )
}

export function ProjectPage({ id }: { id: string }) {
  return (
    <Asked id={id} document={ProjectDocument} of={data => data.project}>
      {project => (
        <>
          <Head node={project} kind="PROJECT" document={ProjectDocument} />
          <Fields
            fields={[
              [texts.alsoCalled, project.altNames.join(', ')],
              [texts.field.time, project.time && <When time={project.time} />],
              [texts.field.topics, some(project.topics)],
            ]}
          />
          <Said fact={project} />
          {project.involved.nodes.length > 0 && (
            <Section title={texts.involved}>
              <ul className="list">
                {project.involved.nodes.map(({ actor, role }) => (
                  <li key={`${actor.id} ${role}`}>
                    <NodeLink node={actor} /> <small>{texts.value(role)}</small>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {project.observations.nodes.length > 0 && (
            <Section title={texts.figures}>
              <Figures figures={project.observations.nodes} />
            </Section>
          )}
          <Consequences outcomeOf={project.outcomeOf} />
        </>
      )}
    </Asked>
  )
}

export function PlacePage({ id }: { id: string }) {
  return (
    <Asked id={id} document={PlaceDocument} of={data => data.place}>
      {place => (
        <>
          <Head node={place} kind="PLACE" document={PlaceDocument} />
          <Fields fields={[[texts.field.country, place.country && <NodeLink node={place.country} />]]} />
          <Events id={id} title={texts.events} />
        </>
      )}
    </Asked>
  )
}

export function OfficePage({ id }: { id: string }) {
  const { from, to } = useSearch({ from: '/node/$' })
  const during = from || to ? { ...(from && { from }), ...(to && { to }) } : undefined
  return (
    <Asked id={id} document={OfficeDocument} of={data => data.office}>
      {office => (
        <>
          <Head node={office} kind="OFFICE" document={OfficeDocument} />
          <Fields
            fields={[
              [texts.field.of, office.of && <NodeLink node={office.of} />],
              [texts.field.accreditedTo, office.accreditedTo && <NodeLink node={office.accreditedTo} />],
              [texts.field.predecessors, some(office.predecessors)],
              [texts.field.successors, some(office.successors)],
            ]}
          />
          {during && (
            <p className="hint">
              {texts.holdersDuring(periodInWords({ from, to }, texts))}{' '}
              <Link to="." search={before => ({ ...before, from: undefined, to: undefined })}>
                {texts.allHolders}
              </Link>
            </p>
          )}
          <Paged
            title={texts.holders}
            document={HoldersDocument}
            empty={texts.nothing}
            variables={{ id, where: during && { time: { overlaps: during } } }}
            listOf={data => data.office?.holders}
          >
            {tenures => <OfficeBars tenures={tenures.map(tenure => ({ ...tenure, of: [tenure.person] }))} />}
          </Paged>
        </>
      )}
    </Asked>
  )
}

export function SourcePage({ id }: { id: string }) {
  return (
    <Asked id={id} document={SourceDocument} of={data => data.source}>
      {source => (
        <>
          <Head node={source} kind="SOURCE" document={SourceDocument} />
          <Fields
            fields={[
              [texts.field.publisher, source.publisher],
              [texts.field.published, source.publishedOn && <When time={source.publishedOn} />],
              [texts.field.retrieved, source.retrievedOn],
              [texts.field.language, source.language],
              [texts.field.address, source.url && <Address key="url" url={source.url} />],
            ]}
          />
          <Paged
            title={texts.supports}
            document={FactsOfDocument}
            variables={{ id }}
            listOf={data => data.source?.facts}
          >
            {facts => <Facts facts={facts} />}
          </Paged>
        </>
      )}
    </Asked>
  )
}

/** Only what leads somewhere on the web is a link. */
function Address({ url }: { url: string }) {
  return /^https?:/.test(url) ? (
    <a href={url} rel="noreferrer">
      {url}
    </a>
  ) : (
    url
  )
}
