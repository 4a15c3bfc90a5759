import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { closest, distance } from 'fastest-levenshtein'
import { fold } from '../../names/folding.ts'
import { resources } from '../../resources.ts'

/** A country of today, as data/countries/registry.csv has it. */
export interface Country {
  id: string
  alpha2: string
  /** The name that is usual in English. */
  name: string
}

/** A territory of any time: its id in the graph, in HistoryAtState/gsh, and what it is called. */
export interface Territory {
  id: string
  /** Undefined for one that is not in it. */
  territory?: string
  name: string
}

/** A row of data/countries/territories.csv. */
interface OtherId {
  /** An id that HistoryAtState's other datasets have for a territory, and the last year in which it is this one. */
  named: string
  until: string
  /** The id that it has in HistoryAtState/gsh, and the name of one that is no country of today. */
  territory: string
  name: string
}

const readTable = <Row>(name: string): Row[] =>
  parse(readFileSync(join(resources, 'data', 'countries', name)), { columns: true })

const byLabel = new Map<string, Country>()
const byTerritory = new Map<string, Country>()
const otherIds = readTable<OtherId>('territories.csv')
for (const { alpha2, territory, labels } of readTable<Record<'alpha2' | 'territory' | 'labels', string>>(
  'registry.csv',
)) {
  const [name = '', ...others] = labels.split('|')
  const country = { id: `country/${alpha2.toLowerCase()}`, alpha2, name }
  for (const label of [name, ...others]) byLabel.set(fold(label), country)
  if (territory) byTerritory.set(territory, country)
}

/** The country that a name stands for, whatever its accents; undefined for one that no list has. */
export function countryNamed(label: string): Country | undefined {
  return byLabel.get(fold(label))
}

/** Countries by what else they are called; by a code or abbreviation only as it is written: `No` is no Norway. */
const byAlias = new Map<string, Country>()
const byCode = new Map<string, Country>()
for (const country of byLabel.values()) {
  byCode.set(country.alpha2, country)
  byCode.set(country.id, country)
}
for (const { alias, alpha2 } of readTable<Record<'alias' | 'alpha2', string>>('aliases.csv')) {
  const country = byCode.get(alpha2)!
  if (/^[A-Z]+$/.test(alias)) byCode.set(alias, country)
  else byAlias.set(keyOf(alias), country)
}

/** As a country is written, with or without its article and stops. */
function keyOf(text: string): string {
  return fold(text).replace(/^the /, '').replace(/\./g, '')
}

/**
 * The country of today that a text means, by any name that is usual for it, one that it had, a code of ISO 3166-1 or its id; undefined
 * where it is none.
 */
export function countryMeant(text: string): Country | undefined {
  const plain = text.replace(/^the /i, '')
  return countryNamed(text) ?? countryNamed(plain) ?? byCode.get(plain) ?? byAlias.get(keyOf(text))
}

/** The country of today that is a territory of HistoryAtState/gsh; undefined for one that is no more, or has no code. */
export function countryOfTerritory(territory: string): Country | undefined {
  return byTerritory.get(territory)
}

/** The id under which a territory of HistoryAtState/gsh stands in the graph: today's country, or the territory by its own name. */
export function idOfTerritory(territory: string): string {
  return countryOfTerritory(territory)?.id ?? `country/${territory.toLowerCase()}`
}

/**
 * The territory that one of HistoryAtState's datasets means by an id in a year (an id may have stood for one state after another);
 * undefined for an id that none is known by.
 */
export function territoryOf(named: string, year?: string): Territory | undefined {
  const other = otherIds.find(each => each.named === named && (!each.until || !year || year <= each.until))
  const territory = other?.territory ?? named
  const country = countryOfTerritory(territory)
  const name = country?.name ?? (other ?? otherIds.find(each => each.territory === named))?.name
  return name ? { id: idOfTerritory(territory), territory, name } : undefined
}

/** The known id that a misspelled one most likely means; undefined where none is that near. */
export function territoryLike(misspelled: string): string | undefined {
  const known = closest(misspelled, [...byTerritory.keys(), ...otherIds.map(({ named }) => named)])
  return distance(misspelled, known) <= Math.ceil(misspelled.length / 5) ? known : undefined
}

/** A record of a country, with names by which it was filed beside the usual one; those that no list has are former ones. */
export function countryRecord({ id, territory, name }: Territory, labels: RecordedLabel[] = []) {
  return {
    schema: 'Country',
    id,
    names: [
      { text: name, language: 'en' },
      ...labels
        .filter(({ text }) => text !== name)
        .map(({ text, time }) =>
          countryNamed(text)?.id === id
            ? { text, language: 'en', kind: 'ALIAS' }
            : { text, language: 'en', kind: 'FORMER', time },
        ),
    ],
    identifiers: territory ? [{ scheme: 'gsh', value: territory }] : [],
  }
}

/** What a country is called in a dataset, and when. */
export interface RecordedLabel {
  text: string
  time?: unknown
}
