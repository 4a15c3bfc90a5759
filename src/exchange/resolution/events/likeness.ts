import type { Likeness } from '../kind.ts'
import type { EventSeen } from './portrait.ts'
import { type Others, othersOf } from './present.ts'
import { type Time, timesOf } from './times.ts'
import { likenessOfVisits, stays, talks } from './visits.ts'
import { type Words, wordsOf } from './words.ts'

/** Judges whether two events are one, by when they were, who was there, and the words in which they are told. */
export function likenessOf(a: EventSeen, b: EventSeen): Likeness {
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
        ...(words === 'same' && isElsewhere(a, b) && { publications: [a.sources, b.sources] }),
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

function placesOf(a: EventSeen, b: EventSeen): 'same' | 'differ' | 'unknown' {
  if (a.place !== null && a.place === b.place) return 'same'
  if (!a.countries.length || !b.countries.length) return 'unknown'
  return a.countries.some(country => b.countries.includes(country)) ? 'unknown' : 'differ'
}

/** Whether two events of one dataset are cited from different publications. */
function isElsewhere(a: EventSeen, b: EventSeen): boolean {
  return !a.sources.some(source => b.sources.includes(source))
}
