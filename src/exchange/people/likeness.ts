import { fold } from '../../names/folding.ts'
import { judgeNames } from '../../names/judgement.ts'
import type { Portrait } from './portrait.ts'

/** What is thought of two people of two datasets. */
export interface Likeness {
  /** `same` where that is clear, `review` where somebody is to look. */
  decision: 'same' | 'review' | 'different'
  /** The score of the two names that are most alike, from 0 to 1. */
  score: number
  /** What speaks for one person, `+`, and for two, `-`. */
  reasons: string[]
}

/** People who are active further apart than this, in years, are two: nobody is in office so long without a sign of it between. */
const mostYears = 60
/** Within this many years of each other the same name in the same country is the same person's. */
const closeYears = 15
/** From this score on, names alone leave no doubt but for a namesake. */
const clearScore = 0.8

/** Judges whether two people are one, by their names and by what is known of them. */
export function likenessOf(a: Portrait, b: Portrait): Likeness {
  const names = likestNames(a, b)
  const apart = contradictionOf(a, b)
  if (names.decision === 'different' || apart)
    return { ...names, decision: 'different', reasons: [...(apart ? [apart] : []), ...names.reasons] }
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
  // Namesakes of two countries are two people; somebody may have changed country, or have come for another.
  if (known && !country && !(sameFullName(a, b) && (close || born)))
    return { ...names, decision: 'different', reasons }
  const clear =
    names.decision === 'same' &&
    ((country && close && (office || names.score >= clearScore)) || (country && born))
  return { ...names, decision: clear ? 'same' : 'review', reasons }
}

function sameFullName(a: Portrait, b: Portrait): boolean {
  const names = a.names.map(fold).filter(name => name.includes(' '))
  return b.names.some(name => names.includes(fold(name)))
}

function likestNames(a: Portrait, b: Portrait): Likeness {
  let likest: Likeness = { decision: 'different', score: 0, reasons: [] }
  for (const one of a.names)
    for (const other of b.names) {
      const judged = judgeNames(one, other)
      if (judged.score > likest.score || !likest.reasons.length) likest = judged
    }
  return likest
}

/** What makes it certain that two people are not one. */
function contradictionOf(a: Portrait, b: Portrait): string | undefined {
  if (apart(a.born, b.born)) return '-born in different years'
  if (apart(a.died, b.died)) return '-died in different years'
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

function apart([a, aTo]: Portrait['born'], [b, bTo]: Portrait['born']): boolean {
  if (a === null || b === null) return false
  // Sources that count from another calendar, or from an age, are one year off.
  return a > (bTo ?? b) + 1 || b > (aTo ?? a) + 1
}

function sameBirth(a: Portrait, b: Portrait): boolean {
  return a.born[0] !== null && a.born[0] === b.born[0] && a.born[1] === b.born[1]
}

/** The years between what is known of two people; 0 where it overlaps. */
function gapOf({ years: [a, aTo] }: Portrait, { years: [b, bTo] }: Portrait): number | undefined {
  if (a === null || b === null) return undefined
  return Math.max(0, a - bTo!, b - aTo!)
}
