import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Finding, Reject } from '../../src/exchange/staging/findings.ts'
import { importFrom } from '../../src/exchange/imports/import.ts'
import { sourceOf } from '../../src/exchange/readers/reader.ts'
import { readers } from '../../src/exchange/readers/readers.ts'
import { readElements } from '../../src/exchange/readers/xml.ts'
import { resources } from '../../src/resources.ts'
import { temporaryFolder } from '../support/process.ts'
import { TestService } from '../support/service.ts'

let service: TestService
beforeAll(async () => {
  service = await TestService.start()
  await service.clear()
})
afterAll(() => service.stop())

const reader = (name: string) => readers.get(name)!

/** Imports a folder of a dataset; gives the counts and everything that was found. */
async function give(name: string, folder: string) {
  const rejects: Reject[] = []
  const warnings: Finding[] = []
  const counts = await importFrom(service.database, sourceOf(reader(name), folder), name, {
    findings: {
      reject: reject => void rejects.push(reject),
      leaveOut: fault => void rejects.push({ faults: [fault] }),
      warn: warning => void warnings.push(warning),
    },
  })
  expect(counts.written + counts.unchanged + counts.rejected).toBe(counts.read)
  return { ...counts, rejects, warnings }
}

async function value(cypher: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
  const [row] = await service.database.run(cypher, parameters)
  return Object.values(row!)[0]
}

describe('elements of XML', () => {
  async function read(content: string | Buffer, name = 'visit') {
    const file = join(temporaryFolder(), 'x.xml')
    writeFileSync(file, content)
    const found: unknown[] = []
    for await (const each of readElements(file, name))
      found.push('reason' in each ? [each.place.line, each.reason] : [each.line, each.text])
    return found
  }

  test('come one after the other, with their lines', async () => {
    expect(
      await read('<visits>\n<visit><a>A\n  &amp; B</a> <b/></visit>\n<other/>\n<visit>C</visit></visits>'),
    ).toEqual([
      [2, 'A & B'],
      [5, 'C'],
    ])
  })

  test.each<[string, string | Buffer, string]>([
    ['a tag that is not closed', '<visits>\n<visit>A</visit>\n<visit>B</visits>', 'unexpected close tag'],
    ['a file that was cut off', '<visits>\n<visit>A</visit>\n<visit>B', 'unclosed tag'],
    ['an unknown entity', '<visits>\n<visit>A</visit>\n<visit>&x;</visit></visits>', 'undefined entity'],
    [
      'invalid UTF-8',
      Buffer.concat([Buffer.from('<visits>\n<visit>A</visit>\n'), Buffer.from([0xe9, 0x3c])]),
      'encoded data was not valid',
    ],
    [
      'an element of 100 MB',
      Buffer.concat([Buffer.from('<visits>\n<visit>A</visit>\n<visit>'), Buffer.alloc(100 * 2 ** 20, 0x61)]),
      'is longer than 4 MiB',
    ],
  ])('%s ends the file; what stood before is read', async (_, content, reason) => {
    const found = (await read(content)) as [number, string][]
    const fault = found.pop()!
    expect(fault[1]).toContain('is no well-formed XML in UTF-8 from here on')
    expect(fault[1]).toContain(reason)
    // Where bytes cannot be decoded, the elements before them may be in the same piece.
    if (reason !== 'encoded data was not valid') expect(found).toEqual([[2, 'A']])
  })

  test('entities of the file’s own are not followed', async () => {
    const bomb = '<!DOCTYPE v [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<v><visit>&x;</visit></v>'
    expect((await read(bomb))[0]).toEqual([2, expect.stringContaining('undefined entity')])
  })
})

test('a folder that is not the dataset is refused by what it lacks', () => {
  expect(() => sourceOf(reader('gsh'), temporaryFolder())).toThrow(
    /is not HistoryAtState\/gsh: it has no data\/territories\./,
  )
})

test.each([
  ['a column that is missing', 'Contracting Party,Treaty\nAlgeria,Berne\n', 'has no column Signature Date, '],
  [
    'a row that is broken',
    `${'Contracting Party,Treaty,Signature Date,Instrument Type,Instrument Date,Entry Into Force Date'}\nAlgeria\n`,
    'has 1 cells, but there are 6 columns',
  ],
])('%s is a fault of the file', async (_, content, reason) => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'data'))
  writeFileSync(join(folder, 'data', 'membership-to-copyright-treaties.csv'), content)
  const { rejected, rejects } = await give('wipo', folder)
  expect(rejected).toBe(1)
  expect(rejects[0]!.faults[0].reason).toContain(reason)
})

const shared = join(resources, '..', 'shared', 'data')
const onDatasets = existsSync(shared) ? describe : describe.skip

onDatasets('the published datasets, imported together', () => {
  const folders: Record<string, string> = {}
  const gave: Record<string, Awaited<ReturnType<typeof give>>> = {}

  beforeAll(async () => {
    await service.clear()
    const folder = temporaryFolder()
    for (const [name, archive] of [
      ['country-codes', 'country_codes'],
      ['gsh', 'has_gsh'],
      ['wipo', 'wipo_treaties'],
    ] as const) {
      execFileSync('tar', ['xf', join(shared, `${archive}.tar.xz`), '-C', folder])
      folders[name] = join(folder, archive)
      gave[name] = await give(name, folders[name])
    }
  })

  const rowsOf = (name: string, file: string) =>
    parse(readFileSync(join(folders[name]!, 'data', file)), { columns: true }) as Record<string, string>[]

  test('nothing is set aside', () => {
    for (const { rejects } of Object.values(gave)) expect(rejects).toEqual([])
    expect(gave['country-codes']!.read).toBe(249)
    expect(gave.gsh!.read).toBe(577)
  })

  test('what is odd about territories is reported, and they load', async () => {
    const { warnings } = gave.gsh!
    expect(warnings).toContainEqual(
      expect.objectContaining({
        record: 'country/northern-rhodesia-1964',
        reason: 'is valid since 1986, which lies after its end in 1964; the times are left out',
      }),
    )
    expect(warnings.filter(({ field }) => field === 'names.time').length).toBe(1)
    const cut = warnings.filter(({ field }) => field === 'succeededBy')
    expect(cut).toContainEqual(
      expect.objectContaining({
        record: 'country/zululand-1910',
        reason: 'is succeeded by zululand-1910, from which it came itself; that succession is left out',
      }),
    )
    // By hand, from the years and the lists of the files.
    expect(cut.map(({ record, reason }) => `${record} ${reason.split(/[ ,]/)[3]}`).sort()).toEqual([
      'country/abyssinia-1974 eritrea-1936',
      'country/arab-union-1958 transjordan-1950',
      'country/central-african-empire-1980 central-african-republic-1977',
      'country/democratic-kampuchea-1979 state-of-cambodia-1993',
      'country/eritrea-1936 eritrea-1936',
      'country/french-togoland-1960 togoland-1922',
      'country/gilbert-islands-1979 gilbert-and-ellice-islands-1975',
      'country/kh democratic-kampuchea-1979',
      'country/kh khmer-republic-1970',
      'country/khmer-republic-1970 state-of-cambodia-1993',
      'country/peoples-republic-of-kampuchea-1993 state-of-cambodia-1993',
      'country/zululand-1910 zululand-1910',
    ])
    expect(await value('MATCH (n:Country {id: "country/northern-rhodesia-1964"}) RETURN n.name')).toBe(
      'Northern Rhodesia',
    )
  })

  test('a country that several datasets have is one node, with the names and keys of all', async () => {
    const { data } = await service.ask(
      '{ country(id: "country/tr") { name names { text } identifiers { scheme value } } }',
    )
    expect(data.country.name).toBe('Türkiye')
    expect(data.country.names.map(({ text }: { text: string }) => text)).toEqual(
      expect.arrayContaining(['Türkiye', 'Turkey', 'Турция']),
    )
    expect(data.country.identifiers).toEqual(
      expect.arrayContaining([
        { scheme: 'gsh', value: 'turkey' },
        { scheme: 'wikidata', value: 'Q43' },
      ]),
    )
    // Every territory is a node, whether it has a code or not, and no two have the same.
    expect(
      await value(
        'MATCH (n:Country)-[:HAS]->(i:Identifier {scheme: "gsh"}) RETURN count(DISTINCT n) AS count',
      ),
    ).toBe(577)
    expect(
      await value(
        'MATCH (n:Country) WHERE n.alpha2 IS NOT NULL RETURN count(DISTINCT n.alpha2) = count(n) AS same',
      ),
    ).toBe(true)
  })

  test('what came after what: from the Weimar Republic to Germany, with the other Germany beside', async () => {
    const before = await service.database.run(
      `MATCH (n:Country)-[:SUCCEEDED_BY*1..10]->(:Country {id: "country/de"})
       RETURN DISTINCT n.id AS id ORDER BY id`,
    )
    expect(before.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'country/east-germany-1990',
        'country/germany-1933',
        'country/germany-1945',
        'country/germany-1949',
        'country/west-germany-1990',
      ]),
    )
  })

  test('every row of the treaties is a party, by the acts that the row has', async () => {
    const rows = rowsOf('wipo', 'membership-to-copyright-treaties.csv')
    expect(await value('MATCH (p:Party) RETURN count(p) AS count')).toBe(rows.length)
    const acts = rows.flatMap(row =>
      ['Signature Date', 'Instrument Date', 'Entry Into Force Date'].filter(name => row[name]),
    )
    expect(await value('MATCH (:Party)-[:HAS]->(a:Action) RETURN count(a) AS count')).toBe(acts.length)
    const berne = rows.filter(({ Treaty }) => Treaty === 'Berne')
    const { data } = await service.ask(
      '{ document(id: "document/wipo-berne") { title parties(first: 100) { totalCount } } }',
    )
    expect(data.document).toMatchObject({
      title: 'Berne Convention for the Protection of Literary and Artistic Works',
      parties: { totalCount: berne.length },
    })
  })

  test('when a treaty entered into force for a country is asked of the document', async () => {
    const row = rowsOf('wipo', 'membership-to-copyright-treaties.csv').find(
      each => each.Treaty === 'Berne' && each['Contracting Party'] === 'Azerbaijan',
    )!
    const { data } = await service.ask(
      `{ document(id: "document/wipo-berne") { parties(first: 100, where: { actor: { id: { eq: "country/az" } } }) {
        nodes { actor { id } actions { kind on { edtf } } citations { locator } } } } }`,
    )
    expect(data.document.parties.nodes).toEqual([
      {
        actor: { id: 'country/az' },
        actions: expect.arrayContaining([
          { kind: 'ACCESSION', on: { edtf: row['Instrument Date'] } },
          { kind: 'ENTRY_INTO_FORCE', on: { edtf: row['Entry Into Force Date'] } },
        ]),
        citations: [{ locator: expect.stringMatching(/^line \d+$/) }],
      },
    ])
  })

  test('a dataset again changes nothing; a row that changed changes its party alone', async () => {
    expect(await give('gsh', folders.gsh!)).toMatchObject({ written: 0, unchanged: 577 })
    const changed = join(temporaryFolder(), 'wipo')
    cpSync(folders.wipo!, changed, { recursive: true })
    const file = join(changed, 'data', 'membership-to-copyright-treaties.csv')
    writeFileSync(file, readFileSync(file, 'utf8').replace('2017-07-25,2020-04-28', '2017-07-26,2020-04-28'))
    expect((await give('wipo', changed)).written).toBe(1)
  })
})
