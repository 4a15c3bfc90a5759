import { type Bounds, boundsFault, wholePeriod } from '../../time/bounds.ts'
import { dayMessage, isDay, spreadsheetDay } from '../../time/day.ts'
import { parseEDTF } from '../../time/edtf.ts'

/** A time as a record gives it, with the bounds that follow. */
export interface RecordedTime extends Bounds {
  edtf?: string
}

const boundNames = ['startEarliest', 'startLatest', 'endEarliest', 'endLatest'] as const

/** What a time that is given by bounds may have. */
export const timeFields: readonly string[] = [...boundNames, 'uncertain']

/**
 * Reads a record's time: EDTF, or an object of bounds. `whole` takes an EDTF date for the whole period that it names.
 * Throws RangeError that says what is wrong.
 */
export function readTime(value: unknown, whole = false): RecordedTime {
  // YAML reads a bare year as a number.
  if (typeof value === 'string' || Number.isInteger(value)) {
    const bounds = parseEDTF(String(value))
    if (/^\d{4}$/.test(String(value)) && Number(value) > lastYear)
      throw new RangeError(farYear(Number(value)))
    return { edtf: String(value), ...(whole ? wholePeriod(bounds) : bounds) }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RangeError(
      'must be a time in EDTF, such as 2022-09, or bounds such as {startLatest: …, endEarliest: …}',
    )
  const bounds: Bounds = {}
  for (const [name, bound] of Object.entries(value)) {
    if (name === 'uncertain' && typeof bound === 'boolean') bounds.uncertain = bound
    else if (!boundNames.includes(name as never))
      throw new RangeError(`has the unknown bound ${name}; bounds are ${boundNames.join(', ')} and uncertain`)
    else if (!isDay(bound)) throw new RangeError(`${name} ${dayMessage}`)
    else bounds[name as (typeof boundNames)[number]] = bound
  }
  if (!boundNames.some(name => bounds[name]))
    throw new RangeError(`has none of the bounds ${boundNames.join(', ')}`)
  const fault = boundsFault(bounds)
  if (fault) throw new RangeError(fault)
  // Nothing starts after it can have ended at the latest, or ends before it can have started at the earliest.
  if (bounds.endLatest) bounds.startLatest ??= bounds.endLatest
  if (bounds.startEarliest) bounds.endEarliest ??= bounds.startEarliest
  return bounds
}

/** No fact that anybody records lies beyond this year: a later one alone is a slip, or the number by which a spreadsheet knows a day. */
export const lastYear = 2100

function farYear(year: number): string {
  return `is the year ${year}; write the day if it is meant as a spreadsheet’s number of one (${spreadsheetDay(year)}), and ${year}-XX if the year is meant`
}
