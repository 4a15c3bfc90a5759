import { later } from '../parts/later.tsx'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { requestFor } from '../api/ask.ts'
import { type PathStepKind, type PathsQuery, PathsDocument } from '../api/operations.ts'
import { useAnswer, useAsOf } from '../api/use-answer.ts'
import { Sources } from '../parts/facts.tsx'
import { Kind } from '../parts/kind.tsx'
import { NodeLink } from '../parts/named.tsx'
import type { Named } from '../parts/names.ts'
import { Picker } from '../parts/picker.tsx'
import { useTitle } from '../shell/shell.tsx'
import { Section, Waiting } from '../shell/state.tsx'
import { texts } from '../texts/texts.ts'
import { AskLink } from './node/page.tsx'

const Canvas = later(() => import('./graph/canvas.tsx'))

const kinds: PathStepKind[] = [
  'MET',
  'SIGNED_TOGETHER',
  'HELD_SAME_OFFICE',
  'WERE_COLLEAGUES',
  'SUCCEEDED',
  'MEMBER_OF',
  'PARTY_TO_SAME_DOCUMENT',
  'LED_TO',
  'HAD_PART_IN',
]
/** As the API has it where nothing is said. */
const usualSteps = 6

/** How two are connected: the paths as sentences, and in the graph. */
export function PathView() {
  const search = useSearch({ from: '/path' })
  const { from, to, through, chronological, hubs, steps } = search
  const navigate = useNavigate({ from: '/path' })
  const set = (change: Partial<typeof search>) =>
    void navigate({ search: before => ({ ...before, ...change }) })
  const variables = {
    from: from ?? '',
    to: to ?? '',
    through,
    chronological,
    throughHubs: hubs,
    maxSteps: steps,
  }
  const answer = useAnswer(PathsDocument, variables, { enabled: Boolean(from && to) })
  const on = useAsOf()
  useTitle(texts.path.title)
  return (
    <>
      <h1>{texts.path.title}</h1>
      <form className="ends-form" onSubmit={event => event.preventDefault()}>
        <Picker label={texts.path.from} value={from} onPick={id => set({ from: id })} />
        <Picker label={texts.path.to} value={to} onPick={id => set({ to: id })} />
        <fieldset>
          <legend>{texts.path.through}</legend>
          {kinds.map(kind => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={(through ?? kinds).includes(kind)}
                onChange={({ target }) => {
                  const chosen = kinds.filter(each =>
                    each === kind ? target.checked : (through ?? kinds).includes(each),
                  )
                  set({ through: chosen.length && chosen.length < kinds.length ? chosen : undefined })
                }}
              />{' '}
              {texts.value(kind)}
            </label>
          ))}
        </fieldset>
        <label>
          <input
            type="checkbox"
            checked={chronological ?? false}
            onChange={({ target }) => set({ chronological: target.checked || undefined })}
          />{' '}
          {texts.path.chronological}
        </label>
        <label>
          <input
            type="checkbox"
            checked={hubs ?? false}
            onChange={({ target }) => set({ hubs: target.checked || undefined })}
          />{' '}
          {texts.path.hubs}
        </label>
        <label>
          {texts.path.steps}{' '}
          <input
            type="number"
            min={1}
            max={6}
            value={steps ?? usualSteps}
            onChange={({ target }) =>
              set({ steps: Number(target.value) === usualSteps ? undefined : Number(target.value) })
            }
          />
        </label>
      </form>
      {!from || !to ? (
        <p>{texts.path.pick}</p>
      ) : answer.data ? (
        <>
          <Paths paths={answer.data.paths ?? []} />
          <p>
            <AskLink {...requestFor(PathsDocument, variables, on)} />
          </p>
        </>
      ) : (
        <Waiting answer={answer} />
      )}
    </>
  )
}

function Paths({ paths }: { paths: NonNullable<PathsQuery['paths']> }) {
  if (!paths.length) return <p role="status">{texts.path.none}</p>
  const nodes = new Map(paths.flatMap(path => path.nodes.map(node => [node.id, node as Named] as const)))
  const links = paths.flatMap(path =>
    path.steps.map(({ from, to, kind, sentence }) => ({
      id: `${from.id} ${kind} ${to.id}`,
      from: from.id,
      to: to.id,
      label: texts.value(kind),
      title: sentence,
    })),
  )
  return (
    <>
      <Canvas nodes={[...nodes.values()]} links={links} small />
      <ol className="paths">
        {paths.map(path => (
          <li key={path.nodes.map(({ id }) => id).join(' ') + path.steps.map(({ kind }) => kind).join()}>
            <Section title={texts.path.length(path.length)}>
              <p className="trail">
                {path.nodes.map((node, at) => (
                  <span key={node.id}>
                    {at > 0 && ' → '}
                    <NodeLink node={node as Named} />
                  </span>
                ))}
              </p>
              <ol className="list">
                {path.steps.map(step => (
                  <li key={`${step.from.id} ${step.kind} ${step.to.id}`}>
                    {step.facts[0] ? (
                      <NodeLink node={step.facts[0]}>{step.sentence}</NodeLink>
                    ) : (
                      step.sentence
                    )}{' '}
                    <Kind>{step.kind}</Kind> <Sources citations={step.citations} />
                  </li>
                ))}
              </ol>
            </Section>
          </li>
        ))}
      </ol>
    </>
  )
}
