import { rejectedField } from '../staging/set-aside.ts'
import { lossInJSON } from './json-loss.ts'
import type { ReadRecord, Unreadable, UnreadLine } from './source.ts'

/** A line of NDJSON as the record that it holds. */
export function readLine({ line, place }: UnreadLine): ReadRecord | Unreadable {
  let data: unknown
  try {
    data = JSON.parse(line)
  } catch {
    return { place, reason: 'is no JSON; write one object a line', text: line }
  }
  const read = asRecord(data, place)
  const reason = 'data' in read ? lossInJSON(line, data) : undefined
  return reason ? { place, reason, text: line } : read
}

/** No record has as many levels as this. */
const mostLevels = 50

/** What a file holds as a record; a record that was set aside and mended says no more why it was. */
export function asRecord(data: unknown, place: ReadRecord['place']): ReadRecord | Unreadable {
  if (isTooDeep(data)) return { place, reason: `has more than ${mostLevels} levels, or refers to itself` }
  if (typeof data !== 'object' || data === null || !(rejectedField in data)) return { data, place }
  const { [rejectedField]: _, ...record } = data
  return { data: record, place }
}

function isTooDeep(data: unknown, level = 0): boolean {
  if (typeof data !== 'object' || data === null) return false
  return level >= mostLevels || Object.values(data).some(inner => isTooDeep(inner, level + 1))
}
