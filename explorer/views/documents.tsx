import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { requestFor } from '../api/ask.ts'
import {
  type DocumentFilter,
  DocumentsOfDocument,
  type DocumentsOfQuery,
  DocumentYearsDocument,
  NameOfDocument,
} from '../api/operations.ts'
import { useAnswer, useAsOf } from '../api/use-answer.ts'
import { useMarks } from '../investigations/marks.ts'
import { Sources } from '../parts/facts.tsx'
import { Kind } from '../parts/kind.tsx'
import { NodeLink } from '../parts/named.tsx'
import { type Named, nameOf } from '../parts/names.ts'
import { Paged } from '../parts/paged.tsx'
import { Picker } from '../parts/picker.tsx'
import { When } from '../parts/when.tsx'
import { useYears } from '../parts/use-years.ts'
import { YearChart } from '../parts/year-chart.tsx'
import { useTitle } from '../shell/shell.tsx'
import { Waiting } from '../shell/state.tsx'
import { texts } from '../texts/texts.ts'
import { Chosen } from './chosen.tsx'
import { chosenYears, daysOf } from './meetings/filters.ts'
import { inForce } from './node/lists.tsx'
import { AskLink } from './node/page.tsx'

/** What the address of the view says: of whom, all of them together; about what; signed from when to when. */
export interface DocumentsSearch {
  of?: string[]
  about?: string
  from?: string
  to?: string
}

/** The documents to which some are party, or that they signed, newest first. */
export function DocumentsView() {
  const { of = [], about, from, to } = useSearch({ from: '/documents' })
  const navigate = useNavigate({ from: '/documents' })
  const set = (change: DocumentsSearch) => void navigate({ search: before => ({ ...before, ...change }) })
  const on = useAsOf()
  const where = filterOf({ of, about })
  const within =
    from || to ? { signedOn: { overlaps: { ...(from && { from }), ...(to && { to }) } } } : undefined
  const all = within ? { AND: [where, within] } : where
  const names = useAnswer(NameOfDocument, { ids: of }, { enabled: of.length > 0, keep: true })
  const title =
    names.data &&
    texts.documentsOf(of.map((id, at) => nameOf((names.data.nodes[at] as Named | null) ?? { id })))
  useTitle(title ?? texts.documents)
  const years = useYears(DocumentYearsDocument, { where }, data => data.documents.groups)
  return (
    <>
      <h1>{of.length ? title : texts.documents}</h1>
      <form className="filters unprinted" onSubmit={event => event.preventDefault()}>
        <Chosen ids={of} onRemove={id => set({ of: of.filter(each => each !== id) })} />
        <Picker
          key={of.length}
          label={texts.timeline.add}
          types={['PERSON', 'COUNTRY', 'ORGANIZATION']}
          onPick={id => set({ of: [...of.filter(each => each !== id), id] })}
        />
        <Picker
          key={about}
          label={texts.field.about}
          value={about}
          types={['TOPIC']}
          onPick={id => set({ about: id })}
        />
        <label>
          {texts.meetings.from}{' '}
          <input
            type="date"
            value={from ?? ''}
            onChange={({ target }) => set({ from: target.value || undefined })}
          />
        </label>
        <label>
          {texts.meetings.to}{' '}
          <input
            type="date"
            value={to ?? ''}
            onChange={({ target }) => set({ to: target.value || undefined })}
          />
        </label>
        <AskLink {...requestFor(DocumentsOfDocument, { where: all }, on)} />
      </form>
      {years.years ? (
        <YearChart
          label={texts.documentsByYear}
          years={years.years}
          range={chosenYears({ from, to }, years.years)}
          onRange={range => set(range ? daysOf(range) : { from: undefined, to: undefined })}
        />
      ) : (
        <Waiting answer={years} />
      )}
      <Paged
        title={texts.documents}
        document={DocumentsOfDocument}
        variables={{ where: all }}
        listOf={data => data.documents}
        empty={texts.nothing}
        keep
      >
        {(documents, isWhole) => <DocumentRows documents={documents} isWhole={isWhole} />}
      </Paged>
    </>
  )
}

function DocumentRows({
  documents,
  isWhole,
}: {
  documents: DocumentsOfQuery['documents']['nodes']
  isWhole: boolean
}) {
  const ids = useMemo(() => documents.map(({ id }) => id), [documents])
  const isNew = useMarks(ids, isWhole)
  return (
    <ol className="rows">
      {documents.map(({ id, title, type, signedOn, inForce: force, citations }) => (
        <li key={id}>
          <When time={signedOn} />
          <div>
            <p>
              <NodeLink node={{ id, title }} /> <Kind>{type}</Kind>
              {isNew(id) && <strong className="new">{texts.isNew}</strong>} <small>{inForce(force)}</small>{' '}
              <Sources citations={citations} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}

function filterOf({ of, about }: { of: string[]; about?: string }): DocumentFilter {
  return {
    AND: [
      ...of.map(id =>
        id.startsWith('person/')
          ? { signatures: { some: { person: { id: { eq: id } } } } }
          : { parties: { some: { actor: { id: { eq: id } } } } },
      ),
      ...(about ? [{ topics: { some: { id: { eq: about } } } }] : []),
    ],
  }
}
