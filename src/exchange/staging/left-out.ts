import { linksOf } from '../records/schemas.ts'
import { type IncomingRecord, withContent } from './prepare.ts'

/** A link that a record is imported without: its number among those that the schema owns, and the id that it leads to. */
export type LeftOut = [link: number, other: string]

/** A record without some of its links. */
export function withoutLinks(schema: string, record: IncomingRecord, out: LeftOut[] = []): IncomingRecord {
  if (!out.length) return record
  const isOut = (number: number, other: string) =>
    out.some(([link, each]) => link === number && each === other)
  const fields = JSON.parse(record.json) as Record<string, unknown>
  linksOf(schema).forEach(({ field, target }, number) => {
    const given = fields[field]
    if (given === undefined) return
    const idOf = (item: unknown) => (target ? (item as Record<string, string>)[target] : item) as string
    const left = [given].flat().filter(item => !isOut(number, idOf(item)))
    if (!left.length) delete fields[field]
    else if (Array.isArray(given)) fields[field] = left
  })
  return withContent(fields, {
    ...record,
    targets: record.targets.filter(([link, other]) => !isOut(link, other)),
  })
}
