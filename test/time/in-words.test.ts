import { timeInWords } from '../../src/time/in-words.ts'

test.each([
  ['2021-02-18', 'on 18 February 2021'],
  ['2021-02', 'in February 2021'],
  ['2021', 'in 2021'],
  ['0987', 'in 987'],
  ['2021-22', 'in summer 2021'],
  ['2013?-04-23', 'perhaps on 23 April 2013'],
  ['1874~', 'in about 1874'],
  ['1874-05%', 'perhaps in about May 1874'],
  ['2010-11-24/2010-11-27', 'from 24 November 2010 to 27 November 2010'],
  ['2004/..', 'since 2004'],
  ['2004/', 'from 2004 on'],
  ['/2004', 'until 2004'],
  ['../2004-05', 'until May 2004'],
  ['198X', '(198X)'],
  ['[2021-09,2022-09]', '([2021-09,2022-09])'],
])('%s is %s', (edtf, words) => {
  expect(timeInWords(edtf)).toBe(words)
})
