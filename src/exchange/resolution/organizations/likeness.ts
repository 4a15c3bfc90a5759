import { judgeOrganizations, type OrganizationJudgement } from '../../../names/organization-judgement.ts'
import { fold } from '../../../names/folding.ts'
import { halvesOf } from '../../../names/organization-name.ts'
import type { Likeness } from '../kind.ts'
import type { OrganizationSeen } from './portrait.ts'

/** Judges whether two bodies are one, by their names and by what is known of them. */
export function likenessOf(a: OrganizationSeen, b: OrganizationSeen): Likeness {
  const names = likestNames(a, b)
  if (names.decision !== 'same' && (isHalfOf(a, b) || isHalfOf(b, a)))
    return {
      verdict: 'OPEN',
      score: 0.7,
      reasons: ['+half of a cell that was split at “and”'],
      inOneDataset: true,
    }
  if (names.decision === 'different') return { verdict: 'DIFFERENT', ...picked(names) }
  const known = a.countries.length > 0 && b.countries.length > 0
  const country = known && a.countries.some(each => b.countries.includes(each))
  const kinds = [a.kind, b.kind].filter(kind => kind !== 'UNKNOWN' && kind !== 'OTHER')
  const kindDiffers = kinds.length === 2 && kinds[0] !== kinds[1]
  if (known && !country) return { verdict: 'DIFFERENT', score: 0, reasons: ['-the countries differ'] }
  const parent = a.parent !== null && a.parent === b.parent
  const reasons = [
    ...(parent ? ['+a part of the same'] : country ? ['+the same country'] : []),
    ...(kindDiffers ? ['-the kinds differ'] : []),
    ...names.reasons,
  ]
  // A common name is one body's where the country, or what it is a part of, is one: Cabinet Office.
  const clear = names.decision === 'same' || (isSameCommonName(names) && (country || parent))
  const score = Math.min(
    0.99,
    Math.max(0, names.score + (country || parent ? 0.1 : 0) - (kindDiffers ? 0.2 : 0)),
  )
  return {
    verdict: clear && !kindDiffers ? 'SAME' : 'OPEN',
    score: Math.round(score * 1000) / 1000,
    reasons,
    exact: clear && !kindDiffers && (names.score >= 0.95 || isSameCommonName(names)),
  }
}

/** Whether the one is half of what the other is called, and its other half was wherever it was: Marks, beside Spencer. */
function isHalfOf(half: OrganizationSeen, whole: OrganizationSeen): boolean {
  return whole.names.some(text => {
    const halves = halvesOf(text)
    return half.names.some(name => {
      const at = halves.indexOf(fold(name))
      return at >= 0 && halves.length === 2 && half.companions.includes(halves[1 - at]!)
    })
  })
}

function isSameCommonName({ reasons }: OrganizationJudgement): boolean {
  return reasons.includes('+the same name, which others may have')
}

function picked({ score, reasons }: OrganizationJudgement): Pick<Likeness, 'score' | 'reasons'> {
  return { score, reasons }
}

function likestNames(a: OrganizationSeen, b: OrganizationSeen): OrganizationJudgement {
  const worth = { same: 2, review: 1, different: 0 }
  let likest: OrganizationJudgement = { decision: 'different', score: 0, reasons: [] }
  for (const one of a.names)
    for (const other of b.names) {
      const found = judgeOrganizations(one, other)
      if (
        worth[found.decision] > worth[likest.decision] ||
        (found.decision === likest.decision && found.score > likest.score)
      )
        likest = found
    }
  return likest
}
