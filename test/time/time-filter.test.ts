import { Database } from '../../src/neo4j/database.ts'
import { timeCondition } from '../../src/planner/time-filter.ts'
import { type Bounds, boundsFault } from '../../src/time/bounds.ts'
import { parseEDTF } from '../../src/time/edtf.ts'
import { randomFrom } from '../support/random.ts'
import { testAddress } from '../support/service.ts'

// The conditions that the planner writes, run by Neo4j, against what the words mean: every pair of a start and an end that
// the bounds allow, day by day.

const database = new Database(testAddress)
afterAll(() => database.close())

const window = 14
const dayOf = (n: number) => new Date(Date.UTC(2020, 0, 10 + n)).toISOString().slice(0, 10)
/** Days beyond the window stand for everything that an unknown bound allows. */
const [before, after] = [-40, 60]

type Days = { startEarliest?: number; startLatest?: number; endEarliest?: number; endLatest?: number }
interface Span {
  from?: number
  to?: number
}
type Question = { operator: 'within' | 'overlaps'; span: Span }

/** DEFINITELY where all pairs match, POSSIBLY where one does, by trying them all. */
function byBruteForce(bounds: Days, uncertain: boolean, { operator, span }: Question): string {
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = span
  let some = false
  let all = true
  for (let start = bounds.startEarliest ?? before; start <= (bounds.startLatest ?? after); start++)
    for (let end = Math.max(start, bounds.endEarliest ?? before); end <= (bounds.endLatest ?? after); end++) {
      const matches = operator === 'within' ? start >= from && end <= to : start <= to && end >= from
      some ||= matches
      all &&= matches
    }
  return !some ? 'no' : all && !uncertain ? 'DEFINITELY' : 'POSSIBLY'
}

function toBounds(days: Days): Bounds {
  return Object.fromEntries(Object.entries(days).map(([name, day]) => [name, dayOf(day)]))
}

/** Days of bounds as records can give them: not contradictory, and with what follows from the others filled in. */
function randomDays(random: () => number): Days {
  for (;;) {
    const days: Days = {}
    for (const name of ['startEarliest', 'startLatest', 'endEarliest', 'endLatest'] as const)
      if (random() < 0.8) days[name] = Math.floor(random() * window)
    if (days.endLatest !== undefined) days.startLatest ??= days.endLatest
    if (days.startEarliest !== undefined) days.endEarliest ??= days.startEarliest
    if (Object.keys(days).length && boundsFault(toBounds(days)) === undefined) return days
  }
}

/** What Neo4j answers: whether each case is kept, and whether surely. */
async function byNeo4j(
  shape: Question,
  cases: { bounds: Bounds; span: Span }[],
  certainty: 'POSSIBLY' | 'DEFINITELY',
) {
  const keys = (['from', 'to'] as const).filter(key => shape.span[key] !== undefined)
  let used = 0
  const condition = timeCondition(
    name => `v.${name}`,
    { [shape.operator]: Object.fromEntries(keys.map(key => [key, key])), certainty },
    () => `date(row.${keys[used++ % keys.length]})`,
  )!
  const rows = await database.run(
    `UNWIND $rows AS row
     WITH row, {startEarliest: date(row.startEarliest), startLatest: date(row.startLatest), endEarliest: date(row.endEarliest), endLatest: date(row.endLatest), uncertain: row.uncertain} AS v
     RETURN coalesce(${condition.possible}, false) AS kept, coalesce(${condition.definite}, false) AS definite`,
    {
      rows: cases.map(({ bounds, span }) => ({
        startEarliest: null,
        startLatest: null,
        endEarliest: null,
        endLatest: null,
        uncertain: null,
        ...bounds,
        ...Object.fromEntries(keys.map(key => [key, dayOf(span[key]!)])),
      })),
    },
  )
  return rows.map(({ kept, definite }) => (!kept ? 'no' : definite ? 'DEFINITELY' : 'POSSIBLY'))
}

const spans: Span[] = [{ from: 0, to: 0 }, { from: 0 }, { to: 0 }]
const shapes = (['within', 'overlaps'] as const).flatMap(operator => spans.map(span => ({ operator, span })))

test.each(shapes)('$operator $span means what trying every start and end gives', async shape => {
  const random = randomFrom(`time-filter ${JSON.stringify(shape)}`)
  const cases = Array.from({ length: 300 }, () => {
    const days = randomDays(random)
    const uncertain = random() < 0.15
    const [a, b] = [Math.floor(random() * window), Math.floor(random() * window)]
    const span: Span = {
      ...(shape.span.from !== undefined && { from: Math.min(a, b) }),
      ...(shape.span.to !== undefined && { to: Math.max(a, b) }),
    }
    return { days, uncertain, span, bounds: { ...toBounds(days), ...(uncertain && { uncertain }) } }
  })
  const expected = cases.map(({ days, uncertain, span }) =>
    byBruteForce(days, uncertain, { operator: shape.operator, span }),
  )
  // A test in which nothing ever matches, or everything does, would show nothing.
  expect(new Set(expected)).toEqual(new Set(['no', 'POSSIBLY', 'DEFINITELY']))
  const possibly = await byNeo4j(shape, cases, 'POSSIBLY')
  cases.forEach((each, index) => {
    expect({ ...each, answer: possibly[index] }).toEqual({ ...each, answer: expected[index] })
  })
  expect(await byNeo4j(shape, cases, 'DEFINITELY')).toEqual(
    expected.map(answer => (answer === 'DEFINITELY' ? answer : 'no')),
  )
})

/** What the documentation says of each form, asked day by day: surely, possibly, or not under way. */
test.each([
  ['2020-01-12', { '2020-01-11': 'no', '2020-01-12': 'DEFINITELY', '2020-01-13': 'no' }],
  ['2020-01', { '2019-12-31': 'no', '2020-01-12': 'POSSIBLY', '2020-02-01': 'no' }],
  ['2020?-01-12', { '2020-01-12': 'POSSIBLY', '2020-01-13': 'no' }],
  ['2020-01-12~', { '2020-01-12': 'POSSIBLY' }],
  ['2020-01-12/2020-01-15', { '2020-01-12': 'DEFINITELY', '2020-01-14': 'DEFINITELY', '2020-01-16': 'no' }],
  [
    '2020/2022',
    { '2020-06-01': 'POSSIBLY', '2021-06-01': 'DEFINITELY', '2022-06-01': 'POSSIBLY', '2023-01-01': 'no' },
  ],
  // Until an unknown time, and still going: two things.
  ['2004/', { '2003-12-31': 'no', '2004-06-01': 'POSSIBLY', '2020-01-12': 'POSSIBLY' }],
  ['2004/..', { '2003-12-31': 'no', '2004-06-01': 'POSSIBLY', '2020-01-12': 'DEFINITELY' }],
  ['/2004', { '1990-01-01': 'POSSIBLY', '2004-06-01': 'POSSIBLY', '2005-01-01': 'no' }],
  ['../2004', { '1990-01-01': 'POSSIBLY', '2004-06-01': 'POSSIBLY', '2005-01-01': 'no' }],
  [
    '[2021-09,2022-09]',
    { '2021-08-31': 'no', '2021-09-15': 'POSSIBLY', '2022-09-30': 'POSSIBLY', '2022-10-01': 'no' },
  ],
])('%s on single days', async (text, expected) => {
  for (const [day, answer] of Object.entries(expected)) {
    const condition = timeCondition(
      name => `v.${name}`,
      { overlaps: { from: day, to: day } },
      () => `date('${day}')`,
    )!
    const { uncertain = null, ...bounds } = parseEDTF(text)
    const [row] = await database.run(
      `WITH {startEarliest: date($startEarliest), startLatest: date($startLatest), endEarliest: date($endEarliest), endLatest: date($endLatest), uncertain: $uncertain} AS v
       RETURN coalesce(${condition.possible}, false) AS kept, coalesce(${condition.definite}, false) AS definite`,
      { startEarliest: null, startLatest: null, endEarliest: null, endLatest: null, ...bounds, uncertain },
    )
    const got = !row!.kept ? 'no' : row!.definite ? 'DEFINITELY' : 'POSSIBLY'
    expect([day, got]).toEqual([day, answer])
  }
})
