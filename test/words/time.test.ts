import { parseEDTF } from '../../src/time/edtf.ts'
import { timeInWords } from '../../src/words/en/time.ts'

test.each([
  ['2021-02-18', 'on 18 February 2021'],
  ['2021-02', 'in February 2021'],
  ['2021', 'in 2021'],
  ['0987', 'in 987'],
  ['2021-22', 'in summer 2021'],
  ['2013?-04-23', 'perhaps on 23 April 2013'],
  ['1874~', 'in about 1874'],
  ['1874-05%', 'perhaps in about May 1874'],
  ['2010-11-24/2010-11-27', 'from 24 to 27 November 2010'],
  ['2010-11-30/2010-12-02', 'from 30 November to 2 December 2010'],
  ['2010-12-30/2011-01-02', 'from 30 December 2010 to 2 January 2011'],
  ['2010-03/2010-05', 'from March to May 2010'],
  ['2004-06-XX', 'in June 2004'],
  ['2004-XX-XX', 'in 2004'],
  ['19XX', 'in the 1900s'],
  ['2021-25', 'in the northern spring of 2021'],
  ['2021-33', 'in the first quarter of 2021'],
  ['2021-40~', 'in about the first half of 2021'],
  ['2004/..', 'since 2004'],
  ['2004/', 'from 2004 on'],
  ['/2004', 'until 2004'],
  ['../2004-05', 'until May 2004'],
  ['198X', 'in the 1980s'],
  ['[2021-09,2022-09]', 'in September 2021 or September 2022'],
  ['[2020,2021,2023]', 'in 2020, 2021 or 2023'],
])('%s is %s', (edtf, words) => {
  expect(timeInWords(edtf)).toBe(words)
})

test.each([
  ['[1667,1670..1672]', 'between 1 January 1667 and 31 December 1672'],
  ['202X-02-29', 'between 29 February 2020 and 29 February 2028'],
  ['[..1984]', 'by 31 December 1984'],
  ['[1984..]', 'after 1 January 1984'],
])('%s, which has no plain words, is told by its bounds: %s', (edtf, words) => {
  expect(timeInWords(edtf, parseEDTF(edtf))).toBe(words)
})
