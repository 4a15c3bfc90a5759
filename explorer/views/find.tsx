import { useNavigate, useSearch } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { later } from '../parts/later.tsx'
import { useTitle } from '../shell/shell.tsx'
import { texts } from '../texts/texts.ts'
import { Overview } from './overview/overview.tsx'

const Results = later(() => import('./results.tsx'))

/** So long after the last key, in milliseconds, it is searched. */
const pause = 150

/** One box over everything; results by type, each with why it is one. */
export function Find() {
  const { q, type } = useSearch({ from: '/' })
  const navigate = useNavigate()
  const [typed, setTyped] = useState(q ?? '')
  useEffect(() => setTyped(q ?? ''), [q])
  useEffect(() => {
    const timer = setTimeout(() => {
      if (typed.trim() !== (q ?? ''))
        void navigate({
          to: '/',
          search: before => ({ ...before, q: typed.trim() || undefined }),
          replace: true,
        })
    }, pause)
    return () => clearTimeout(timer)
  }, [typed, q, navigate])
  useTitle(q)
  const results = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step) return
    const links = [...(results.current?.querySelectorAll<HTMLElement>('.hit > a') ?? [])]
    const at = links.indexOf(document.activeElement as HTMLElement) + step
    if (at < 0) document.getElementById('find')?.focus()
    else links[Math.min(at, links.length - 1)]?.focus()
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move among the links in it
    <div className="find" onKeyDown={move}>
      <h1 className={q ? 'small' : undefined}>{q ? texts.nav.find : texts.claim}</h1>
      <search>
        <label htmlFor="find" className="unseen">
          {texts.find.label}
        </label>
        <input
          id="find"
          type="search"
          // biome-ignore lint/a11y/noAutofocus: the page is this box
          autoFocus
          autoComplete="off"
          placeholder={texts.find.label}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <p className="hint">{texts.find.hint}</p>
      </search>
      {q ? (
        <div ref={results}>
          <Results
            text={q}
            type={type}
            onType={text => {
              setTyped(text)
              document.getElementById('find')?.focus()
            }}
          />
        </div>
      ) : (
        <Overview />
      )}
    </div>
  )
}
