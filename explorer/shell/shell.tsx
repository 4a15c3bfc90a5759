import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useAsOf } from '../api/use-answer.ts'
import { Keep } from '../investigations/keep.tsx'
import { StoryBar } from '../investigations/story-bar.tsx'
import { texts } from '../texts/texts.ts'

/** What surrounds every view: where one can go, and the day as of which everything is shown. */
export function Shell() {
  const { pathname } = useLocation()
  const main = useRef<HTMLElement>(null)
  const before = useRef(pathname)
  useEffect(() => {
    // Whoever follows a link by keyboard or screen reader goes on at the new page's beginning.
    if (before.current !== pathname) main.current?.focus()
    before.current = pathname
  }, [pathname])
  return (
    <>
      <a className="skip" href="#main">
        {texts.skip}
      </a>
      <header>
        <Link to="/" className="brand">
          {texts.title}
        </Link>
        <nav aria-label={texts.title}>
          <Link to="/">{texts.nav.find}</Link>
          <Link to="/meetings">{texts.nav.meetings}</Link>
          <Link to="/documents">{texts.documents}</Link>
          <Link to="/graph">{texts.nav.graph}</Link>
          <Link to="/path">{texts.nav.path}</Link>
          <Link to="/dossier">{texts.nav.dossier}</Link>
          <Link to="/timeline">{texts.nav.timeline}</Link>
        </nav>
        <AsOf />
        <Keep />
      </header>
      <StoryBar />
      <main id="main" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
    </>
  )
}

function AsOf() {
  const on = useAsOf()
  const navigate = useNavigate()
  return (
    <label title={texts.asOfHint} className="as-of">
      {texts.asOf}{' '}
      <input
        type="date"
        value={on ?? ''}
        onChange={({ target }) =>
          void navigate({
            to: '.',
            search: before => ({ ...before, on: target.value || undefined }),
            replace: true,
          })
        }
      />
    </label>
  )
}

/** Names the page, for the tab and for a screen reader. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} – ${texts.title}` : texts.title
  }, [title])
}
