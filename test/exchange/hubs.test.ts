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

/** A fact that joins a person to something. */
const fact = (schema: string, of: string, link: object) => (n: number) => ({
  schema,
  id: `${schema.toLowerCase()}/p${n}`,
  [of]: `person/p${n}`,
  citations,
  ...link,
})

test.each([
  ['members', 20, 'organization/body', member],
  ['participants', 20, 'event/talks', fact('Participation', 'actor', { event: 'event/talks' })],
  ['parties', 20, 'document/pact', fact('Party', 'actor', { document: 'document/pact' })],
  ['signatories', 20, 'document/pact', fact('Signature', 'person', { document: 'document/pact' })],
  ['holders', 100, 'office/post', fact('Tenure', 'person', { office: 'office/post' })],
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
