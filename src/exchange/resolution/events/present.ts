import { judgeNames } from '../../../names/judgement.ts'
import { judgeOrganizations } from '../../../names/organization-judgement.ts'
import type { EventSeen, Present } from './portrait.ts'

/** Who else was at two events, beside one who was at both. */
export type Others = 'same' | 'most' | 'some' | 'unnamed' | 'nobody else' | 'others'

/** Who was at both, and how those who were not go together. */
export function othersOf(a: EventSeen, b: EventSeen): { others: Others; shared: number } {
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
  if (!openA && !openB) return { others: met > 1 ? 'same' : 'nobody else', shared: met }
  if (met > 1) {
    // One of them is who held the meeting, and is at all of that register.
    const share = (met - 1) / (met - 1 + Math.max(openA, openB))
    const others = share >= 0.6 ? 'most' : share >= 0.3 || !openA || !openB ? 'some' : 'others'
    return { others, shared: met }
  }
  return { others: openA && openB ? 'others' : 'unnamed', shared: met }
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
  if (a.label === 'Person' && b.label === 'Person') return judgeNames(a.name, b.name).decision === 'same'
  const { decision, score } = judgeOrganizations(a.name, b.name)
  return decision === 'same' || (decision === 'review' && score >= 0.45)
}
