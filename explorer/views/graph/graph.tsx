import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type Sigma from 'sigma'
import { requestFor } from '../../api/ask.ts'
import { useAsOf } from '../../api/use-answer.ts'
import { NodeLink } from '../../parts/named.tsx'
import { Picker } from '../../parts/picker.tsx'
import { useTitle } from '../../shell/shell.tsx'
import { Failure } from '../../shell/state.tsx'
import { texts } from '../../texts/texts.ts'
import { AskLink } from '../node/page.tsx'
import { type Around, expansionOf, readAround } from './around.ts'
import Canvas, { colors, type Place, type Places, placeOf } from './canvas.tsx'
import { saveGraphML, savePNG, saveSVG } from './exports.ts'
import { choicesOf, filtered, merged, type Shown } from './picture.ts'
import { Tables } from './tables.tsx'

interface Search extends Shown {
  chosen?: string
  pinned?: Places
}

const none: string[] = []
const nowhere: Places = {}

/** What is open, hidden, filtered, chosen and pinned is the address; an actor that is open twice shows two pages of whom it met. */
export function GraphView() {
  const search = useSearch({ from: '/graph' })
  const { open = none, hidden = none, kinds, topic, until, chosen, pinned = nowhere } = search
  const navigate = useNavigate({ from: '/graph' })
  const set = (change: Search) => void navigate({ search: before => ({ ...before, ...change }) })
  // Back leads to another picture, not through all that was looked at in this one.
  const look = (change: Search) =>
    void navigate({ search: before => ({ ...before, ...change }), replace: true })
  const on = useAsOf()
  const ids = [...new Set(open)]
  const { whole, more, failed, fetching } = useQueries({
    queries: ids.map(id => {
      const pages = open.filter(each => each === id).length
      return {
        queryKey: ['around', id, pages, on],
        queryFn: ({ signal }: { signal: AbortSignal }) => readAround(id, pages, { signal, asOf: on }),
        placeholderData: (before: Around | undefined) => before,
      }
    }),
    combine,
  })
  const setChosen = (id: string | undefined) => look({ chosen: id })
  const [renderer, setRenderer] = useState<Sigma>()
  const picture = useMemo(() => filtered(whole, search), [whole, search])
  useTitle(texts.graph.title)
  const { kinds: types, topics, years } = useMemo(() => choicesOf(whole), [whole])
  const does = {
    expand: (id: string) => set({ open: [...open, id] }),
    collapse: (id: string) => set({ open: open.filter(each => each !== id) }),
    hide: (id: string) => set({ hidden: [...hidden, id], open: open.filter(each => each !== id) }),
    pin: (id: string, place: Place) => look({ pinned: { ...pinned, [id]: place } }),
    unpin: (id: string) => {
      const { [id]: _, ...others } = pinned
      look({ pinned: Object.keys(others).length ? others : undefined })
    },
  }
  const hasMore = (id: string) => more[ids.indexOf(id)] ?? false
  const center = whole.nodes.find(({ id }) => id === (chosen ?? ids[0]))
  const expansion = expansionOf(center?.__typename)
  return (
    <>
      <h1>{texts.graph.title}</h1>
      <form className="ends-form" onSubmit={event => event.preventDefault()}>
        <Picker
          key={open.length}
          label={texts.timeline.add}
          types={['PERSON', 'COUNTRY', 'ORGANIZATION', 'EVENT', 'DOCUMENT', 'TOPIC', 'PROJECT']}
          onPick={id => set({ open: [...open, id], hidden: hidden.filter(each => each !== id) })}
        />
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
                    set({ kinds: rest.length === types.length ? undefined : rest })
                  }}
                />{' '}
                <span className="dot" style={{ background: colors[type] }} /> {texts.value(type)}
              </label>
            ))}
          </fieldset>
        )}
        {topics.length > 0 && (
          <label>
            {texts.graph.topic}{' '}
            <select value={topic ?? ''} onChange={({ target }) => set({ topic: target.value || undefined })}>
              <option value="">{texts.graph.anyTopic}</option>
              {topics.map(([id, label]) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
        {years && (
          <label>
            {texts.graph.until} <output>{until ?? texts.graph.always}</output>
            <input
              type="range"
              min={years.first}
              max={years.last + 1}
              value={until ?? years.last + 1}
              onChange={({ target }) =>
                set({ until: Number(target.value) > years.last ? undefined : Number(target.value) })
              }
            />
          </label>
        )}
      </form>
      {failed?.error && <Failure error={failed.error} again={failed.refetch} />}
      {!open.length ? (
        <p>{texts.graph.pick}</p>
      ) : (
        <>
          <p className="actions">
            {hidden.length > 0 && (
              <button type="button" onClick={() => set({ hidden: undefined })}>
                {texts.graph.show(hidden.length)}
              </button>
            )}
            {renderer && (
              <>
                <button type="button" onClick={() => void savePNG(renderer)}>
                  {texts.graph.png}
                </button>
                <button type="button" onClick={() => saveSVG(renderer)}>
                  {texts.graph.svg}
                </button>
              </>
            )}
            <button type="button" onClick={() => saveGraphML(picture.nodes, picture.links)}>
              {texts.graph.graphml}
            </button>
            {center && expansion && <AskLink {...requestFor(expansion, { id: center.id }, on)} />}
            {fetching && <span role="status">{texts.loading}</span>}
          </p>
          {center && (
            <p className="actions">
              {texts.graph.chosen}: <NodeLink node={center} />
              {expansion && (
                <button
                  type="button"
                  onClick={() => does.expand(center.id)}
                  disabled={ids.includes(center.id) && !hasMore(center.id)}
                >
                  {ids.includes(center.id) ? texts.graph.more : texts.graph.expand}
                </button>
              )}
              {ids.includes(center.id) && ids.length > 1 && (
                <button type="button" onClick={() => does.collapse(center.id)}>
                  {texts.graph.collapse}
                </button>
              )}
              <button type="button" onClick={() => does.hide(center.id)}>
                {texts.graph.hide}
              </button>
              {center.id in pinned ? (
                <button type="button" onClick={() => does.unpin(center.id)}>
                  {texts.graph.unpin}
                </button>
              ) : (
                renderer &&
                picture.nodes.includes(center) && (
                  <button
                    type="button"
                    onClick={() => does.pin(center.id, placeOf(renderer.getGraph(), center.id))}
                  >
                    {texts.graph.pin}
                  </button>
                )
              )}
            </p>
          )}
          <Canvas
            nodes={picture.nodes}
            links={picture.links}
            chosen={chosen}
            pinned={pinned}
            onChoose={setChosen}
            onPin={does.pin}
            onReady={setRenderer}
          />
          <Tables
            nodes={picture.nodes}
            links={picture.links}
            open={ids}
            more={hasMore}
            chosen={chosen}
            onChoose={setChosen}
            onExpand={does.expand}
            onCollapse={does.collapse}
            onHide={does.hide}
          />
        </>
      )}
    </>
  )
}

/** What several nodes have around them, together. */
function combine(reads: UseQueryResult<Around>[]) {
  return {
    whole: merged(reads.map(({ data }) => data)),
    more: reads.map(({ data }) => data?.more ?? false),
    failed: reads.find(({ error }) => error),
    fetching: reads.some(({ isFetching }) => isFetching),
  }
}
