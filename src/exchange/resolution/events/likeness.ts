import { judgeOrganizations } from '../../../names/organization-judgement.ts'
import { alike } from '../../../names/spelling.ts'
import type { Likeness } from '../kind.ts'
import { extentOf } from '../time.ts'
import type { EventSeen, Present } from './portrait.ts'

/** Who came to another country or body stayed there, and talked while there. */
const stays = ['VISIT', 'MISSION']
/** Kinds that one source calls the one and another the other. */
const talks = [
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
/** So many events of one person that are called the same are called by no name of their own. */
const mostNamesakes = 4

type Others = 'same' | 'most' | 'some' | 'unnamed' | 'nobody else' | 'others'
type Words = 'same' | 'common' | 'near' | 'differ' | 'unknown'
type Time = 'same day' | 'same time' | 'fits' | 'apart'

/** Judges whether two events are one, by when they were, who was there, and the words in which they are told. */
export function likenessOf(a: EventSeen, b: EventSeen): Likeness {
  const key = sharedKey(a, b)
  if (key) return key
  const time = timesOf(a, b)
  if (time === 'apart') return different('-of another time')
  if (stays.includes(a.kind) || stays.includes(b.kind)) return likenessOfVisits(a, b, time)
  if (!talks.includes(a.kind) !== !talks.includes(b.kind)) return different('-another kind of event')
  const { others, shared } = othersOf(a, b)
  if (!shared) return different('-nobody was at both')
  const words = wordsOf(a, b)
  const places = placesOf(a, b)
  if (places === 'differ') return different('-in another country')
  const reasons = [...said(others, words, time), ...(places === 'same' ? ['+the same place'] : [])]
  const found = judge(others, words, time)
  // What differs in nothing that is known.
  const alike =
    (words === 'same' || words === 'common') &&
    ((others === 'same' && time !== 'fits') || (others === 'nobody else' && time === 'same day'))
  return {
    ...found,
    reasons,
    ...(found.verdict === 'SAME' &&
      alike && {
        exact: true,
        // A publisher's files of two quarters have the same meeting.
        overlapping: words === 'same' && isElsewhere(a, b),
      }),
  }
}

/** What follows from who else was there, the words and the time. */
function judge(others: Others, words: Words, time: Time): Pick<Likeness, 'verdict' | 'score'> {
  const day = time === 'same day'
  const close = time !== 'fits'
  const same = (score: number) => ({ verdict: 'SAME' as const, score })
  const open = (score: number) => ({ verdict: 'OPEN' as const, score })
  const apart = { verdict: 'DIFFERENT' as const, score: 0 }
  const by: Record<Others, Record<Words, Pick<Likeness, 'verdict' | 'score'>>> = {
    same: {
      same: same(close ? 0.98 : 0.93),
      common: close ? same(0.9) : open(0.5),
      near: same(close ? 0.93 : 0.88),
      unknown: day ? same(0.88) : open(0.5),
      differ: day ? open(0.5) : apart,
    },
    most: {
      same: same(close ? 0.95 : 0.9),
      common: close ? same(0.84) : open(0.4),
      near: day ? same(0.88) : open(0.55),
      unknown: day ? open(0.55) : open(0.3),
      differ: day ? open(0.35) : apart,
    },
    some: {
      same: same(close ? 0.92 : 0.86),
      common: day ? open(0.5) : apart,
      near: day ? same(0.85) : open(0.5),
      unknown: day ? open(0.5) : apart,
      differ: day ? open(0.3) : apart,
    },
    unnamed: {
      same: same(close ? 0.9 : 0.84),
      common: day ? same(0.8) : apart,
      near: day ? same(0.82) : open(0.4),
      unknown: day ? open(0.3) : apart,
      differ: apart,
    },
    'nobody else': {
      same: same(close ? 0.88 : 0.8),
      common: day ? same(0.82) : apart,
      near: day ? same(0.8) : open(0.4),
      unknown: day ? open(0.45) : apart,
      differ: apart,
    },
    others: {
      same: day ? open(0.3) : apart,
      common: apart,
      near: apart,
      unknown: apart,
      differ: apart,
    },
  }
  return by[others][words]
}

function different(reason: string): Likeness {
  return { verdict: 'DIFFERENT', score: 0, reasons: [reason] }
}

function said(others: Others, words: Words, time: Time): string[] {
  return [
    {
      same: '+the same were there',
      most: '+most of the same were there',
      some: '+some of the same were there',
      unnamed: '-one does not say who else was there',
      'nobody else': '-nobody else is known to have been there',
      others: '-others were there',
    }[others],
    {
      same: '+in the same words',
      common: '+in the same words, which others have',
      near: '+in nearly the same words',
      differ: '-in other words',
      unknown: '-in words that tell nothing',
    }[words],
    {
      'same day': '+on the same day',
      'same time': '+at the same time',
      fits: '+at a time that fits',
      apart: '',
    }[time],
  ]
}

function sharedKey(a: EventSeen, b: EventSeen): Likeness | undefined {
  const schemes = a.identifiers.filter(({ scheme }) => b.identifiers.some(other => other.scheme === scheme))
  if (!schemes.length) return undefined
  const isSame = schemes.some(({ scheme, value }) =>
    b.identifiers.some(other => other.scheme === scheme && other.value === value),
  )
  return isSame
    ? { verdict: 'SAME', score: 0.99, reasons: [`+the same ${schemes[0]!.scheme} identifier`], exact: true }
    : undefined
}

/** How the times of two events go together. */
function timesOf(a: EventSeen, b: EventSeen): Time {
  const [one, other] = [extentOf(a.time), extentOf(b.time)]
  if (!one || !other) return 'apart'
  const isSame = one[0] === other[0] && one[1] === other[1]
  if (isSame) return one[1] - one[0] <= 1 ? 'same day' : 'same time'
  return one[0] <= other[1] && other[0] <= one[1] ? 'fits' : 'apart'
}

/** Who was at both, and how those who were not go together. */
function othersOf(a: EventSeen, b: EventSeen): { others: Others; shared: number } {
  const [ofA, ofB] = [
    new Map(a.present.map(each => [each.id, each])),
    new Map(b.present.map(each => [each.id, each])),
  ]
  const both = [...ofA.keys()].filter(id => ofB.has(id))
  const [restA, restB] = [
    [...ofA.values()].filter(({ id }) => !ofB.has(id)),
    [...ofB.values()].filter(({ id }) => !ofA.has(id)),
  ]
  if (!both.length) return { others: 'others', shared: 0 }
  const { near, openA, openB } = nearlyNamed(restA, restB)
  const met = both.length + near
  if (openA <= 0 && openB <= 0) return { others: met > 1 ? 'same' : 'nobody else', shared: met }
  if (met > 1) {
    // One of them is who held the meeting, and is at all of that register.
    const share = (met - 1) / (met - 1 + Math.max(openA, openB))
    const others = share >= 0.6 ? 'most' : share >= 0.3 || openA <= 0 || openB <= 0 ? 'some' : 'others'
    return { others, shared: met }
  }
  return { others: openA > 0 && openB > 0 ? 'others' : 'unnamed', shared: met }
}

/**
 * How many of some are called nearly as some others are, and were perhaps not recognized; and how many of each are left. Of a cell that a
 * publisher split at "and", the parts together are what the other has as one.
 */
function nearlyNamed(a: Present[], b: Present[]): { near: number; openA: number; openB: number } {
  let [leftA, leftB] = [a, b]
  let near = 0
  for (const one of a) {
    const other = leftB.find(each => areNear(one, each))
    if (!other) continue
    near++
    leftA = leftA.filter(each => each !== one)
    leftB = leftB.filter(each => each !== other)
  }
  const unsplit = (whole: Present[], parts: Present[]) => {
    for (const one of whole) {
      const names = one.name.split(/\s+(?:and|und|et|y|e)\s+|\s*[&/]\s*/i).filter(Boolean)
      const found = names.map(name => parts.find(each => areNear({ ...one, name }, each)))
      if (names.length < 2 || new Set(found).size < names.length || found.includes(undefined)) continue
      near++
      leftA = leftA.filter(each => each !== one && !found.includes(each))
      leftB = leftB.filter(each => each !== one && !found.includes(each))
    }
  }
  unsplit([...leftA], leftB)
  unsplit([...leftB], leftA)
  return { near, openA: leftA.length, openB: leftB.length }
}

function areNear(a: Present, b: Present): boolean {
  if (a.label === 'Country' || b.label === 'Country') return false
  const { decision, score } = judgeOrganizations(a.name, b.name)
  return decision === 'same' || (decision === 'review' && score >= 0.45)
}

/** How the words of two events go together; what many are called tells nothing. */
function wordsOf(a: EventSeen, b: EventSeen): Words {
  const texts = ({ name, description }: EventSeen) => [...new Set([name, description ?? ''])].filter(Boolean)
  const isCommon = a.namesakes >= mostNamesakes || b.namesakes >= mostNamesakes
  const [ofA, ofB] = [texts(a), texts(b)]
  if (!ofA.length || !ofB.length) return 'unknown'
  if (ofA.some(text => ofB.includes(text))) return isCommon ? 'common' : 'same'
  const likeness = Math.max(...ofA.flatMap(text => ofB.map(other => likenessOfTexts(text, other))))
  if (likeness >= 0.75) return 'near'
  return isCommon ? 'unknown' : 'differ'
}

/** The share of words that two texts have in common, of the shorter where it is long enough to tell; numbers tell them apart. */
function likenessOfTexts(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const [one, other] = [new Set(a.split(' ')), new Set(b.split(' '))]
  const open = [...[...one].filter(word => !other.has(word)), ...[...other].filter(word => !one.has(word))]
  if (open.some(word => word.length === 1 || /\d/.test(word))) return 0
  if (short.length > 20 && long.includes(short)) return 0.9
  if (a.length < 60 && b.length < 60 && alike(a, b) > 0.88) return 0.9
  const shared = [...one].filter(word => other.has(word)).length
  return (2 * shared) / (one.size + other.size)
}

function placesOf(a: EventSeen, b: EventSeen): 'same' | 'differ' | 'unknown' {
  if (a.place !== null && a.place === b.place) return 'same'
  if (!a.countries.length || !b.countries.length) return 'unknown'
  return a.countries.some(country => b.countries.includes(country)) ? 'unknown' : 'differ'
}

/** Whether two events of one dataset are cited from different publications. */
function isElsewhere(a: EventSeen, b: EventSeen): boolean {
  return !a.sources.some(source => b.sources.includes(source))
}

/** Whether two visits are one, or a talk was held during a visit. */
function likenessOfVisits(a: EventSeen, b: EventSeen, time: Time): Likeness {
  const visitors = a.present.filter(
    ({ id, label }) => label !== 'Country' && b.present.some(other => other.id === id),
  )
  if (!visitors.length) return different('-nobody was at both')
  const [whereA, whereB] = [wentTo(a), wentTo(b)]
  const where = whereA.filter(country => whereB.includes(country))
  if (whereA.length && whereB.length && !where.length) return different('-to another country')
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
