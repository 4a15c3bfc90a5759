import neo4j from 'neo4j-driver'
import { fromISODate, isDate } from '../neo4j/values.ts'

/** The values of an order's keys for one row: where the next page goes on. */
export type CursorKeys = unknown[]

/** An opaque cursor: the row's keys as JSON in base64url. Dates are marked, so that they come back as dates. */
export function encodeCursor(keys: CursorKeys): string {
  return Buffer.from(
    JSON.stringify(keys.map(key => (isDate(key) ? { date: key.toString() } : key))),
  ).toString('base64url')
}

/** The keys of a cursor, or undefined where it is none of ours. */
export function decodeCursor(cursor: string, length: number): CursorKeys | undefined {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (!Array.isArray(keys) || keys.length !== length) return undefined
    const decoded = keys.map(decodeKey)
    return decoded.includes(undefined) ? undefined : decoded
  } catch {
    return undefined
  }
}

function decodeKey(key: unknown): unknown {
  if (typeof key === 'string') return key
  if (typeof key === 'number') return Number.isInteger(key) ? neo4j.int(key) : key
  if (typeof key === 'object' && key !== null && 'date' in key && typeof key.date === 'string')
    return fromISODate(key.date)
  return undefined
}
