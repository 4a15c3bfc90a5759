import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { resources } from '../../resources.ts'
import { slug } from './slug.ts'

/** One term of a President of the United States, from the day of the oath to that of the next one. */
export interface Term {
  id: string
  person: string
  name: string
  aliases: string[]
  /** The last word of the name, by which a text names the president. */
  surname: string
  from: string
  /** Undefined of one that goes on. */
  until?: string
}

type Row = Record<'name' | 'aliases' | 'from' | 'until', string>

/** The terms of the presidents of the time of which the visits are, in their order. */
export const terms: readonly Term[] = (
  parse(readFileSync(join(resources, 'data', 'presidents', 'us.csv')), { columns: true }) as Row[]
).map(({ name, aliases, from, until }) => ({
  id: `tenure/us-president-${slug(name)}-${from.slice(0, 4)}`,
  person: `person/us-president-${slug(name)}`,
  name,
  aliases: aliases ? [aliases] : [],
  surname: name.split(' ').at(-1)!,
  from,
  ...(until && { until }),
}))

/** The terms that any of some days lies in; on the day of an oath there are two presidents. */
export function termsOn(start: string, end: string): Term[] {
  return terms.filter(({ from, until }) => from <= end && (!until || until >= start))
}

const source = {
  schema: 'Source',
  id: 'source/us-presidents',
  title: 'Presidents',
  publisher: 'The White House',
  url: 'https://www.whitehouse.gov/about-the-white-house/presidents/',
}

const office = {
  schema: 'Office',
  id: 'office/us-president',
  names: ['President of the United States'],
  in: 'country/us',
  seats: 1,
}

/** Some presidents with all their terms, and the office. */
export function* recordsOfPresidents(people: ReadonlySet<string>): Generator<object> {
  if (!people.size) return
  yield source
  yield office
  const told = new Set<string>()
  for (const { id, person, name, aliases, from, until } of terms) {
    if (!people.has(person)) continue
    if (!told.has(person))
      yield {
        schema: 'Person',
        id: person,
        names: [name, ...aliases.map(text => ({ text, kind: 'ALIAS' }))],
        citizenOf: ['country/us'],
      }
    told.add(person)
    yield {
      schema: 'Tenure',
      id,
      person,
      office: office.id,
      time: `${from}/${until ?? '..'}`,
      status: until ? 'ENDED' : 'CURRENT',
      citations: [{ source: source.id, locator: `${name}, ${from.slice(0, 4)}` }],
    }
  }
}
