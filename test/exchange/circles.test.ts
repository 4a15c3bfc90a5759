import { graphContent } from '../support/graph-content.ts'
import { randomFrom } from '../support/random.ts'
import { emptyService, idsIn, ndjson, source } from '../support/importing.ts'

const on = emptyService()
const { give } = on

const label = (id: string, broader: string[]) => ({ schema: 'Topic', id, label: id, broader })

/** The links of a type that the graph has. */
async function links(type: string): Promise<unknown> {
  const rows = await on.service.database.run(
    `MATCH (a)-[:${type}]->(b) RETURN a.id + ' ' + b.id AS link ORDER BY link`,
  )
  return rows.map(({ link }) => link)
}

test('the link that closes a circle is left out, named and counted; all records load, with what leads to them', async () => {
  const topics = [
    label('topic/a', ['topic/b']),
    label('topic/b', ['topic/c', 'topic/e']),
    label('topic/c', ['topic/a', 'topic/e']),
    label('topic/leads', ['topic/a']),
    label('topic/d', ['topic/d']),
    label('topic/e', []),
  ]
  const { counts, leftOut, report, lines } = await give('x.ndjson', ndjson(...topics))
  expect(counts).toEqual({ read: 6, written: 6, unchanged: 0, rejected: 0 })
  expect(leftOut).toBe(2)
  expect(await links('BROADER')).toEqual([
    'topic/a topic/b',
    'topic/b topic/c',
    'topic/b topic/e',
    'topic/c topic/e',
    'topic/leads topic/a',
  ])
  const found = [
    '3: topic/c · broader: leads back to itself: topic/c → topic/a → topic/b → topic/c; the link is left out',
    '5: topic/d · broader: leads back to itself: topic/d → topic/d; the link is left out',
  ]
  expect(report.map(({ line, record, field, reason }) => `${line}: ${record} · ${field}: ${reason}`)).toEqual(
    found,
  )
  expect(lines.slice(0, 2)).toEqual(found.map(line => `/x.ndjson:${line}`))
  // Again: nothing is new, and it is told again.
  const again = await give('x.ndjson', ndjson(...topics))
  expect(again.counts).toEqual({ read: 6, written: 0, unchanged: 6, rejected: 0 })
  expect(again.report.map(({ reason }) => reason)).toEqual(report.map(({ reason }) => reason))
})

test('one link that closes a circle costs a register of bodies that link alone', async () => {
  const body = (name: string, partOf?: string) => ({
    ...{ schema: 'Organization', id: `organization/${name}`, kind: 'MINISTRY', names: [name] },
    ...(partOf && { partOf: `organization/${partOf}` }),
  })
  const bodies = [body('top', 'small'), body('middle', 'top'), body('small', 'middle'), body('other', 'top')]
  const held = { schema: 'Office', id: 'office/o', names: ['O'], in: 'organization/small' }
  const { counts, leftOut } = await give('x.ndjson', ndjson(...bodies, held))
  expect(counts).toEqual({ read: 5, written: 5, unchanged: 0, rejected: 0 })
  expect(leftOut).toBe(1)
  expect(await links('PART_OF')).toEqual([
    'organization/middle organization/top',
    'organization/other organization/top',
    'organization/top organization/small',
  ])
})

test.each(['supersedes', 'amends', 'implements'])(
  'documents do not lead back to themselves by %s',
  async field => {
    const document = (name: string, other: string) => ({
      ...{ schema: 'Document', id: `document/${name}`, title: name, type: 'AGREEMENT' },
      ...{ [field]: [`document/${other}`], citations: [{ source: 'source/s' }] },
    })
    const { counts, leftOut } = await give('x.ndjson', ndjson(source, document('a', 'b'), document('b', 'a')))
    expect(counts).toMatchObject({ written: 3, rejected: 0 })
    expect(leftOut).toBe(1)
    expect(await links(field.toUpperCase())).toEqual(['document/a document/b'])
  },
)

test('a link that closes a circle through the graph is left out too, and a dry run tells of it', async () => {
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
  for (const { counts, leftOut, report } of [dry, real]) {
    expect(counts).toEqual({ read: 3, written: 3, unchanged: 0, rejected: 0 })
    expect(leftOut).toBe(1)
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

test('a circle with what another dataset says of the same nodes: the new link is left out, whoever comes first', async () => {
  await give('a.ndjson', ndjson(label('topic/a', ['topic/b']), label('topic/b', [])))
  const { counts, leftOut, report } = await give(
    'b.ndjson',
    ndjson(label('topic/a', []), label('topic/b', ['topic/a']), source),
  )
  expect(counts).toEqual({ read: 3, written: 3, unchanged: 0, rejected: 0 })
  expect(leftOut).toBe(1)
  expect(report[0]!.reason).toContain('leads back to itself: topic/b → topic/a → topic/b')
  expect(await links('BROADER')).toEqual(['topic/a topic/b'])
})

test('a circle with the one link that another dataset says a node has: the new link is left out', async () => {
  const body = (name: string, partOf?: string) => ({
    ...{ schema: 'Organization', id: `organization/${name}`, kind: 'MINISTRY', names: [name] },
    ...(partOf && { partOf: `organization/${partOf}` }),
  })
  await give('a.ndjson', ndjson(body('x', 'y'), body('y')))
  const more = ndjson(body('x'), body('y', 'x'))
  const dry = await give('b.ndjson', more, { dry: true })
  const real = await give('b.ndjson', more)
  for (const { leftOut, counts } of [dry, real]) {
    expect(leftOut).toBe(1)
    expect(counts).toMatchObject({ written: 2, rejected: 0 })
  }
  expect(await links('PART_OF')).toEqual(['organization/x organization/y'])
})

test('circles of any shape: what is left has none, and nothing is left out that closes none', async () => {
  const random = randomFrom('circles')
  for (let run = 0; run < 10; run++) {
    const size = 12
    const topics = Array.from({ length: size }, (_, n) =>
      label(`topic/r${run}-${n}`, [
        ...new Set(
          Array.from(
            { length: Math.floor(random() * 3) },
            () => `topic/r${run}-${Math.floor(random() * size)}`,
          ),
        ),
      ]),
    )
    const { counts, leftOut } = await give(`r${run}.ndjson`, ndjson(...topics))
    expect(counts).toMatchObject({ written: size, rejected: 0 })
    const kept = new Set<string>()
    const leads = (from: string, to: string): boolean =>
      from === to || [...kept].some(link => link.startsWith(`${from} `) && leads(link.split(' ')[1]!, to))
    let closing = 0
    for (const { id, broader } of topics)
      for (const other of broader)
        if (leads(other, id)) closing++
        else kept.add(`${id} ${other}`)
    expect(leftOut).toBe(closing)
    const mine = ((await links('BROADER')) as string[]).filter(link => link.startsWith(`topic/r${run}-`))
    expect(mine).toEqual([...kept].sort())
  }
})
