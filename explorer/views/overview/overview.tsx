import {
  CentreDocument,
  DatasetsDocument,
  EventYearsDocument,
  MostHeldDocument,
  NewestDocument,
  SignersDocument,
  SizesDocument,
} from '../../api/operations.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Sources } from '../../parts/facts.tsx'
import { Kind, KindIcon } from '../../parts/kind.tsx'
import { NodeLink } from '../../parts/named.tsx'
import type { Named } from '../../parts/names.ts'
import { Day, When } from '../../parts/when.tsx'
import { useYears } from '../../parts/use-years.ts'
import { YearChart } from '../../parts/year-chart.tsx'
import { QuestionLink } from '../../phrases/question-link.tsx'
import { Section, Waiting } from '../../shell/state.tsx'
import { number, texts } from '../../texts/texts.ts'
import { questionsFor } from './questions.ts'

/** What the graph holds, and what can be asked of it. Each part is asked for by itself, so that none waits for another. */
export function Overview() {
  const sizes = useAnswer(SizesDocument, {})
  const counts = Object.entries(sizes.data ?? {}).map(([kind, { totalCount }]) => ({
    kind,
    count: totalCount,
  }))
  if (sizes.data && counts.every(({ count }) => count === 0)) return <Empty />
  return (
    <>
      {!sizes.data && <Waiting answer={sizes} />}
      <ul className="sizes" aria-label={texts.overview.sizes}>
        {counts
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => (
            <li key={kind}>
              <KindIcon type={typeOf[kind]!} /> <strong>{number(count)}</strong>{' '}
              <span>{texts.overview.kinds[kind as keyof typeof texts.overview.kinds]}</span>
            </li>
          ))}
      </ul>
      <div className="columns">
        <div>
          <Questions />
          <Newest />
        </div>
        <div>
          <Years />
          <Centre />
          <Datasets />
        </div>
      </div>
    </>
  )
}

const typeOf: Record<string, string> = {
  people: 'Person',
  countries: 'Country',
  organizations: 'Organization',
  offices: 'Office',
  events: 'Event',
  documents: 'Document',
  topics: 'Topic',
  projects: 'Project',
  places: 'Place',
  sources: 'Source',
}

/** How an empty graph is filled. */
function Empty() {
  return (
    <Section title={texts.overview.empty}>
      <p>{texts.overview.fill}</p>
      <pre>
        <code>npx entente import register.ndjson --dataset my-register</code>
      </pre>
    </Section>
  )
}

/** Questions that this graph answers. */
function Questions() {
  const centre = useAnswer(CentreDocument, {})
  const signers = useAnswer(SignersDocument, {})
  const held = useAnswer(MostHeldDocument, {})
  const questions = questionsFor({
    actors: nodesOf(centre.data?.participations.groups.nodes),
    signers: nodesOf(signers.data?.parties.groups.nodes),
    offices: nodesOf(held.data?.tenures.groups.nodes),
  })
  if (!questions.length) return null
  return (
    <Section title={texts.overview.ask}>
      <ul className="offers">
        {questions.map(question => (
          <li key={JSON.stringify(question)}>
            <QuestionLink question={question} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function nodesOf(groups: readonly { keys: readonly { node?: unknown }[] }[] = []): Named[] {
  return groups.flatMap(({ keys }) => (keys[0]?.node as Named | null | undefined) ?? [])
}

/** Who is at the centre: who took part in most. */
function Centre() {
  const answer = useAnswer(CentreDocument, {})
  if (!answer.data)
    return (
      <Section title={texts.overview.centre}>
        <Waiting answer={answer} />
      </Section>
    )
  const actors = answer.data.participations.groups.nodes.flatMap(({ count, keys }) => {
    const node = keys[0]?.node as Named | null | undefined
    return node ? [{ node, count }] : []
  })
  if (!actors.length) return null
  return (
    <Section title={texts.overview.centre}>
      <ol className="ranked">
        {actors.map(({ node, count }) => (
          <li key={node.id}>
            <KindIcon type={node.__typename!} /> <NodeLink node={node} />{' '}
            <small>{texts.overview.times(number(count), count)}</small>
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** The newest events, each with who was there. */
function Newest() {
  const answer = useAnswer(NewestDocument, {})
  const events = answer.data?.events.nodes ?? []
  if (answer.data && !events.length) return null
  return (
    <Section title={texts.overview.newest}>
      {!answer.data ? (
        <Waiting answer={answer} />
      ) : (
        <ol className="rows">
          {events.map(event => (
            <li key={event.id}>
              <When time={event.time} />
              <div>
                <p className="others">
                  {event.participations.nodes.map(({ id, actor }, at) => (
                    <span key={id}>
                      {at > 0 && ', '}
                      <KindIcon type={actor.__typename} /> <NodeLink node={actor} />
                    </span>
                  ))}
                  {event.participations.totalCount > event.participations.nodes.length && (
                    <small>
                      {' '}
                      {texts.meetings.others(
                        event.participations.totalCount - event.participations.nodes.length,
                      )}
                    </small>
                  )}
                </p>
                <p>
                  <NodeLink node={event}>{event.name}</NodeLink> <Kind>{event.kind}</Kind>
                  {event.status !== 'HELD' && <Kind>{event.status}</Kind>}{' '}
                  <Sources citations={event.citations} />
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}

/** How many events there were each year. */
function Years() {
  const answer = useYears(EventYearsDocument, {}, data => data.events.groups)
  return (
    <Section title={texts.overview.years}>
      {answer.years ? (
        <YearChart label={texts.overview.years} years={answer.years} />
      ) : (
        <Waiting answer={answer} />
      )}
    </Section>
  )
}

/** The newest version of each dataset. */
function Datasets() {
  const answer = useAnswer(DatasetsDocument, {})
  if (!answer.data)
    return (
      <Section title={texts.overview.datasets}>
        <Waiting answer={answer} />
      </Section>
    )
  const { imports } = answer.data
  const newest = new Map(imports.nodes.toReversed().map(each => [each.dataset, each]))
  return (
    <Section title={texts.overview.datasets}>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.overview.dataset}</th>
            <th scope="col">{texts.overview.lastImport}</th>
            <th scope="col" className="amount">
              {texts.overview.records}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...newest.values()].reverse().map(({ dataset, at, read, rejected }) => (
            <tr key={dataset}>
              <td>{dataset}</td>
              <td>
                <Day of={at} />
              </td>
              <td className="amount">
                {number(read)}
                {rejected > 0 && <small> {texts.overview.rejected(number(rejected))}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {imports.totalCount > imports.nodes.length && (
        <p className="hint">{texts.overview.newestImports(imports.nodes.length, imports.totalCount)}</p>
      )}
    </Section>
  )
}
