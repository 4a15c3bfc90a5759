import type { Place } from '../staging/findings.ts'
import type { Territory } from './countries.ts'
import type { Term } from './presidents.ts'
import type { Reception } from './received.ts'
import type { Visitor } from './visitors.ts'

/** What everything that visits say is from. */
export const source = {
  schema: 'Source',
  id: 'source/us-visits',
  title: 'Visits by Foreign Leaders',
  publisher: 'Office of the Historian, U.S. Department of State',
  url: 'https://github.com/HistoryAtState/visits',
}
/** A visit as the dataset has it, with whoever it names. */
export interface Visit {
  id: string
  start: string
  end: string
  field: string
  label: string
  country: Territory
  /** The country's id in the dataset, where it is no id that is known. */
  unknown?: string
  description?: string
  kind?: string
  guests: Guest[]
  place: Place
}

/** Somebody on a visit; who, and in which term of office, is found when all visits of a country are known. */
export interface Guest {
  visitor: Visitor
  day: string
  visit: Visit
  person?: string
  term?: string
}

/** What a visit's description says, and who may have received the visitor without its saying so. */
export interface Described {
  visit: Visit
  reception: Reception
  possible: Term[]
}

/** The place in the source that some visits stand at. */
export function cite(...visits: Visit[]) {
  const ids = visits.map(({ id }) => id)
  return { source: source.id, locator: `${ids.length > 1 ? 'visits' : 'visit'} ${ids.join(', ')}` }
}

/** Items by what they have in common, in the order in which they come. */
export function grouped<Item>(items: Item[], by: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(by(item), [...(groups.get(by(item)) ?? []), item])
  return groups
}
