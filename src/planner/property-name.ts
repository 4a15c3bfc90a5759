/**
 * The property that holds a part of something, under the prefix of the whole: `signedOn` and `startEarliest` are
 * `signedOnStartEarliest`. Without a prefix, or without a part, it is the other.
 */
export function propertyName(prefix: string, part: string): string {
  return prefix && part ? prefix + part[0]!.toUpperCase() + part.slice(1) : prefix || part
}

/** The property beside a text that holds it without case, accents and script, as filters compare it. */
export function foldedName(property: string): string {
  return `${property}Folded`
}
