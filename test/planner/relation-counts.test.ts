import { TestService } from '../support/service.ts'

let service: TestService
beforeAll(async () => {
  service = await TestService.start()
  await service.load('test/world')
})
afterAll(() => service.stop())

async function ask(query: string) {
  service.statements.length = 0
  const { data, errors } = await service.ask(query)
  expect(errors).toBeUndefined()
  expect(service.statements).toHaveLength(1)
  return data
}

type Event = { id: string; participations: { totalCount: number } }
const counted = 'nodes { id participations { totalCount } }'

test('a filter bounds how many a relation leads to', async () => {
  const { all, many, none, not } = await ask(`{
    all: events(first: 100) { ${counted} }
    many: events(where: {participationsCount: {gte: 3}}, first: 100, orderBy: [{id: ASC}]) { ${counted} }
    none: events(where: {participationsCount: {eq: 0}}, first: 100) { ${counted} }
    not: events(where: {NOT: {participationsCount: {gte: 3}}}) { totalCount } }`)
  const of = (keeps: (count: number) => boolean) =>
    all.nodes
      .filter(({ participations }: Event) => keeps(participations.totalCount))
      .map(({ id }: Event) => id)
      .sort()
  const ids = (nodes: Event[]) => nodes.map(({ id }) => id).sort()
  expect(many.nodes.length).toBeGreaterThan(0)
  expect(ids(many.nodes)).toEqual(of(count => count >= 3))
  expect(ids(none.nodes)).toEqual(of(count => count === 0))
  expect(not.totalCount).toBe(all.nodes.length - many.nodes.length)
})

test('a list is ordered by how many a relation leads to of those that a filter keeps, page by page', async () => {
  const order = '[{participations: {count: DESC, where: {role: {eq: HOST}}}}, {id: ASC}]'
  const hosts = 'nodes { id participations(where: {role: {eq: HOST}}) { totalCount } }'
  const { events } = await ask(`{ events(orderBy: ${order}, first: 100) { ${hosts} } }`)
  const numbers = events.nodes.map(({ participations }: Event) => participations.totalCount)
  expect(numbers).toEqual([...numbers].sort((one, other) => other - one))
  expect(new Set(numbers).size).toBeGreaterThan(1)
  const seen: string[] = []
  for (let after = ''; ; ) {
    const { events: page } = await ask(
      `{ events(orderBy: ${order}, first: 3, after: "${after}") { ${hosts} pageInfo { hasNextPage endCursor } } }`,
    )
    seen.push(...page.nodes.map(({ id }: Event) => id))
    if (!page.pageInfo.hasNextPage) break
    after = page.pageInfo.endCursor
  }
  expect(seen).toEqual(events.nodes.map(({ id }: Event) => id))
})
