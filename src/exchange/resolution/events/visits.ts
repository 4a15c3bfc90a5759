import type { Likeness } from '../kind.ts'
import { extentOf } from '../time.ts'
import type { EventSeen } from './portrait.ts'
import type { Time } from './times.ts'

/** Who came to another country or body stayed there, and talked while there. */
export const stays = ['VISIT', 'MISSION']
/** Kinds that one source calls the one and another the other. */
export const talks = [
  'MEETING',
  'CALL',
  'NEGOTIATION',
  'SUMMIT',
  'SIGNING',
  'ROUNDTABLE',
  'AUDIENCE',
  'HOSPITALITY',
  'OTHER',
]

/** Whether two visits are one, or a talk was held during a visit. */
export function likenessOfVisits(a: EventSeen, b: EventSeen, time: Time): Likeness {
  const visitors = a.present.filter(
    ({ id, label }) => label !== 'Country' && b.present.some(other => other.id === id),
  )
  if (!visitors.length) return apart('-nobody was at both')
  const [whereA, whereB] = [wentTo(a), wentTo(b)]
  const where = whereA.filter(country => whereB.includes(country))
  if (whereA.length && whereB.length && !where.length) return apart('-to another country')
  const isSamePlace = a.place !== null && a.place === b.place
  const both = [a, b].every(({ kind }) => stays.includes(kind))
  const reasons = [
    '+the same visitor',
    ...(where.length
      ? ['+the same country']
      : isSamePlace
        ? ['+the same place']
        : ['-where is not known of both']),
    time === 'fits' ? '+at a time that fits' : '+at the same time',
  ]
  const known = where.length > 0 || isSamePlace
  if (both)
    return {
      verdict: known ? 'SAME' : 'OPEN',
      score: known ? (time === 'fits' ? 0.9 : 0.96) : 0.45,
      reasons,
      exact: known && time !== 'fits',
    }
  const talk = stays.includes(a.kind) ? b : a
  const days = extentOf(talk.time)!
  // A talk of which only the month is known may have been before or after.
  if (!known || talk.isPart || days[1] - days[0] > 2 || !talks.includes(talk.kind))
    return { verdict: 'DIFFERENT', score: 0, reasons }
  return { verdict: 'PART_OF', part: talk.id, score: 0.85, reasons: ['+a talk during a visit', ...reasons] }
}

/** The countries that an event was in; of a visit, whose hosts are not told by their role, those that were there. */
function wentTo({ countries, attended }: EventSeen): string[] {
  return countries.length ? countries : attended.filter(id => id.startsWith('country/'))
}

function apart(reason: string): Likeness {
  return { verdict: 'DIFFERENT', score: 0, reasons: [reason] }
}
