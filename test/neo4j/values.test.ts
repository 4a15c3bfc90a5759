import fc from 'fast-check'
import { fromISODate, toISODate } from '../../src/neo4j/values.ts'
import { day } from '../support/day.ts'

test('a day as a date of Neo4j is that day again, as the driver says it', () => {
  fc.assert(
    fc.property(day, text => {
      const date = fromISODate(text)
      expect(toISODate(date)).toBe(text)
      expect(date.toString()).toBe(text)
    }),
  )
  // Years beyond four digits are the driver's to write.
  expect(toISODate(fromISODate('12024-03-15'))).toBe('+012024-03-15')
})

test('what is no day is refused', () => {
  expect(() => fromISODate('2004-6-1')).toThrow('2004-6-1 is not a day')
})
