/**
 * A condition on a row in the three values that times have: what keeps the row, and what is true where it is kept
 * DEFINITELY. The two are one text where no time is in doubt.
 */
export interface Condition {
  possible: string
  definite: string
  /**
   * What holds where this does not: what is only possible may also not be. It is pushed down to the comparisons, which alone can be
   * null: Neo4j plans for a minute what has `coalesce` around EXISTS, and for a second what has not.
   */
  opposite(): Condition
}

/** What keeps every row, and what keeps none. */
export const always: Condition = { possible: 'true', definite: 'true', opposite: () => never }
const never: Condition = { possible: 'false', definite: 'false', opposite: () => always }

/** Comparisons: null, where there is no value, is as good as false, so that the opposite is true. */
export function compared(possible: string, definite: string): Condition {
  const isNot = (text: string) => `NOT coalesce(${text}, false)`
  const self: Condition = {
    possible,
    definite,
    opposite: () => ({ possible: isNot(definite), definite: isNot(possible), opposite: () => self }),
  }
  return self
}

/** A comparison that no time enters. */
export const exactly = (text: string): Condition => compared(text, text)

/** All of some conditions. */
export function and(conditions: Condition[]): Condition {
  const parts = conditions.filter(condition => condition !== always)
  if (parts.includes(never)) return never
  return parts.length < 2 ? (parts[0] ?? always) : joined(parts, ' AND ', or)
}

/** At least one of some conditions; of none of them, none holds. */
export function or(conditions: Condition[]): Condition {
  const parts = conditions.filter(condition => condition !== never)
  if (parts.includes(always)) return always
  return parts.length < 2 ? (parts[0] ?? never) : joined(parts, ' OR ', and)
}

function joined(parts: Condition[], word: string, dual: (parts: Condition[]) => Condition): Condition {
  return {
    ...both(parts, texts => `(${texts.join(word)})`),
    opposite: () => dual(parts.map(part => part.opposite())),
  }
}

/** That there is a row for which a condition holds; `text` finds such rows. It is true or false, and never null. */
export function exists(row: Condition, text: (condition: string) => string): Condition {
  if (row === never) return never
  const found = both([row], ([condition]) => `EXISTS { ${text(condition!)} }`)
  const self: Condition = {
    ...found,
    opposite: () => ({
      possible: `NOT ${found.definite}`,
      definite: `NOT ${found.possible}`,
      opposite: () => self,
    }),
  }
  return self
}

/** The two texts that are made from those of some conditions; one text where they are the same. */
function both(conditions: Condition[], make: (texts: string[]) => string): Omit<Condition, 'opposite'> {
  const possible = make(conditions.map(condition => condition.possible))
  return {
    possible,
    definite: conditions.every(condition => condition.possible === condition.definite)
      ? possible
      : make(conditions.map(condition => condition.definite)),
  }
}
