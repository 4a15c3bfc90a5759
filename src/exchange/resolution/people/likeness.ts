import { fold } from '../../../names/folding.ts'
import { type Judgement, judgeNames } from '../../../names/judgement.ts'
import type { Likeness } from '../kind.ts'
import { extentOf } from '../time.ts'
import type { PersonSeen } from './portrait.ts'

/** People who are active further apart than this, in years, are two: nobody is in office so long without a sign of it between. */
const mostYears = 60
/** Within this many years of each other the same name in the same country is the same person's. */
const closeYears = 15
/** From this score on, names alone leave no doubt but for a namesake. */
const clearScore = 0.8

/** Sources that count from another calendar, or from an age, are one year off. */
const oneOff = 1
/** So far off may be what a source gives as about a year. */
const aboutYears = 5

/** How much more likely each thing that is known beside the names makes that two are one, as the logarithm of odds. */
const tells = { office: 1.5, country: 0.7, close: 0.5, born: 2, unknown: -0.7, apart: -1 }

/** Judges whether two people are one, by their names and by what is known of them. */
export function likenessOf(a: PersonSeen, b: PersonSeen): Likeness {
  const names = likestNames(a, b)
  const apart = contradictionOf(a, b)
  const different = (reasons: string[]): Likeness => ({ verdict: 'DIFFERENT', score: names.score, reasons })
  if (names.decision === 'different' || apart) return different([...(apart ? [apart] : []), ...names.reasons])
  const known = a.countries.length > 0 && b.countries.length > 0
  const country = known && a.countries.some(each => b.countries.includes(each))
  const office = a.offices.some(each => b.offices.includes(each))
  const gap = gapOf(a, b)
  const close = gap !== undefined && gap <= closeYears
  const born = sameBirth(a, b)
  const reasons = [
    ...(office
      ? ['+the same office']
      : country
        ? ['+the same country']
        : known
          ? ['-the countries differ']
          : []),
    ...(born ? ['+born in the same year'] : []),
    ...(gap === undefined ? [] : [close ? '+the same time' : `-${gap} years apart`]),
    ...names.reasons,
  ]
  const full = sameFullName(a, b)
  // Namesakes of two countries are two people; somebody may have changed country, or have come for another.
  if (known && !country && !(full && (close || born))) return different(reasons)
  // Of two who follow each other in an office under two given names, the one is the other's father, or brother.
  const followed = names.otherFirstName && office && followEachOther(a, b)
  if (followed) return different(['-they followed each other under other given names', ...reasons])
  const clear =
    !names.otherFirstName &&
    names.decision === 'same' &&
    ((country && close && (office || names.score >= clearScore)) || (country && born))
  const score = likelihood(names.score, [
    office ? tells.office : country ? tells.country : tells.unknown,
    born ? tells.born : 0,
    close ? tells.close : gap === undefined ? 0 : tells.apart,
  ])
  // The same name in the same country at the same time: a second form of the same person is no doubt.
  return { verdict: clear ? 'SAME' : 'OPEN', score, reasons, exact: clear && full }
}

/** Whether all that two held in an office that both held lies apart. */
function followEachOther(a: PersonSeen, b: PersonSeen): boolean {
  const pairs = a.terms.flatMap(one =>
    b.terms
      .filter(({ office }) => office === one.office)
      .map(other => [extentOf(one), extentOf(other)] as const),
  )
  return (
    pairs.length > 0 &&
    pairs.every(([one, other]) => one && other && (one[1] <= other[0] + 1 || other[1] <= one[0] + 1))
  )
}

function likelihood(score: number, logits: number[]): number {
  const within = Math.min(0.99, Math.max(0.01, score))
  const logit = logits.reduce((sum, each) => sum + each, Math.log(within / (1 - within)))
  return Math.round(1000 / (1 + Math.exp(-logit))) / 1000
}

function sameFullName(a: PersonSeen, b: PersonSeen): boolean {
  const names = a.names.map(fold).filter(name => name.includes(' '))
  return b.names.some(name => names.includes(fold(name)))
}

function likestNames(a: PersonSeen, b: PersonSeen): Judgement {
  let likest: Judgement = { decision: 'different', score: 0, reasons: [] }
  for (const one of a.names)
    for (const other of b.names) {
      const judged = judgeNames(one, other)
      if (judged.score > likest.score || !likest.reasons.length) likest = judged
    }
  return likest
}

/** What makes it certain that two people are not one. */
function contradictionOf(a: PersonSeen, b: PersonSeen): string | undefined {
  if (apart(a.born, b.born, a.bornAbout || b.bornAbout ? aboutYears : oneOff))
    return '-born in different years'
  if (apart(a.died, b.died, oneOff)) return '-died in different years'
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const [first, last] = other.years
    if (one.died[1] !== null && first !== null && first > one.died[1])
      return '-one died before the other is known of'
    if (one.born[0] !== null && last !== null && last < one.born[0] + 10)
      return '-one was a child when the other was last known of'
  }
  const gap = gapOf(a, b)
  return gap !== undefined && gap > mostYears ? `-${gap} years apart` : undefined
}

function apart([a, aTo]: PersonSeen['born'], [b, bTo]: PersonSeen['born'], years: number): boolean {
  if (a === null || b === null) return false
  return a > (bTo ?? b) + years || b > (aTo ?? a) + years
}

function sameBirth(a: PersonSeen, b: PersonSeen): boolean {
  const [one, other] = [a.born, b.born]
  if (one[0] === null || other[0] === null) return false
  return one[0] === other[0] && one[1] === other[1]
}

/** The years between what is known of two people; 0 where it overlaps. */
function gapOf({ years: [a, aTo] }: PersonSeen, { years: [b, bTo] }: PersonSeen): number | undefined {
  if (a === null || b === null) return undefined
  return Math.max(0, a - bTo!, b - aTo!)
}
