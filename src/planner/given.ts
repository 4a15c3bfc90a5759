import type { Arguments } from './arguments.ts'

/** A part of a field's arguments: what it is in this request, and how it is read from those of another of the same shape. */
export interface Given<Value = unknown> {
  value: Value
  of(args: Arguments): Value
}

/** A field's arguments themselves. */
export function givenIn(args: Arguments): Given<Arguments> {
  return { value: args, of: all => all }
}

/** What lies under a key, or at a place of a list. */
export function at<Value>(given: Given<object>, key: string | number): Given<Value> {
  const read = (whole: object) => (whole as Record<string | number, Value>)[key] as Value
  return { value: read(given.value), of: args => read(given.of(args)) }
}
