import { expect, test } from '@jest/globals'
import { en } from '../../explorer/texts/en.ts'
import { durationInWords, edtfInWords } from '../../explorer/texts/time-words.ts'

test.each([
  ['2013-04-23', '23 April 2013'],
  ['2013?-04-23', '23 April 2013, year inferred'],
  ['2013-04-23?', '23 April 2013, uncertain'],
  ['2013-04?-23', '23 April 2013, uncertain'],
  ['2013-04-?23', '23 April 2013, uncertain'],
  ['2013-04-23~', 'about 23 April 2013'],
  ['2013-04-23%', 'about 23 April 2013, uncertain'],
  ['2013-04', 'some time in April 2013'],
  ['2013-04-XX', 'some time in April 2013'],
  ['2022', 'some time in 2022'],
  ['2022-XX-XX', 'some time in 2022'],
  ['2022?', 'some time in 2022, uncertain'],
  ['2022~', 'about 2022'],
  ['2013-21', 'some time in spring 2013'],
  ['2013-24', 'some time in winter 2013'],
  ['201X', 'some time in the 2010s'],
  ['19XX', 'some time in the years 1900 to 1999'],
  ['0800', 'some time in 800'],
  ['1999-04-23/1999-04-26', '23–26 April 1999'],
  ['1999-04-23/1999-05-02', '23 April – 2 May 1999'],
  ['1999-12-30/2000-01-02', '30 December 1999 – 2 January 2000'],
  ['2010-10/2012-05', 'October 2010 – May 2012'],
  ['2004/2010', '2004 to 2010'],
  ['2004-06-01/2010', '1 June 2004 to 2010'],
  ['2004?/2010', '2004, uncertain to 2010'],
  ['2004/..', 'since 2004'],
  ['2004/', 'from 2004, end not known'],
  ['../2004', 'until 2004'],
  ['/2004', 'until 2004, beginning not known'],
  ['[2021-09,2022-09]', 'September 2021 or September 2022'],
  ['[1667,1670..1672]', '1667 or 1670 to 1672'],
  ['[..1984]', '1984 or before'],
  ['[1984..]', '1984 or later'],
])('%s is %s', (edtf, words) => {
  // How wide the space around a dash is, and whether there is one, each version of the Unicode data decides.
  expect(edtfInWords(edtf, en)?.replaceAll(/\s/g, ' ').replaceAll(' – ', '–')).toBe(
    words.replaceAll(' – ', '–'),
  )
})

test('all of a year or a month may be meant', () => {
  expect(edtfInWords('2022', en, { whole: true })).toBe('2022')
  expect(edtfInWords('2022-04', en, { whole: true })).toBe('April 2022')
})

test('what these words are not for is left as it is', () => {
  for (const edtf of ['Y20000', 'sometime', '2013-04-23T10:00', '2004/2005/2006', ''])
    expect(edtfInWords(edtf, en)).toBeUndefined()
})

test.each([
  ['2019-05-01', '2019-05-01', '1 day'],
  ['2019-05-01', '2019-05-31', '31 days'],
  ['2018-01-01', '2018-12-31', '1 year'],
  ['2018-01-01', '2021-03-31', '3 years, 3 months'],
  ['2018-01-15', '2018-04-14', '3 months'],
])('%s to %s lasts %s', (from, to, words) => {
  expect(durationInWords(from, to, en)).toBe(words)
})
