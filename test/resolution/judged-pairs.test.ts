import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { importFrom } from '../../src/exchange/imports/import.ts'
import { recordFiles } from '../../src/exchange/reading/read.ts'
import { matchesOf, type Verdict } from '../../src/exchange/resolution/matches.ts'
import { emptyRegisters } from '../support/registers.ts'

// How often what is told twice is recognized, on what somebody judged by hand.

const on = emptyRegisters()

/** What is thought of pairs, by their two ids. */
async function verdicts(kind: string): Promise<Map<string, Verdict>> {
  const matches = await matchesOf(on.service.database, { kinds: [kind] })
  return new Map(matches.map(({ a, b, verdict }) => [`${a} ${b}`, verdict]))
}

/** The bounds between which a share lies with 95 % certainty (Wilson). */
function interval(right: number, all: number): string {
  const [z, share] = [1.96, right / all]
  const middle = share + (z * z) / (2 * all)
  const half = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * all)) / all)
  const [low, high] = [-1, 1].map(side => (middle + side * half) / (1 + (z * z) / all))
  return `${right} of ${all} = ${share.toFixed(3)} (${low!.toFixed(3)} to ${high!.toFixed(3)})`
}

test.each(['known', 'kept out'])(
  'organizations: the two sides of the %s pairs as two datasets',
  async share => {
    const rows = parse(readFileSync(join(import.meta.dirname, 'organization-pairs.csv')), {
      columns: true,
    }) as Record<'n' | 'share' | 'label' | 'a' | 'b', string>[]
    const pairs = rows.filter(row => row.share === share && row.label !== 'unclear')
    for (const side of ['a', 'b'] as const)
      await on.give(
        side,
        pairs.map(row => ({
          schema: 'Organization',
          id: `organization/${side}-${row.n}`,
          kind: 'UNKNOWN',
          names: [row[side]],
        })),
      )
    const found = await verdicts('Organization')
    const of = ({ n }: { n: string }) => found.get(`organization/a-${n} organization/b-${n}`)
    const same = pairs.filter(({ label }) => label === 'same')
    const joined = pairs.filter(pair => of(pair) === 'SAME')
    const right = joined.filter(({ label }) => label === 'same').length
    const seen = same.filter(pair => of(pair) !== undefined).length
    process.stderr.write(
      `${share} pairs of organizations: ${pairs.length}, ${same.length} of them one; joined right: ${interval(right, joined.length)}; joined or proposed: ${interval(seen, same.length)}; proposed though two: ${pairs.filter(pair => pair.label !== 'same' && of(pair) === 'OPEN').length}\n`,
    )
    for (const wrong of joined.filter(({ label }) => label !== 'same'))
      process.stderr.write(`  joined though ${wrong.label}: ${wrong.a} | ${wrong.b}\n`)
    expect(right / joined.length).toBeGreaterThanOrEqual(0.97)
    expect(seen / same.length).toBeGreaterThanOrEqual(0.85)
  },
  300_000,
)

const cases = join(import.meta.dirname, '..', '..', '..', 'shared', 'cases')
const onCases = existsSync(cases) ? describe : describe.skip

onCases('people of small registers', () => {
  const importCase = async (name: string) => {
    for (const dataset of ['a', 'b'])
      await importFrom(on.service.database, recordFiles([join(cases, name, `${dataset}.ndjson`)]), dataset)
    return verdicts('Person')
  }

  test('a father’s name is no name of the person, whatever language says so', async () => {
    const found = await importCase('father-and-son')
    const joined = [...found].filter(([, verdict]) => verdict === 'SAME').map(([pair]) => pair)
    expect(joined).toEqual(['person/fs-a-hu person/fs-b-hu'])
  })

  test('years of birth alone help; twenty apart are two people', async () => {
    const found = await importCase('born')
    const of = (name: string) => found.get(`person/bo-a-${name} person/bo-b-${name}`)
    expect(of('years')).toBeUndefined()
    expect(of('twenty')).toBeUndefined()
    for (const name of ['yearday', 'dayswap', 'yearoff', 'approx'])
      expect([name, of(name)]).toEqual([name, expect.stringMatching(/SAME|OPEN/)])
  })
})
