import { TestService } from '../support/service.ts'

const citations = [{ source: 'source/a' }]
const meeting = (id: string, time: string | undefined, host: string, guests: string[], more: object = {}) => [
  { schema: 'Event', id: `event/${id}`, kind: 'MEETING', name: `Meeting ${id}`, time, citations, ...more },
  ...[host, ...guests].map((who, at) => ({
    schema: 'Participation',
    id: `participation/${id}/${who.split(' ')[0]!.toLowerCase()}`,
    actor: actorOf(who),
    event: `event/${id}`,
    role: at ? 'GUEST' : 'HOST',
    asRecorded: { name: who },
    citations,
  })),
]
/** Minister Lee is two people of one wording. */
function actorOf(who: string): string {
  return who.startsWith('Lee')
    ? `person/${who.slice(-1).toLowerCase()}-lee`
    : `organization/${who.toLowerCase()}`
}
const asLee = (records: object[]) =>
  records.map(record =>
    String((record as { actor?: string }).actor).includes('lee')
      ? { ...record, asRecorded: { name: 'Minister Lee' } }
      : record,
  )

let service: TestService
beforeAll(async () => {
  service = await TestService.start()
  await service.loadRecords([
    { schema: 'Source', id: 'source/a', title: 'A register' },
    ...['a', 'b', 'c'].map(name => ({ schema: 'Person', id: `person/${name}-lee`, names: [`${name} Lee`] })),
    ...['shell', 'bp', 'centrica'].map(name => ({
      schema: 'Organization',
      id: `organization/${name}`,
      kind: 'COMPANY',
      names: [name],
    })),
    { schema: 'Topic', id: 'topic/oil', label: 'oil' },
    { schema: 'Country', id: 'country/gb', names: ['United Kingdom'] },
    { schema: 'Office', id: 'office/minister', in: 'country/gb', names: ['Minister'] },
    {
      schema: 'Tenure',
      id: 'tenure/a',
      person: 'person/a-lee',
      office: 'office/minister',
      time: '2010-05-01/2012-06-30',
      citations,
    },
    {
      schema: 'Document',
      id: 'document/deal',
      type: 'AGREEMENT',
      title: 'Deal',
      signedOn: '2011-03-15',
      citations,
    },
    {
      schema: 'Party',
      id: 'party/deal/shell',
      actor: 'organization/shell',
      document: 'document/deal',
      citations,
    },
    ...asLee([
      // Shell meets the minister who met BP five weeks before, by the calendar in the month before.
      ...meeting('s1', '2011-03-05', 'Lee A', ['Shell']),
      ...meeting('b1', '2011-02-01', 'Lee A', ['BP'], { topics: ['topic/oil'] }),
      // Another minister, whom the source calls the same; and Centrica at both tables, which nobody of Shell met.
      ...meeting('s2', '2012-01-10', 'Lee B', ['Shell', 'Centrica']),
      ...meeting('b2', '2012-01-20', 'Lee C', ['BP', 'Centrica']),
      // A month, and a year.
      ...meeting('s3', '2013-06', 'Lee A', ['Shell']),
      ...meeting('b3', '2013', 'Lee A', ['BP']),
      // Both at one table.
      ...meeting('both', '2015-09-01', 'Lee A', ['Shell', 'BP']),
      ...meeting('undated', undefined, 'Lee A', ['Shell']),
    ]),
  ])
})
afterAll(() => service.stop())

async function near(input: string, of = 'organization/shell'): Promise<[string, string, string[]][]> {
  service.statements.length = 0
  const { data, errors } = await service.ask(
    `{ encounters(of: "${of}", near: {${input}}) { totalCount nodes { certainty event { id } near { id } } } }`,
  )
  expect(errors).toBeUndefined()
  expect(service.statements).toHaveLength(1)
  type Node = { certainty: string; event: { id: string }; near: { id: string }[] }
  return data.encounters.nodes.map(({ event, certainty, near }: Node) => [
    event.id.slice('event/'.length),
    certainty,
    near.map(({ id }) => id),
  ])
}

test('what was within so many days after or before something else, and what that is', async () => {
  expect(await near('of: "organization/bp", days: 40, when: AFTER')).toEqual([
    ['s3', 'POSSIBLY', ['event/b3']],
    ['s1', 'DEFINITELY', ['event/b1']],
  ])
  expect(await near('of: "organization/bp", days: 10, when: BEFORE')).toEqual([
    ['s3', 'POSSIBLY', ['event/b3']],
    ['s2', 'DEFINITELY', ['event/b2']],
  ])
  expect(await near('of: "organization/bp", days: 9')).toEqual([['s3', 'POSSIBLY', ['event/b3']]])
})

test('months are those of the calendar', async () => {
  expect(await near('of: "organization/bp", months: 1, when: AFTER')).toEqual([
    ['s3', 'POSSIBLY', ['event/b3']],
    ['s2', 'DEFINITELY', ['event/b2']],
    ['s1', 'DEFINITELY', ['event/b1']],
  ])
  expect(await near('of: "organization/bp", months: 0')).toEqual([
    ['s3', 'POSSIBLY', ['event/b3']],
    ['s2', 'DEFINITELY', ['event/b2']],
  ])
  // Half a year either way holds for every day of the year 2013.
  expect((await near('of: "organization/bp", months: 6'))[0]).toEqual(['s3', 'DEFINITELY', ['event/b3']])
})

test('the same counterpart is one person, the same wording may be two; who sat at the same side is none', async () => {
  expect(await near('of: "organization/bp", months: 2, sameCounterpart: true')).toEqual([
    ['s3', 'POSSIBLY', ['event/b3']],
    ['s1', 'DEFINITELY', ['event/b1']],
  ])
  expect(await near('of: "organization/bp", months: 2, sameAsRecorded: true')).toEqual([
    ['s3', 'POSSIBLY', ['event/b3']],
    ['s2', 'DEFINITELY', ['event/b2']],
    ['s1', 'DEFINITELY', ['event/b1']],
  ])
})

test('nothing is near itself, unless that is asked for', async () => {
  expect((await near('of: "organization/bp", days: 1')).map(([id]) => id)).not.toContain('both')
  expect(await near('of: "organization/bp", days: 1, excludeSelf: false')).toContainEqual([
    'both',
    'DEFINITELY',
    ['event/both'],
  ])
})

test('a document signed, an office taken, an office left', async () => {
  for (const signed of ['document/deal', 'organization/shell'])
    expect(await near(`signed: "${signed}", days: 90, when: BEFORE`)).toEqual([
      ['s1', 'DEFINITELY', ['document/deal']],
    ])
  expect(await near('tookOffice: "person/a-lee", months: 12, when: AFTER')).toEqual([
    ['s1', 'DEFINITELY', ['tenure/a']],
  ])
  expect(await near('leftOffice: "office/minister", months: 12, when: AFTER, sameCounterpart: true')).toEqual(
    [['s3', 'DEFINITELY', ['tenure/a']]],
  )
})

test('near goes with every other argument, and narrows what is near', async () => {
  expect(await near('of: "organization/bp", about: "topic/oil", months: 2')).toEqual([
    ['s1', 'DEFINITELY', ['event/b1']],
  ])
  expect(await near('of: "organization/bp", with: "organization/centrica", months: 2')).toEqual([
    ['s2', 'DEFINITELY', ['event/b2']],
  ])
  const { data } = await service.ask(`{
    none: encounters(of: "organization/shell", near: {of: "organization/nobody", days: 3}) { totalCount }
    groups: encounters(of: "organization/shell", with: "person/a-lee", near: {of: "organization/bp", months: 2}) {
      groups(by: [YEAR], orderBy: [{key: ASC}]) { nodes { keys { value } count certain } } }
    plain: encounters(of: "organization/shell") { totalCount nodes { near { id } } } }`)
  expect(data.none).toBeNull()
  expect(data.groups.groups.nodes).toEqual([
    { keys: [{ value: '2011' }], count: 1, certain: 1 },
    { keys: [{ value: '2013' }], count: 1, certain: 0 },
  ])
  expect(data.plain.nodes.flatMap(({ near }: { near: unknown[] }) => near)).toEqual([])
})

test('near goes with predecessors too, and tells the same where there are none', async () => {
  const query = (more: string) =>
    `{ encounters(of: "organization/shell"${more}, near: {of: "organization/bp", months: 2, sameAsRecorded: true}) {
      nodes { certainty event { id } near { id } } } }`
  const plain = await service.ask(query(''))
  const withThem = await service.ask(query(', includePredecessors: true'))
  expect(withThem.errors).toBeUndefined()
  expect(plain.data.encounters.nodes).toHaveLength(3)
  expect(withThem.data).toEqual(plain.data)
})

test.each([
  [
    'nothing to be near',
    'days: 3',
    'near.when): needs one of of, signed, tookOffice, leftOffice, and one of days and months',
  ],
  ['no distance', 'of: "organization/bp"', 'needs one of of, signed'],
  ['days and months', 'of: "organization/bp", days: 3, months: 1', 'and one of days and months'],
  ['two things', 'of: "organization/bp", signed: "document/deal", days: 3', 'near.of): must stand alone'],
  [
    'a negative distance',
    'of: "organization/bp", days: -1',
    'near.days): must be a whole number from 0 to 3660',
  ],
])('%s is refused', async (_what, input, message) => {
  const { errors } = await service.ask(
    `{ encounters(of: "organization/shell", near: {${input}}) { totalCount } }`,
  )
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining(message),
    extensions: { code: 'BAD_USER_INPUT' },
  })
})
