import { Link } from '@tanstack/react-router'
import { type ChangeEvent, useState } from 'react'
import {
  addressIn,
  begin,
  change,
  fileOf,
  forget,
  fromFile,
  type Investigation,
  type Kept,
  useInvestigations,
} from '../investigations/store.ts'
import { save } from '../parts/save.ts'
import { Day } from '../parts/when.tsx'
import { useTitle } from '../shell/shell.tsx'
import { Section } from '../shell/state.tsx'
import { texts } from '../texts/texts.ts'

/** What was kept in this browser: views with notes, opened again, told as a story, saved as a file. */
export function InvestigationsView() {
  const investigations = useInvestigations()
  const [wrong, setWrong] = useState<string>()
  useTitle(texts.nav.investigations)
  const openFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (!file) return
    try {
      const { name, views } = fromFile(await file.text())
      begin(name, views)
      setWrong(undefined)
    } catch {
      setWrong(texts.investigations.noFile(file.name))
    }
    target.value = ''
  }
  return (
    <>
      <h1>{texts.nav.investigations}</h1>
      <p className="hint">{texts.investigations.about}</p>
      <p className="actions unprinted">
        <button type="button" onClick={() => begin(texts.investigations.nameOf(investigations.length + 1))}>
          {texts.investigations.begin}
        </button>
        <label>
          {texts.investigations.open}{' '}
          <input type="file" accept="application/json,.json" onChange={event => void openFile(event)} />
        </label>
      </p>
      {wrong && <p role="alert">{wrong}</p>}
      {investigations.toReversed().map(each => (
        <One key={each.id} investigation={each} />
      ))}
    </>
  )
}

function One({ investigation }: { investigation: Investigation }) {
  const { id, name, views } = investigation
  const put = (views: Kept[]) => change(id, each => ({ ...each, views }))
  return (
    <Section title={name}>
      <p className="actions unprinted">
        <label>
          {texts.investigations.name}{' '}
          <input
            value={name}
            onChange={({ target }) => change(id, each => ({ ...each, name: target.value }))}
          />
        </label>
        {views[0] && (
          <Link to={addressIn(views[0], { story: id, step: 0, kept: views[0].id })}>
            {texts.investigations.tell}
          </Link>
        )}
        <button type="button" onClick={() => save(`${name}.json`, 'application/json', fileOf(investigation))}>
          {texts.investigations.save}
        </button>
        <button type="button" onClick={() => window.print()}>
          {texts.dossier.print}
        </button>
        <button type="button" onClick={() => forget(id)}>
          {texts.investigations.forget}
        </button>
      </p>
      {!views.length && <p>{texts.investigations.none}</p>}
      <ol className="rows">
        {views.map((view, at) => (
          <li key={view.id}>
            <Day of={view.at} />
            <div>
              <p className="others">
                <Link to={addressIn(view, { kept: view.id })}>{view.title}</Link>
              </p>
              <textarea
                aria-label={texts.investigations.note(view.title)}
                value={view.note}
                rows={2}
                onChange={({ target }) =>
                  put(views.map(each => (each.id === view.id ? { ...each, note: target.value } : each)))
                }
              />
              <p className="actions unprinted">
                {at > 0 && (
                  <button
                    type="button"
                    aria-label={texts.investigations.earlier(view.title)}
                    onClick={() => put(views.with(at - 1, view).with(at, views[at - 1]!))}
                  >
                    ↑
                  </button>
                )}
                <button
                  type="button"
                  aria-label={texts.timeline.remove(view.title)}
                  onClick={() => put(views.filter(each => each.id !== view.id))}
                >
                  ×
                </button>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}
