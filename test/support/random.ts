/** Random numbers from 0 to 1 that a printed seed repeats: set TEST_SEED to run a failure again. */
export function randomFrom(name: string): () => number {
  const seed = Number(process.env.TEST_SEED ?? Date.now() % 2 ** 31)
  process.stderr.write(`${name}: TEST_SEED=${seed}\n`)
  let state = seed
  // mulberry32
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
