import { closest, distance } from 'fastest-levenshtein'

/** The known name that somebody most likely meant, as the end of a message; nothing where none is near. */
export function didYouMean(given: string, known: string[]): string {
  const nearest = known.length ? closest(given, known) : undefined
  return nearest !== undefined && distance(given, nearest) <= Math.max(2, given.length / 3)
    ? `; did you mean ${nearest}?`
    : ''
}
