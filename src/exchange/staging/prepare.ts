import { hash as digestOf } from 'node:crypto'
import { checkRecord } from './check-record.ts'
import type { Finding, Place, Reject } from './findings.ts'
import { type Oddity, odditiesOf } from './oddities.ts'
import { readLine } from '../reading/read-line.ts'
import { targetsOf } from '../records/schemas.ts'
import type { Read, ReadOddity, ReadRecord, UnreadLine } from '../reading/source.ts'

/** A checked record on its way into the graph. */
export interface IncomingRecord {
  id: string
  /** What it gives, as text; the same content has the same hash, whatever the order of its fields. */
  json: string
  hash: string
  place: Place
  /** What it links to: by which of the links that its schema owns, and the id. */
  targets: [link: number, other: string][]
}

/** A record that is good by itself. */
export interface GoodRecord {
  schema: string
  record: IncomingRecord
  oddities: Oddity[]
}

/** What became of one thing that was read, by itself: what else the import brings is not looked at. */
export type Prepared = GoodRecord | Reject | ReadOddity

/** Prepares what is read, one after the other and in its order, some at a time. */
export type Prepare = (reads: AsyncIterable<Read | UnreadLine>) => AsyncIterable<Prepared[]>

/** Prepares everything here, in this thread. */
export async function* prepareHere(reads: AsyncIterable<Read | UnreadLine>): AsyncGenerator<Prepared[]> {
  for await (const read of reads) yield [prepare(read)]
}

/** Reads, checks and rewrites a record. */
export function prepare(given: Read | UnreadLine): Prepared {
  const read = 'line' in given ? readLine(given) : given
  if ('oddity' in read) return read
  if ('reason' in read) {
    const { place, reason, text } = read
    return { text, faults: [{ ...place, reason }] }
  }
  return prepareRecord(read)
}

function prepareRecord({ data, place }: ReadRecord): Prepared {
  const checked = checkRecord(data, place)
  if (Array.isArray(checked)) return { data, faults: checked as [Finding] }
  const { schema, id, fields } = checked
  const targets = targetsOf(schema, fields).map(({ number, other }): [number, string] => [number, other])
  const record = withContent({ schema, ...fields }, { id, place, targets })
  return { schema, record, oddities: odditiesOf(schema, fields) }
}

/** A record as it is kept, with what it gives. */
export function withContent(
  content: object,
  record: Pick<IncomingRecord, 'id' | 'place' | 'targets'>,
): IncomingRecord {
  const json = JSON.stringify(sorted(content))
  const { id, place, targets } = record
  return { id, json, hash: digestOf('sha256', json, 'base64url'), place, targets }
}

/** The same content, however its fields were ordered, is the same text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const ordered: Record<string, unknown> = {}
  // All names are those of the schemas by now; there is no __proto__ among them.
  for (const name of Object.keys(value).sort())
    ordered[name] = sorted((value as Record<string, unknown>)[name])
  return ordered
}
