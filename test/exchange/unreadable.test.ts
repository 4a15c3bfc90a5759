import { emptyService, citations, ndjson, person, source } from '../support/importing.ts'

const { give } = emptyService()

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
  ['a quotation mark that is never closed', 'Source.csv', 'id,title\nsource/b,"B\n', 'cannot be read'],
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
  ['a prototype as a column', 'Source.csv', 'id,title,__proto__\nsource/b,B,C\n', 'is no field here'],
  ['a prototype inside a column', 'Source.csv', 'id,title,__proto__.a\nsource/b,B,C\n', 'is no field here'],
])('%s is set aside', async (_, name, content, reason) => {
  const { counts, report } = await give(name, content)
  expect(counts).toEqual({ read: 1, written: 0, unchanged: 0, rejected: 1 })
  expect(report[0]!.reason).toContain(reason)
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

test('where the form of a CSV file breaks, it ends, and says so; what stood before is read', async () => {
  const good = (name: string) => `source/${name},${name}\n`
  const stray = await give('Source.csv', `id,title\n${good('a')}source/b,say "hello"\n${good('c')}`)
  expect(stray.counts).toEqual({ read: 2, written: 1, unchanged: 0, rejected: 1 })
  expect(stray.report[0]).toMatchObject({
    line: '3',
    reason: expect.stringContaining('cannot be read from here on'),
  })
  const long = await give(
    'Source.csv',
    `id,title\n${good('d')}source/x,${'x'.repeat(5 * 2 ** 20)}\n${good('e')}`,
  )
  expect(long.counts).toEqual({ read: 2, written: 1, unchanged: 0, rejected: 1 })
  expect(long.report[0]!.reason).toContain('cannot be read from here on')
})

test('a row of 100 MB in CSV is set aside, not held', async () => {
  const row = Buffer.concat([
    Buffer.from('id,title\nsource/b,B\nsource/c,'),
    Buffer.alloc(100 * 2 ** 20, 0x61),
  ])
  const { counts, report } = await give('Source.csv', row)
  expect(counts).toEqual({ read: 2, written: 1, unchanged: 0, rejected: 1 })
  expect(report[0]!.reason).toContain('cannot be read')
})
