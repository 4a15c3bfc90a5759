import { createHash } from 'node:crypto'
import neo4j from 'neo4j-driver'
import { fromISODate, isDate, toISODate } from '../neo4j/values.ts'
import type { SortKey } from './order.ts'

/** The values of an order's keys for one row: where the next page goes on. */
export type CursorKeys = unknown[]

/** A short mark of an order: a cursor goes on only in the order that it was made in. */
export function markOf(order: SortKey[], names: string): string {
  const text = names + order.map(({ descending }) => (descending ? '-' : '+')).join('')
  return createHash('sha256').update(text).digest('base64url').slice(0, 6)
}

/** An opaque cursor: the order's mark and the row's keys as JSON in base64url. Dates are marked, so that they come back as dates. */
export function encodeCursor(mark: string, keys: CursorKeys): string {
  return Buffer.from(
    JSON.stringify([mark, ...keys.map(key => (isDate(key) ? { date: toISODate(key) } : key))]),
  ).toString('base64url')
}

/** The keys of a cursor, or undefined where it is none of this order. */
export function decodeCursor(mark: string, cursor: string, length: number): CursorKeys | undefined {
  try {
    const all: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (!Array.isArray(all) || all.length !== length + 1 || all[0] !== mark) return undefined
    const keys = all.slice(1).map(decodeKey)
    return keys.includes(undefined) ? undefined : keys
  } catch {
    return undefined
  }
}

function decodeKey(key: unknown): unknown {
  if (typeof key === 'string' || typeof key === 'boolean') return key
  if (typeof key === 'number') return Number.isInteger(key) ? neo4j.int(key) : key
  if (typeof key === 'object' && key !== null && 'date' in key && typeof key.date === 'string')
    return fromISODate(key.date)
  return undefined
}
