import { useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, useDeferredValue, useId, useState } from 'react'
import { ask } from '../api/ask.ts'
import { NameOfDocument, type SearchType, SuggestDocument } from '../api/operations.ts'
import { useAnswer } from '../api/use-answer.ts'
import { texts } from '../texts/texts.ts'
import { Kind } from './kind.tsx'
import { type Named, nameOf } from './names.ts'

/** Picks something by its name: a box that suggests, by keyboard or pointer (ARIA's combobox with a list box). */
export function Picker({
  label,
  value,
  types,
  onPick,
}: {
  label: string
  value?: string
  types?: SearchType[]
  onPick: (id: string) => void
}) {
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const [chosen, setChosen] = useState(0)
  const text = useDeferredValue(typed?.trim() ?? '')
  const known = useAnswer(NameOfDocument, { ids: [value ?? ''] }, { enabled: Boolean(value) })
  const name = known.data?.nodes[0] ? nameOf(known.data.nodes[0] as Named) : (value ?? '')
  const found = useAnswer(SuggestDocument, { text, types }, { enabled: Boolean(text), keep: true })
  const hits = typed && text ? (found.data?.search?.nodes ?? []) : []
  // While what is typed goes on, the hits are those of what was typed before: good to look at and to choose from, but not meant by Enter.
  const areOfTyped = text === typed?.trim() && !found.isPlaceholderData
  const client = useQueryClient()
  const pick = (node: Named) => {
    client.setQueryData([String(NameOfDocument), { ids: [node.id] }, undefined], { nodes: [node] })
    setTyped(undefined)
    onPick(node.id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && hits.length) setChosen((chosen + step + hits.length) % hits.length)
    else if (event.key === 'Enter' && hits[chosen] && (areOfTyped || chosen > 0))
      pick(hits[chosen].node as Named)
    else if (event.key === 'Enter' && typed?.trim()) void first(typed.trim())
    else if (event.key === 'Escape') setTyped(undefined)
    else return
    event.preventDefault()
  }
  // Who types fast and presses Enter means the best hit, which may not be here yet.
  const first = async (text: string) => {
    const answer = await ask(SuggestDocument, { text, types })
    const hit = answer.search?.nodes[0]
    if (hit) pick(hit.node as Named)
  }
  return (
    <div className="picker">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={hits.length ? `${id}-${chosen}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        value={typed ?? name}
        onChange={({ target }) => {
          setTyped(target.value)
          setChosen(0)
        }}
        onFocus={({ target }) => target.select()}
        onBlur={() => setTyped(undefined)}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} hidden={!hits.length}>
        {hits.map(({ matched, node }, at) => (
          // The box keeps the focus; the list is worked from there.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's
          // biome-ignore lint/a11y/useFocusableInteractive: the focus is the box's
          <div
            key={node.id}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === chosen}
            onMouseDown={event => event.preventDefault()}
            onClick={() => pick(node as Named)}
          >
            {nameOf(node as Named)} <Kind>{node.__typename}</Kind>
            {matched !== nameOf(node as Named) && <small> {matched}</small>}
          </div>
        ))}
      </div>
      {typed && text && found.data && !hits.length && !found.isFetching && (
        <p role="status">{texts.find.none(text)}</p>
      )}
    </div>
  )
}
