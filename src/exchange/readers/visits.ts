import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { territoryLike, territoryOf } from './countries.ts'
import type { Reader } from './reader.ts'
import { slug } from './slug.ts'
import type { Visit } from './visit.ts'
import { recordsOfVisits } from './visit-records.ts'
import { readVisitors } from './visitors.ts'
import { type Element, readElements, textOf } from './xml.ts'

/** The kinds of visit that descriptions name, by their words; of several in one the first is the one. */
const kind = /\b(state|official working|official|working|private|informal|unofficial) visit/i
/**
 * HistoryAtState/visits: visits of foreign leaders to the United States. A visit is an event; whoever its visitor field names is a
 * person, and who came from one country under names that are clearly one person's is one. An office is known to be held on the days of
 * a visit. Whom the description names of the presidents met them; of a visit that a president is the host of, the president of those days
 * may have. The wording stays as the source's own, the description as its quotation.
 */
export const visits: Reader = {
  name: 'hist-visits',
  title: 'HistoryAtState/visits',
  version: 2,
  needs: ['data', 'schema/visits.rnc'],
  files: folder =>
    readdirSync(join(folder, 'data'))
      .filter(name => name.endsWith('.xml'))
      .sort()
      .map(name => join(folder, 'data', name)),
  async *read(files) {
    const all: Visit[] = []
    for (const file of files)
      for await (const element of readElements(file, 'visit'))
        if ('reason' in element) yield element
        else all.push(readVisit(element, file))
    yield* recordsOfVisits(all, { file: files[0]!, line: 1 })
  },
}

function readVisit(element: Element, file: string): Visit {
  const [id = '', start = '', end = start, field = '', label = ''] = [
    'id',
    'start-date',
    'end-date',
    'visitor',
    'from',
  ].map(name => textOf(element, name))
  const named = element.children.find(({ name }) => name === 'from')?.attributes.id ?? ''
  const known = territoryOf(named, start.slice(0, 4))
  const country = known ??
    territoryOf(territoryLike(named) ?? '') ?? { id: `country/${slug(label)}`, name: label }
  const description = textOf(element, 'description')
  const visit: Visit = {
    ...{ id, start, end, field, label, country, description },
    unknown: known ? undefined : named,
    kind: kind.exec(description ?? '')?.[1]?.toLowerCase(),
    guests: [],
    place: { file, line: element.line },
  }
  visit.guests = readVisitors(field).map(visitor => ({ visitor, day: start, visit }))
  return visit
}
