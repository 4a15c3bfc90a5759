import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import type { ApiError } from '../api/ask.ts'
import { KindDocument } from '../api/operations.ts'
import { AsOfDay, useAnswer, useAsOf } from '../api/use-answer.ts'
import { Picker } from '../parts/picker.tsx'
import { Day } from '../parts/when.tsx'
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

/** What the address of a page says beside the filters of its meetings: what stands next to it. */
export interface BesideSearch {
  /** The same as of another day. */
  beside?: string
  /** Something else. */
  and?: string
}

/** The page of anything that has an id; next to it, where that is asked, itself as of another day or something else. */
export function NodePage() {
  const { _splat: id = '' } = useParams({ strict: false }) as { _splat?: string }
  const { beside, and } = useSearch({ from: '/node/$' })
  if (!beside && !and) return <PageOf id={id} compare />
  return (
    <>
      <Compare />
      <div className="beside">
        <div>
          {beside && <AsOfHeading />}
          <PageOf id={id} />
        </div>
        <AsOfDay value={beside}>
          <div>
            {beside && <AsOfHeading />}
            <PageOf id={and ?? id} />
          </div>
        </AsOfDay>
      </div>
    </>
  )
}

/** As of which day a page is. */
function AsOfHeading() {
  const on = useAsOf()
  return (
    <p className="over">
      {texts.asOf} {on ? <Day of={on} /> : texts.compare.today}
    </p>
  )
}

function PageOf({ id, compare = false }: { id: string; compare?: boolean }) {
  const kind = useAnswer(KindDocument, { id })
  if (kind.data?.node) {
    const Page = pages[kind.data.node.__typename] ?? FactPage
    // What was joined has another id now.
    return (
      <>
        <Page key={kind.data.node.id} id={kind.data.node.id} />
        {compare && <Compare />}
      </>
    )
  }
  // The API refuses what cannot be an id; here it is as good as unknown.
  if (kind.data || (kind.error as ApiError | null)?.code === 'BAD_USER_INPUT') return <Missing id={id} />
  return <Waiting answer={kind} />
}

/** What the page is compared with. */
function Compare() {
  const { beside, and } = useSearch({ from: '/node/$' })
  const navigate = useNavigate({ from: '/node/$' })
  const set = (change: BesideSearch) =>
    void navigate({ to: '.', search: before => ({ ...before, ...change }), resetScroll: false })
  return (
    <form className="filters unprinted" onSubmit={event => event.preventDefault()}>
      <label>
        {texts.compare.day}{' '}
        <input
          type="date"
          value={beside ?? ''}
          onChange={({ target }) => set({ beside: target.value || undefined })}
        />
      </label>
      <Picker label={texts.compare.other} value={and} onPick={id => set({ and: id })} />
      {(beside || and) && (
        <button type="button" onClick={() => set({ beside: undefined, and: undefined })}>
          {texts.compare.end}
        </button>
      )}
    </form>
  )
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
