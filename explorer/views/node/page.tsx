import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { requestFor } from '../../api/ask.ts'
import type { StatedFragment, TypedDocumentString } from '../../api/operations.ts'
import { useAnswer, useAsOf } from '../../api/use-answer.ts'
import { Facts, Sources } from '../../parts/facts.tsx'
import { Kind } from '../../parts/kind.tsx'
import { NodeLink } from '../../parts/named.tsx'
import { type Named, nameOf } from '../../parts/names.ts'
import { useTitle } from '../../shell/shell.tsx'
import { Section, Waiting } from '../../shell/state.tsx'
import { texts } from '../../texts/texts.ts'

/** Asks for what stands at the head of a page, and draws the page when it is there. */
export function Asked<Data, Thing extends Named>({
  id,
  document,
  of,
  children,
}: {
  id: string
  document: TypedDocumentString<Data, { id: string; day: string }>
  of: (data: Data) => Thing | null | undefined
  children: (thing: Thing) => ReactNode
}) {
  const answer = useAnswer(document, { id })
  const thing = answer.data && of(answer.data)
  useTitle(thing ? nameOf(thing) : undefined)
  if (!thing) return <Waiting answer={answer} />
  return <article>{children(thing)}</article>
}

/** The head of a page: what it is about, and where one can go on with it. */
export function Head({
  node,
  kind,
  document,
  actor = false,
}: {
  node: Named
  kind: string
  document: TypedDocumentString<unknown, { id: string; day: string }>
  actor?: boolean
}) {
  const on = useAsOf()
  return (
    <>
      <p className="over">
        <Kind>{kind}</Kind>
      </p>
      <h1>{nameOf(node)}</h1>
      <p className="actions">
        <Link to="/graph" search={{ open: [node.id] }}>
          {texts.actions.graph}
        </Link>
        {actor && (
          <>
            <Link to="/meetings" search={{ of: node.id }}>
              {texts.nav.meetings}
            </Link>
            <Link to="/path" search={{ from: node.id }}>
              {texts.actions.path}
            </Link>
            <Link to="/timeline" search={{ of: [node.id] }}>
              {texts.actions.timeline}
            </Link>
            <Link to="/dossier" search={{ a: node.id }}>
              {texts.actions.dossier}
            </Link>
          </>
        )}
        <AskLink {...requestFor(document, { id: node.id }, on)} />
      </p>
    </>
  )
}

/** A link to the playground with the query behind what is shown. */
export function AskLink({ query, variables }: { query: string; variables: object }) {
  const given = new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })
  return <a href={`/graphql#${given}`}>{texts.nav.ask}</a>
}

/** A fact as its sources say it. */
export function Said({ fact }: { fact: StatedFragment }) {
  return (
    <Section title={texts.said}>
      <p>
        {fact.sentence} <Sources citations={fact.citations} />
      </p>
    </Section>
  )
}

/** What came of something, and what it came of; facts that differ. */
export function Consequences({
  outcomes,
  outcomeOf,
  contradicts = [],
  disagreements = [],
}: {
  outcomes?: readonly { kind: string; node: unknown }[]
  outcomeOf: readonly StatedFragment[]
  contradicts?: readonly StatedFragment[]
  disagreements?: readonly { field: string; value: string; dataset: string }[]
}) {
  return (
    <>
      {outcomes && outcomes.length > 0 && (
        <Section title={texts.outcomes}>
          <ul className="list">
            {outcomes.map(({ kind, node }) => (
              <li key={(node as Named).id}>
                {texts.value(kind)}: <NodeLink node={node as Named} />{' '}
                <Kind>{(node as Named).__typename!}</Kind>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {outcomeOf.length > 0 && (
        <Section title={texts.outcomeOf}>
          <Facts facts={outcomeOf} />
        </Section>
      )}
      {contradicts.length > 0 && (
        <Section title={texts.contradicts}>
          <Facts facts={contradicts} />
        </Section>
      )}
      {disagreements.length > 0 && (
        <Section title={texts.disagreements}>
          <ul className="list">
            {disagreements.map(({ field, value, dataset }) => (
              <li key={`${field} ${value} ${dataset}`}>
                {field}: {value} ({dataset})
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
