import { Link, useSearch } from '@tanstack/react-router'
import { texts } from '../texts/texts.ts'
import { addressIn, investigationOf, type Kept, useInvestigations } from './store.ts'

/** While a story is told: its text at this step, and the way to the next. */
export function StoryBar() {
  useInvestigations()
  const { story, step = 0 } = useSearch({ strict: false }) as { story?: string; step?: number }
  const told = investigationOf(story)
  const view = told?.views[step]
  if (!told || !view) return null
  const [before, after] = [told.views[step - 1], told.views[step + 1]]
  const at = (view: Kept, step: number) => addressIn(view, { story: told.id, step, kept: view.id })
  return (
    <aside className="story" aria-label={told.name}>
      <p>
        <small>
          {told.name} · {texts.investigations.step(step + 1, told.views.length)}
        </small>
        <br />
        {view.note || view.title}
      </p>
      <p className="actions">
        {before && <Link to={at(before, step - 1)}>{texts.investigations.before}</Link>}
        {after && <Link to={at(after, step + 1)}>{texts.investigations.after}</Link>}
        <Link to="/investigations" search={{}}>
          {texts.investigations.end}
        </Link>
      </p>
    </aside>
  )
}
