import { useRouter } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { Picker } from '../../parts/picker.tsx'
import { KindIcon } from '../../parts/kind.tsx'
import { texts } from '../../texts/texts.ts'
import type { GraphSearch } from './graph.tsx'
import { type Colouring, colourings, type Sizing, sizings } from './measures.ts'
import type { choicesOf } from './picture.ts'

/** So long a year stands while the time plays, in milliseconds. */
const yearLasts = 700

/** What is in the picture and how it is drawn; the panel folds away. */
export function Controls({
  search,
  choices: { kinds: types, topics, years },
  onChange,
  onLook,
  onAdd,
  children,
}: {
  search: GraphSearch
  choices: ReturnType<typeof choicesOf>
  onChange: (change: GraphSearch) => void
  /** Changes what is looked at without a step that can be taken back. */
  onLook: (change: GraphSearch) => void
  onAdd: (id: string) => void
  children: ReactNode
}) {
  const { open = [], kinds, topic, until, size = 'links', colour = 'kind' } = search
  const { history } = useRouter()
  return (
    // On a phone the picture comes first.
    <details className="panel" open={matchMedia('(min-width: 48rem)').matches}>
      <summary>{texts.graph.controls}</summary>
      <form onSubmit={event => event.preventDefault()}>
        <Picker
          key={open.length}
          label={texts.timeline.add}
          types={['PERSON', 'COUNTRY', 'ORGANIZATION', 'EVENT', 'DOCUMENT', 'TOPIC', 'PROJECT']}
          onPick={onAdd}
        />
        <p className="actions">
          {/* Each change of the picture is an address of its own. */}
          <button type="button" onClick={() => history.back()}>
            {texts.graph.undo}
          </button>
          <button type="button" onClick={() => history.forward()}>
            {texts.graph.redo}
          </button>
        </p>
        {types.length > 1 && (
          <fieldset>
            <legend>{texts.graph.kinds}</legend>
            {types.map(type => (
              <label key={type}>
                <input
                  type="checkbox"
                  checked={(kinds ?? types).includes(type)}
                  onChange={({ target }) => {
                    const rest = types.filter(each =>
                      each === type ? target.checked : (kinds ?? types).includes(each),
                    )
                    onChange({ kinds: rest.length === types.length ? undefined : rest })
                  }}
                />{' '}
                <span aria-hidden="true">
                  <KindIcon type={type} />
                </span>{' '}
                {texts.value(type)}
              </label>
            ))}
          </fieldset>
        )}
        {topics.length > 0 && (
          <label>
            {texts.graph.topic}{' '}
            <select
              value={topic ?? ''}
              onChange={({ target }) => onChange({ topic: target.value || undefined })}
            >
              <option value="">{texts.graph.anyTopic}</option>
              {topics.map(([id, label]) => (
                <option key={id} value={id} translate="no">
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
        {years && <Until years={years} until={until} onChange={until => onLook({ until })} />}
        <label>
          {texts.graph.size}{' '}
          <select
            value={size}
            onChange={({ target }) => onChange({ size: given(target.value as Sizing, 'links') })}
          >
            {sizings.map(each => (
              <option key={each} value={each}>
                {texts.graph.sizes[each]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {texts.graph.colour}{' '}
          <select
            value={colour}
            onChange={({ target }) => onChange({ colour: given(target.value as Colouring, 'kind') })}
          >
            {colourings.map(each => (
              <option key={each} value={each}>
                {texts.graph.colours[each]}
              </option>
            ))}
          </select>
        </label>
        {children}
      </form>
    </details>
  )
}

/** What is as it is by itself is left out of the address. */
function given<Value>(value: Value, usual: Value): Value | undefined {
  return value === usual ? undefined : value
}

/** The year at whose end the picture is looked at; it can play from the first to the last. */
function Until({
  years: { first, last },
  until,
  onChange,
}: {
  years: { first: number; last: number }
  until: number | undefined
  onChange: (until: number | undefined) => void
}) {
  const [playing, setPlaying] = useState(false)
  useEffect(() => {
    if (!playing) return
    const timer = setTimeout(() => {
      const next = (until ?? first - 1) + 1
      onChange(next > last ? undefined : next)
      if (next > last) setPlaying(false)
    }, yearLasts)
    return () => clearTimeout(timer)
  })
  return (
    <>
      <label>
        {texts.graph.until} <output>{until ?? texts.graph.always}</output>
        <input
          type="range"
          min={first}
          max={last + 1}
          value={until ?? last + 1}
          onChange={({ target }) => {
            setPlaying(false)
            onChange(Number(target.value) > last ? undefined : Number(target.value))
          }}
        />
      </label>
      <button
        type="button"
        onClick={() => {
          if (!playing) onChange(first)
          setPlaying(!playing)
        }}
      >
        {playing ? texts.graph.pause : texts.graph.play}
      </button>
    </>
  )
}
