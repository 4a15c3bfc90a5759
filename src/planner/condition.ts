/**
 * A condition on a row in the three values that times have: what keeps the row, and what is true where it is kept
 * DEFINITELY. The two are one text where no time is in doubt.
 */
export interface Condition {
  possible: string
  definite: string
}

/** A condition that no time enters. */
export const plain = (text: string): Condition => ({ possible: text, definite: text })

/** What keeps every row, and what keeps none. */
export const always = plain('true')
const never = plain('false')

/** All of some conditions. */
export function and(conditions: Condition[]): Condition {
  const parts = conditions.filter(condition => condition !== always)
  if (parts.length < 2) return parts[0] ?? always
  return both(parts, texts => `(${texts.join(' AND ')})`)
}

/** At least one of some conditions; of none of them, none holds. */
export function or(conditions: Condition[]): Condition {
  if (conditions.length < 2) return conditions[0] ?? never
  return both(conditions, texts => `(${texts.join(' OR ')})`)
}

/** The opposite: what is only possible may also not be, and a comparison with nothing is false, so its opposite is true. */
export function not({ possible, definite }: Condition): Condition {
  const opposite = (text: string) => `NOT coalesce(${text}, false)`
  return { possible: opposite(definite), definite: opposite(possible) }
}

/** A condition whose two texts are made from those of others; one text where they are the same. */
export function both(conditions: Condition[], make: (texts: string[]) => string): Condition {
  const possible = make(conditions.map(condition => condition.possible))
  return conditions.every(condition => condition.possible === condition.definite)
    ? plain(possible)
    : { possible, definite: make(conditions.map(condition => condition.definite)) }
}
