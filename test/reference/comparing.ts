import { isDeepStrictEqual } from 'node:util'
import type { ExecutionResult } from 'graphql'
import { keysOf } from './ordering.ts'

/** An answer as it is compared: both executors make cursors of their own, which must name the same row. */
export function comparable({ data, errors }: ExecutionResult): unknown {
  const text = JSON.stringify(
    {
      data,
      errors: errors?.map(({ path, message, originalError }) => ({
        path,
        message: originalError?.message ?? message,
      })),
    },
    (_key, value) => (typeof value === 'string' && isCursor(value) ? keysOf(value) : value),
  )
  return JSON.parse(text)
}

function isCursor(value: string): boolean {
  try {
    return Array.isArray(JSON.parse(Buffer.from(value, 'base64url').toString('utf8')))
  } catch {
    return false
  }
}

/** Where two answers differ first, and what stands there: whole answers are too long to read. */
export function firstDifference(planned: unknown, expected: unknown, path = 'answer'): string | undefined {
  if (isDeepStrictEqual(planned, expected)) return undefined
  const isObject = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null
  if (isObject(planned) && isObject(expected) && Array.isArray(planned) === Array.isArray(expected))
    for (const key of new Set([...Object.keys(planned), ...Object.keys(expected)])) {
      const difference = firstDifference(planned[key], expected[key], `${path}.${key}`)
      if (difference) return difference
    }
  const show = (value: unknown) => String(JSON.stringify(value)).slice(0, 500)
  return `${path}: planned ${show(planned)}, expected ${show(expected)}`
}
