import { randomFrom as seeded } from '../../src/generate/random.ts'

/** Random numbers from 0 to 1 that a printed seed repeats: set TEST_SEED to run a failure again. */
export function randomFrom(name: string): () => number {
  const seed = Number(process.env.TEST_SEED ?? Date.now() % 2 ** 31)
  process.stderr.write(`${name}: TEST_SEED=${seed}\n`)
  return seeded(seed)
}

/** The items in a random order. */
export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const placed = items.map(item => ({ item, at: random() }))
  return placed.sort((one, other) => one.at - other.at).map(({ item }) => item)
}
