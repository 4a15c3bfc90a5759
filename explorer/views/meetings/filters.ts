import type { EventKind, NearInput, TimeInput } from '../../api/operations.ts'

/** What meetings are narrowed to, as it stands in an address. */
export interface MeetingFilters {
  /** Days, inclusive. */
  from?: string
  to?: string
  kinds?: EventKind[]
  /** A topic, with those narrower than it. */
  about?: string
  /** Near what: whatever an actor was at, a document that was signed, an office that somebody took. */
  near?: string
  /** Within how many days of it. */
  days?: number
}

export const defaultDays = 30

/** The kinds of events in the order in which they are chosen from. */
export const eventKinds: EventKind[] = [
  'MEETING',
  'VISIT',
  'SUMMIT',
  'CALL',
  'NEGOTIATION',
  'SIGNING',
  'FORUM',
  'ROUNDTABLE',
  'AUDIENCE',
  'HOSPITALITY',
  'CEREMONY',
  'CORRESPONDENCE',
  'EXHIBITION',
  'FESTIVAL',
  'LAUNCH',
  'MISSION',
  'OFFER',
  'STATEMENT',
  'OTHER',
]

/** The same as arguments of the API. */
export function argumentsOf({ from, to, kinds, about, near, days }: MeetingFilters): {
  time?: TimeInput
  kinds?: EventKind[]
  about?: string
  near?: NearInput
} {
  return {
    ...((from || to) && { time: { overlaps: { ...(from && { from }), ...(to && { to }) } } }),
    ...(kinds?.length && { kinds }),
    ...(about && { about }),
    ...(near && { near: { ...nearTo(near), days: days ?? defaultDays } }),
  }
}

function nearTo(id: string): Partial<NearInput> {
  if (id.startsWith('document/')) return { signed: id }
  if (id.startsWith('office/')) return { tookOffice: id }
  return { of: id }
}

/** The years that a filter goes from and to, where it names whole ones or parts of them; open ends are those of what is there. */
export function chosenYears(
  { from, to }: MeetingFilters,
  years: readonly { year: string | null }[],
): [number, number] | undefined {
  if (!from && !to) return undefined
  const known = years.flatMap(({ year }) => (year === null ? [] : Number(year)))
  return [
    from ? Number.parseInt(from, 10) : Math.min(...known),
    to ? Number.parseInt(to, 10) : Math.max(...known),
  ]
}

/** The days that whole years go from and to. */
export function daysOf([from, to]: [number, number]): { from: string; to: string } {
  const year = (value: number) => String(value).padStart(4, '0')
  return { from: `${year(from)}-01-01`, to: `${year(to)}-12-31` }
}
