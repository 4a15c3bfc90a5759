import { TestService } from '../support/service.ts'

let service: TestService

beforeAll(async () => {
  service = await TestService.start()
  await service.load('test/world', 'test/ways')
})
afterAll(() => service.stop())

async function colleagues(who: string, args = ''): Promise<string[]> {
  service.statements.length = 0
  const { data, errors } = await service.ask(
    `{ person(id: "person/path-${who}") { colleagues${args} { totalCount edges { certainty node { id } } } } }`,
  )
  expect(errors).toBeUndefined()
  expect(service.statements).toHaveLength(1)
  const { totalCount, edges } = data.person.colleagues as {
    totalCount: number
    edges: { certainty: string; node: { id: string } }[]
  }
  expect(totalCount).toBe(edges.length)
  return edges.map(({ certainty, node }) => `${node.id.replace('person/path-', '')} ${certainty}`)
}

test('who held an office of one body at one time, as surely as the times overlap', async () => {
  expect(await colleagues('kim')).toEqual(['lou DEFINITELY', 'max POSSIBLY'])
  // Both were deputies, in an office that one holds at a time.
  expect(await colleagues('lou')).toEqual(['kim DEFINITELY', 'nan POSSIBLY'])
  // Two heads who took turns on one day are none of each other's.
  expect(await colleagues('nan')).toEqual(['lou POSSIBLY', 'max DEFINITELY'])
})

test('of one office only where several hold it, and not who never took it up', async () => {
  expect(await colleagues('ora')).toEqual(['pam DEFINITELY'])
  expect(await colleagues('ada')).toEqual([])
  expect(await colleagues('hal')).toEqual([])
})

test('at a time: the time that both have in common', async () => {
  expect(await colleagues('kim', '(time: {overlaps: {to: "2003-12-31"}})')).toEqual([])
  expect(await colleagues('kim', '(time: {overlaps: {from: "2005-01-01", to: "2005-03-01"}})')).toEqual([
    'lou DEFINITELY',
    'max POSSIBLY',
  ])
  expect(
    await colleagues(
      'kim',
      '(time: {overlaps: {from: "2005-01-01", to: "2005-03-01"}, certainty: DEFINITELY})',
    ),
  ).toEqual(['lou DEFINITELY'])
})

test('in filters, orders and groups', async () => {
  const { data, errors } = await service.ask(`{
    of: people(where: {colleagues: {some: {id: {eq: "person/path-kim"}}}}) { edges { certainty node { id } } }
    most: people(orderBy: [{colleagues: {count: DESC}}], first: 1) { nodes { id } }
    person(id: "person/path-kim") { colleagues { groups(by: [NAME]) { totalCount } } }
  }`)
  expect(errors).toBeUndefined()
  expect(data.of.edges).toEqual([
    { certainty: 'DEFINITELY', node: { id: 'person/path-lou' } },
    { certainty: 'POSSIBLY', node: { id: 'person/path-max' } },
  ])
  expect(data.most.nodes).toHaveLength(1)
})
