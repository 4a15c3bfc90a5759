import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { importFrom } from '../../src/exchange/imports/import.ts'
import { mappedTables } from '../../src/exchange/mapping/mapped-tables.ts'
import { matchesOf } from '../../src/exchange/resolution/matches.ts'
import { fold } from '../../src/names/folding.ts'
import { resources } from '../../src/resources.ts'
import { temporaryFolder } from '../support/process.ts'
import { randomFrom } from '../support/random.ts'
import { TestService } from '../support/service.ts'

// Meetings that two publications tell of, found without the key that names them: TEST_REGISTERS=1 asks them. Of the members of the
// European Parliament, MEPS=tuned takes the quarter on which the rules were tried, MEPS=others the rest; without it, all.

const shared = join(resources, '..', 'shared', 'data')
const onDatabase = process.env.TEST_REGISTERS && existsSync(shared) ? describe : describe.skip
const findings = { reject: () => undefined, leaveOut: () => undefined, warn: () => undefined }

let service: TestService
const unpack = (archive: string): string => {
  const folder = temporaryFolder()
  execFileSync('tar', ['xf', join(shared, `${archive}.tar.xz`), '-C', folder])
  return join(folder, archive)
}

async function give(mapping: string, file: string): Promise<void> {
  const { source, dataset } = mappedTables(mapping, [file])
  const begun = Date.now()
  let written = 0
  await importFrom(service.database, source, dataset, {
    findings,
    resolving: () => {
      written ||= Date.now()
    },
  })
  const whole = Date.now() - begun
  const compared = written ? Date.now() - written : 0
  process.stderr.write(
    `${dataset}: ${(whole / 1000).toFixed(0)} s, ${(compared / 1000).toFixed(0)} s of it comparing\n`,
  )
}

type Row = Record<string, string>

onDatabase('meetings told twice', () => {
  beforeAll(async () => {
    service = await TestService.start()
  }, 60_000)
  beforeEach(() => service.clear())
  afterAll(() => service.stop())

  const folder = temporaryFolder()
  const share = process.env.MEPS
  const isWanted = ({ epid }: Row) => !share || (Number(epid) % 4 === 0) === (share === 'tuned')
  const isoDay = (text: string) => text.split(/[-/]/).toReversed().join('-')

  /** Rows of a snapshot, each with its number. */
  const rowsOf = (file: string): Row[] =>
    (parse(readFileSync(file), { columns: true }) as Row[])
      .map((row, number): Row => ({ ...row, row: String(number), day: isoDay(row.date!) }))
      .filter(isWanted)

  /** By rows of the older snapshot, those of the newer that MEP, date, title and lobbyists together name without ambiguity. */
  function goldOf(older: Row[], newer: Row[]): Map<string, string> {
    const keyed = (rows: Row[]) => {
      const byKey = new Map<string, string[]>()
      for (const { epid, day, title, lobbyists, row } of rows) {
        const key = [epid, day, fold(title!), fold(lobbyists!)].join('|')
        byKey.set(key, [...(byKey.get(key) ?? []), row!])
      }
      return byKey
    }
    const others = keyed(newer)
    return new Map(
      [...keyed(older)].flatMap(([key, [row, ...more]]) => {
        const [other, ...further] = others.get(key) ?? []
        return row && other && !more.length && !further.length ? [[row, other] as const] : []
      }),
    )
  }

  /** The mapping of a snapshot whose events have ids of its own. */
  function mappingOf(name: string): string {
    const text = readFileSync(join(resources, 'data', 'mappings', 'mep-meetings.yaml'), 'utf8')
      .replace('columns: [epid,', 'columns: [row, epid,')
      .replace('ignore: [""]', 'ignore: ["", day]')
      .replace(/key: "\{epid .*"/, 'key: "{row}"')
      .replace("'DD/MM/YYYY'", "'DD/MM/YYYY', 'YYYY-MM'")
      .replace('dataset: mep-meetings', `dataset: mep-${name}`)
      .replaceAll('event/mep-meeting-', `event/${name}-`)
      .replaceAll('participation/mep-meeting-', `participation/${name}-`)
      .replaceAll('source/mep-meetings', `source/mep-${name}`)
    const file = join(folder, `${name}.yaml`)
    writeFileSync(file, text)
    return file
  }

  const random = randomFrom('respelt organizations')
  const respelt = (name: string) =>
    [`The ${name}`, `${name} Ltd`, name.slice(0, -2) + name.slice(-1), name.toUpperCase()][
      Math.floor(random() * 4)
    ]!

  test.each<[string, (row: Row) => Row, { precision: number; recall: number }]>([
    ['with all fields', row => row, { precision: 0.98, recall: 0.95 }],
    ['without titles', row => ({ ...row, title: '' }), { precision: 0.98, recall: 0.85 }],
    ['without lobbyists', row => ({ ...row, lobbyists: '' }), { precision: 0.98, recall: 0.85 }],
    [
      'of which only the month is known',
      row => ({ ...row, date: row.day!.slice(0, 7) }),
      { precision: 0.98, recall: 0 },
    ],
    [
      'of whose organizations a tenth is respelt',
      row => ({
        ...row,
        lobbyists: row
          .lobbyists!.split(/[,;](?![^()]*\))/)
          .map(name => (random() < 0.1 && name.trim().length > 3 ? respelt(name.trim()) : name.trim()))
          .join(', '),
      }),
      { precision: 0.98, recall: 0 },
    ],
  ])(
    'two snapshots of the meetings of MEPs, the newer %s',
    async (what, change, least) => {
      const archive = unpack('eu_mep_meetings')
      const older = rowsOf(join(archive, 'mepmeetings_2020-11-19.csv'))
      const newer = rowsOf(join(archive, 'mepmeetings.csv'))
      const gold = goldOf(older, newer)
      for (const [name, rows] of [
        ['a', older],
        ['b', newer.map(change)],
      ] as const) {
        const file = join(folder, `${name}.csv`)
        writeFileSync(file, stringify(rows, { header: true }))
        await give(mappingOf(name), file)
      }
      const joined = (await matchesOf(service.database, { verdict: 'SAME', kinds: ['Event'] }))
        .filter(({ a, b }) => a.startsWith('event/a-') && b.startsWith('event/b-'))
        .map(({ a, b }) => [a.slice(8), b.slice(8)] as const)
      const back = new Set(gold.values())
      const judged = joined.filter(([a, b]) => gold.has(a) || back.has(b))
      const right = judged.filter(([a, b]) => gold.get(a) === b).length
      process.stderr.write(
        `meetings ${what}: ${gold.size} in both; joined ${judged.length} of them, ${right} rightly: precision ${(right / judged.length).toFixed(4)}, recall ${(right / gold.size).toFixed(4)}; ${joined.length - judged.length} others joined\n`,
      )
      expect(right / judged.length).toBeGreaterThanOrEqual(least.precision)
      expect(right / gold.size).toBeGreaterThanOrEqual(least.recall)
    },
    3_600_000,
  )

  test.each([
    ['first', 0],
    ['last', 1],
  ])(
    'the 29 meetings of a Prime Minister in a quarter stay 29, the file of the publisher imported %s',
    async (_, at) => {
      const archive = unpack('uk_ministers_meetings')
      const mapping = (name: string) => join(resources, 'data', 'mappings', `${name}.yaml`)
      const processed = join(folder, 'processed.csv')
      const lines = readFileSync(join(archive, 'MixedProcessedData.csv'), 'latin1').split('\n')
      writeFileSync(
        processed,
        lines.filter((line, n) => n === 0 || /pm-?meetings|PM_/i.test(line)).join('\n'),
        'latin1',
      )
      const imports = [
        () => give(mapping('gov-uk-meetings'), join(archive, 'raw', 'pmmeetingsoctdec.csv')),
        () => give(mapping('uk-ministers-meetings'), processed),
      ]
      for (const each of at ? imports.toReversed() : imports) await each()
      const { data } = await service.ask(`{
      person(id: "person/uk-david-cameron") {
        participations(where: { event: { time: { within: { from: "2012-10-01", to: "2012-12-31" } } } }) { totalCount }
      }
      people(where: { name: { contains: "Cameron" } }) { totalCount }
    }`)
      expect(data.people.totalCount).toBe(1)
      expect(data.person.participations.totalCount).toBe(29)
    },
    600_000,
  )
})
