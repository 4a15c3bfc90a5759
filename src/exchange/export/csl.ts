import { boundsOf } from './network.ts'
import type { Exported } from './exported.ts'

/** The sources as a citation list: CSL-JSON (citeproc), as reference managers read it. */
export async function* writeCSL(exported: Exported): AsyncGenerator<string> {
  let before = '[\n'
  for await (const { id, fields } of exported.records('Source')) {
    const { title, publisher, url, language, publishedOn, retrievedOn } = fields as Record<string, string>
    const item = {
      id,
      type: url ? 'webpage' : 'document',
      title,
      publisher,
      URL: url,
      language,
      issued: dateOf(publishedOn),
      accessed: dateOf(retrievedOn),
    }
    yield `${before}${JSON.stringify(item)}`
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

/** A time as CSL writes it: as many parts as are known, or from and to. */
function dateOf(time: unknown): object | undefined {
  if (time === undefined) return undefined
  if (/^\d{4}(-\d\d){0,2}$/.test(String(time))) return { 'date-parts': [partsOf(String(time))] }
  const { start, end } = boundsOf(time)
  const parts = [start, end].flatMap(day => (day ? [partsOf(day)] : []))
  return parts.length ? { 'date-parts': parts } : undefined
}

function partsOf(day: string): number[] {
  return day.split('-').map(Number)
}
