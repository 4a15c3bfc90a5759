import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { utils, type WorkBook, write } from '@e965/xlsx'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { StartError } from '../../src/errors.ts'
import { dateFormat, readDate } from '../../src/exchange/mapping/dates.ts'
import { Expression } from '../../src/exchange/mapping/expression.ts'
import { firstMapping } from '../../src/exchange/mapping/first-mapping.ts'
import { mappedTables } from '../../src/exchange/mapping/mapped-tables.ts'
import { readMapping } from '../../src/exchange/mapping/mapping.ts'
import { RowFault, type Value } from '../../src/exchange/mapping/value.ts'
import { digestOf, type Read } from '../../src/exchange/reading/source.ts'
import { temporaryFolder } from '../support/process.ts'
import { randomFrom } from '../support/random.ts'

const folder = temporaryFolder()
let files = 0

/** Writes a file of a name of its own, in a folder of its own. */
function put(name: string, content: string | Uint8Array, beside = join(folder, String(files++))): string {
  mkdirSync(beside, { recursive: true })
  writeFileSync(join(beside, name), content)
  return join(beside, name)
}

/** What tables become by a mapping: the records, and whatever else was told, as lines. */
async function mapped(mapping: string, tables: Record<string, string | Uint8Array>, set?: string[]) {
  const beside = join(folder, String(files++))
  const paths = Object.entries(tables).map(([name, content]) => put(name, content, beside))
  const { source } = mappedTables(put('map.yaml', mapping), [beside], set)
  const records: unknown[] = []
  const told: string[] = []
  for await (const read of source.read())
    if ('data' in read) records.push(read.data)
    else told.push(lineOf(read).replaceAll(`${beside}/`, ''))
  return { records, told, summary: source.summary!(), paths }
}

function lineOf(read: Exclude<Read, { data: unknown }>): string {
  const { file, line } = read.place
  return `${file}:${line}: ${'reason' in read ? read.reason : `odd: ${read.oddity}`}`
}

const topic = `records: [{ schema: Topic, id: "topic/{A | slug}", label: "{A}" }]`

describe('an expression', () => {
  const scope: Record<string, Value> = {
    ...{ Z: '0,123', Big: '12345678901234567890', Proto: 'constructor' },
    ...{ A: 'Ann', B: '', C: 'x; y ;; z', D: '31/12/2020', N: '1,234.50', L: 'GB', Y: '2012' },
    ...{ 'A | B': 'bars', 'It’s {odd}': 'braces', M: 'April', P: { text: 'PM Ann Lee', name: 'Ann Lee' } },
    '$map kinds': { talk: 'MEETING' },
    K: 'Talk',
  }
  const evaluate = (text: string) =>
    Expression.parse(text).evaluate(name => (name === 'P.name' ? 'Ann Lee' : scope[name]))

  test.each<[string, Value]>([
    ['constant', 'constant'],
    ['{A}', 'Ann'],
    ['{A} Lee', 'Ann Lee'],
    ['{B}', ''],
    ['with {B} nothing is said', undefined],
    ['{{A}}', '{A}'],
    ['{"A | B"}', 'bars'],
    ["{C | split ';'}", ['x', 'y', 'z']],
    ["topic/{C | split ';' | upper}", ['topic/X', 'topic/Y', 'topic/Z']],
    ["{C | split ';' | first}", 'x'],
    ["{C | split /;+/ | join ' & '}", 'x & y & z'],
    ["{D | date 'DD/MM/YYYY'}", '2020-12-31'],
    ['{D | date DD/MM/YYYY}', '2020-12-31'],
    ["{M | date 'MMMM YYYY', 'MMMM' in Y}", '2012-04'],
    ["{M | date 'MMMM YYYY', 'MMMM', in Y}", '2012-04'],
    ['{N | number}', 1234.5],
    ['{L | country}', 'country/gb'],
    ['{A | lower | upper}', 'ANN'],
    ["{A | replace 'n', 'm'}", 'Amm'],
    ['{A | replace /n$/, "e"}', 'Ane'],
    ['{D | match /(\\d{4})$/}', '2020'],
    ['{A | match /z/}', undefined],
    ['{A | unless /^A/}', undefined],
    ['{A | is ann, bob}', 'Ann'],
    ['{A | is bob}', undefined],
    ['{A | map kinds, "OTHER"}', 'OTHER'],
    ["{C | split ';' | match /x/g}", ['x']],
    ["{B | default 'none'}", 'none'],
    ['{B | or A}', 'Ann'],
    ['{K | map kinds}', 'MEETING'],
    ["{A | map kinds, 'OTHER'}", 'OTHER'],
    ['{P.name}', 'Ann Lee'],
    ['{P}', { text: 'PM Ann Lee', name: 'Ann Lee' }],
    ['{A | slug}', 'ann'],
    ['{B | hash}', undefined],
  ])('%s', (text, value) => {
    expect(evaluate(text)).toEqual(value)
  })

  test('a hash is of the value and of what it names, and the same for the same', () => {
    expect(evaluate('{A | hash}')).toMatch(/^[0-9a-f]{16}$/)
    expect(evaluate('{A | hash D}')).not.toBe(evaluate('{A | hash N}'))
    expect(evaluate('{B | hash A}')).toBe(evaluate('{B | hash A}'))
  })

  test.each<[string, string]>([
    ['{A', 'has a { that is not closed'],
    ['A}', 'has a } without a { before it'],
    ['{}', 'names nothing'],
    ['{A | }', 'has a step without a name'],
    ['{A | splitt}', 'has the unknown step splitt; did you mean split?'],
    ['{A | date}', 'date needs the form of the dates'],
    ["{A | date 'abc'}", '"abc" is no date format'],
    ['{A | match}', 'match needs a pattern'],
    ['{A | match /(/}', 'Invalid regular expression'],
    ['{A | map}', 'map needs the name'],
    ['{A | or}', 'or needs the name'],
  ])('that is wrong is refused: %s', (text, reason) => {
    expect(() => Expression.parse(text)).toThrow(reason)
    expect(() => Expression.parse(text)).toThrow(RangeError)
  })

  test.each<[string, string]>([
    ['{A | number}', 'A: "Ann" is no number'],
    ['{Z | number}', 'Z: "0,123" is no number'],
    ['{Big | number}', 'has the number 12345678901234567890, which no number here holds exactly'],
    ['{Proto | map kinds}', '"constructor" is not in the map kinds'],
    ['{A | country}', 'A: "Ann" is no country that is known'],
    ["{A | date 'YYYY'}", 'A: "Ann" is no date as YYYY'],
    ["{M | date 'MMMM'}", 'M: "April" has no year, and nothing else says it'],
    ['{A | map kinds}', 'A: "Ann" is not in the map kinds'],
    ["{C | split ';'} and {C | split ';'}", 'would join two lists'],
  ])('tells what a row has that it cannot take: %s', (text, reason) => {
    expect(() => evaluate(text)).toThrow(reason)
    expect(() => evaluate(text)).toThrow(RowFault)
  })
})

test.each<[string, string, string | undefined, string]>([
  ['2012-07', 'YYYY-MM', undefined, '2012-07'],
  ['07-2012', 'MM-YYYY', undefined, '2012-07'],
  ['7/3/2012', 'D/M/YYYY', undefined, '2012-03-07'],
  ['3rd March 2012', 'D MMMM YYYY', undefined, '2012-03-03'],
  ['Sept. 12', 'MMMM YY', undefined, '2012-09'],
  ['Jan-99', 'MMMM-YY', undefined, '1999-01'],
  ['Q3 2012', 'Q YYYY', undefined, '2012-35'],
  ['3 2012', 'Q YYYY', undefined, '2012-35'],
  ['13 2012', 'Q YYYY', undefined, ''],
  ['12/00/2015', 'DD/MM/YYYY', undefined, ''],
  ['Apr/Jun', 'MMMM', '2012', '[2012-04..2012-06]'],
  ['Jan/Feb/Mar', 'MMMM', '2012', '[2012-01..2012-03]'],
  ['January', 'MMMM', '2012', '2012-01'],
  ['01/2/2012', 'DD/MM/YYYY', undefined, ''],
  ['31.12.2012', 'DD.MM.YYYY', undefined, '2012-12-31'],
])('a date: %s as %s', (written, format, year, edtf) => {
  const read = () => readDate(written, [dateFormat(format)], year)
  if (edtf) expect(read()).toBe(edtf)
  else expect(read).toThrow(RowFault)
})

test.each<[string, string, string[]]>([
  ['no YAML', 'a: [', ['map.yaml:1: ']],
  ['no mapping', '- a', ['map.yaml:1: must be a mapping with the keys dataset and records']],
  [
    'an alias',
    `records: &a [{ schema: Topic, id: topic/x, label: X }]\nodd: *a`,
    ['map.yaml:2: aliases (*) are not taken'],
  ],
  ['no records', 'dataset: x', ['records: must have at least one record']],
  [
    'an unknown key',
    `${topic}\nrecord: 1`,
    ['map.yaml:2: record: is no part of a mapping; did you mean records?'],
  ],
  ['an unknown schema', 'records: [{ schema: Topik, id: topic/x }]', ['records.0.schema: must be one of']],
  [
    'an unknown field',
    'records:\n  - schema: Topic\n    id: topic/x\n    lable: "{A}"',
    ['map.yaml:4: records.0.lable: is no field here; did you mean label?'],
  ],
  [
    'an unknown field of a part',
    'records:\n  - schema: Topic\n    id: topic/x\n    label: X\n    identifiers: [{ shceme: x, value: y }]',
    ['identifiers.0.shceme: is no field here; did you mean scheme?'],
  ],
  [
    'no quotation marks',
    'records:\n  - schema: Topic\n    id: topic/x\n    label: {A}',
    ['map.yaml:4: records.0.label: must stand in quotation marks: "{A}"'],
  ],
  [
    'a column that is none',
    `columns: [A]\nrecords: [{ schema: Topic, id: "topic/{B}", label: "{A}" }]`,
    ['records.0.id: names B, which is no column and nothing else that there is'],
  ],
  [
    'what nobody gives',
    `records: [{ schema: Topic, id: "topic/{$year}", label: "{A}" }]`,
    ['names $year, which is no column'],
  ],
  [
    'a map that is none',
    `records: [{ schema: Topic, id: "topic/{A | map kinds}", label: "{A}" }]`,
    ['names map kinds'],
  ],
  [
    'a value before it is there',
    `values: { b: "{c}", c: "{A}" }\ncolumns: [A]\n${topic}`,
    ['map.yaml:1: values.b: names c'],
  ],
  [
    'an encoding that is none',
    `encoding: klingon\n${topic}`,
    ['names klingon, which is no encoding that is known'],
  ],
  ['an oddity without words', `odd: [{ when: "{A}" }]\n${topic}`, ['odd.0: must have both when and say']],
  [
    'an oddity of another kind',
    `odd: [{ whn: "{A}", say: x }]\n${topic}`,
    ['odd.0.whn: is no part of an oddity'],
  ],
  [
    'a part that nobody has',
    'records: [{ schema: Topic, for: { who: "{A | people}" }, id: "topic/{who.nam}", label: X }]',
    ['names who.nam, but people have name, office, text; did you mean name?'],
  ],
  ['a separator of two', `separator: "::"\n${topic}`, ['separator: must be one character']],
  [
    'everything at once',
    'encoding: klingon\nrecords: [{ schema: Topik }]',
    ['names klingon', 'records.0.schema', 'records.0: has no id'],
  ],
])('a mapping with %s is refused, with its line', (_, text, reasons) => {
  const read = () => readMapping(put('map.yaml', text))
  expect(read).toThrow(StartError)
  for (const reason of reasons) expect(read).toThrow(reason)
})

describe('a table', () => {
  test.each<[string, string, string | Uint8Array, string?]>([
    ['commas', 't.csv', 'A,B\nÄrzte,1\n'],
    ['semicolons', 't.csv', 'A;B\nÄrzte;1\n'],
    ['tabs', 't.tsv', 'A\tB\nÄrzte\t1\n'],
    ['bars', 't.csv', 'A|B\nÄrzte|1\n'],
    ['other signs in its cells', 't.csv', 'A,B\nÄrzte,x;y;z;w\n'],

    ['a byte order mark', 't.csv', '\ufeffA,B\nÄrzte,1\n'],
    [
      'another encoding',
      't.csv',
      Buffer.from('A,B\nÄrzte,1\n', 'latin1'),
      'encoding: [utf-8, windows-1252]\n',
    ],
    ['UTF-16', 't.csv', Buffer.from('\ufeffA,B\nÄrzte,1\n', 'utf16le')],
    [
      'UTF-16 beside another encoding',
      't.csv',
      Buffer.from('\ufeffA,B\nÄrzte,1\n', 'utf16le'),
      'encoding: windows-1252\n',
    ],
    ['an ending in capitals', 'T.CSV', 'A,B\nÄrzte,1\n'],
    ['lines above its header', 't.csv', 'Meetings of 2012,\n,\nA,B\nÄrzte,1\n'],
    ['fewer cells above its header', 't.csv', 'Meetings of 2012\n\nA,B\nÄrzte,1\n'],
    ['blanks in its header', 't.csv', ' A  ,B\nÄrzte\u00a0,1\n'],
  ])('with %s', async (_, name, content, more = '') => {
    const { records, told } = await mapped(`${more}columns: [A, B]\n${topic}`, { [name]: content })
    expect(told).toEqual([])
    expect(records).toEqual([{ schema: 'Topic', id: 'topic/arzte', label: 'Ärzte' }])
  })

  test.each<[string, string | Uint8Array, string]>([
    [
      'a column is missing',
      'B,Other\n1,2\n',
      't.csv:1: has no column A; it has B, Other; nothing of the table was read',
    ],
    ['a column was renamed', 'Aa,B\n1,2\n', 't.csv:1: has no column A'],
    [
      'a column is new',
      'A,B,C\n1,2,3\n',
      't.csv:1: has the column C, which the mapping does not name; map it, or list it under ignore',
    ],
    ['a column has no name', 'A,B,\n1,2,3\n', 't.csv:1: has the column without a name'],
    ['it has a header alone', 'A,B\n', 't.csv:1: has no rows below its header'],
    ['a column stands twice', 'A,B,A\n1,2,3\n', 't.csv:1: has the column A twice'],
    ['it is empty', '', 't.csv:1: is empty'],
    [
      'it is no text',
      Uint8Array.from([0x41, 0x2c, 0x42, 0x0a, 0xe9, 0x2c, 0x31, 0x0a]),
      't.csv:2: is not valid UTF-8',
    ],
    ['a row is cut short', 'A,B\n1\n', 't.csv:2: has 1 cells, but there are 2 columns'],
    ['a quotation mark is never closed', 'A,B\n"1,2\n', 't.csv:2: has a quotation mark that is never closed'],
  ])('of which %s is one clear fault', async (_, content, reason) => {
    const { told, records } = await mapped(`columns: [A, B]\n${topic}`, { 't.csv': content })
    expect(told).toEqual([expect.stringContaining(reason)])
    expect(records).toEqual([])
  })

  test('columns may be left alone, be missing, or have several spellings', async () => {
    const mapping = `columns: { A: [Alpha, Alef], B: }\noptional: [B]\nignore: ["C"]\n${topic}`
    const { records, told } = await mapped(mapping, {
      'a.csv': 'Alef,C\nx,1\n',
      'b.csv': 'B,Alpha\n1,y\n',
      'c.csv': 'A\nz\n',
    })
    expect(told).toEqual([])
    expect(records).toMatchObject([{ label: 'x' }, { label: 'y' }, { label: 'z' }])
  })
})

describe('a workbook', () => {
  const month = new Date(Date.UTC(2014, 0, 1))
  function book({ from1904 = false, day = 'yyyy-mm-dd', short = 'mmm yy' } = {}): WorkBook {
    const sheet = utils.aoa_to_sheet([
      ['Meetings', null, null, null],
      ['A', 'When', 'Month', 'Sum'],
      ['one', new Date(Date.UTC(2012, 1, 29)), month, { t: 'n', v: 5, f: '2+3' }],
      [null, new Date(Date.UTC(1999, 11, 31)), month, 7],
    ])
    // What days are counted from is the reader's to know; the cell has the number alone.
    for (const cell of ['B3', 'B4', 'C3', 'C4']) sheet[cell].v -= from1904 ? 1_462 : 0
    sheet['!merges'] = [{ s: { r: 2, c: 0 }, e: { r: 3, c: 0 } }]
    for (const cell of ['B3', 'B4']) sheet[cell].z = day
    for (const cell of ['C3', 'C4']) sheet[cell].z = short
    const whole = utils.book_new(utils.aoa_to_sheet([['nothing']]), 'Notes')
    utils.book_append_sheet(whole, sheet, 'Data')
    whole.Workbook = { WBProps: { date1904: from1904 } }
    return whole
  }
  const mapping = `sheet: Data
columns: [A, When, Month, Sum]
records: [{ schema: Topic, id: "topic/{A}-{Sum}", label: "{A} {When | date YYYY-MM-DD} {Month | date YYYY-MM} {Sum}, {$sheet}" }]`

  test.each([
    ['xlsx', false],
    ['xlsx', true],
    ['ods', false],
  ] as const)(
    '%s (days counted from 1904: %s): formulas are their values, merged cells say the same, days are days and months months',
    async (bookType, from1904) => {
      const formats = bookType === 'ods' ? { day: 'm/d/yy', short: 'mmmyy' } : {}
      const content = write(book({ from1904, ...formats }), { type: 'buffer', bookType })
      const { records, told } = await mapped(mapping, { [`t.${bookType}`]: content })
      expect(told).toEqual([])
      expect(records).toEqual([
        { schema: 'Topic', id: 'topic/one-5', label: 'one 2012-02-29 2014-01 5, Data' },
        { schema: 'Topic', id: 'topic/one-7', label: 'one 1999-12-31 2014-01 7, Data' },
      ])
    },
  )

  test.each<[string, number, string]>([
    ['yyyymmdd', 20_150_304, 'has the number 20150304 as a date in column A'],
    ['h:mm', 14.5 / 24, '14:30'],
    ['yyyy', 42_000, '2014'],
    ['mmm yyyy', 42_000, '2014-12'],
  ])('a cell as %s says what it shows', async (z, v, shown) => {
    const sheet = utils.aoa_to_sheet([
      ['A', 'B'],
      [null, 'b'],
    ])
    sheet.A2 = { t: 'n', v, z }
    const content = write(utils.book_new(sheet, 'Data'), { type: 'buffer', bookType: 'xlsx' })
    const { records, told } = await mapped('records: [{ schema: Topic, id: "topic/{B}", label: "{A}" }]', {
      't.xlsx': content,
    })
    if (shown.startsWith('has')) expect(told).toEqual([expect.stringContaining(shown)])
    else expect(records).toEqual([{ schema: 'Topic', id: 'topic/b', label: shown }])
  })

  test('that is wide or long takes as much as it has', async () => {
    const sheet = utils.aoa_to_sheet([['A'], ...Array.from({ length: 150_000 }, (_, n) => [`x${n}`])])
    sheet['!merges'] = [
      { s: { r: 0, c: 0 }, e: { r: 0, c: 16_383 } },
      { s: { r: 1, c: 1 }, e: { r: 1_048_575, c: 16_383 } },
    ]
    const content = write(utils.book_new(sheet, 'Data'), { type: 'buffer', bookType: 'xlsx' })
    const { records, told } = await mapped(topic, { 't.xlsx': content })
    expect(told).toEqual([])
    expect(records).toHaveLength(150_000)
  }, 60_000)

  test('an error in a cell is a fault of its row', async () => {
    const whole = book()
    whole.Sheets.Data!.A4 = { t: 'e', v: 23, w: '#REF!' }
    const { told, records } = await mapped(mapping, {
      't.xlsx': write(whole, { type: 'buffer', bookType: 'xlsx' }),
    })
    expect(told).toEqual(['t.xlsx:4: has the error #REF! in column A; mend the formula there'])
    expect(records).toHaveLength(1)
  })

  test.each<[string, (whole: Buffer) => Uint8Array, string]>([
    ['is none', () => Buffer.from('PK no zip'), 'is no workbook'],
    ['was cut off', whole => whole.subarray(0, whole.length / 2), 'is no workbook'],
    [
      'has no such sheet',
      () => write(utils.book_new(utils.aoa_to_sheet([['A']]), 'Other'), { type: 'buffer', bookType: 'xlsx' }),
      'has no sheet Data; there are Other',
    ],
  ])('that %s is one fault, and the other tables are read', async (_, damage, reason) => {
    const whole = write(book(), { type: 'buffer', bookType: 'xlsx' }) as Buffer
    const { told, records } = await mapped(mapping, { 'a.xlsx': damage(whole), 'b.xlsx': whole })
    expect(told).toEqual([expect.stringContaining(reason)])
    expect(records).toHaveLength(2)
  })

  test('that grows a thousandfold is refused before it fills the memory', async () => {
    const bomb = zipOf('xl/worksheets/sheet1.xml', 600 * 2 ** 20)
    expect(bomb.length).toBeLessThan(2 ** 20)
    const before = process.memoryUsage().rss
    const { told } = await mapped(mapping, { 't.xlsx': bomb })
    expect(told).toEqual([expect.stringContaining('when it is unpacked; save the sheet as CSV')])
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 2 ** 20)
  })

  /** A zip file with one file of so many zeros, which it takes a thousandth of that to write. */
  function zipOf(name: string, size: number): Buffer {
    const content = deflateRawSync(Buffer.alloc(size))
    const entry = Buffer.alloc(26)
    entry.writeUInt16LE(20, 0)
    entry.writeUInt16LE(8, 4)
    entry.writeUInt32LE(content.length, 14)
    entry.writeUInt32LE(size, 18)
    entry.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), entry, Buffer.from(name), content])
    const central = Buffer.concat([
      Buffer.from('PK\x01\x02\x14\0'),
      entry,
      Buffer.alloc(14),
      Buffer.from(name),
    ])
    const end = Buffer.alloc(18)
    end.writeUInt16LE(1, 4)
    end.writeUInt16LE(1, 6)
    end.writeUInt32LE(central.length, 8)
    end.writeUInt32LE(local.length, 12)
    return Buffer.concat([local, central, Buffer.from('PK\x05\x06'), end])
  }
})

test('a broken line above the header is told, and the header is the header', async () => {
  const { records, told } = await mapped(`columns: [A, B]\n${topic}`, {
    't.csv': 'Meetings of the "Minister", 2012\nA,B\nx,1\n',
  })
  expect(told).toEqual([expect.stringContaining('t.csv:1: has a quotation mark in the middle of a cell')])
  expect(records).toEqual([{ schema: 'Topic', id: 'topic/x', label: 'x' }])
})

test('rows are joined, filled, repeated, told apart and left out', async () => {
  const { records, told, summary } = await mapped(
    `dataset: d
columns: [Who, With, Country, What]
fill: [Who]
set: { year: The year, month: { what: The month, default: "03" } }
maps: { kinds: { talks: MEETING } }
join: { person: { file: people.csv, key: Name, on: "{Who}" } }
source: { id: "source/{$file | slug}", title: "{$file}", locator: "row {$line}" }
values: { key: "{Who | hash With, Country, What}-{$nth}" }
odd: [{ when: "{What | match /^\\\\?/}", say: "is in doubt: {What}" }]
records:
  - schema: Person
    id: "person/{person.Key}"
    names: ["{Who}", "{person.Also}"]
  - schema: Event
    id: "event/{key}"
    name: "{What}"
    kind: "{What | map kinds, 'OTHER'}"
    time: "{$year}-{$month}"
  - schema: Organization
    for: { each: "{With | split ','}" }
    when: ["{What}"]
    id: "organization/{each | slug}"
    kind: UNKNOWN
    names: ["{each}"]
    partOf: "{Country | country}"`,
    {
      'people.csv': 'Name,Key,Also,Ignored\nAnn Lee,ann,A. Lee,1\nBo Ray,bo,,2\n',
      't.csv':
        'Who,With,Country,What\nAnn Lee,"X, Y",UK,talks\n,Y,UK,?visit\n,,,\nBo Ray,Y,UK,talks\nBo Ray,Y,UK,talks\nBo Ray,Y,Freedonia,talks\n',
    },
    ['year=2012'],
  )
  const key = (n: number) =>
    (records.filter(each => (each as { schema: string }).schema === 'Event')[n] as { id: string }).id
  expect(new Set([0, 1, 2, 3, 4].map(key)).size).toBe(5)
  expect(key(3)).toBe(key(2).replace(/-1$/, '-2'))
  expect(records).toEqual(
    expect.arrayContaining([
      { schema: 'Source', id: 'source/t-csv', title: 't.csv' },
      { schema: 'Person', id: 'person/ann', names: ['Ann Lee', 'A. Lee'] },
      { schema: 'Person', id: 'person/bo', names: ['Bo Ray'] },
      {
        ...{ schema: 'Event', id: key(0), name: 'talks', kind: 'MEETING', time: '2012-03' },
        citations: [{ source: 'source/t-csv', locator: 'row 2' }],
      },
      { schema: 'Organization', id: 'organization/x', kind: 'UNKNOWN', names: ['X'], partOf: 'country/gb' },
    ]),
  )
  expect(told).toEqual([
    't.csv:3: odd: is in doubt: ?visit',
    't.csv:6: odd: is the same as a row above in every cell, and may be told twice',
    't.csv:7: Organization: Country: "Freedonia" is no country that is known; name it in a map, or give its id',
  ])
  expect(summary).toBe(
    '1 table, 6 rows = 4 mapped + 1 blank + 0 that no condition of the mapping holds for + 1 with a fault.',
  )
})

test('one that cannot be made leaves the others, and is told', async () => {
  const { records, told, summary } = await mapped(
    `odd: [{ when: "{A | number}", say: "is a number" }]
records: [{ schema: Country, for: { each: "{A | split ','}" }, id: "{each | country}", names: ["{each}"] }]`,
    { 't.csv': 'A;B\n"Norway, Atlantis, Sweden, Mu";1\n'.replace(';B', '').replace(';1', '') },
  )
  expect(records).toMatchObject([{ id: 'country/no' }, { id: 'country/se' }])
  expect(told).toEqual([
    expect.stringContaining('Country: each: "Atlantis" is no country'),
    expect.stringContaining('Country: each: "Mu" is no country'),
    expect.stringContaining('odd: A: "Norway, Atlantis, Sweden, Mu" is no number'),
  ])
  expect(summary).toContain('+ 1 with a fault')
})

test('a joined table is read whole, its keys are told, and a change of it is a new import', async () => {
  const map = put(
    'map.yaml',
    `join: { p: { file: p.csv, key: K, on: "{A}" } }\nrecords: [{ schema: Topic, id: "topic/{A}", label: "{p.N}" }]`,
  )
  const table = put('t.csv', 'A\nx\n')
  const beside = join(table, '..')
  put('p.csv', 'K,N\nx,One\nx,Two\n', beside)
  const first = mappedTables(map, [table]).source
  const all = []
  for await (const read of first.read())
    all.push('data' in read ? read.data : lineOf(read).replace(`${beside}/`, ''))
  expect(all).toEqual([
    'p.csv:3: odd: is a second row of x; the first one is joined',
    { schema: 'Topic', id: 'topic/x', label: 'One' },
  ])
  const before = await digestOf(first)
  expect(await digestOf(mappedTables(map, [table]).source)).toBe(before)
  put('p.csv', 'K,N\nx,Other\n', beside)
  expect(await digestOf(mappedTables(map, [table]).source)).not.toBe(before)
  put('p.csv', 'K,M\nx,Other\n', beside)
  await expect(async () => {
    for await (const _ of mappedTables(map, [table]).source.read());
  }).rejects.toThrow('has no column N, which the mapping names of p')
})

test('rows that are alike are counted in their own table, whichever others are read', async () => {
  const mapping = 'records: [{ schema: Topic, id: "topic/{A}-{$file | slug}-{$nth}", label: "{A}" }]'
  const { records } = await mapped(mapping, { 'a.csv': 'A\nx\nx\n', 'b.csv': 'A\nx\n' })
  expect(records).toMatchObject([
    { id: 'topic/x-a-csv-1' },
    { id: 'topic/x-a-csv-2' },
    { id: 'topic/x-b-csv-1' },
  ])
})

test('many rows of one id, many tables, many columns: none takes the square of its size, nor a file that stays open', async () => {
  const rows = Array.from({ length: 20_000 }, (_, n) => `x,${n}`).join('\n')
  const { records } = await mapped(
    'records: [{ schema: Topic, id: "topic/{A}", label: "{A}", altLabels: ["{B}"] }]',
    {
      't.csv': `A,B\n${rows}\n`,
    },
  )
  expect((records[0] as { altLabels: string[] }).altLabels).toHaveLength(20_000)
  const open = () => readdirSync('/proc/self/fd').length
  const before = open()
  const tables = Object.fromEntries(
    Array.from({ length: 40 }, (_, n) => [`t${n}.csv`, `A\n${`y${n}\n`.repeat(40)}`]),
  )
  await mapped(topic, tables)
  expect(open() - before).toBeLessThan(10)
}, 20_000)

test('what several rows say of one id is one record; where one differs, that is told', async () => {
  const { records, told } = await mapped(
    'records: [{ schema: Organization, id: "organization/{A | lower}", kind: "{B}", names: ["{A}"] }]',
    { 't.csv': 'A,B\nBBC,MEDIA\nbbc,MEDIA\nBBC,COMPANY\n' },
  )
  expect(records).toEqual([
    { schema: 'Organization', id: 'organization/bbc', kind: 'MEDIA', names: ['BBC', 'bbc'] },
  ])
  expect(told).toEqual(['t.csv:4: odd: says "COMPANY"; t.csv:2 says "MEDIA" of the same, which holds'])
})

test('people and offices in a text', async () => {
  const mapping = `records:
  - schema: Person
    for: { who: "{A | people}" }
    id: "person/{who.name | slug}"
    names: ["{who.name}"]
    identifiers: [{ scheme: office, value: "{who.office}" }]`
  const { records } = await mapped(mapping, {
    't.csv': `A
"Minister for the Cabinet Office, Paymaster General, The Rt Hon Francis Maude MP"
Minister of State for Transport - Baroness Kramer
"President Anwar Sadat, Prime Minister Mustafa Khalil"
Andrew Jones MP
Ann Lee
"Minister of State, Jeremy Browne MP"
"Mr. Jan Novák, Minister of Finance"
"Ms Nora Bo and Dr Ida Ray, Minister for Trade, Sir Tom Fox"
"The Rt Hon Eva Low, MP, Lord Privy Seal"
Max Orr MP and Ada Pym MP
"Ina Roe MP, Minister for Trade, Wales"
"Mr Leo Kay, Ambassador to Chile"
"Secretary of State, Amy Fry, MP"
"Lord President of the Council, The Rt Hon Ned Hay MP"
General Prayut Chan-o-cha
`,
  })
  expect(
    records.map(record => {
      const { names, identifiers } = record as { names: string[]; identifiers?: { value: string }[] }
      return [names[0], identifiers?.[0]?.value]
    }),
  ).toEqual([
    ['Francis Maude', 'Minister for the Cabinet Office, Paymaster General'],
    ['Baroness Kramer', 'Minister of State for Transport'],
    ['Anwar Sadat', 'President'],
    ['Mustafa Khalil', 'Prime Minister'],
    ['Andrew Jones', undefined],
    ['Ann Lee', undefined],
    ['Jeremy Browne', 'Minister of State'],
    ['Jan Novák', 'Minister of Finance'],
    ['Nora Bo', undefined],
    ['Ida Ray', 'Minister for Trade'],
    ['Sir Tom Fox', undefined],
    ['Eva Low', 'Lord Privy Seal'],
    ['Max Orr', undefined],
    ['Ada Pym', undefined],
    ['Ina Roe', 'Minister for Trade, Wales'],
    ['Leo Kay', 'Ambassador to Chile'],
    ['Amy Fry', 'Secretary of State'],
    ['Ned Hay', 'Lord President of the Council'],
    ['General Prayut Chan-o-cha', undefined],
  ])
})

test.each<[string, string[], string]>([
  ['what nobody asks for', ['yaer=2012'], 'does not ask for yaer; did you mean year?'],
  ['without a value', ['year'], '--set takes a name and a value'],
])('given %s is refused', (_, set, reason) => {
  const map = put('map.yaml', `set: { year: The year }\n${topic}`)
  expect(() => mappedTables(map, [put('t.csv', 'A\nx\n')], set)).toThrow(reason)
})

test('a folder without tables, and a file that is none, are refused', () => {
  const map = put('map.yaml', topic)
  expect(() => mappedTables(map, [join(put('x.md', ''), '..')])).toThrow('has no tables')
  expect(() => mappedTables(map, [put('x.md', '')])).toThrow('is no table: expected .csv, .tsv, .xlsx, .ods')
})

test.each([
  [
    'What,Who,When\nTalks,"Minister of X, The Rt Hon Ann Lee MP",03/04/2012\n,,05/06/2012\nMore,,13/06/2012\n',
    'DD/MM/YYYY',
  ],
  ['id;Country;Organisation;Date\n1;France;"A, B";2012-03-01\n2;Kosovo;C;2012-03-02\n', 'YYYY-MM-DD'],
  ['"A {b}";c\nx;y\n', undefined],
  [
    'Deputy;Land;Day;Visitors;Function\nAnn Lee;Malta;27-10-2021;Acme, Bolt & Co;Member\nBo van Ray;Malta;28-10-2021;Zeta;Member\nAnn Lee;Malta;29-10-2021;Omega;Member\n',
    'DD-MM-YYYY',
  ],
  ['Date / Time,Who\n2012-03-01,Ann Lee\n2012-03-02,Bo Ray\n', 'YYYY-MM-DD'],
  // Thirteen months are none: the day stands behind them, also where it could be one.
  ['Who,When\nAnn Lee,02/11/2020\nBo Ray,02/20/2020\nCy Day,03/31/2020\n', 'MM/DD/YYYY'],
  [
    ',Who,Location,Country,Dossier,When\n0,Ann Lee,Brussels,Belgium,A file,2020-01-01\n1,Bo Ray,Paris,France,Another,2020-01-02\n',
    'YYYY-MM-DD',
  ],
])('a first mapping of a table holds as it is', async (table, format) => {
  const path = put('my table.csv', table)
  const text = await firstMapping(path)
  if (format) expect(text).toContain(`date '${format}'`)
  const { source, dataset } = mappedTables(put('map.yaml', text), [path])
  expect(dataset).toBe('my-table')
  const events: unknown[] = []
  expect(text).not.toMatch(/date 'DD\/MM\/YYYY', 'MM/)
  for await (const read of source.read()) {
    expect(read).toHaveProperty('data')
    events.push(...[(read as { data: { schema: string } }).data].filter(({ schema }) => schema === 'Event'))
  }
  expect(events).toHaveLength(table.trim().split('\n').length - 1)
})

test('a first mapping makes nobody of what is said of a meeting', async () => {
  const path = put(
    't.csv',
    'Who,Location,State,Group,Dossier,When\nAnn Lee,remote,Belgium,Greens,The Fisheries Act,2020-01-01\nBo Ray,Paris,France,Left,The Forest Act,2020-01-02\n',
  )
  const text = await firstMapping(path)
  expect(text).toContain('Who: texts, such as "Ann Lee" -> who took part')
  expect(text).toContain('# Nothing becomes of: Location, Group, Dossier, State')
  expect(text.match(/schema: Participation/g)).toHaveLength(1)
})

test('a table whose header is further down is told so', async () => {
  await expect(
    firstMapping(put('t.csv', 'Meetings of 2020,,,\n,,,\nWho,When,Where,Why\nA,2020,B,C\n')),
  ).rejects.toThrow(/t\.csv:1: most columns have no name there\. Is the header further down\?/)
})

test.each([
  [
    'the day where the month should be, in the form that comes next',
    "{D | date 'DD/MM/YYYY', 'MM/DD/YYYY'}",
    '02/20/2020',
    '2020-02-20',
  ],
  ['the first form where both fit', "{D | date 'DD/MM/YYYY', 'MM/DD/YYYY'}", '02/11/2020', '2020-11-02'],
])('a date is read with %s', async (_, time, cell, expected) => {
  const map = `records: [{ schema: Event, id: event/x, name: X, kind: MEETING, time: "${time}" }]\nsource: { id: source/x, title: X }\n`
  const { source } = mappedTables(put('map.yaml', map), [put('t.csv', `D\n${cell}\n`)])
  const times: unknown[] = []
  for await (const read of source.read())
    if ('data' in read) times.push((read.data as { time?: string }).time)
  expect(times).toContain(expected)
})

test('a pattern that may never end is refused, and a choice that is none is told once', () => {
  const fault = (record: string) => () =>
    mappedTables(put('map.yaml', `records: [${record}]\n`), [put('t.csv', 'A\nx\n')])
  expect(fault('{ schema: Topic, id: "topic/{A | match /^(a+)+$/}", label: X }')).toThrow(
    /map\.yaml:1: .*repeats what repeats, and may never end/,
  )
  expect(fault('{ schema: Event, id: event/x, name: X, kind: MEETINGG }')).toThrow(
    /map\.yaml:1: records\.0\.kind: must be one of .*did you mean MEETING\?/,
  )
})

test('rows that are alike, and a blank with nothing above it, are told of', async () => {
  const map = 'fill: [A]\nrecords: [{ schema: Topic, id: "topic/{B}", label: "{B}" }]\n'
  const { source } = mappedTables(put('map.yaml', map), [put('t.csv', 'A,B\n,x\nz,y\nz,y\n')])
  const told: string[] = []
  for await (const read of source.read())
    if ('oddity' in read) told.push(`${read.place.line}: ${read.oddity}`)
  expect(told).toEqual([
    '2: is blank, as if the row above said it, and no row above does',
    '4: is the same as a row above in every cell, and may be told twice',
  ])
})

const shipped = join(import.meta.dirname, '..', '..', 'data', 'mappings')

/** What editors check a mapping by. */
const isMapping = new Ajv({ strict: false, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(join(shipped, '..', '..', 'schema', 'mapping.schema.json'), 'utf8')),
)

test.each([
  ['an unknown key', 'record: []'],
  ['an unknown schema', 'records: [{ schema: Topik, id: topic/x }]'],
  ['an unknown field', 'records: [{ schema: Topic, id: topic/x, lable: X }]'],
  ['an unknown field of a part', 'records: [{ schema: Topic, id: topic/x, identifiers: [{ scheem: x }] }]'],
  ['a record without an id', 'records: [{ schema: Topic, label: X }]'],
])('editors tell of %s', (_, text) => {
  expect(isMapping(parse(text))).toBe(false)
})

test('editors complete what there is', () => {
  expect(isMapping(parse(topic))).toBe(true)
})

test.each(readdirSync(shipped))('the mapping %s is right, for editors too, and short', name => {
  expect([name, isMapping(parse(readFileSync(join(shipped, name), 'utf8')))]).toEqual([name, true])
  expect(readMapping(join(shipped, name)).records.length).toBeGreaterThan(1)
  expect(readFileSync(join(shipped, name), 'utf8').split('\n').length).toBeLessThan(120)
})

test('however mappings and tables are damaged: nothing crashes, and every row is told of or mapped', async () => {
  const random = randomFrom('damaged mappings')
  const mapping = readFileSync(join(shipped, 'gov-uk-meetings.yaml'), 'utf8')
  const rows = Array.from(
    { length: 12 },
    (_, n) => `"Minister, The Rt Hon Ann Lee${n} MP",April 20${10 + n},"X${n}, Y",To talk`,
  )
  const damage = (text: string) => {
    const at = Math.floor(random() * text.length)
    const put = ['', '"', ',', '{', '}', '|', ': ', '\n', '\t', "'", '\0', '*a', '&a', '- '][
      Math.floor(random() * 14)
    ]!
    return text.slice(0, at) + put + text.slice(at + Math.floor(random() * 3))
  }
  let refused = 0
  for (let run = 0; run < 100; run++) {
    const table = damage(`Minister,Date,Name of Organisation,Purpose of meeting\n${rows.join('\n')}\n`)
    try {
      const { summary } = await mapped(run % 2 ? damage(mapping) : mapping, { 't.csv': table })
      const [rows, mappedRows, blank, unused, faulty] = [...summary.matchAll(/\d+(?! table)/g)].map(Number)
      expect(mappedRows! + blank! + unused! + faulty!).toBe(rows)
    } catch (error) {
      expect(error).toBeInstanceOf(StartError)
      refused++
    }
  }
  expect(refused).toBeLessThan(60)
})
