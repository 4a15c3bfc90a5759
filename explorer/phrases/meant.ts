import type { SearchType, SuggestQuery } from '../api/operations.ts'
import { nameOf, type Named } from '../parts/names.ts'
import type { Ask, Reading, Slot } from './read.ts'

/** What a name was found to be. */
export type Hit = NonNullable<SuggestQuery['search']>['nodes'][number]

/** A question of which everything is known: who and what is meant. */
export interface Question {
  ask: Ask
  who: Partial<Record<Slot, Named>>
  days: { from?: string; to?: string }
}

/** What may stand in each gap. */
export const typesOf: Record<Slot, SearchType[]> = {
  a: ['PERSON', 'COUNTRY', 'ORGANIZATION'],
  b: ['PERSON', 'COUNTRY', 'ORGANIZATION'],
  office: ['OFFICE'],
  country: ['COUNTRY'],
  topic: ['TOPIC'],
}

/** So many that could be meant by one name are offered. */
const mostMeant = 3
/** So many questions are offered. */
const mostOffered = 6

/** A key under which what a gap's name was found to be is kept; an office is looked for in a country where one is meant. */
export const gapKey = (slot: Slot, name: string, country?: Named) =>
  [typesOf[slot].join(' '), slot === 'office' && country ? country.id : '', name].join('\n')

/** What a name of a reading was found to be, given who and what else is meant. */
export type HitsOf = (slot: Slot, name: string, country?: Named) => readonly Hit[]

/**
 * The questions that readings of a text can be: each name found by itself, in part, or in another script, never only alike; where something
 * is called just so, nothing else is meant. Two names that stand alone ("A and B") must be those of two actors in full, or family names, and
 * the text no name of anything itself.
 */
export function questionsOf(readings: readonly Reading[], hitsOf: HitsOf, isName: boolean): Question[] {
  const questions: Question[] = []
  for (const { ask, names, days = {} } of readings) {
    if (ask === 'BOTH' && isName) continue
    let ways: Partial<Record<Slot, Named>>[] = [{}]
    for (const [slot, name] of inOrder(names))
      ways = ways.flatMap(way =>
        meantBy(hitsOf(slot, name, way.country), name, ask).map(({ node }) => ({
          ...way,
          [slot]: node as Named,
        })),
      )
    for (const who of ways)
      if (!who.a || who.a.id !== who.b?.id) questions.push({ ask: ask === 'BOTH' ? 'TWO' : ask, who, days })
  }
  const seen = new Set<string>()
  return questions
    .filter(question => {
      const key = JSON.stringify([
        question.ask,
        question.who.office?.id ?? Object.values(question.who).map(({ id }) => id),
        question.days,
      ])
      return !seen.has(key) && seen.add(key)
    })
    .slice(0, mostOffered)
}

/** The names of a reading, a country before the office that is one of it. */
export function inOrder(names: Reading['names']): [Slot, string][] {
  return (Object.entries(names) as [Slot, string][]).sort(
    ([one], [other]) => Number(other === 'country') - Number(one === 'country'),
  )
}

/** Who or what may be meant by a name. */
export function meantBy(hits: readonly Hit[], name: string, ask: Ask): readonly Hit[] {
  const fit = hits.filter(hit => (ask === 'BOTH' ? isInFull(hit, name) : hit.how !== 'FUZZY'))
  const exact = fit.filter(({ how }) => how === 'EXACT')
  return (exact.length ? exact : fit).slice(0, mostMeant)
}

function isInFull({ how, matched, node }: Hit, name: string): boolean {
  if (how === 'EXACT' || how === 'TRANSLITERATED') return true
  // Of a person the family name does.
  return (
    how !== 'FUZZY' &&
    (node as Named).__typename === 'Person' &&
    [matched, nameOf(node as Named)].some(each => each.toLowerCase().split(' ').includes(name.toLowerCase()))
  )
}
