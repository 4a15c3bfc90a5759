import type { EventKind } from '../../api/operations.ts'
import { Picker } from '../../parts/picker.tsx'
import { texts } from '../../texts/texts.ts'
import { defaultDays, eventKinds, type MeetingFilters } from './filters.ts'

/** What narrows meetings, by keyboard too; `near`: also to what was near something else. */
export function FilterForm({
  filters,
  onChange,
  near = false,
}: {
  filters: MeetingFilters
  onChange: (change: MeetingFilters) => void
  near?: boolean
}) {
  const { from, to, kinds, about, days } = filters
  const isNarrowed = from || to || kinds?.length || about || filters.near
  return (
    <form className="filters unprinted" onSubmit={event => event.preventDefault()}>
      <label>
        {texts.meetings.from}{' '}
        <input
          type="date"
          value={from ?? ''}
          max={to}
          onChange={({ target }) => onChange({ from: target.value || undefined })}
        />
      </label>
      <label>
        {texts.meetings.to}{' '}
        <input
          type="date"
          value={to ?? ''}
          min={from}
          onChange={({ target }) => onChange({ to: target.value || undefined })}
        />
      </label>
      <label>
        {texts.field.kind}{' '}
        <select
          value={kinds?.[0] ?? ''}
          onChange={({ target }) =>
            onChange({ kinds: target.value ? [target.value as EventKind] : undefined })
          }
        >
          <option value="">{texts.meetings.anyKind}</option>
          {eventKinds.map(kind => (
            <option key={kind} value={kind}>
              {texts.value(kind)}
            </option>
          ))}
        </select>
      </label>
      <Picker
        key={about}
        label={texts.field.about}
        value={about}
        types={['TOPIC']}
        onPick={id => onChange({ about: id })}
      />
      {near && (
        <>
          <Picker
            key={filters.near}
            label={texts.meetings.near}
            value={filters.near}
            types={['PERSON', 'ORGANIZATION', 'COUNTRY', 'DOCUMENT', 'OFFICE']}
            onPick={id => onChange({ near: id })}
          />
          {filters.near && (
            <label>
              {texts.meetings.days}{' '}
              <input
                type="number"
                min={0}
                max={3650}
                value={days ?? defaultDays}
                onChange={({ target }) => onChange({ days: Number(target.value) })}
              />
            </label>
          )}
        </>
      )}
      {isNarrowed && (
        <button
          type="button"
          onClick={() =>
            onChange({
              from: undefined,
              to: undefined,
              kinds: undefined,
              about: undefined,
              near: undefined,
              days: undefined,
            })
          }
        >
          {texts.meetings.everything}
        </button>
      )}
    </form>
  )
}
