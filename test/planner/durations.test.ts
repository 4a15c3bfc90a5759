import { TestService } from '../support/service.ts'

const citations = [{ source: 'source/s' }]
const tenure = (id: string, time: unknown, more: object = {}) => ({
  ...{ schema: 'Tenure', id: `tenure/${id}`, person: 'person/p', office: `office/${id}`, time, citations },
  ...more,
})
const document = (id: string, signedOn: unknown, acts: object[] = [], more: object = {}) => ({
  ...{ schema: 'Document', id: `document/${id}`, title: id, type: 'AGREEMENT', signedOn, acts, citations },
  ...more,
})
const entry = (on: string) => ({ kind: 'ENTRY_INTO_FORCE', on })

let service: TestService

beforeAll(async () => {
  service = await TestService.start()
  await service.loadRecords([
    { schema: 'Source', id: 'source/s', title: 'S' },
    { schema: 'Person', id: 'person/p', names: ['P'], born: '1930-05-01', died: '2010' },
    { schema: 'Person', id: 'person/q', names: ['Q'], born: '1950' },
    { schema: 'Country', id: 'country/a', names: ['A'] },
    ...['day', 'days', 'years', 'month', 'open', 'unknown', 'undated', 'doubtful'].map(id => ({
      ...{ schema: 'Office', id: `office/${id}`, names: [id] },
    })),
    tenure('day', '2001-05-01'),
    tenure('days', '2001-05-01/2001-05-10', { nominatedOn: '2001-04-01', appointedOn: '2001-04' }),
    tenure('years', '2001/2005'),
    tenure('month', '2001-05/2001-06'),
    tenure('open', '2001-05-01/..'),
    tenure('unknown', '2001-05-01/'),
    tenure('undated', undefined),
    tenure('doubtful', '2001-05-01?/2001-05-10'),
    document('soon', '2000-01-01', [entry('2000-01-31')]),
    document('late', '2000-01-01', [entry('2004')]),
    document('twice', '2000-01-01', [entry('2000-01-01'), entry('2010-01-01')]),
    document('never', '2000-01-01'),
    document('before', '2000-06-01', [entry('2000-05-01')]),
    {
      ...{ schema: 'Party', id: 'party/late/a', actor: 'country/a', document: 'document/late', citations },
      actions: [
        { kind: 'SIGNATURE', on: '2000-01-01' },
        { kind: 'RATIFICATION', on: '2003-01-01' },
        { kind: 'ENTRY_INTO_FORCE', on: '2003-02-01' },
        { kind: 'TERMINATION', on: '2008-01-01' },
      ],
    },
  ])
})
afterAll(() => service.stop())

async function rows(list: string, where: string): Promise<string[]> {
  service.statements.length = 0
  const { data, errors } = await service.ask(
    `{ ${list}(where: ${where}, first: 50) { totalCount edges { certainty node { id } } } }`,
  )
  expect(errors).toBeUndefined()
  expect(service.statements).toHaveLength(1)
  return data[list].edges.map(
    ({ certainty, node }: { certainty: string; node: { id: string } }) =>
      `${node.id.split('/')[1]}${certainty === 'POSSIBLY' ? '?' : ''}`,
  )
}
const lasting = async (days: string, more = '') =>
  (await rows('tenures', `{time: {lasting: ${days}${more}}}`)).sort()

test('how long a time lasted: the first and the last day count, and bounds make it possible', async () => {
  expect(await lasting('{atMost: 1}')).toEqual(['day', 'unknown?'])
  expect(await lasting('{atLeast: 10, atMost: 10}')).toEqual(['days', 'doubtful?', 'month?', 'unknown?'])
  expect(await lasting('{atLeast: 2, atMost: 9}')).toEqual(['month?', 'unknown?'])
  expect(await lasting('{atLeast: 1098, atMost: 1826}')).toEqual(['unknown?', 'years'])
  expect(await lasting('{atLeast: 1099}')).toEqual(['open', 'unknown?', 'years?'])
  expect(await lasting('{atLeast: 1827}')).toEqual(['open', 'unknown?'])
  expect(await lasting('{atMost: 61}')).toEqual(['day', 'days', 'doubtful?', 'month', 'unknown?'])
})

test('what still goes on has lasted up to today', async () => {
  const today = Math.round((Date.now() - Date.parse('2001-05-01T00:00Z')) / 86_400_000)
  expect(await lasting(`{atLeast: ${today - 2}, atMost: ${today + 3}}`)).toEqual(['open'])
  // Whose end nobody knows ended with the death of 2010 at the latest.
  expect(await lasting(`{atLeast: ${today + 3}}`)).toEqual([])
})

test('together with a span, surely only, negated, and in an argument', async () => {
  expect(await lasting('{atLeast: 10}', ', within: {to: "2001-05-31"}')).toEqual([
    'days',
    'doubtful?',
    'unknown?',
  ])
  expect(await lasting('{atLeast: 10}', ', certainty: DEFINITELY')).toEqual(['days', 'open', 'years'])
  expect((await rows('tenures', '{NOT: {time: {lasting: {atLeast: 10}}}}')).sort()).toEqual([
    'day',
    'doubtful?',
    'month?',
    'undated',
    'unknown?',
  ])
  const { errors } = await service.ask(
    '{ tenures(where: {time: {lasting: {atLeast: 9000000}}}) { totalCount } }',
  )
  expect(errors![0]!.message).toMatch('tenures(where.time.lasting.atLeast): must be a whole number')
})

const apart = (from: string, to: string, days: string) =>
  `{apart: [{from: ${from}, to: ${to}, days: ${days}}]}`

test('how far apart two moments of a row are', async () => {
  expect(await rows('people', apart('BORN', 'DIED', '{atLeast: 29000}'))).toEqual(['p'])
  expect(await rows('people', apart('BORN', 'DIED', '{atLeast: 29300}'))).toEqual(['p?'])
  expect(await rows('people', apart('BORN', 'DIED', '{}'))).toEqual(['p'])
  expect(await rows('tenures', apart('NOMINATED_ON', 'TIME', '{atLeast: 30}'))).toEqual(['days'])
  expect(await rows('tenures', apart('APPOINTED_ON', 'TIME', '{atLeast: 2}'))).toEqual(['days?'])
  expect(await rows('tenures', apart('TIME', 'NOMINATED_ON', '{atMost: -30}'))).toEqual(['days'])
})

test('from signature to entry into force, of a document and of a party', async () => {
  const force = async (days: string) =>
    (await rows('documents', apart('SIGNED_ON', 'ENTRY_INTO_FORCE', days))).sort()
  expect(await force('{atMost: 30}')).toEqual(['before', 'soon', 'twice'])
  expect(await force('{atLeast: 0, atMost: 30}')).toEqual(['soon', 'twice'])
  expect(await force('{atLeast: 1461}')).toEqual(['late', 'twice'])
  expect(await force('{atLeast: 1500, atMost: 1600}')).toEqual(['late?'])
  expect(await rows('parties', apart('SIGNATURE', 'RATIFICATION', '{atLeast: 1000}'))).toEqual(['late'])
  expect(
    await rows(
      'documents',
      `{parties: {some: ${apart('SIGNATURE', 'ENTRY_INTO_FORCE', '{atLeast: 1000}')}}}`,
    ),
  ).toEqual(['late'])
  expect(
    (await rows('documents', `{NOT: ${apart('SIGNED_ON', 'ENTRY_INTO_FORCE', '{atLeast: 0}')}}`)).sort(),
  ).toEqual(['before', 'never'])
})

test('what was in force on a day', async () => {
  const inForce = (list: string, day: string, more = '') => rows(list, `{inForce: {on: "${day}"${more}}}`)
  expect(await inForce('parties', '2004-01-01')).toEqual(['late'])
  expect(await inForce('parties', '2003-01-15')).toEqual([])
  expect(await inForce('parties', '2009-01-01')).toEqual([])
  expect(await inForce('documents', '2004-01-01')).toEqual(['late'])
  expect(await rows('documents', '{NOT: {inForce: {on: "2004-01-01"}}}')).toHaveLength(4)
  expect(
    await rows('documents', '{parties: {some: {inForce: {on: "2004-01-01", certainty: DEFINITELY}}}}'),
  ).toEqual(['late'])
})
