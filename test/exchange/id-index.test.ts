import { IdIndex } from '../../src/exchange/staging/id-index.ts'

test('of 50,000 ids each is found with its own place, and an id again is told from the same content again', () => {
  const index = new IdIndex()
  for (let n = 0; n < 50_000; n++)
    expect(index.add(`event/e${n}`, `content ${n}`, { schema: n % 15, file: 1, line: n })).toBeUndefined()
  for (let n = 0; n < 50_000; n++)
    expect(index.get(`event/e${n}`)).toMatchObject({ schema: n % 15, file: 1, line: n, rejected: false })
  expect(index.get('event/e50000')).toBeUndefined()
  const again = { schema: 0, file: 2, line: 7 }
  expect(index.add('event/e42', 'content 42', again)).toEqual({
    entry: { schema: 12, file: 1, line: 42 },
    same: true,
  })
  expect(index.add('event/e42', 'content 43', again)).toMatchObject({ same: false })
  expect(index.get('event/e42')).toMatchObject({ schema: 12, file: 1, line: 42 })
})

test('what is rejected is known as such, and another record may take its place', () => {
  const index = new IdIndex()
  index.add('event/a', 'a', { schema: 14, file: 1, line: 1 })
  index.reject('event/a')
  index.reject('event/unseen')
  expect(index.get('event/a')).toMatchObject({ schema: 14, line: 1, rejected: true })
  expect(index.get('event/unseen')).toMatchObject({ rejected: true })
  expect(index.add('event/a', 'b', { schema: 3, file: 2, line: 2 })).toBeUndefined()
  expect(index.get('event/a')).toMatchObject({ schema: 3, file: 2, line: 2, rejected: false })
  expect(index.numberOf('event/a')).not.toBe(index.numberOf('event/unseen'))
})
