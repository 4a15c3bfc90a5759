import { Intake } from '../../src/exchange/staging/intake.ts'
import { prepare } from '../../src/exchange/staging/prepare.ts'
import { Taken } from '../../src/exchange/staging/taken.ts'

test('the parts that threads read of what was taken in make up the whole, and ids have one number in all of them', async () => {
  const intake = new Intake({ reject: () => undefined, warn: () => undefined })
  const topic = (n: number) => ({ schema: 'Topic', id: `topic/t${n}`, label: `a label\tof ${n}` })
  for (let n = 0; n < 1_234; n++)
    intake.take(prepare({ data: topic(n), place: { file: 'topics.ndjson', line: n + 1 } }))
  const ids: string[] = []
  try {
    const shared = intake.share()
    for (const first of [0, 1, 2]) {
      const part = new Taken(shared)
      const own: string[] = []
      for await (const batch of part.batches('Topic', 100, { first, every: 3 }))
        for (const { id, json, place } of batch) {
          expect(JSON.parse(json)).toEqual(topic(place.line - 1))
          expect(part.numberOf(id)).toBe(intake.numberOf(id))
          own.push(id)
        }
      expect(own.length).toBeGreaterThanOrEqual(400)
      ids.push(...own)
      expect(await part.batches('Event', 100, { first, every: 3 }).next()).toMatchObject({ done: true })
    }
    expect(new Set(ids).size).toBe(1_234)
    expect(ids).toHaveLength(1_234)
    expect(new Set(ids.map(id => intake.numberOf(id))).size).toBe(1_234)
  } finally {
    intake.remove()
  }
})
