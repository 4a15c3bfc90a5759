import { stillGoing } from '../../time/bounds.ts'
import { targetsOf } from '../records/schemas.ts'
import { readTime } from '../records/time.ts'
import type { ExportedRecord } from './exported.ts'

/** A record as a node of a network. */
export interface NetworkNode {
  id: string
  label: string
  kind: string
  /** When it was, as the record has it, and its first and last day as far as they are known. */
  time?: string
  start?: string
  end?: string
}

/** A link between two records, in the direction in which it is read. */
export interface NetworkEdge {
  source: string
  target: string
  kind: string
}

/** What names a record where it has no name: the words that tell most of what it is. */
const naming = ['name', 'title', 'label', 'indicator', 'role', 'kind']

export function nodeOf({ schema, id, fields }: ExportedRecord): NetworkNode {
  const [named] = (fields.names ?? []) as (string | { text: string })[]
  const label = named === undefined ? naming.map(name => fields[name]).find(Boolean) : named
  const time = fields.signedOn ?? fields.time
  return {
    id,
    label: typeof label === 'object' ? (label as { text: string }).text : String(label ?? id),
    kind: schema,
    ...(time !== undefined && {
      ...(typeof time !== 'object' && { time: String(time) }),
      ...boundsOf(time),
    }),
  }
}

export function edgesOf({ schema, id, fields }: ExportedRecord): NetworkEdge[] {
  return targetsOf(schema, fields).map(({ link, other }) =>
    link.incoming
      ? { source: other, target: id, kind: link.type }
      : { source: id, target: other, kind: link.type },
  )
}

/** The first and the last day that a time can have, where they are known: none for an unknown end, nor for what still goes on. */
export function boundsOf(time: unknown): { start?: string; end?: string } {
  const { startEarliest: start, endLatest: end } = readTime(time)
  return { ...(start && { start }), ...(end && end !== stillGoing && { end }) }
}

/** Text as it stands in XML, also between quotation marks. What XML cannot hold is left out. */
export function escapeXML(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"'\t\n\r]/g, character => `&#${character.charCodeAt(0)};`)
}
