import { later } from '../parts/later.tsx'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { requestFor } from '../api/ask.ts'
import {
  DossierDocument,
  DossierEncountersDocument,
  type DossierQuery,
  type SearchType,
  type StatedFragment,
} from '../api/operations.ts'
import { useAnswer, useAsOf } from '../api/use-answer.ts'
import { usePages } from '../api/use-pages.ts'
import { Figures } from '../parts/figures.tsx'
import { Kind } from '../parts/kind.tsx'
import { Fields, NodeLink, NodeLinks } from '../parts/named.tsx'
import type { Named } from '../parts/names.ts'
import { Picker } from '../parts/picker.tsx'
import { YearChart, yearsOf } from '../parts/year-chart.tsx'
import { useTitle } from '../shell/shell.tsx'
import { Section, Waiting } from '../shell/state.tsx'
import { texts } from '../texts/texts.ts'
import { References } from './dossier-references.ts'
import { inForce } from './node/lists.tsx'
import { AskLink } from './node/page.tsx'
import { timeText } from '../parts/time-text.ts'
import { When } from '../parts/when.tsx'

const PlaceMap = later(() => import('./dossier-map.tsx'))

type Bilateral = NonNullable<DossierQuery['bilateral']>

/** Everything between two actors, with its sources as numbered references. */
export function Dossier() {
  const { a, b, from, to } = useSearch({ from: '/dossier' })
  const navigate = useNavigate({ from: '/dossier' })
  const set = (change: { a?: string; b?: string; from?: string; to?: string }) =>
    void navigate({ search: before => ({ ...before, ...change }) })
  const time = from || to ? { overlaps: { from, to } } : undefined
  const variables = { a: a ?? '', b: b ?? '', time }
  const answer = useAnswer(DossierDocument, variables, { enabled: Boolean(a && b) })
  const on = useAsOf()
  const bilateral = answer.data?.bilateral
  useTitle(bilateral ? `${bilateral.a.name} – ${bilateral.b.name}` : texts.dossier.title)
  return (
    <>
      <h1>{bilateral ? `${bilateral.a.name} – ${bilateral.b.name}` : texts.dossier.title}</h1>
      <form className="ends-form unprinted" onSubmit={event => event.preventDefault()}>
        <Picker label={texts.dossier.first} value={a} types={actors} onPick={id => set({ a: id })} />
        <Picker label={texts.dossier.second} value={b} types={actors} onPick={id => set({ b: id })} />
        <label>
          {texts.path.from}{' '}
          <input
            type="date"
            value={from ?? ''}
            onChange={({ target }) => set({ from: target.value || undefined })}
          />
        </label>
        <label>
          {texts.path.to}{' '}
          <input
            type="date"
            value={to ?? ''}
            onChange={({ target }) => set({ to: target.value || undefined })}
          />
        </label>
      </form>
      {!a || !b ? (
        <p>{texts.dossier.pick}</p>
      ) : bilateral ? (
        <>
          <p className="actions unprinted">
            <button type="button" onClick={() => window.print()}>
              {texts.dossier.print}
            </button>
            <AskLink {...requestFor(DossierDocument, variables, on)} />
          </p>
          <Whole bilateral={bilateral} variables={variables} />
        </>
      ) : answer.data ? (
        <p role="status">{texts.dossier.none}</p>
      ) : (
        <Waiting answer={answer} />
      )}
    </>
  )
}

const actors: SearchType[] = ['COUNTRY', 'ORGANIZATION', 'PERSON']

function Whole({
  bilateral,
  variables,
}: {
  bilateral: Bilateral
  variables: { a: string; b: string; time?: object }
}) {
  const encounters = usePages(DossierEncountersDocument, variables, data => data.bilateral?.encounters)
  const pages = encounters.data?.pages ?? []
  const met = pages.flatMap(page => page.bilateral?.encounters.nodes ?? [])
  const years = pages[0]?.bilateral?.encounters.groupBy ?? []
  const all = pages[0]?.bilateral?.encounters.totalCount ?? 0
  const references = new References()
  const cite = (fact: StatedFragment) => <Numbers numbers={references.numbersOf(fact)} />
  const { a, b, topics, people, commonCounterparts, documents, observations, projects } = bilateral
  return (
    <>
      <Fields
        fields={[
          [texts.dossier.first, <NodeLink key="a" node={a} />],
          [texts.dossier.second, <NodeLink key="b" node={b} />],
          [texts.dossier.firstContact, bilateral.firstContact && <Contact event={bilateral.firstContact} />],
          [texts.dossier.lastContact, bilateral.lastContact && <Contact event={bilateral.lastContact} />],
          [texts.dossier.topics, topics.length > 0 && <NodeLinks nodes={topics.map(({ topic }) => topic)} />],
        ]}
      />
      {!encounters.data ? (
        <Section title={texts.dossier.encounters}>
          <Waiting answer={encounters} />
        </Section>
      ) : (
        <>
          <Section title={texts.dossier.byYear}>
            {years.length ? (
              <YearChart label={texts.dossier.byYear} years={yearsOf(years)} />
            ) : (
              <p>{texts.nothing}</p>
            )}
          </Section>
          {met.length > 0 && (
            <Section title={`${texts.dossier.encounters} (${all})`}>
              <ol className="rows">
                {met.map(({ event, certainty, of, with: others }) => (
                  <li key={event.id}>
                    <When time={event.time} />
                    <div>
                      <p className="others">
                        <Side participations={of} /> – <Side participations={others} />
                      </p>
                      <p>
                        <NodeLink node={event} /> <Kind>{event.kind}</Kind>
                        {certainty === 'POSSIBLY' && <Kind>{certainty}</Kind>} {cite(event)}
                      </p>
                    </div>
                  </li>
                ))}
              </ol>
              {encounters.hasNextPage && (
                <button
                  type="button"
                  className="unprinted"
                  disabled={encounters.isFetchingNextPage}
                  onClick={() => void encounters.fetchNextPage()}
                >
                  {texts.more(met.length, all)}
                </button>
              )}
            </Section>
          )}
          <PlaceMap encounters={met} />
        </>
      )}
      {people.length > 0 && (
        <Section title={texts.dossier.people}>
          <ol className="list">
            {people.map(({ a, b, meetings }) => (
              <li key={`${a.id} ${b.id}`}>
                <NodeLink node={a} /> – <NodeLink node={b} /> <small>{texts.metTimes(meetings)}</small>
              </li>
            ))}
          </ol>
        </Section>
      )}
      {documents.nodes.length > 0 && (
        <Section title={`${texts.documents} (${documents.totalCount})`}>
          <ul className="list">
            {documents.nodes
              .toSorted((one, other) => one.type.localeCompare(other.type))
              .map(document => (
                <li key={document.id}>
                  <Kind>{document.type}</Kind> <NodeLink node={document} />{' '}
                  <small>
                    {[timeText(document.signedOn), inForce(document.inForce)].filter(Boolean).join(', ')}
                  </small>{' '}
                  {cite(document)}
                </li>
              ))}
          </ul>
        </Section>
      )}
      {observations.nodes.length > 0 && (
        <Section title={`${texts.figures} (${observations.totalCount})`}>
          <Figures figures={observations.nodes} />
        </Section>
      )}
      {projects.nodes.length > 0 && (
        <Section title={`${texts.projects} (${projects.totalCount})`}>
          <ul className="list">
            {projects.nodes.map(project => (
              <li key={project.id}>
                <NodeLink node={project} />{' '}
                <small>
                  <When time={project.time} />
                </small>{' '}
                {cite(project)}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {commonCounterparts.length > 0 && (
        <Section title={texts.dossier.common}>
          <ul className="list">
            {commonCounterparts.map(({ actor, withA, withB }) => (
              <li key={actor.id}>
                <NodeLink node={actor} />{' '}
                <small>
                  {a.name}: {texts.metTimes(withA)}, {b.name}: {texts.metTimes(withB)}
                </small>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {references.sources.length > 0 && (
        <Section title={texts.dossier.sources}>
          <ol className="references">
            {references.sources.map(source => (
              <li key={source.id} id={`source-${references.sources.indexOf(source) + 1}`}>
                <NodeLink node={source} />
                {[source.publisher, timeText(source.publishedOn), source.url]
                  .filter(Boolean)
                  .map(part => `, ${part}`)
                  .join('')}
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  )
}

/** So many of a side are named; the event's page has all. */
const mostNamed = 4

/** Who was there for one side. */
function Side({ participations }: { participations: readonly { actor: unknown }[] }) {
  const actors = [
    ...new Map(participations.map(({ actor }) => [(actor as Named).id, actor as Named])).values(),
  ]
  return (
    <>
      <NodeLinks nodes={actors.slice(0, mostNamed)} />
      {actors.length > mostNamed && <small> {texts.meetings.others(actors.length - mostNamed)}</small>}
    </>
  )
}

function Contact({ event }: { event: NonNullable<Bilateral['firstContact']> }) {
  return (
    <>
      <NodeLink node={event} />{' '}
      <small>
        <When time={event.time} />
      </small>
    </>
  )
}

function Numbers({ numbers }: { numbers: number[] }) {
  return (
    <sup>
      {numbers.map(number => (
        <a key={number} href={`#source-${number}`} aria-label={`${texts.dossier.sources} ${number}`}>
          [{number}]
        </a>
      ))}
    </sup>
  )
}
