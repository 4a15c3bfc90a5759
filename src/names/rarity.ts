import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { resources } from '../resources.ts'

/** What stands in so many of those names tells nothing: John does in hundreds. The commonest family names, Smith's 39, still tell a little. */
const common = 60

/** By words, in how many of some thousand names of officials they stand (data/names/NOTE.md), as the share of `common` by logarithm. */
const commonness = new Map(
  readFileSync(join(resources, 'data', 'names', 'word-counts.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split(','))
    .map(([word, count]) => [word!, Math.min(1, Math.log1p(Number(count)) / Math.log(common))]),
)

/** How much a folded word of a name tells: 1 for one that hardly anybody has, 0 for the commonest. */
export function rarityOf(word: string): number {
  return 1 - (commonness.get(word) ?? 0)
}
