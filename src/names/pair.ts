import { align, type Match } from './alignment.ts'
import type { PersonalName, Reading } from './personal-name.ts'
import type { EvidenceKind } from './weights.ts'

/** What speaks for or against one person, by kind, and how much of it there is. What each kind weighs is in weights.ts. */
export type Evidence = Map<EvidenceKind, number>

/** A name that is compared, in one of its readings. */
export interface Side {
  name: PersonalName
  reading: Reading
}

/** Two names side by side, and what was found about them. */
export class Pair {
  readonly evidence: Evidence = new Map([['any two names', 1]])
  readonly words: [a: string[], b: string[]]
  readonly matches: Match[]
  /** By the words of each: what stands beside it. */
  private readonly beside: [a: (Match | undefined)[], b: (Match | undefined)[]] = [[], []]
  /** How many of the words are family names; the given names follow. */
  readonly families: [a: number, b: number]

  constructor(
    readonly a: Side,
    readonly b: Side,
  ) {
    this.words = [a, b].map(({ reading }) => [...reading.family, ...reading.given]) as [string[], string[]]
    this.families = [a.reading.family.length, b.reading.family.length]
    this.matches = align(...this.words)
    for (const match of this.matches) {
      this.beside[0][match.a] = match
      this.beside[1][match.b] = match
    }
  }

  add(kind: EvidenceKind, amount = 1): void {
    this.evidence.set(kind, (this.evidence.get(kind) ?? 0) + amount)
  }

  has(kind: EvidenceKind): boolean {
    return this.evidence.has(kind)
  }

  of(side: 'a' | 'b', at: number): Match | undefined {
    return this.beside[side === 'a' ? 0 : 1][at]
  }

  word(side: 'a' | 'b', at: number): string {
    return this.words[side === 'a' ? 0 : 1][at]!
  }

  /** The words of one name that have none beside them in the other, from a place on. */
  open(side: 'a' | 'b', from: number): string[] {
    return this.words[side === 'a' ? 0 : 1].filter((_, at) => at >= from && !this.of(side, at))
  }

  /** What of the one family name goes with what of the other. */
  get ofFamilies(): Match[] {
    return this.matches.filter(({ a, b }) => a < this.families[0] && b < this.families[1])
  }

  /** Whether both names say which words are the family name. */
  get told(): boolean {
    return this.a.name.family.length > 0 && this.b.name.family.length > 0
  }
}
