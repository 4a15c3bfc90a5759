/** What an expression comes to for a row: a text or number, several of them, or nothing; of people in a text what is known of each. */
export type Value = undefined | string | number | boolean | Value[] | { readonly [name: string]: Value }

/** Where an expression finds what it names: the columns of the row, values that were worked out before, what a record is made for. */
export type Scope = (name: string) => Value

/** What a row has that its mapping cannot take: told with the row, and mended in one of the two. */
export class RowFault extends Error {}

/** Whether a value says nothing. */
export function isNothing(value: Value): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.every(isNothing))
}

/** A value as it stands in a text; of somebody in a text the wording. */
export function asText(value: Value): string {
  if (value === undefined) return ''
  if (Array.isArray(value)) return value.map(asText).join(', ')
  return typeof value === 'object' ? asText(value.text) : String(value)
}
