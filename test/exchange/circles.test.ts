import { graphContent } from '../support/graph-content.ts'
import { give as giveTo, idsIn, ndjson, source } from '../support/importing.ts'
import { TestService } from '../support/service.ts'

let service: TestService
const give = (name: string, content: string | Uint8Array, how?: { dry: boolean }) =>
  giveTo(service, name, content, how)

beforeAll(async () => {
  service = await TestService.start()
})
beforeEach(() => service.loadRecords([]))
afterAll(() => service.stop())

test('what closes a circle is set aside, with what leads to it; the rest loads', async () => {
  const topic = (name: string, ...broader: string[]) => ({
    schema: 'Topic',
    id: `topic/${name}`,
    label: name,
    broader: broader.map(other => `topic/${other}`),
  })
  const topics = [
    topic('a', 'b'),
    topic('b', 'c'),
    topic('c', 'a'),
    topic('leads', 'a'),
    topic('d', 'e'),
    topic('e'),
  ]
  const { counts, report } = await give('x.ndjson', ndjson(...topics))
  expect(counts).toEqual({ read: 6, written: 2, unchanged: 0, rejected: 4 })
  expect(await idsIn(service)).toEqual(['topic/d', 'topic/e'])
  expect(report.map(({ record, reason }) => [record, reason!.split(';')[0]])).toEqual([
    ['topic/a', 'leads back to itself: topic/a → topic/b → topic/c → topic/a'],
    ['topic/b', 'leads back to itself: topic/b → topic/c → topic/a → topic/b'],
    ['topic/c', 'leads back to itself: topic/c → topic/a → topic/b → topic/c'],
    ['topic/leads', 'links to topic/a, which is set aside itself'],
  ])
})

test('a circle that closes through the graph refuses the import, and leaves nothing behind', async () => {
  const label = (id: string, broader: string[]) => ({ schema: 'Topic', id, label: id, broader })
  await give('a.ndjson', ndjson(label('topic/a', []), label('topic/b', ['topic/a'])))
  const before = await graphContent(service.database)
  await expect(give('b.ndjson', ndjson(label('topic/a', ['topic/b']), source))).rejects.toThrow(
    'leads back to itself: topic/a → topic/b → topic/a',
  )
  expect(await graphContent(service.database)).toEqual(before)
})
