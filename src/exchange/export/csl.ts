import { boundsInWords, timeInWords } from '../../words/en/time.ts'
import { readTime } from '../records/time.ts'
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

/**
 * A time as CSL writes it: as many parts as are known, from and to, `circa` where it is in doubt; in words where parts cannot say it
 * (an open end, one of several dates).
 */
function dateOf(time: unknown): object | undefined {
  if (time === undefined) return undefined
  const text = typeof time === 'object' ? '' : String(time)
  const sure = text.replace(/[?~%]/g, '')
  const circa = sure === text ? {} : { circa: true }
  const ends = sure.split('/').map(partsOf)
  if (text && ends.every(parts => parts !== undefined)) {
    const [, season] = /^\d{4}-(2[1-4])$/.exec(sure) ?? []
    return { 'date-parts': ends, ...(season && { season: Number(season) - 20 }), ...circa }
  }
  const bounds = readTime(time)
  const words = text ? timeInWords(text, bounds) : boundsInWords(bounds)
  return words ? { literal: words.replace(/^(on|in) /, '') } : undefined
}

/** Year, month and day of a date, as far as they are known; undefined where the year is not, or where there is no date. */
function partsOf(date: string): number[] | undefined {
  const [, year, month, day] = /^(\d{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/.exec(date) ?? []
  if (!year) return undefined
  // A season or a quarter is part of a year, and no month.
  const isMonth = month !== undefined && !month.includes('X') && Number(month) <= 12
  if (!isMonth) return day && !day.includes('X') ? undefined : [Number(year)]
  return day && !day.includes('X')
    ? [Number(year), Number(month), Number(day)]
    : [Number(year), Number(month)]
}
