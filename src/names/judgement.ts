import { evidenceOf, fatherAndSon, generationsContradict, manAndWoman } from './evidence.ts'
import type { Evidence } from './pair.ts'
import { fold } from './folding.ts'
import { areOfOtherLetters, sharedSkeleton } from './skeleton.ts'
import { type PersonalName, readPersonalName } from './personal-name.ts'
import { readingsOf } from './readings.ts'
import { type Weights, weights } from './weights.ts'

/** Whether two names are one person's: clear either way, or for somebody to look at. */
export type Decision = 'same' | 'different' | 'review'

/** What is thought of two names, by the names alone. */
export interface Judgement {
  decision: Decision
  /** 0 to 1; from `sameFrom` on they are taken for one person's, below `differentBelow` for two. */
  score: number
  /** The evidence that weighs most, the heaviest first: `+` speaks for one person, `-` for two. */
  reasons: string[]
  /** The first of the given names are not forms of one: the one may be a child of the other. */
  otherFirstName?: boolean
}

/** The scores between which somebody is to look. Where they come from is in docs/decisions/013-names.md. */
export const sameFrom = 0.4
export const differentBelow = 0.06

/** Names that are compared come again and again; reading one costs as much as comparing two. */
const read = new Map<string, PersonalName>()
const mostRead = 50_000

/** What is known of two names beside the names: the country that each stands with, and dates, in any form that has years. */
export interface Circumstances {
  countryA?: string
  countryB?: string
  dateA?: string
  dateB?: string
}

/** Nobody is met in office over a longer time without a sign of it between. */
const mostYears = 40

/**
 * Judges whether two names, as they stand in texts, are one person's. Circumstances only keep names apart: what would be taken for
 * one person in two countries, or in two times, is left to somebody to look at.
 */
export function judgeNames(a: string, b: string, circumstances: Circumstances = {}): Judgement {
  if (!fold(a) || !fold(b)) return { decision: 'review', score: 0, reasons: ['-a name is missing'] }
  const judgement = judgeByNames(a, b)
  const doubts = doubtsOf(circumstances)
  if (judgement.decision !== 'same' || !doubts.length) return judgement
  return { ...judgement, decision: 'review', reasons: [...doubts, ...judgement.reasons] }
}

function doubtsOf({ countryA, countryB, dateA, dateB }: Circumstances): string[] {
  const doubts: string[] = []
  if (countryA && countryB && fold(countryA) !== fold(countryB)) doubts.push('-the countries differ')
  const [one, other] = [yearsOf(dateA), yearsOf(dateB)]
  if (one && other && Math.max(one[0], other[0]) - Math.min(one[1], other[1]) >= mostYears)
    doubts.push(`-the dates lie ${mostYears} years apart or more`)
  return doubts
}

/** The first and the last year that a text names. */
function yearsOf(text = ''): [number, number] | undefined {
  const years = (text.match(/\d{4}/g) ?? []).map(Number)
  return years.length ? [Math.min(...years), Math.max(...years)] : undefined
}

function judgeByNames(a: string, b: string): Judgement {
  const evidence = likeliestEvidence(a, b, weights)
  const score = contradicts(evidence) ? 0 : 1 / (1 + Math.exp(-sum(evidence, weights)))
  const decision = score >= sameFrom ? 'same' : score < differentBelow ? 'different' : 'review'
  if (decision === 'different' && !contradicts(evidence) && areOfOtherLetters(a, b)) {
    const share = sharedSkeleton(a, b)
    return {
      decision: 'review',
      score: Math.max(differentBelow, Math.round(500 * share) / 1_000),
      reasons: [
        share > 0 ? '+words alike without their vowels' : '-written in letters that can be read in many ways',
      ],
    }
  }
  return {
    decision: decision === 'same' && isOtherMandarin(nameOf(a), nameOf(b)) ? 'review' : decision,
    score: Math.round(score * 1_000) / 1_000,
    reasons: reasonsOf(evidence),
    ...(otherFirstNames.some(kind => evidence.has(kind)) && { otherFirstName: true }),
  }
}

const otherFirstNames = [
  'first name elsewhere',
  'first name elsewhere, another first',
  'first names differ',
  'first names differ, and are told',
] as const

/** Whether one of two names is of Mandarin syllables and the other of others: a letter makes another name of so short a one. */
function isOtherMandarin(a: PersonalName, b: PersonalName): boolean {
  if (!a.syllables === !b.syllables) return false
  const letters = ({ family, given, plain }: PersonalName) =>
    [...family, ...given, ...plain].toSorted().join('')
  const [one, other] = [letters(a), letters(b)]
  return one !== other && one.length < 14 && Math.abs(one.length - other.length) < 3
}

/** The evidence of two names in those of their readings that speak most for one person. */
export function likeliestEvidence(a: string, b: string, by: Weights): Evidence {
  const [one, other] = [nameOf(a), nameOf(b)]
  let likeliest: { evidence: Evidence; value: number } | undefined
  for (const reading of readingsOf(one, other))
    for (const beside of readingsOf(other, one)) {
      const evidence = evidenceOf({ name: one, reading }, { name: other, reading: beside })
      const value = sum(evidence, by)
      if (!likeliest || value > likeliest.value) likeliest = { evidence, value }
    }
  return likeliest!.evidence
}

const decisive = [generationsContradict, manAndWoman, fatherAndSon] as const

/** Whether something says that these are two people, whatever else is alike: father and son, wife and husband, two kings. */
export function contradicts(evidence: Evidence): boolean {
  return decisive.some(kind => evidence.has(kind))
}

function nameOf(text: string): PersonalName {
  const known = read.get(text)
  if (known) return known
  if (read.size >= mostRead) read.clear()
  const name = readPersonalName(text)
  read.set(text, name)
  return name
}

function sum(evidence: Evidence, by: Weights): number {
  let total = 0
  for (const [kind, amount] of evidence) total += (by[kind] ?? 0) * amount
  return total
}

function reasonsOf(evidence: Evidence): string[] {
  if (contradicts(evidence)) return decisive.filter(kind => evidence.has(kind)).map(kind => `-${kind}`)
  return [...evidence]
    .filter(([kind]) => kind !== 'any two names')
    .map(([kind, amount]) => ({ kind, weight: (weights[kind] ?? 0) * amount }))
    .filter(({ weight }) => Math.abs(weight) >= 0.3)
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
    .slice(0, 4)
    .map(({ kind, weight }) => `${weight > 0 ? '+' : '-'}${kind}`)
}
