import { Staging } from '../../src/exchange/staging/staging.ts'
import { prepare } from '../../src/exchange/staging/prepare.ts'
import { StagedRecords } from '../../src/exchange/staging/staged-records.ts'

test('the parts that threads read of what was taken in make up the whole, and ids have one number in all of them', async () => {
  const staging = new Staging({ reject: () => undefined, leaveOut: () => undefined, warn: () => undefined })
  const topic = (n: number) => ({ schema: 'Topic', id: `topic/t${n}`, label: `a label\tof ${n}` })
  for (let n = 0; n < 1_234; n++)
    staging.take(prepare({ data: topic(n), place: { file: 'topics.ndjson', line: n + 1 } }))
  const ids: string[] = []
  try {
    const shared = staging.share()
    for (const first of [0, 1, 2]) {
      const part = new StagedRecords(shared)
      const own: string[] = []
      for await (const batch of part.batches('Topic', 100, { first, every: 3 }))
        for (const { id, json, place } of batch) {
          expect(JSON.parse(json)).toEqual(topic(place.line - 1))
          expect(part.numberOf(id)).toBe(staging.numberOf(id))
          own.push(id)
        }
      expect(own.length).toBeGreaterThanOrEqual(400)
      ids.push(...own)
      expect(await part.batches('Event', 100, { first, every: 3 }).next()).toMatchObject({ done: true })
    }
    expect(new Set(ids).size).toBe(1_234)
    expect(ids).toHaveLength(1_234)
    expect(new Set(ids.map(id => staging.numberOf(id))).size).toBe(1_234)
  } finally {
    staging.remove()
  }
})
