import { graphContent } from '../support/graph-content.ts'
import { emptyService, idsIn, ndjson, source } from '../support/importing.ts'

const on = emptyService()
const { give } = on

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
  expect(await idsIn(on.service)).toEqual(['topic/d', 'topic/e'])
  expect(report.map(({ record, reason }) => [record, reason!.split(';')[0]])).toEqual([
    ['topic/a', 'leads back to itself: topic/a → topic/b → topic/c → topic/a'],
    ['topic/b', 'leads back to itself: topic/b → topic/c → topic/a → topic/b'],
    ['topic/c', 'leads back to itself: topic/c → topic/a → topic/b → topic/c'],
    ['topic/leads', 'links to topic/a, which is set aside itself'],
  ])
})

const label = (id: string, broader: string[]) => ({ schema: 'Topic', id, label: id, broader })

test('a circle that closes through the graph is set aside too, and a dry run tells of it', async () => {
  await give(
    'a.ndjson',
    ndjson(label('topic/a', []), label('topic/b', ['topic/a']), label('topic/c', ['topic/b'])),
  )
  const before = await graphContent(on.service.database)
  const more = ndjson(
    label('topic/a', ['topic/c']),
    label('topic/d', ['topic/c']),
    label('topic/e', ['topic/a']),
  )
  const dry = await give('b.ndjson', more, { dry: true })
  expect(await graphContent(on.service.database)).toEqual(before)
  const real = await give('b.ndjson', more)
  for (const { counts, report } of [dry, real]) {
    expect(counts).toEqual({ read: 3, written: 2, unchanged: 0, rejected: 1 })
    expect(report.map(({ record, reason }) => [record, reason!.split(';')[0]])).toEqual([
      ['topic/a', 'leads back to itself: topic/a → topic/c → topic/b → topic/a'],
    ])
  }
  expect(await idsIn(on.service)).toEqual(['topic/a', 'topic/b', 'topic/c', 'topic/d', 'topic/e'])
})

test('a newer version of a dataset may turn its own links round', async () => {
  await give('a.ndjson', ndjson(label('topic/a', []), label('topic/b', ['topic/a'])))
  const { counts } = await give('a.ndjson', ndjson(label('topic/a', ['topic/b']), label('topic/b', [])))
  expect(counts).toEqual({ read: 2, written: 2, unchanged: 0, rejected: 0 })
})

test('a circle with what another dataset says of the same nodes refuses the import, and leaves nothing behind', async () => {
  await give('a.ndjson', ndjson(label('topic/a', ['topic/b']), label('topic/b', [])))
  const before = await graphContent(on.service.database)
  await expect(
    give('b.ndjson', ndjson(label('topic/a', []), label('topic/b', ['topic/a']), source)),
  ).rejects.toThrow('leads back to itself: topic/b → topic/a → topic/b')
  expect(await graphContent(on.service.database)).toEqual(before)
})
