import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { terms } from '../../src/exchange/readers/presidents.ts'
import { isGuestOfPresident, readReception } from '../../src/exchange/readers/received.ts'
import { sourceOf } from '../../src/exchange/readers/reader.ts'
import { readers } from '../../src/exchange/readers/readers.ts'
import { resources } from '../../src/resources.ts'
import { temporaryFolder } from '../support/process.ts'

const met = (text: string, day: string) => readReception(text, day, day).met.map(({ name }) => name)

test.each<[string, string, string[]]>([
  ['Met with President Bush at Camp David, Maryland.', '2008-10-18', ['George W. Bush']],
  ['Informal meeting with President Bush at Key Largo, Fla.', '1990-04-19', ['George H. W. Bush']],
  ['Discussed the war with President Roosevelt.', '1942-06-21', ['Franklin D. Roosevelt']],
  ['Visited President Taft in Beverly (Mass.).', '1910-08-06', ['William Howard Taft']],
  ['Met President Johnson in New York City.', '1965-10-04', ['Lyndon B. Johnson']],
  ['Private visit. First to be received by President Ford.', '1974-08-15', ['Gerald R. Ford']],
  [
    'Attended funeral of former President Eisenhower; met with President Nixon April 1.',
    '1969-03-31',
    ['Richard Nixon'],
  ],
  [
    'Attended the funeral of Former President Reagan. Met with President Bush.',
    '2004-06-11',
    ['George W. Bush'],
  ],
  ['Attended working brunch with President Clinton.', '1993-11-30', ['Bill Clinton']],
  ['Played golf with President Obama while both were vacationing.', '2014-12-24', ['Barack Obama']],
  ['Attended funeral of President Kennedy.', '1963-11-24', []],
  ['Attended memorial services for former President Truman.', '1973-01-05', []],
  ['Official working visit. Met with Vice President Bush.', '1981-03-30', []],
  ['Met with President-elect Bush in Houston.', '1988-11-22', []],
  ['Had met with Soviet President Gorbachev in San Francisco.', '1990-06-06', []],
  ['Meeting with South Korean President Roh Tae-woo.', '1990-05-30', []],
  ['Visited El Paso and Cape Kennedy.', '1970-04-07', []],
  ['Attended President Bush’s State of the Union speech.', '2002-01-27', []],
  ['Dedication of the Gerald R. Ford Presidential Museum.', '1981-09-17', []],
  ['Guest of the President.', '1943-05-05', []],
  ['Accompanied President Barclay.', '1943-05-26', []],
  ['Met with President Reagan.', '1990-05-26', []],
])('whom the president met: %s', (text, day, names) => {
  expect(met(text, day)).toEqual(names)
})

test.each([
  ['Guest of the President. Addressed Congress.', true],
  ['At the invitation of President Hoover.', true],
  ['Presidential guest.', true],
  ['Unofficial visit. Met informally with the President.', true],
  ['Visited as President of the European Council.', false],
  ['Guest of the government.', false],
])('who may have been received: %s', (text, isGuest) => {
  expect(isGuestOfPresident(text)).toBe(isGuest)
})

test.each<[string, string[]]>([
  [
    'State visit; visited Williamsburg, New York City, and Houston.',
    ['Williamsburg, Virginia', 'New York City, New York', 'Houston, Texas'],
  ],
  ['Met with President Bush at Crawford, TX.', ['Crawford, Texas']],
  [
    'Visited Boston (Massachusetts) and St. Paul (Minnesota).',
    ['Boston, Massachusetts', 'St. Paul, Minnesota'],
  ],
  [
    'Visited Chicago, New York City, and San Juan.',
    ['Chicago, Illinois', 'New York City, New York', 'San Juan, Puerto Rico'],
  ],
  ['En route to London. In U.S. May 26–30.', []],
  ['Working visit in Washington.', []],
])('where: %s', (text, places) => {
  expect(
    readReception(text, '1970-01-01', '1970-01-01').places.map(({ name, state }) =>
      [name, state].filter(Boolean).join(', '),
    ),
  ).toEqual(places)
})

test.each<[string, string, string]>([
  ['Attended the NATO Summit Meeting in Chicago, IL.', 'NATO Summit Meeting', 'SUMMIT'],
  ['Attended funeral of President Kennedy.', 'Funeral of President Kennedy', 'CEREMONY'],
  [
    'Attended signing of the Panama Canal Treaty and met with President Carter.',
    'Signing of the Panama Canal Treaty',
    'SIGNING',
  ],
  ['Met with President Bush at the U.N. General Assembly.', 'UN General Assembly', 'FORUM'],
  [
    'Attended White House dinner on 25th Anniversary of the U.N; met privately.',
    'White House dinner on 25th Anniversary of the UN',
    'CEREMONY',
  ],
  ['Working visit.', '', ''],
  ['Attended a State Dinner.', '', ''],
])('on what occasion: %s', (text, name, kind) => {
  const { occasion } = readReception(text, '2012-05-20', '2012-05-21')
  expect(occasion).toEqual(name ? { name, kind } : undefined)
})

test('the terms of presidents follow each other without a gap', () => {
  for (const [at, { until }] of terms.slice(0, -1).entries()) expect(until).toBe(terms[at + 1]!.from)
})

const archive = join(resources, '..', 'shared', 'data', 'has_visits.tar.xz')
const onDataset = existsSync(archive) ? describe : describe.skip

// Read by eye from the descriptions, before what the reader makes of them was looked at: sixty that name a president, and sixty that do
// not, drawn at random.
const named = {
  met: words(
    '1989 1314 2405 768 817 706 1856 1568 1906 1554 1500 3225 1632 321 721 2143 1567 2671 1930 1534 560 810 1464 874 620 2445 3227 1308 1154 1295 1441 2263 2444 427 902 2697 741 389 2414 453 423 813 2807 613 2578 3226 3080 1326 1725 720 644 1281 88 2416 1448',
  ),
  possible: words('115 428'),
  none: words('2510 2512 440'),
}
const unnamed = {
  possible: words(
    '1282 3049 1596 1823 2691 2069 585 2954 2076 11 378 2684 1647 683 2478 2914 739 590 1807 2244 1273 2818 2554 2552 1820 2776 2020 2810 3155 1489',
  ),
  none: words(
    '2627 272 1350 2357 2428 3103 3121 753 387 162 1023 2159 2472 2005 2751 1224 792 1363 2426 1065 309 1098 2551 2270 1316 1090 2640 2655 2850 34',
  ),
}

function words(text: string): string[] {
  return text.split(' ')
}

/** What is looked at of a record. */
interface Found {
  schema: string
  id: string
  actor: string
  event: string
  time: string
  citations: { method?: string }[]
}

onDataset('the visits', () => {
  /** The presidents at each visit, by tier. */
  const stated = new Map<string, string[]>()
  const inferred = new Map<string, string[]>()
  const days = new Map<string, string>()

  beforeAll(async () => {
    const folder = temporaryFolder()
    execFileSync('tar', ['xf', archive, '-C', folder])
    for await (const read of sourceOf(readers.get('hist-visits')!, join(folder, 'has_visits')).read()) {
      if (!('data' in read)) continue
      const { schema, id, actor, event, time, citations } = read.data as Found
      if (schema === 'Event') days.set(id, time)
      if (schema !== 'Participation' || !actor.startsWith('person/us-president')) continue
      const tier = citations[0]!.method === 'INFERRED' ? inferred : stated
      const visit = event.replace('event/us-visit-', '')
      tier.set(visit, [...(tier.get(visit) ?? []), actor])
    }
  })

  test('as read by eye: who is said to have met a president, who may have, and who is neither', () => {
    const all = [...Object.values(named), ...Object.values(unnamed)].flat()
    expect(new Set(all).size).toBe(120)
    expect(all.filter(visit => stated.has(visit)).sort()).toEqual([...named.met].sort())
    expect(all.filter(visit => inferred.has(visit)).sort()).toEqual(
      [...named.possible, ...unnamed.possible].sort(),
    )
  })

  test('no president met anybody outside his terms', () => {
    let count = 0
    for (const [visit, people] of [...stated, ...inferred])
      for (const person of people) {
        const time = days.get(`event/us-visit-${visit}`)!
        const [start, end = start] = time.split('/')
        expect(
          terms.some(
            term => term.person === person && term.from <= end! && (!term.until || term.until >= start!),
          ),
        ).toBe(true)
        count++
      }
    expect(count).toBeGreaterThan(2_000)
  })
})
