import { TestService } from '../support/service.ts'

let service: TestService

beforeAll(async () => {
  service = await TestService.start()
  await service.load('data/azerbaijan')
})
afterAll(() => service.stop())

test('what happened in a place, newest first', async () => {
  const { data } = await service.ask(`{
    place(id: "place/ankara") { events { totalCount nodes { name } } }
    baku: place(id: "place/baku") { events(where: { time: { within: { to: "2021-12-31" } } }) { totalCount } }
  }`)
  expect(data.place.events).toEqual({
    totalCount: 1,
    nodes: [{ name: 'Meeting of Rashad Nabiyev and Ali Taha Koch in Ankara' }],
  })
  expect(data.baku.events.totalCount).toBe(0)
  expect(service.statements).toHaveLength(1)
})
