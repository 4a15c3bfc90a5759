import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** What may be taken over: long enough to tell requests apart, and nothing that a log or a header could misread. */
const wellFormed = /^[A-Za-z0-9][A-Za-z0-9._-]{7,127}$/
/** W3C Trace Context: the id of the whole trace is its second part, and is never all zeros. */
const traceparent = /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/

/** A request's id: the one that it brings, that of the trace it is part of, or one that nobody can guess. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id']
  if (typeof given === 'string' && wellFormed.test(given)) return given
  const trace =
    typeof headers.traceparent === 'string' ? traceparent.exec(headers.traceparent)?.[1] : undefined
  return trace ?? randomUUID()
}
