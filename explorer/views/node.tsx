import { Link, useParams } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import type { ApiError } from '../api/ask.ts'
import { KindDocument } from '../api/operations.ts'
import { useAnswer } from '../api/use-answer.ts'
import { Waiting } from '../shell/state.tsx'
import { texts } from '../texts/texts.ts'
import { CountryPage, OrganizationPage, PersonPage } from './node/actors.tsx'
import { DocumentPage } from './node/document.tsx'
import { EventPage } from './node/event.tsx'
import { FactPage } from './node/fact.tsx'
import { OfficePage, PlacePage, ProjectPage, SourcePage, TopicPage } from './node/things.tsx'

/** The page of each type of node; any other is a fact. */
const pages: Record<string, ComponentType<{ id: string }>> = {
  Person: PersonPage,
  Country: CountryPage,
  Organization: OrganizationPage,
  Event: EventPage,
  Document: DocumentPage,
  Topic: TopicPage,
  Project: ProjectPage,
  Place: PlacePage,
  Office: OfficePage,
  Source: SourcePage,
}

/** The page of anything that has an id. */
export function NodePage() {
  const { _splat: id = '' } = useParams({ strict: false }) as { _splat?: string }
  const kind = useAnswer(KindDocument, { id })
  if (kind.data?.node) {
    const Page = pages[kind.data.node.__typename] ?? FactPage
    // What was joined has another id now.
    return <Page key={kind.data.node.id} id={kind.data.node.id} />
  }
  // The API refuses what cannot be an id; here it is as good as unknown.
  if (kind.data || (kind.error as ApiError | null)?.code === 'BAD_USER_INPUT') return <Missing id={id} />
  return <Waiting answer={kind} />
}

function Missing({ id }: { id: string }) {
  return (
    <>
      <h1>{texts.missing(id)}</h1>
      <p>
        {texts.missingHint}{' '}
        <Link to="/" search={{ q: id.split('/').at(-1)!.replaceAll('-', ' ') }}>
          {id.split('/').at(-1)!.replaceAll('-', ' ')}
        </Link>
      </p>
    </>
  )
}
