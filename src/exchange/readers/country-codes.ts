import { join } from 'node:path'
import { countryNamed } from './countries.ts'
import type { Reader } from './reader.ts'
import { readRows } from './rows.ts'

/** Names in the official languages of the United Nations, by the column that has them. */
const languages: Record<string, string> = {
  'UNTERM English Formal': 'en',
  official_name_fr: 'fr',
  official_name_es: 'es',
  official_name_ru: 'ru',
  official_name_ar: 'ar',
  official_name_cn: 'zh',
}

/** The column that has the usual English name. */
const usualName = 'CLDR display name'

/** Codes of ISO 3166-1, by the column that has them. */
const codes = {
  alpha2: 'ISO3166-1-Alpha-2',
  alpha3: 'ISO3166-1-Alpha-3',
  numeric: 'ISO3166-1-numeric',
}

/** Keys of other systems, by the column that has them. */
const identifiers: Record<string, string> = {
  'Geoname ID': 'geonames',
  wikidata_id: 'wikidata',
  FIPS: 'fips',
}

/** datasets/country-codes: the countries of ISO 3166-1 with their codes, and names in six languages. */
export const countryCodes: Reader = {
  name: 'country-codes',
  title: 'datasets/country-codes',
  version: 2,
  needs: ['data/country-codes.csv'],
  files: folder => [join(folder, 'data', 'country-codes.csv')],
  async *read([file]) {
    for await (const row of readRows(file!, [
      usualName,
      ...Object.keys(languages),
      ...Object.values(codes),
    ])) {
      if ('reason' in row) {
        yield row
        continue
      }
      const { cells: record, place } = row
      const alpha2 = record[codes.alpha2]!
      const usual = countryNamed(record[usualName]!)?.name ?? record[usualName]!
      yield {
        place,
        data: {
          schema: 'Country',
          id: `country/${alpha2.toLowerCase()}`,
          names: namesOf(record, usual),
          codes: {
            alpha2,
            alpha3: record[codes.alpha3] || undefined,
            numeric: record[codes.numeric]?.padStart(3, '0').replace(/^0+$/, '') || undefined,
          },
          identifiers: Object.entries(identifiers)
            .filter(([column]) => record[column]!.trim())
            .map(([column, scheme]) => ({ scheme, value: record[column]!.replace(/^.*\//, '') })),
        },
      }
    }
  },
}

function namesOf(record: Record<string, string>, usual: string) {
  const others = Object.entries(languages)
    .map(([column, language]) => ({
      text: record[column]!.replace(/^the /, '').trim(),
      language,
      kind: language === 'en' ? 'ALIAS' : 'TRANSLATION',
    }))
    .filter(({ text }) => text && text !== usual)
  return [{ text: usual, language: 'en' }, ...others]
}
