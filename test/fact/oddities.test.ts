import { emptyService, ndjson } from '../support/importing.ts'

const tested = emptyService()
const citations = [{ source: 'source/s' }]
const source = { schema: 'Source', id: 'source/s', title: 'Gazette', publishedOn: '1990-05-01' }
const person = (id: string, more = {}) => ({
  schema: 'Person',
  id: `person/${id.toLowerCase()}`,
  names: [id],
  ...more,
})
const tenure = (id: string, who: string, time: unknown, more = {}) => ({
  schema: 'Tenure',
  id: `tenure/${id}`,
  person: `person/${who.toLowerCase()}`,
  office: 'office/o',
  time,
  citations,
  ...more,
})
const records = [
  source,
  person('Ada', { born: '1900-02-03', died: '1980-01-01' }),
  person('Ben', { born: '1950', died: '198X' }),
  person('Cy'),
  { schema: 'Office', id: 'office/o', names: ['Head'], seats: 1 },
  // She was dead; he may have died later that decade.
  tenure('ada', 'Ada', '1981/1985'),
  tenure('ben', 'Ben', '1984/1986'),
  tenure('cy', 'Cy', '1986/1990'),
  tenure('named', 'Ada', '1995', { status: 'NOT_TAKEN_UP' }),
  { schema: 'Event', id: 'event/late', name: 'Talks', kind: 'MEETING', time: '1991-01-01', citations },
  { schema: 'Event', id: 'event/year', name: 'Talks', kind: 'MEETING', time: '1990', citations },
  { schema: 'Participation', id: 'participation/early', actor: 'person/ada', event: 'event/old', citations },
  {
    schema: 'Participation',
    id: 'participation/of',
    actor: 'person/ada',
    event: 'event/late',
    role: 'SUBJECT',
    citations,
  },
  { schema: 'Event', id: 'event/old', name: 'Talks', kind: 'MEETING', time: '1899', citations },
  {
    schema: 'Document',
    id: 'document/d',
    title: 'D',
    type: 'TREATY',
    signedOn: '1985-03-01',
    time: '1984/1990',
    citations,
  },
]

const asked = `{ facts(first: 100, where: { oddities: { some: {} } }) { nodes { id oddities { code sentence fields } } }
  office(id: "office/o") { oddities { code sentence fields } } }`

test('what is odd is told on import and can be asked for; what a reading explains is not odd', async () => {
  const { lines } = await tested.give('a.ndjson', ndjson(...records))
  const { data, errors } = await tested.service.ask(asked)
  expect(errors).toBeUndefined()
  expect(Object.fromEntries(data.facts.nodes.map((node: { id: string }) => [node.id, node]))).toEqual({
    'tenure/ada': {
      id: 'tenure/ada',
      oddities: [
        { code: 'AFTER_DEATH', sentence: 'It is dated after Ada died on 1 January 1980.', fields: ['time'] },
      ],
    },
    'participation/early': {
      id: 'participation/early',
      oddities: [
        {
          code: 'BEFORE_BIRTH',
          sentence: 'It is dated before Ada was born on 3 February 1900.',
          fields: ['event'],
        },
      ],
    },
    'event/late': {
      id: 'event/late',
      oddities: [
        {
          code: 'AFTER_ITS_SOURCE',
          sentence: 'It is dated after the source that tells of it, Gazette, was published on 1 May 1990.',
          fields: ['time', 'citations'],
        },
      ],
    },
    'document/d': {
      id: 'document/d',
      oddities: [
        {
          code: 'PERIOD_BEFORE_SIGNATURE',
          sentence: 'Its period begins before it was signed.',
          fields: ['time'],
        },
      ],
    },
  })
  expect(data.office.oddities).toEqual([
    {
      code: 'MORE_HOLDERS_THAN_SEATS',
      sentence: '2 people held it at once on 31 December 1984, which is more than it has seats.',
      fields: ['seats'],
    },
  ])
  expect(lines.filter(line => line.includes('It is dated after Ada died'))).toHaveLength(1)
  expect(lines.join('\n')).toMatch(
    /a\.ndjson:\d+: tenure\/ada · time: It is dated after Ada died on 1 January 1980$/m,
  )
  expect(lines.join('\n')).toMatch(/office\/o · seats: 2 people held it at once/)
})

test('what is mended is odd no more', async () => {
  await tested.give('a.ndjson', ndjson(...records))
  await tested.give(
    'a.ndjson',
    ndjson({ ...source, publishedOn: '1992' }, person('Ada', { born: '1890', died: '1999' }), {
      schema: 'Office',
      id: 'office/o',
      names: ['Head'],
      seats: 2,
    }),
  )
  const { data } = await tested.service.ask(asked)
  expect(data.facts.nodes.map(({ id }: { id: string }) => id)).toEqual(['document/d'])
  expect(data.office.oddities).toEqual([])
})
