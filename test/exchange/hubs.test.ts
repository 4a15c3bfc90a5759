import { TestService } from '../support/service.ts'

let service: TestService
beforeAll(async () => {
  service = await TestService.start()
})
afterAll(() => service.stop())

const citations = [{ source: 'source/s' }]
const base = [
  { schema: 'Source', id: 'source/s', title: 'A source' },
  { schema: 'Country', id: 'country/here', names: ['Here'] },
  { schema: 'Organization', id: 'organization/body', kind: 'OTHER', names: ['Body'] },
  { schema: 'Office', id: 'office/post', names: ['Post'], in: 'organization/body' },
  { schema: 'Event', id: 'event/talks', name: 'Talks', kind: 'MEETING', citations },
  { schema: 'Document', id: 'document/pact', title: 'Pact', type: 'AGREEMENT', citations },
]
const person = (n: number, more = {}) => ({
  schema: 'Person',
  id: `person/p${n}`,
  names: [`Person ${n}`],
  ...more,
})
const member = (n: number) => person(n, { memberOf: [{ organization: 'organization/body' }] })
const people = (count: number, make: (n: number) => object) =>
  Array.from({ length: count }, (_, n) => make(n))

const hubs = async () =>
  (await service.database.run('MATCH (n:Entity {hub: true}) RETURN n.id AS id ORDER BY id')).map(
    ({ id }) => id,
  )

test.each([
  ['members', 20, 'organization/body', member],
  [
    'participants',
    20,
    'event/talks',
    (n: number) => ({
      schema: 'Participation',
      id: `participation/p${n}`,
      actor: `person/p${n}`,
      event: 'event/talks',
      citations,
    }),
  ],
  [
    'parties',
    20,
    'document/pact',
    (n: number) => ({
      schema: 'Party',
      id: `party/p${n}`,
      actor: `person/p${n}`,
      document: 'document/pact',
      citations,
    }),
  ],
  [
    'signatories',
    20,
    'document/pact',
    (n: number) => ({
      schema: 'Signature',
      id: `signature/p${n}`,
      person: `person/p${n}`,
      document: 'document/pact',
      citations,
    }),
  ],
  [
    'holders',
    100,
    'office/post',
    (n: number) => ({
      schema: 'Tenure',
      id: `tenure/p${n}`,
      person: `person/p${n}`,
      office: 'office/post',
      citations,
    }),
  ],
])(
  'a country is a hub; what has more than so many %s, %i, is one, and no longer when they are fewer',
  async (_what, most, id, make) => {
    const isPerson = make === member
    await service.loadRecords([
      ...base,
      ...(isPerson ? [] : people(most, n => person(n))),
      ...people(most, make),
    ])
    expect(await hubs()).toEqual(['country/here'])
    await service.importRecords([...(isPerson ? [] : [person(most)]), make(most)])
    expect(await hubs()).toEqual(['country/here', id].sort())
    if (!isPerson) return
    await service.importRecords([person(most)])
    expect(await hubs()).toEqual(['country/here'])
  },
)
