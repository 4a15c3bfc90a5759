import fc from 'fast-check'

/** Any day of the calendar but those of the last year, whose end stands for what still goes on. */
export const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
