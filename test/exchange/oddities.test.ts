import { emptyService, citations, ndjson, office, person, source, tenure } from '../support/importing.ts'

const { give } = emptyService()

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
        document: 'document/d',
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
