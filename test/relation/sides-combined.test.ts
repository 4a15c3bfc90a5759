import { TestService } from '../support/service.ts'

let service: TestService

beforeAll(async () => {
  service = await TestService.start()
  await service.load('test/world', 'test/sides')
})
afterAll(() => service.stop())

async function ask(query: string) {
  const { data, errors } = await service.ask(query)
  expect(errors).toBeUndefined()
  return data
}

type Ranked = { nodes: { actor: { id: string } }[] }
const ids = ({ nodes }: Ranked) => nodes.map(({ actor }) => actor.id)

test('how two were together beside what it was near, with predecessors, and as a key of groups', async () => {
  const { near, before, groups } = await ask(`{
    near: encounters(of: "person/side-dan", with: "person/side-dee", how: [ACCOMPANIED], near: {of: "person/side-fay", days: 1}) { nodes { how event { id } near { id } } }
    before: encounters(of: "country/danu", with: "person/side-dee", includePredecessors: true, how: [MET, SHARED, ACCOMPANIED]) { totalCount }
    groups: encounters(of: "person/side-dan", with: "person/side-dee", how: [MET, SHARED, ACCOMPANIED]) { groups(by: [HOW]) { nodes { keys { value } count } } }
  }`)
  for (const { how, near: neighbours } of near.nodes) {
    expect(how).toBe('ACCOMPANIED')
    expect(neighbours.length).toBeGreaterThan(0)
  }
  expect(near.nodes.length).toBeGreaterThan(0)
  expect(before.totalCount).toBeGreaterThan(0)
  expect(groups.groups.nodes).toEqual([
    { keys: [{ value: 'ACCOMPANIED' }], count: 6 },
    { keys: [{ value: 'MET' }], count: 4 },
  ])
})

test('counterparts in another order, page by page in both directions', async () => {
  const order = 'orderBy: [{first: DESC}, {meetings: ASC}]'
  const page = async (args: string) => {
    const { person } = await ask(
      `{ person(id: "person/side-dan") { counterparts(${order}, ${args}) { nodes { actor { id } } pageInfo { startCursor endCursor } } } }`,
    )
    return person.counterparts
  }
  const all = ids(await page('first: 100'))
  expect(all.length).toBeGreaterThan(8)
  const [one] = [await page('first: 4')]
  const two = await page(`first: 4, after: ${JSON.stringify(one.pageInfo.endCursor)}`)
  expect([...ids(one), ...ids(two)]).toEqual(all.slice(0, 8))
  const back = await page(`last: 4, before: ${JSON.stringify(two.pageInfo.startCursor)}`)
  expect(ids(back)).toEqual(all.slice(0, 4))
  expect(ids(await page('last: 3'))).toEqual(all.slice(-3))
})
