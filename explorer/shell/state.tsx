import { type ReactNode, useEffect, useState } from 'react'
import type { ApiError } from '../api/ask.ts'
import { texts } from '../texts/texts.ts'

/** From here on, in milliseconds, waiting is explained. */
const longWait = 3_000

interface Asking {
  isPending: boolean
  isFetching: boolean
  error: Error | null
  refetch: () => unknown
  cancel: () => void
}

/** What stands where an answer is to be: that it is on its way, or why there is none. */
export function Waiting({ answer }: { answer: Asking }) {
  const { error, isFetching, refetch, cancel } = answer
  if (error) return <Failure error={error} again={refetch} />
  return isFetching ? <Progress cancel={cancel} /> : <Cancelled again={refetch} />
}

function Progress({ cancel }: { cancel: () => void }) {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), longWait)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p className="waiting" role="status">
      <progress aria-label={texts.loading} /> {slow ? texts.slow : texts.loading}{' '}
      <button type="button" onClick={cancel}>
        {texts.cancel}
      </button>
    </p>
  )
}

function Cancelled({ again }: { again: () => unknown }) {
  return (
    <p className="waiting" role="status">
      {texts.cancelled}{' '}
      <button type="button" onClick={() => void again()}>
        {texts.again}
      </button>
    </p>
  )
}

/** What went wrong, in the words of the API. */
export function Failure({ error, again }: { error: Error; again: () => unknown }) {
  const { passing } = error as ApiError
  return (
    <div className="failure" role="alert">
      <p>{error.message || texts.unreachable}</p>
      {error.message && passing && <p>{texts.unreachable}</p>}
      <button type="button" onClick={() => void again()}>
        {texts.again}
      </button>
    </div>
  )
}

/** A part of a page with its heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
