import { emptyService, citations, ndjson, office, person, source, tenure } from '../support/importing.ts'

const on = emptyService()
const { give } = on

test('what is odd but possible loads, with a warning', async () => {
  const document = { schema: 'Document', id: 'document/d', title: 'D', type: 'AGREEMENT', citations }
  const { counts, report, rejects, lines } = await give(
    'x.ndjson',
    ndjson(
      source,
      person,
      office,
      { schema: 'Country', id: 'country/c', names: ['C'] },
      { ...document, signedOn: '2020-05', time: '2020-04/2030' },
      { ...document, id: 'document/in-order', signedOn: '2020-05', time: '2020-05/2030' },
      // A period of years may well begin in the course of its first one.
      { ...document, id: 'document/plan', signedOn: '2020-05', time: '2020/2021' },
      {
        schema: 'Party',
        id: 'party/odd',
        actor: 'country/c',
        document: 'document/d',
        actions: [
          { kind: 'ENTRY_INTO_FORCE', on: '2019' },
          { kind: 'SIGNATURE', on: '2020' },
        ],
        citations,
      },
      {
        schema: 'Party',
        id: 'party/in-order',
        actor: 'country/c',
        document: 'document/in-order',
        actions: [
          { kind: 'ENTRY_INTO_FORCE', on: '2020-06' },
          { kind: 'SIGNATURE', on: '2020' },
        ],
        citations,
      },
      { ...tenure, time: '1990/1992', appointedOn: '1993' },
      { ...tenure, id: 'tenure/in-order', time: '1990/1992', appointedOn: '1992' },
    ),
  )
  expect(counts).toEqual({ read: 11, written: 11, unchanged: 0, rejected: 0 })
  expect(rejects).toEqual([])
  expect(report.map(({ severity, record, field }) => [severity, record, field])).toEqual([
    ['warning', 'document/d', 'time'],
    ['warning', 'party/odd', 'actions'],
    ['warning', 'tenure/t', 'appointedOn'],
  ])
  expect(lines[0]).toMatch(/^Odd: \/x\.ndjson:5: document\/d · time: begins before the document was signed/)
})

test('one actor that is twice party to one document is odd on both records, and no longer when one goes', async () => {
  const party = (id: string, document = 'document/d') => ({
    ...{ schema: 'Party', id: `party/${id}`, actor: 'country/c', document, citations },
  })
  const document = { schema: 'Document', id: 'document/d', title: 'D', type: 'AGREEMENT', citations }
  const others = [source, { schema: 'Country', id: 'country/c', names: ['Cyria'] }, document]
  const records = [...others, { ...document, id: 'document/e' }, party('one'), party('other', 'document/e')]
  expect((await give('a.ndjson', ndjson(...records))).report).toEqual([])
  // Another register that says so too tells of the same party.
  expect((await give('b.ndjson', ndjson(party('two')))).report).toEqual([])
  const { report } = await give('b.ndjson', ndjson(party('two'), party('three')))
  expect(report).toMatchObject([
    { record: 'party/two', reason: '2 records say that Cyria is party to the same document' },
  ])
  const { data } = await on.service.ask(
    '{ document(id: "document/d") { parties { nodes { id oddities { code sentence } } } } }',
  )
  expect(data.document.parties.nodes).toEqual(
    ['one', 'two'].map(id => ({
      id: `party/${id}`,
      oddities: [
        { code: 'PARTY_TWICE', sentence: '2 records say that Cyria is party to the same document.' },
      ],
    })),
  )
  await give('b.ndjson', ndjson(party('two'), party('three', 'document/e')))
  const after = await on.service.database.run('MATCH (n)-[:HAS]->(o:Oddity) RETURN n.id AS id ORDER BY id')
  expect(after).toEqual([])
})

test('the same oddity of many records is told three times, then with its number', async () => {
  const document = (n: number) => ({
    ...{ schema: 'Document', id: `document/d${n}`, title: 'D', type: 'AGREEMENT', citations },
    ...{ signedOn: '2020-05', time: '2020-04/2030' },
  })
  const { lines, report } = await give(
    'x.ndjson',
    ndjson(source, ...Array.from({ length: 190 }, (_, n) => document(n)), {
      ...document(190),
      ...{ signedOn: '2199-01-01', time: '2199-01-01/..' },
    }),
  )
  expect(report).toHaveLength(192)
  expect(lines.map(line => line.replace(/document\/d\d+/, 'D').replace(/:\d+:/, ':N:'))).toEqual([
    ...Array(3).fill('Odd: /x.ndjson:N: D · time: begins before the document was signed (signedOn)'),
    'Odd: /x.ndjson:N: D · signedOn: lies after 2100',
    'Odd: /x.ndjson:N: D · time: lies after 2100',
    'Odd: 187 more like time: begins before the document was signed (signedOn)',
    'All findings are in /report.csv.',
  ])
})
