import { IdIndex } from '../../src/exchange/id-index.ts'

test('of 50,000 ids each is found with its own place, and an id again is told from the same content again', () => {
  const index = new IdIndex()
  for (let n = 0; n < 50_000; n++)
    expect(index.add(`event/e${n}`, `content ${n}`, { schema: n % 15, file: 1, line: n })).toBeUndefined()
  for (let n = 0; n < 50_000; n++)
    expect(index.get(`event/e${n}`)).toEqual({ schema: n % 15, file: 1, line: n })
  expect(index.get('event/e50000')).toBeUndefined()
  const again = { schema: 0, file: 2, line: 7 }
  expect(index.add('event/e42', 'content 42', again)).toEqual({
    entry: { schema: 12, file: 1, line: 42 },
    same: true,
  })
  expect(index.add('event/e42', 'content 43', again)).toMatchObject({ same: false })
  expect(index.get('event/e42')).toEqual({ schema: 12, file: 1, line: 42 })
})
