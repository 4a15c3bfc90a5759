import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { fold } from '../../names/folding.ts'
import { resources } from '../../resources.ts'

/** A country of today, as data/countries/registry.csv has it. */
export interface Country {
  id: string
  alpha2: string
  /** The name that is usual in English. */
  name: string
}

const byLabel = new Map<string, Country>()
const byTerritory = new Map<string, Country>()
const rows: { alpha2: string; territory: string; labels: string }[] = parse(
  readFileSync(join(resources, 'data', 'countries', 'registry.csv')),
  { columns: true },
)
for (const { alpha2, territory, labels } of rows) {
  const [name = '', ...others] = labels.split('|')
  const country = { id: `country/${alpha2.toLowerCase()}`, alpha2, name }
  for (const label of [name, ...others]) byLabel.set(fold(label), country)
  if (territory) byTerritory.set(territory, country)
}

/** The country that a name stands for, whatever its accents; undefined for one that no list has. */
export function countryNamed(label: string): Country | undefined {
  return byLabel.get(fold(label))
}

/** The country of today that is a territory of HistoryAtState/gsh; undefined for one that is no more, or has no code. */
export function countryOfTerritory(territory: string): Country | undefined {
  return byTerritory.get(territory)
}

/** The id under which a territory of HistoryAtState/gsh stands in the graph: today's country, or the territory by its own name. */
export function idOfTerritory(territory: string): string {
  return countryOfTerritory(territory)?.id ?? `country/${territory.toLowerCase()}`
}
