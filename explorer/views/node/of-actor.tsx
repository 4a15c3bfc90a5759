import { later } from '../../parts/later.tsx'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import {
  AboutDocument,
  type CounterpartFilter,
  MeetingsDocument,
  MostDocument,
  ProjectsDocument,
} from '../../api/operations.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { metInWords } from '../../parts/met.ts'
import { NodeLink } from '../../parts/named.tsx'
import type { Named } from '../../parts/names.ts'
import { Paged } from '../../parts/paged.tsx'
import { When } from '../../parts/when.tsx'
import { Section, Waiting } from '../../shell/state.tsx'
import { number, texts } from '../../texts/texts.ts'
import { FilterForm } from '../meetings/filter-form.tsx'
import { argumentsOf, type MeetingFilters } from '../meetings/filters.ts'
import { MeetingYears } from '../meetings/meetings.tsx'
import { MeetingRows } from '../meetings/rows.tsx'
import { Documents } from './lists.tsx'

const Neighbourhood = later(() => import('../graph/neighbourhood.tsx'))

/** Whom an actor met, when, about what, and what it is party to; filters that are in the address hold for all of the meetings. */
export function OfActor({ id }: { id: string }) {
  const filters = useSearch({ from: '/node/$' })
  const navigate = useNavigate({ from: '/node/$' })
  const onChange = (change: MeetingFilters) =>
    void navigate({
      to: '.',
      search: before => ({ ...before, ...change }),
      replace: true,
      resetScroll: false,
    })
  const variables = { of: id, ...argumentsOf(filters) }
  return (
    <>
      <Section title={texts.nav.meetings}>
        <FilterForm filters={filters} onChange={onChange} />
        <MeetingYears of={id} filters={filters} onChange={onChange} />
      </Section>
      <div className="columns">
        <div>
          <Paged
            title={texts.meetings.newest}
            document={MeetingsDocument}
            variables={variables}
            listOf={data => data.encounters}
            empty={texts.meetings.none}
            keep
          >
            {(meetings, isWhole) => <MeetingRows meetings={meetings} isWhole={isWhole} />}
          </Paged>
          <p>
            <Link to="/meetings" search={{ of: id, ...filters, by: ['COUNTERPART'] }}>
              {texts.meetings.grouped}
            </Link>
          </p>
          <Documents id={id} />
          <Projects id={id} />
        </div>
        <div>
          <Most title={texts.most.people} where={{ actor: { person: {} } }} variables={variables} />
          <Most
            title={texts.most.organizations}
            where={{ actor: { organization: {} } }}
            variables={variables}
          />
          <Most title={texts.most.countries} where={{ actor: { country: {} } }} variables={variables} />
          <About variables={variables} />
          <Neighbourhood id={id} />
        </div>
      </div>
    </>
  )
}

interface MeetingVariables extends ReturnType<typeof argumentsOf> {
  of: string
}

/** Whom an actor was with most, of one kind of actors. */
function Most({
  title,
  where,
  variables: { near: _, ...variables },
}: {
  title: string
  where: CounterpartFilter
  variables: MeetingVariables
}) {
  return (
    <Paged
      title={title}
      document={MostDocument}
      variables={{ ...variables, where }}
      listOf={data => (data.node && 'counterparts' in data.node ? data.node.counterparts : undefined)}
      keep
    >
      {counterparts => (
        <ol className="ranked">
          {counterparts.map(counterpart => (
            <li key={counterpart.actor.id}>
              <NodeLink node={counterpart.actor as Named} />{' '}
              <small>
                <Link to="/meetings" search={{ of: variables.of, with: counterpart.actor.id }}>
                  {metInWords(counterpart)}
                </Link>
              </small>
            </li>
          ))}
        </ol>
      )}
    </Paged>
  )
}

/** About what an actor met others, most first; a click narrows to it. */
function About({ variables: { near: _, about: __, ...variables } }: { variables: MeetingVariables }) {
  const answer = useAnswer(AboutDocument, variables, { keep: true })
  if (!answer.data)
    return (
      <Section title={texts.most.topics}>
        <Waiting answer={answer} />
      </Section>
    )
  const topics = (answer.data.encounters?.groups.nodes ?? []).flatMap(({ count, keys }) => {
    const node = keys[0]?.node as Named | null | undefined
    return node ? [{ node, count }] : []
  })
  if (!topics.length) return null
  return (
    <Section title={texts.most.topics}>
      <ul className="chips">
        {topics.map(({ node, count }) => (
          <li key={node.id} className="chip">
            <Link to="." search={before => ({ ...before, about: node.id })} resetScroll={false}>
              {node.label}
            </Link>{' '}
            <small>{number(count)}</small>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The projects that an actor is part of. */
function Projects({ id }: { id: string }) {
  return (
    <Paged
      title={texts.projects}
      document={ProjectsDocument}
      variables={{ id }}
      listOf={data => (data.node && 'projects' in data.node ? data.node.projects : undefined)}
    >
      {projects => (
        <ul className="list">
          {projects.map(project => (
            <li key={project.id}>
              <NodeLink node={project} />{' '}
              <small>
                <When time={project.time} />
              </small>
            </li>
          ))}
        </ul>
      )}
    </Paged>
  )
}
