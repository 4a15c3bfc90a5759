import { randomFrom as seeded } from '../../src/generate/random.ts'

/** Random numbers from 0 to 1 that a printed seed repeats: set TEST_SEED to run a failure again. */
export function randomFrom(name: string): () => number {
  const seed = Number(process.env.TEST_SEED ?? Date.now() % 2 ** 31)
  process.stderr.write(`${name}: TEST_SEED=${seed}\n`)
  return seeded(seed)
}
