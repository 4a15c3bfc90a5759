import { type GraphQLNamedType, isEnumType } from 'graphql'
import type { ReadValue } from './part.ts'

/** An end that is still open is stored as this day, so that comparisons need no case of their own. */
const openEnd = '9999-12-31'

/** Takes a value as it is where it is of the right kind; else graphql-js says what is wrong with it. */
const where =
  (isRight: (value: unknown) => boolean): ReadValue =>
  (value, reading) => {
    if (value === null || value === undefined) return null
    if (!isRight(value)) reading.broken = true
    return value
  }

const text: ReadValue = (value, reading) => {
  if (typeof value === 'string') return value
  if (value === null || value === undefined) return null
  reading.broken = true
  return value
}

/** One of a time's four bounds. */
export const bound: ReadValue = (value, reading) => {
  const day = text(value, reading)
  return day === openEnd ? null : day
}

const readers: Record<string, ReadValue> = {
  Int: where(value => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31),
  Float: where(Number.isFinite),
  Boolean: where(value => typeof value === 'boolean'),
}

/** How a scalar or an enum value is read. */
export function leaf(type: GraphQLNamedType): ReadValue {
  if (!isEnumType(type)) return readers[type.name] ?? text
  const values = new Set(type.getValues().map(({ value }) => value as unknown))
  return where(value => values.has(value))
}

/** How a list of scalars is read; a null in it is a matter for graphql-js. */
export function listOf(read: ReadValue): ReadValue {
  return (value, reading) => {
    if (value === null || value === undefined) return null
    return (value as unknown[]).map(item => {
      const result = read(item, reading)
      if (result === null) reading.broken = true
      return result
    })
  }
}
