import fc from 'fast-check'
import { boundsFault, sortKeys } from '../../src/time/bounds.ts'
import { isDay } from '../../src/time/day.ts'
import { parseEDTF } from '../../src/time/edtf.ts'
import { day } from '../support/day.ts'

const point = (first: string, last: string) => ({
  startEarliest: first,
  startLatest: last,
  endEarliest: first,
  endLatest: last,
})

test.each([
  ['2021-02-18', point('2021-02-18', '2021-02-18')],
  ['2022-09', point('2022-09-01', '2022-09-30')],
  ['2022', point('2022-01-01', '2022-12-31')],
  ['2024-02', point('2024-02-01', '2024-02-29')],
  ['201X', point('2010-01-01', '2019-12-31')],
  ['2004-06-XX', point('2004-06-01', '2004-06-30')],
  ['2013?-04-23', { ...point('2013-04-23', '2013-04-23'), uncertain: true }],
  ['2004-06?-11', { ...point('2004-06-11', '2004-06-11'), uncertain: true }],
  ['2004?-06-11~', { ...point('2004-06-11', '2004-06-11'), uncertain: true }],
  ['1985~', { ...point('1985-01-01', '1985-12-31'), uncertain: true }],
  ['2004-06%', { ...point('2004-06-01', '2004-06-30'), uncertain: true }],
  ['[2021-09,2022-09]', point('2021-09-01', '2022-09-30')],
  ['[1667,1668,1670..1672]', point('1667-01-01', '1672-12-31')],
  ['[..1984]', { startLatest: '1984-12-31', endLatest: '1984-12-31' }],
  ['[1984..]', { startEarliest: '1984-01-01', endEarliest: '1984-01-01' }],
  // Unknown digits: the days that there are among those that they can mean.
  ['202X-02-29', point('2020-02-29', '2028-02-29')],
  ['20XX-02-29', point('2000-02-29', '2096-02-29')],
  ['19XX-02-29', point('1904-02-29', '1996-02-29')],
  ['XXXX-02-29', point('0000-02-29', '9996-02-29')],
  ['2023-02-XX', point('2023-02-01', '2023-02-28')],
  ['2023-02-2X', point('2023-02-20', '2023-02-28')],
  ['2023-XX-31', point('2023-01-31', '2023-12-31')],
  ['2023-XX-XX', point('2023-01-01', '2023-12-31')],
  ['2023-1X', point('2023-10-01', '2023-12-31')],
  ['2023-X2-30', point('2023-12-30', '2023-12-30')],
  ['1XXX', point('1000-01-01', '1999-12-31')],
  ['XXXX', point('0000-01-01', '9999-12-31')],
  ['156X-12-25', point('1560-12-25', '1569-12-25')],
  ['15XX-12-XX', point('1500-12-01', '1599-12-31')],
  ['202X-02-29?', { ...point('2020-02-29', '2028-02-29'), uncertain: true }],
  // Doubt before a part, for the part alone, and behind it, for all before it too.
  ['?2004-06-~11', { ...point('2004-06-11', '2004-06-11'), uncertain: true }],
  ['2004-%06', { ...point('2004-06-01', '2004-06-30'), uncertain: true }],
  // Seasons of which nobody says on which half of the earth, then those of the northern and of the southern half.
  ['2001-21', point('2001-03-01', '2001-11-30')],
  ['2001-22', point('2001-06-01', '2002-02-28')],
  ['2001-23', point('2001-03-01', '2001-11-30')],
  ['2003-24', point('2003-06-01', '2004-02-29')],
  ['2001-25', point('2001-03-01', '2001-05-31')],
  ['2001-26', point('2001-06-01', '2001-08-31')],
  ['2001-27', point('2001-09-01', '2001-11-30')],
  ['2001-28', point('2001-12-01', '2002-02-28')],
  ['2001-29', point('2001-09-01', '2001-11-30')],
  ['2003-30', point('2003-12-01', '2004-02-29')],
  ['2001-31', point('2001-03-01', '2001-05-31')],
  ['2001-32', point('2001-06-01', '2001-08-31')],
  // Quarters, thirds and halves of a year.
  ['2001-33', point('2001-01-01', '2001-03-31')],
  ['2001-35', point('2001-07-01', '2001-09-30')],
  ['2001-36', point('2001-10-01', '2001-12-31')],
  ['2001-37', point('2001-01-01', '2001-04-30')],
  ['2001-38', point('2001-05-01', '2001-08-31')],
  ['2001-39', point('2001-09-01', '2001-12-31')],
  ['2001-40', point('2001-01-01', '2001-06-30')],
  ['2001-41', point('2001-07-01', '2001-12-31')],
  ['2001-40~', { ...point('2001-01-01', '2001-06-30'), uncertain: true }],
  ['2024-02-29', point('2024-02-29', '2024-02-29')],
  ['2000-02-29', point('2000-02-29', '2000-02-29')],
  ['[2001-33,2001-36]', point('2001-01-01', '2001-12-31')],
  [
    '2024-02-27/2024-02-29',
    {
      startEarliest: '2024-02-27',
      startLatest: '2024-02-27',
      endEarliest: '2024-02-29',
      endLatest: '2024-02-29',
    },
  ],
  ['2001-34', point('2001-04-01', '2001-06-30')],
  ['../2004', { startLatest: '2004-12-31', endEarliest: '2004-01-01', endLatest: '2004-12-31' }],
  [
    '2024/2025',
    {
      startEarliest: '2024-01-01',
      startLatest: '2024-12-31',
      endEarliest: '2025-01-01',
      endLatest: '2025-12-31',
    },
  ],
  [
    '2016-11-24/2016-11-27',
    {
      startEarliest: '2016-11-24',
      startLatest: '2016-11-24',
      endEarliest: '2016-11-27',
      endLatest: '2016-11-27',
    },
  ],
  [
    '2004-06/2004',
    {
      startEarliest: '2004-06-01',
      startLatest: '2004-06-30',
      endEarliest: '2004-06-01',
      endLatest: '2004-12-31',
    },
  ],
  // Ended at an unknown time, but not before it started.
  ['2004/', { startEarliest: '2004-01-01', startLatest: '2004-12-31', endEarliest: '2004-01-01' }],
  // Still going.
  [
    '2004/..',
    {
      startEarliest: '2004-01-01',
      startLatest: '2004-12-31',
      endEarliest: '9999-12-31',
      endLatest: '9999-12-31',
    },
  ],
  ['/..', { endEarliest: '9999-12-31', endLatest: '9999-12-31' }],
  [
    '2001-34/..',
    {
      startEarliest: '2001-04-01',
      startLatest: '2001-06-30',
      endEarliest: '9999-12-31',
      endLatest: '9999-12-31',
    },
  ],
  ['/2004', { startLatest: '2004-12-31', endEarliest: '2004-01-01', endLatest: '2004-12-31' }],
  [
    '2004?/2006',
    {
      startEarliest: '2004-01-01',
      startLatest: '2004-12-31',
      endEarliest: '2006-01-01',
      endLatest: '2006-12-31',
      uncertain: true,
    },
  ],
])('%s', (text, bounds) => {
  expect(parseEDTF(text)).toEqual(bounds)
})

test.each([
  ['yesterday', /no EDTF/],
  ['2021-02-30', /no EDTF date, as there is no such day/],
  ['2023-02-29', /no such day/],
  ['1900-02-29', /no such day/],
  ['2023-02-29?', /no such day/],
  ['2023-02-27/2023-02-29', /"2023-02-29" is no EDTF date, as there is no such day/],
  ['2023-02-29/..', /no such day/],
  ['[2023-02-29,2024-02-29]', /no such day/],
  ['[2023-01..2023-02-29]', /no such day/],
  ['190X-02-30', /no such day/],
  ['2023-04-31', /no such day/],
  ['2023-13', /no EDTF/],
  ['2023-20', /no EDTF/],
  ['2023-42', /no EDTF/],
  ['2023-00', /no EDTF/],
  ['2023-21-01', /no EDTF/],
  ['2023-2X', /no EDTF/],
  ['/', /says neither/],
  ['../', /says neither/],
  ['[]', /no EDTF/],
  ['[..]', /no EDTF/],
  ['[2006..2004]', /ends before it starts/],
  ['2006/2004', /ends before it starts; put the earlier date first/],
  ['2004-05-02/2004-05-01', /ends before it starts/],
  ['2004/2005/2006', /no EDTF/],
  ['2004??-06-11', /no EDTF/],
  ['20?04-06-11', /no EDTF/],
  ['2021-02?-30', /no EDTF/],
  ['20040601', /no EDTF date; write a day \(2004-06-01\)/],
  ['2004/20050601', /"20050601" is no EDTF/],
  ['[2004,2005]/2006', /no EDTF/],
  ['2004/20', /Century, which is not accepted/],
  ['..', /no EDTF/],
  ['Y17E7', /not accepted/],
  ['{1960,1961}', /List, which is not accepted/],
  ['201', /Decade, which is not accepted/],
  ['20', /Century, which is not accepted/],
  ['1950S2', /Year, which is not accepted/],
  ['2004-06-11T12:00:00', /time of day, which is not accepted/],
  ['-0044-03-15', /outside the years/],
  ['', /no EDTF/],
])('%s is refused', (text, message) => {
  expect(() => parseEDTF(text)).toThrow(message)
})

test('any day of the calendar is its own bounds, and sort keys are never empty', () => {
  fc.assert(
    fc.property(day, text => {
      expect(isDay(text)).toBe(true)
      expect(parseEDTF(text)).toEqual(point(text, text))
      expect(sortKeys(parseEDTF(text))).toEqual({ sortUp: text, sortDown: text })
    }),
  )
})

test('bounds are contradictory exactly when no start and end within them fit', () => {
  const bound = fc.option(day, { nil: undefined })
  fc.assert(
    fc.property(bound, bound, bound, bound, (startEarliest, startLatest, endEarliest, endLatest) => {
      const first = (...days: (string | undefined)[]) => days.filter(Boolean).sort()[0]
      const last = (...days: (string | undefined)[]) => days.filter(Boolean).sort().at(-1)
      // A start S and an end E with S ≤ E exist when the earliest S fits its bounds, and some E after it fits E's.
      const start = startEarliest ?? '0000-01-01'
      const end = last(endEarliest, start)!
      const possible = start <= (startLatest ?? '9999-12-31') && end <= (first(endLatest) ?? '9999-12-31')
      const ordered = startEarliest === undefined || endEarliest === undefined || startEarliest <= endEarliest
      const latest = startLatest === undefined || endLatest === undefined || startLatest <= endLatest
      expect(boundsFault({ startEarliest, startLatest, endEarliest, endLatest }) === undefined).toBe(
        possible && ordered && latest,
      )
    }),
  )
})

test('the undated come last both ways', () => {
  expect(sortKeys({})).toEqual({ sortUp: '9999-12-31', sortDown: '0000-01-01' })
})
