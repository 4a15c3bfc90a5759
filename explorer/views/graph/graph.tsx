import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type Sigma from 'sigma'
import { requestFor } from '../../api/ask.ts'
import { useAsOf } from '../../api/use-answer.ts'
import { useMarks } from '../../investigations/marks.ts'
import { nameOf } from '../../parts/names.ts'
import { useTitle } from '../../shell/shell.tsx'
import { Failure } from '../../shell/state.tsx'
import { texts } from '../../texts/texts.ts'
import { AskLink } from '../node/page.tsx'
import { type Around, expansionOf, readAround } from './around.ts'
import Canvas, { type Place, type Places, placeOf } from './canvas.tsx'
import { Controls } from './controls.tsx'
import { saveGraphML, savePNG, saveSVG } from './exports.ts'
import type { Colouring, Sizing } from './measures.ts'
import { choicesOf, filtered, merged, type Shown } from './picture.ts'
import { Selection } from './selection.tsx'
import { Tables } from './tables.tsx'

/** What the address of the graph says. */
export interface GraphSearch extends Shown {
  /** The nodes that are chosen, the last one last. */
  chosen?: string[]
  pinned?: Places
  size?: Sizing
  colour?: Colouring
}

const none: string[] = []
const nowhere: Places = {}

/** What is open, hidden, filtered, chosen and pinned is the address; an actor that is open twice shows two pages of whom it met. */
export function GraphView() {
  const search = useSearch({ from: '/graph' })
  const { open = none, hidden = none, chosen = none, pinned = nowhere, size, colour } = search
  const navigate = useNavigate({ from: '/graph' })
  const set = (change: GraphSearch) => void navigate({ search: before => ({ ...before, ...change }) })
  // Back leads to another picture, not through all that was looked at in this one.
  const look = (change: GraphSearch) =>
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
  const [renderer, setRenderer] = useState<Sigma>()
  const [link, setLink] = useState<string>()
  const picture = useMemo(() => filtered(whole, search), [whole, search])
  const nodesOf = (some: string[]) => some.flatMap(id => whole.nodes.find(node => node.id === id) ?? [])
  const selected = nodesOf(chosen.length ? chosen : ids.slice(0, 1))
  const center = selected.at(-1)
  const shown = useMemo(() => picture.nodes.map(({ id }) => id), [picture])
  const isNew = useMarks(shown, true)
  useTitle(center ? texts.graph.around(nameOf(center)) : texts.graph.title)
  const choices = useMemo(() => choicesOf(whole), [whole])
  const choose = (id: string | undefined, add: boolean) => {
    setLink(undefined)
    if (id === undefined) look({ chosen: undefined })
    else if (!add) look({ chosen: [id] })
    else look({ chosen: chosen.includes(id) ? chosen.filter(each => each !== id) : [...chosen, id] })
  }
  const does = {
    expand: (id: string) => set({ open: [...open, id] }),
    collapse: (id: string) => set({ open: open.filter(each => each !== id) }),
    hide: (ids: string[]) =>
      set({
        hidden: [...hidden, ...ids],
        open: open.filter(each => !ids.includes(each)),
        chosen: undefined,
      }),
    pin: (id: string, place: Place | undefined = renderer && placeOf(renderer.getGraph(), id)) =>
      place && look({ pinned: { ...pinned, [id]: place } }),
    unpin: (id: string) => {
      const { [id]: _, ...others } = pinned
      look({ pinned: Object.keys(others).length ? others : undefined })
    },
  }
  const hasMore = (id: string) => more[ids.indexOf(id)] ?? false
  const expansion = expansionOf(center?.__typename)
  return (
    <>
      <div className="desk">
        <h1 className="unseen">{texts.graph.title}</h1>
        <Controls
          search={search}
          choices={choices}
          onChange={set}
          onLook={look}
          onAdd={id => set({ open: [...open, id], hidden: hidden.filter(each => each !== id) })}
        >
          {open.length > 0 && (
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
            </p>
          )}
        </Controls>
        <div className="stage">
          {failed?.error && <Failure error={failed.error} again={failed.refetch} />}
          {fetching && (
            <span role="status" className="over-stage">
              {texts.loading}
            </span>
          )}
          {open.length ? (
            <Canvas
              nodes={picture.nodes}
              links={picture.links}
              chosen={chosen}
              pinned={pinned}
              size={size}
              colour={colour}
              isNew={isNew}
              onChoose={choose}
              onChooseLink={setLink}
              onPin={does.pin}
              onReady={setRenderer}
            />
          ) : (
            <p className="empty-stage">{texts.graph.pick}</p>
          )}
        </div>
        {selected.length > 0 && (
          <Selection
            nodes={selected}
            link={picture.links.find(({ id }) => id === link)}
            nodesOf={nodesOf}
            isOpen={id => ids.includes(id)}
            canExpand={node =>
              expansionOf(node.__typename) !== undefined && (!ids.includes(node.id) || hasMore(node.id))
            }
            canCollapse={id => ids.includes(id) && ids.length > 1}
            isPinned={id => id in pinned}
            canPin={id => renderer !== undefined && shown.includes(id)}
            does={does}
          />
        )}
      </div>
      {open.length > 0 && (
        <div className="below">
          <Tables
            nodes={picture.nodes}
            links={picture.links}
            open={ids}
            more={hasMore}
            chosen={chosen}
            isNew={isNew}
            onChoose={(id, add) => choose(id, add)}
            onExpand={does.expand}
            onCollapse={does.collapse}
            onHide={id => does.hide([id])}
          />
        </div>
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
