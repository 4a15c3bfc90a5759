import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { FindDocument, type SearchType } from '../api/operations.ts'
import { NodeLink } from '../parts/named.tsx'
import { type Named, nameOf } from '../parts/names.ts'
import { Paged } from '../parts/paged.tsx'
import { useTitle } from '../shell/shell.tsx'
import { texts } from '../texts/texts.ts'

/** So long after the last key, in milliseconds, it is searched. */
const pause = 150
const types: SearchType[] = [
  'PERSON',
  'COUNTRY',
  'ORGANIZATION',
  'OFFICE',
  'EVENT',
  'DOCUMENT',
  'TOPIC',
  'PROJECT',
  'PLACE',
  'SOURCE',
]
const examples = ['Коч', 'Turkey', 'Nabiyev R.', 'digital transformation']

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
    const links = [...(results.current?.querySelectorAll<HTMLElement>('.hit a') ?? [])]
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
          <Results text={q} type={type} />
        </div>
      ) : (
        <p>
          {texts.find.try}:{' '}
          {examples.map(example => (
            <Link key={example} to="/" search={{ q: example }} className="chip">
              {example}
            </Link>
          ))}
        </p>
      )}
    </div>
  )
}

function Results({ text, type }: { text: string; type?: SearchType }) {
  return (
    <>
      <nav aria-label={texts.find.all} className="chips">
        <Link to="/" search={{ q: text }} className="chip" activeOptions={{ exact: true }}>
          {texts.find.all}
        </Link>
        {types.map(each => (
          <Link key={each} to="/" search={{ q: text, type: each }} className="chip">
            {texts.value(each)}
          </Link>
        ))}
      </nav>
      <Paged
        title={texts.find.results}
        document={FindDocument}
        variables={{ text, types: type ? [type] : undefined }}
        listOf={data => data.search}
        empty={texts.find.none(text)}
        keep
      >
        {hits =>
          byType(hits).map(([type, of]) => (
            <section key={type}>
              <h3>{texts.value(type)}</h3>
              <ul className="list">
                {of.map(({ node, matched, how }) => (
                  <li key={node.id} className="hit">
                    <NodeLink node={node as Named} />{' '}
                    <small>
                      {texts.find.why[how]}
                      {matched !== nameOf(node as Named) && `: ${matched}`}
                    </small>
                  </li>
                ))}
              </ul>
            </section>
          ))
        }
      </Paged>
    </>
  )
}

/** Hits by the type of what they are, the type of the best hit first. */
function byType<Hit extends { node: { __typename: string } }>(hits: Hit[]): [string, Hit[]][] {
  const types = new Map<string, Hit[]>()
  for (const hit of hits) types.set(hit.node.__typename, [...(types.get(hit.node.__typename) ?? []), hit])
  return [...types]
}
