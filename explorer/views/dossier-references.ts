import type { CitedFragment, StatedFragment } from '../api/operations.ts'

/** The sources of a dossier in the order in which they are first referred to. */
export class References {
  readonly sources: CitedFragment['source'][] = []

  /** The numbers of a fact's sources. */
  numbersOf({ citations }: StatedFragment): number[] {
    const numbers = citations.map(({ source }) => {
      const at = this.sources.findIndex(({ id }) => id === source.id)
      return at < 0 ? this.sources.push(source) : at + 1
    })
    return [...new Set(numbers)]
  }
}
