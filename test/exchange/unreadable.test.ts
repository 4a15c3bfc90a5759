import { randomFrom } from '../support/random.ts'
import { citations, emptyService, idsIn, ndjson, person, source } from '../support/importing.ts'

const on = emptyService()
const { give } = on

test.each([
  [
    'a null in a part',
    'x.ndjson',
    ndjson(
      source,
      { schema: 'Country', id: 'country/c', names: ['C'] },
      { schema: 'Document', id: 'document/d', title: 'D', type: 'AGREEMENT', citations },
      {
        schema: 'Party',
        id: 'party/p',
        actor: 'country/c',
        document: 'document/d',
        actions: [
          { kind: 'SIGNATURE', on: null },
          { kind: 'ENTRY_INTO_FORCE', on: '2020' },
        ],
        citations,
      },
    ),
    0,
  ],
  ['100,000 levels', 'x.ndjson', `${'['.repeat(100_000)}${']'.repeat(100_000)}\n`, 1],
  ['a record that holds itself', 'x.yaml', '- &a {schema: Person, id: person/a, x: *a}\n', 1],
  ['a list that holds itself', 'x.yaml', '- {schema: Person, id: person/a, names: &n [*n]}\n', 1],
])('%s is no trouble', async (_, name, content, rejected) => {
  expect((await give(name, content)).counts.rejected).toBe(rejected)
})

test.each<[string, string, string | Uint8Array, string]>([
  ['a line that is no JSON', 'x.ndjson', '{"schema":', 'is no JSON; write one object a line'],
  [
    'invalid UTF-8',
    'x.ndjson',
    Uint8Array.from([0x7b, 0xe9, 0x7d, 0x0a]),
    'is not valid UTF-8; save the file in that encoding',
  ],
  [
    'invalid UTF-8 in a cell',
    'Source.csv',
    Uint8Array.from([0x69, 0x64, 0x0a, 0xe9, 0x0a]),
    'is not valid UTF-8',
  ],
  ['a cell too many', 'Source.csv', 'id,title\nsource/b,B,C\n', 'has 3 cells, but there are 2 columns'],
  ['a cell too few', 'Source.csv', 'id,title,url\nsource/b,B\n', 'has 2 cells, but there are 3 columns'],
  [
    'a quotation mark that is never closed',
    'Source.csv',
    'id,title\nsource/b,"B\n',
    'has a quotation mark that is never closed',
  ],
  [
    'a header in another encoding',
    'Source.csv',
    Uint8Array.from([0x69, 0x64, 0xe9, 0x0a, 0x61, 0x0a, 0x62]),
    'is not valid UTF-8',
  ],
  [
    'a cell and a part of it',
    'Person.csv',
    'id,names,names.1.text\nperson/a,Ann|Anna,X\n',
    'says something twice: in the column names.1.text',
  ],
  [
    'a part and what holds it',
    'Person.csv',
    'id,names.1.text,names\nperson/a,X,Ann\n',
    'says something twice: in the column names,',
  ],
  [
    'a part of what is no list of parts',
    'Person.csv',
    'id,names.1,names.1.text\nperson/a,Ann,Anna\n',
    'says something twice',
  ],
  ['a blank for a number', 'Place.csv', 'id,name,latitude\nplace/a,A," "\n', 'must be a number'],
  ['a column that comes twice', 'Source.csv', 'id,id\nsource/b,B\n', 'has the column id twice'],
  [
    'a column without a name, twice',
    'Source.csv',
    'id,,\nsource/b,B,C\n',
    'has the column without a name twice',
  ],
  ['CSV of no known kind', 'Sources.csv', 'id\nsource/b\n', 'did you mean Source?'],
  ['broken YAML', 'x.yaml', '- a: [1\n', 'Flow sequence'],
  [
    'a prototype as a column',
    'Source.csv',
    'id,title,__proto__\nsource/b,B,C\n',
    'has a column that is no field of a record: __proto__; the one row below was not read',
  ],
  [
    'a prototype inside a column',
    'Source.csv',
    'id,title,__proto__.a\nsource/b,B,C\n',
    'has a column that is no field of a record: __proto__.a',
  ],
  [
    'semicolons',
    'Source.csv',
    'id;title\nsource/b;B\nsource/c;C\n',
    'has its cells between semicolons; save the table with commas; the 2 rows below were not read',
  ],
  ['tabs', 'Source.csv', 'id\ttitle\nsource/b\tB\n', 'has its cells between tabs'],
  [
    'a header that is wrong',
    'Source.csv',
    'id,tite,pages\nsource/b,B,1\nsource/c,C,2\n',
    'has columns that are no fields of a record: tite; did you mean title?, pages; the 2 rows below were not read',
  ],
  [
    'no header',
    'Source.csv',
    'source/b,A long title\nsource/c,C\n',
    'has columns that are no fields of a record: source/b, A long title; the one row below was not read',
  ],
  ['a table with a header alone', 'Source.csv', 'id,title\n', 'has no records'],
  ['an empty table', 'Source.csv', '', 'has no records'],
  ['an empty file of lines', 'x.ndjson', '\n\n', 'has no records'],
  ['an empty YAML', 'x.yaml', '', 'has no records'],
  ['an empty list', 'x.json', '[]', 'has no records'],
  [
    'a field that stands twice',
    'x.ndjson',
    '{"schema":"Source","id":"source/b","title":"B","title":"C"}',
    'has the field title twice; take one of them out',
  ],
  [
    'a field that stands twice in a part, once written otherwise',
    'x.jsonl',
    '{"schema":"Country","id":"country/c","names":["C"],"codes":{"alpha2":"CC","alph\\u00612":"CD"}}',
    'has the field alpha2 twice',
  ],
  [
    'a field that stands twice in YAML',
    'x.YAML',
    '- {schema: Source, id: source/b, id: source/c, title: B}\n',
    'Map keys must be unique',
  ],
  [
    'a field that stands twice in JSON',
    'x.JSON',
    '[{"schema":"Source","id":"source/b","id":"source/c"}]',
    'Map keys must be unique',
  ],
  ...['x.ndjson', 'x.json', 'x.yaml'].map((name): [string, string, string, string] => [
    `a number in ${name} that no number holds`,
    name,
    '{"schema":"Place","id":"place/a","name":"A","latitude":9007199254740993}\n',
    'has the number 9007199254740993, which no number here holds exactly',
  ]),
  [
    'a number in CSV that no number holds',
    'Place.csv',
    'id,name,latitude\nplace/a,A,9007199254740993\n',
    'has more digits than a number here holds exactly',
  ],
  [
    'half a character',
    'x.ndjson',
    '{"schema":"Source","id":"source/b","title":"B\\ud83d"}',
    'has U+D83D in it',
  ],
  [
    'half a character in a list',
    'x.ndjson',
    '{"schema":"Topic","id":"topic/b","label":"B","altLabels":["a","b\\udc00"]}',
    'has U+DC00 in it',
  ],
  [
    'a NUL',
    'x.ndjson',
    '{"schema":"Source","id":"source/b","title":"B\\u0000"}',
    'has U+0000 in it, which is no character',
  ],
  ['a blank title', 'x.ndjson', '{"schema":"Source","id":"source/b","title":" \\t"}', 'must not be empty'],
  [
    'a number of digits that is too large for a number at all',
    'x.ndjson',
    '{"schema":"Place","id":"place/a","name":"A","latitude":1e999}',
    'must be a number',
  ],
  [
    'a spreadsheet’s number of a day',
    'x.yaml',
    '- {schema: Source, id: source/b, title: B, publishedOn: 8903}\n',
    'is the year 8903; write the day if it is meant as a spreadsheet’s number of one (1924-05-16), and 8903-XX',
  ],
  ['the same in a table', 'Source.csv', 'id,title,publishedOn\nsource/b,B,8903\n', 'is the year 8903'],
  ['a year that is a slip', 'Source.csv', 'id,title,publishedOn\nsource/b,B,2204\n', 'is the year 2204'],
  [
    'a longer number of a day',
    'Source.csv',
    'id,title,publishedOn\nsource/b,B,43831\n',
    'spreadsheet’s number of a day (2020-01-01)',
  ],
])('%s is set aside, by one line', async (_, name, content, reason) => {
  const { counts, report, lines } = await give(name, content)
  expect(counts).toEqual({ read: 1, written: 0, unchanged: 0, rejected: 1 })
  expect(report.map(({ reason }) => reason)).toEqual([expect.stringContaining(reason)])
  expect(lines[0]).toContain(reason)
  expect(({} as Record<string, unknown>).a).toBeUndefined()
})

test('a line of 100 MB is set aside, not held; what stands around it loads', async () => {
  const long = Buffer.alloc(100 * 2 ** 20, 0x61)
  const lines = Buffer.concat([Buffer.from(ndjson(source)), long, Buffer.from(`\n${ndjson(person)}`)])
  const before = process.memoryUsage().rss
  const { counts, report } = await give('x.ndjson', lines)
  expect(counts).toEqual({ read: 3, written: 2, unchanged: 0, rejected: 1 })
  expect(report[0]).toMatchObject({ line: '2', reason: 'is longer than 4 MiB' })
  expect(process.memoryUsage().rss - before).toBeLessThan(60 * 2 ** 20)
})

test('a line of a CSV file whose form is broken is set aside alone; the rows after it are read', async () => {
  const good = (name: string) => `source/${name},${name}\n`
  for (const [broken, reason] of [
    ['source/x,say "hello"', 'has a quotation mark in the middle of a cell'],
    ['source/x,"hello', 'has a quotation mark that is'],
    ['source/x,"hello" said', 'has a quotation mark that is closed in the wrong place'],
    [`source/x,${'x'.repeat(5 * 2 ** 20)}`, 'is longer than 4 MiB'],
  ] as const) {
    await on.service.clear()
    const more = `${good('c')}source/d,"d ""1"" d"\n${good('e')}`
    const { counts, report } = await give('Source.csv', `id,title\n${good('a')}${broken}\n\n${more}`)
    expect(counts).toEqual({ read: 5, written: 4, unchanged: 0, rejected: 1 })
    expect(report).toEqual([expect.objectContaining({ line: '3', reason: expect.stringContaining(reason) })])
    expect(await idsIn(on.service)).toEqual(['source/a', 'source/c', 'source/d', 'source/e'])
  }
})

test('however a table is damaged: each line is a record or is told of', async () => {
  const random = randomFrom('damaged tables')
  const rows = Array.from(
    { length: 30 },
    (_, n) => `source/s${n},"Title ""${n}"", and more",https://example.org/${n}`,
  )
  for (let run = 0; run < 40; run++) {
    const lines = [...rows]
    for (let damage = 0; damage < 3; damage++) {
      const at = Math.floor(random() * lines.length)
      const text = lines[at]!
      const cut = Math.floor(random() * text.length)
      const put = ['', '"', ',', '"",', ';'][Math.floor(random() * 5)]!
      lines[at] = text.slice(0, cut) + put + text.slice(random() < 0.5 ? cut : cut + 1)
    }
    const { counts, report } = await give('Source.csv', `id,title,url\n${lines.join('\n')}\n`)
    // A line that is damaged may take the one after it into its cell, and no more; then it is told.
    const told = new Set(report.map(({ line }) => line)).size
    expect(counts.read).toBe(counts.written + counts.unchanged + counts.rejected)
    expect(counts.written + counts.unchanged + told).toBeGreaterThanOrEqual(30)
    await on.service.clear()
  }
})

test('a row of 100 MB in CSV is set aside, not held', async () => {
  const row = Buffer.concat([
    Buffer.from('id,title\nsource/b,B\nsource/c,'),
    Buffer.alloc(100 * 2 ** 20, 0x61),
  ])
  const { counts, report } = await give('Source.csv', row)
  expect(counts).toEqual({ read: 2, written: 1, unchanged: 0, rejected: 1 })
  expect(report[0]!.reason).toContain('is longer than 4 MiB')
})
