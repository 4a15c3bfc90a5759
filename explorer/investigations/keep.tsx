import { Link, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { texts } from '../texts/texts.ts'
import { shownNow } from './marks.ts'
import { begin, change, useInvestigations } from './store.ts'

/** Keeps the view that is open, with what it shows now, in the newest investigation or a new one. */
export function Keep() {
  const router = useRouter()
  const investigations = useInvestigations()
  const [said, setSaid] = useState<string>()
  const keep = () => {
    const address = new URL(router.state.location.href, location.origin)
    for (const passing of ['kept', 'story', 'step']) address.searchParams.delete(passing)
    const view = {
      id: crypto.randomUUID(),
      address: address.pathname + address.search,
      title: document.title.replace(` – ${texts.title}`, ''),
      note: '',
      at: new Date().toISOString(),
      ...shownNow(),
    }
    try {
      const newest = investigations.at(-1)
      const name = newest?.name ?? texts.investigations.first
      if (newest) change(newest.id, each => ({ ...each, views: [...each.views, view] }))
      else begin(name, [view])
      setSaid(texts.investigations.kept(name))
    } catch {
      setSaid(texts.investigations.full)
    }
  }
  return (
    <span className="keep">
      <button type="button" onClick={keep}>
        {texts.investigations.keep}
      </button>
      <Link to="/investigations">{texts.nav.investigations}</Link>
      <span role="status" className="unseen">
        {said}
      </span>
      {said && <small aria-hidden="true">{said}</small>}
    </span>
  )
}
