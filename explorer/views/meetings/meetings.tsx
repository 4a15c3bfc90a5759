import { useNavigate, useSearch } from '@tanstack/react-router'
import { requestFor } from '../../api/ask.ts'
import {
  type EncounterGroup,
  MeetingsDocument,
  MeetingYearsDocument,
  NameOfDocument,
} from '../../api/operations.ts'
import { useAnswer, useAsOf } from '../../api/use-answer.ts'
import { NodeLink } from '../../parts/named.tsx'
import { type Named, nameOf } from '../../parts/names.ts'
import { Paged } from '../../parts/paged.tsx'
import { Picker } from '../../parts/picker.tsx'
import { useYears } from '../../parts/use-years.ts'
import { YearChart } from '../../parts/year-chart.tsx'
import { useTitle } from '../../shell/shell.tsx'
import { Waiting } from '../../shell/state.tsx'
import { texts } from '../../texts/texts.ts'
import { AskLink } from '../node/page.tsx'
import { FilterForm } from './filter-form.tsx'
import { argumentsOf, chosenYears, daysOf, type MeetingFilters } from './filters.ts'
import { type GroupOrder, Groups, groupings } from './groups.tsx'
import { MeetingRows } from './rows.tsx'

/** What the address of the view says. */
export interface MeetingsSearch extends MeetingFilters {
  of?: string
  with?: string
  by?: EncounterGroup[]
  order?: GroupOrder
}

/** Whom somebody met, narrowed by whatever the reader asks, in rows or grouped. */
export function MeetingsView() {
  const search = useSearch({ from: '/meetings' })
  const navigate = useNavigate({ from: '/meetings' })
  const set = (change: MeetingsSearch) => void navigate({ search: before => ({ ...before, ...change }) })
  const { of, with: other, by, order = 'count' } = search
  const ids = [of, other].filter(id => id !== undefined)
  const names = useAnswer(NameOfDocument, { ids }, { enabled: ids.length > 0, keep: true })
  const named = (id: string | undefined) =>
    names.data?.nodes.find(node => node?.id === id) as Named | undefined
  const title =
    named(of) &&
    (named(other)
      ? texts.meetings.ofTwo(nameOf(named(of)!), nameOf(named(other)!))
      : texts.meetings.of(nameOf(named(of)!)))
  useTitle(title ?? texts.nav.meetings)
  return (
    <>
      <h1>{title ?? texts.nav.meetings}</h1>
      <form className="ends-form unprinted" onSubmit={event => event.preventDefault()}>
        <Picker
          label={texts.meetings.who}
          value={of}
          types={['PERSON', 'COUNTRY', 'ORGANIZATION']}
          onPick={id => set({ of: id })}
        />
        <Picker
          label={texts.meetings.whom}
          value={other}
          types={['PERSON', 'COUNTRY', 'ORGANIZATION']}
          onPick={id => set({ with: id })}
        />
        {other && (
          <button type="button" onClick={() => set({ with: undefined })}>
            {texts.meetings.anybody}
          </button>
        )}
      </form>
      {of ? (
        <Answer key={of} search={{ ...search, of }} order={order} by={by} set={set} />
      ) : (
        <p>{texts.meetings.pick}</p>
      )}
    </>
  )
}

function Answer({
  search,
  by,
  order,
  set,
}: {
  search: MeetingsSearch & { of: string }
  by: EncounterGroup[] | undefined
  order: GroupOrder
  set: (change: MeetingsSearch) => void
}) {
  const on = useAsOf()
  const { of, with: other } = search
  const variables = { of, with: other, ...argumentsOf(search) }
  return (
    <>
      <FilterForm filters={search} onChange={set} near />
      <MeetingYears of={of} other={other} filters={search} onChange={set} />
      <form className="filters unprinted" onSubmit={event => event.preventDefault()}>
        <label>
          {texts.meetings.groupBy}{' '}
          <select
            value={by?.[0] ?? ''}
            onChange={({ target }) =>
              set({ by: target.value ? [target.value as EncounterGroup] : undefined })
            }
          >
            <option value="">{texts.meetings.ungrouped}</option>
            {groupings.map(each => (
              <option key={each} value={each}>
                {texts.value(each)}
              </option>
            ))}
          </select>
        </label>
        {by && (
          <label>
            {texts.meetings.andBy}{' '}
            <select
              value={by[1] ?? ''}
              onChange={({ target }) =>
                set({ by: [by[0]!, ...(target.value ? [target.value as EncounterGroup] : [])] })
              }
            >
              <option value="">{texts.meetings.ungrouped}</option>
              {groupings
                .filter(each => each !== by[0])
                .map(each => (
                  <option key={each} value={each}>
                    {texts.value(each)}
                  </option>
                ))}
            </select>
          </label>
        )}
        <AskLink {...requestFor(MeetingsDocument, variables, on)} />
      </form>
      {by ? (
        <Groups variables={variables} by={by} order={order} onOrder={order => set({ order })} />
      ) : (
        <Paged
          title={texts.nav.meetings}
          document={MeetingsDocument}
          variables={variables}
          listOf={data => data.encounters}
          empty={texts.meetings.none}
          keep
        >
          {(meetings, isWhole) => <MeetingRows meetings={meetings} isWhole={isWhole} />}
        </Paged>
      )}
      <p>
        <NodeLink node={{ id: of }}>{texts.meetings.page}</NodeLink>
      </p>
    </>
  )
}

/** How many meetings there were each year; a drag over some narrows to these. */
export function MeetingYears({
  of,
  other,
  filters,
  onChange,
}: {
  of: string
  other?: string
  filters: MeetingFilters
  onChange: (change: MeetingFilters) => void
}) {
  const { time: _, ...variables } = argumentsOf(filters)
  const answer = useYears(
    MeetingYearsDocument,
    { of, with: other, ...variables },
    data => data.encounters?.groups,
  )
  if (!answer.years) return <Waiting answer={answer} />
  return (
    <YearChart
      label={texts.meetings.byYear}
      years={answer.years}
      range={chosenYears(filters, answer.years)}
      onRange={range => onChange(range ? daysOf(range) : { from: undefined, to: undefined })}
    />
  )
}
