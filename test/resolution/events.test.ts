import { beginExport } from '../../src/exchange/export/export.ts'
import { formats } from '../../src/exchange/export/formats.ts'
import { importsOf } from '../../src/exchange/imports/imports.ts'
import { undoImport } from '../../src/exchange/imports/undo.ts'
import { matchesOf } from '../../src/exchange/resolution/matches.ts'
import { review } from '../../src/exchange/resolution/review.ts'
import { graphContent } from '../support/graph-content.ts'
import { body, cite, common, emptyRegisters } from '../support/registers.ts'

// Events that several registers tell of, and who was there.

const on = emptyRegisters()

/** A meeting of the minister with some bodies. */
const meeting = (
  id: string,
  name: string,
  time: string,
  who: string[],
  { source = 'one', ...more }: { source?: string } & Record<string, unknown> = {},
) => [
  { schema: 'Event', id: `event/${id}`, name, kind: 'MEETING', time, ...cite(source), ...more },
  ...['person/minister', ...who.map(each => `organization/${each}`)].map((actor, at) => ({
    schema: 'Participation',
    id: `participation/${id}-${at}`,
    actor,
    event: `event/${id}`,
    role: at ? 'GUEST' : 'HOST',
    ...cite(source),
  })),
]
const bodies = [body('bp', 'BP'), body('shell', 'Shell'), body('tuc', 'Trades Union Congress')]
const register = (source: string, ...events: object[][]) => [...common(source), ...bodies, ...events.flat()]

test('one event told twice is one node, with the words of both; each act counts once', async () => {
  await on.give(
    'one',
    register('one', meeting('a', 'To discuss energy prices', '2012-05-04', ['bp', 'shell'])),
  )
  await on.give(
    'two',
    register('two', meeting('b', 'To discuss energy prices', '2012-05', ['bp', 'shell'], { source: 'two' })),
  )
  expect(await on.pairs('SAME', 'Event')).toEqual(['a = b'])
  const { data } = await on.service.ask(`{
    event(id: "event/b") { id time { edtf } citations { source { id } } participations { totalCount nodes { citations { source { id } } } } }
    encounters(of: "person/minister") { totalCount }
    person(id: "person/minister") { counterparts { nodes { actor { id } meetings } } }
    timeline(of: ["organization/bp"]) { totalCount }
  }`)
  expect(data.event.time.edtf).toBe('2012-05-04')
  expect(data.event.participations.totalCount).toBe(3)
  expect(data.event.participations.nodes[0].citations).toHaveLength(2)
  expect(data.encounters.totalCount).toBe(1)
  expect(data.person.counterparts.nodes).toEqual([
    { actor: { id: 'organization/bp' }, meetings: 1 },
    { actor: { id: 'organization/shell' }, meetings: 1 },
  ])
  expect(data.timeline.totalCount).toBe(1)
})

test.each([
  ['the same day, others, other words', ['Pensions', '2012-05-04', ['tuc']], undefined],
  ['another day', ['To discuss energy prices', '2012-05-05', ['bp', 'shell']], undefined],
  ['another month', ['To discuss energy prices', '2012-06', ['bp', 'shell']], undefined],
  ['the same, in other words', ['Oil', '2012-05-04', ['bp', 'shell']], 'OPEN'],
  ['some of the same, the same words', ['To discuss energy prices', '2012-05-04', ['bp']], 'SAME'],
  ['nobody else named, the same words', ['To discuss energy prices', '2012-05-04', []], 'SAME'],
  ['the same words with others', ['To discuss energy prices', '2012-05-04', ['tuc']], 'OPEN'],
  ['a number tells it apart', ['To discuss energy prices 2', '2012-05-04', ['bp']], 'OPEN'],
] as const)('%s', async (_, [name, time, who], verdict) => {
  await on.give(
    'one',
    register('one', meeting('a', 'To discuss energy prices', '2012-05-04', ['bp', 'shell'])),
  )
  await on.give('two', register('two', meeting('b', name, time, [...who], { source: 'two' })))
  expect((await matchesOf(on.service.database, { kinds: ['Event'] })).map(match => match.verdict)).toEqual(
    verdict ? [verdict] : [],
  )
})

test('two meetings of the same on one day stay two, in whatever number the other dataset has them', async () => {
  const twice = (source: string, id: string) =>
    register(
      source,
      meeting(`${id}1`, 'Talks', '2012-05-04', ['bp'], { source }),
      meeting(`${id}2`, 'Talks', '2012-05-04', ['bp'], { source }),
    )
  await on.give('one', twice('one', 'a'))
  // What is told twice in one register is a possible repeat.
  expect(await on.pairs('OPEN', 'Event')).toEqual(['a1 = a2'])
  await on.give('two', twice('two', 'b'))
  const { data } = await on.service.ask(
    '{ encounters(of: "person/minister") { totalCount } events { totalCount } }',
  )
  expect([data.encounters.totalCount, data.events.totalCount]).toEqual([2, 2])
})

/** How many events there are, and how many acts at the one that an id leads to. */
async function counted(id: string) {
  const { data } = await on.service.ask(
    'query ($id: ID!) { events { totalCount } event(id: $id) { participations { totalCount } } encounters(of: "person/minister") { totalCount } }',
    { id },
  )
  return [data.events.totalCount, data.event.participations.totalCount, data.encounters.totalCount]
}

test('files of one publisher that overlap tell of one meeting, however many there are', async () => {
  const file = (id: string, source: string) => [
    { schema: 'Source', id: `source/${source}`, title: source },
    ...meeting(id, 'To discuss energy prices', '2012-05-04', ['bp'], { source }),
  ]
  await on.give('one', [...register('one'), ...file('a', 'q1'), ...file('b', 'q2'), ...file('c', 'q3')])
  expect(await counted('event/c')).toEqual([1, 2, 1])
  await on.give(
    'two',
    register('two', meeting('d', 'To discuss energy prices', '2012-05-04', ['bp'], { source: 'two' })),
  )
  expect(await counted('event/d')).toEqual([1, 2, 1])
})

test('repeats of one register that somebody accepts are one, with each act once', async () => {
  const twice = ['a1', 'a2'].map(id => meeting(id, 'Talks', '2012-05-04', ['bp']))
  await on.give('one', register('one', ...twice))
  expect(await counted('event/a1')).toEqual([2, 2, 2])
  await review(on.service.database, [{ which: ['event/a1', 'event/a2'], verdict: 'SAME' }])
  expect(await counted('event/a2')).toEqual([1, 2, 1])
  await review(on.service.database, [{ which: ['event/a1', 'event/a2'], verdict: 'DIFFERENT' }])
  expect(await counted('event/a2')).toEqual([2, 2, 2])
})

test('a new version whose day is another takes apart what was joined, with its acts', async () => {
  await on.give('one', register('one', meeting('a', 'To discuss energy prices', '2012-05-04', ['bp'])))
  const version = (day: string) =>
    register('two', meeting('b', 'To discuss energy prices', day, ['bp'], { source: 'two' }))
  await on.give('two', version('2012-05-04'))
  expect(await counted('event/b')).toEqual([1, 2, 1])
  await on.give('two', version('2012-08-04'))
  expect(await counted('event/b')).toEqual([2, 2, 2])
})

test('what is exported is the one event with its parts, and comes back as that', async () => {
  await on.give('one', [...common('one'), ...visit('a', '2013-04-23/2013-04-26', 'one', 'baku')])
  await on.give('two', [...common('two'), ...visit('b', '2013-04-23/2013-04-26', 'two', 'baku')])
  const place = { schema: 'Place', id: 'place/baku', name: 'baku', country: 'country/az' }
  const talk = meeting('talk', 'Talks on gas', '2013-04-24', ['bp'], { source: 'three', place: 'place/baku' })
  await on.give('three', [...common('three'), ...bodies, place, ...talk])
  let text = ''
  for await (const piece of (await beginExport(on.service.database, formats.ndjson!, { steps: 2 }))!)
    text += piece
  await on.service.clear()
  await on.give(
    'back',
    text
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as object),
  )
  const { data } = await on.service.ask(
    '{ events { totalCount } event(id: "event/talk") { partOf { id participations { totalCount } } } }',
  )
  expect(data).toEqual({
    events: { totalCount: 2 },
    event: { partOf: { id: 'event/a', participations: { totalCount: 1 } } },
  })
})

const visit = (id: string, time: string, source: string, place: string) => [
  { schema: 'Place', id: `place/${place}`, name: place, country: 'country/az' },
  {
    schema: 'Event',
    id: `event/${id}`,
    name: `Visit ${id}`,
    kind: 'VISIT',
    time,
    place: `place/${place}`,
    ...cite(source),
  },
  {
    schema: 'Participation',
    id: `participation/${id}`,
    actor: 'person/minister',
    event: `event/${id}`,
    role: 'GUEST',
    ...cite(source),
  },
]

test('a visit is one by who came when and where; a talk during it is a part of it', async () => {
  await on.give('one', [...common('one'), ...visit('a', '2013-04-23/2013-04-26', 'one', 'baku')])
  await on.give('two', [...common('two'), ...visit('b', '2013-04-23/2013-04-27', 'two', 'ganja')])
  await on.give('three', [
    ...common('three'),
    ...bodies,
    { schema: 'Place', id: 'place/baku', name: 'baku', country: 'country/az' },
    ...meeting('talk', 'Talks on gas', '2013-04-24', ['bp'], { source: 'three', place: 'place/baku' }),
    ...meeting('later', 'Talks on oil', '2013-05-02', ['bp'], { source: 'three', place: 'place/baku' }),
  ])
  expect(await on.pairs('SAME', 'Event')).toEqual(['a = b'])
  const { data } = await on.service.ask('{ event(id: "event/b") { parts { nodes { id partOf { id } } } } }')
  expect(data.event.parts.nodes).toEqual([{ id: 'event/talk', partOf: { id: 'event/a' } }])
  const before = await importsOf(on.service.database, 'two')
  await undoImport(on.service.database, before[0]!.id)
  const [part] = await matchesOf(on.service.database, { verdict: 'PART_OF' })
  await review(on.service.database, [{ which: [String(part!.number)], verdict: 'DIFFERENT' }])
  const apart = await on.service.ask('{ event(id: "event/talk") { partOf { id } } }')
  expect(apart.data.event.partOf).toBeNull()
})

test('the order of imports makes no difference to what is one', async () => {
  const registers: [string, object[]][] = [
    ['one', register('one', meeting('a', 'To discuss energy prices', '2012-05-04', ['bp', 'shell']))],
    [
      'two',
      register(
        'two',
        meeting('b', 'To discuss energy prices', '2012-05-04', ['bp', 'shell'], { source: 'two' }),
      ),
    ],
    [
      'three',
      [
        ...common('three'),
        body('bp-plc', 'BP plc'),
        body('shell', 'Shell'),
        ...meeting('c', 'To discuss energy prices', '2012-05-04', ['bp-plc', 'shell'], { source: 'three' }),
      ],
    ],
  ]
  const found = new Set<string>()
  for (const order of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 2, 0],
    [0, 2, 1],
  ]) {
    await on.service.clear()
    for (const at of order) await on.give(...registers[at]!)
    const rows = await on.service.database.run(
      'MATCH (f:FormerId) RETURN f.id + " " + f.now AS pair ORDER BY pair',
    )
    found.add(rows.map(({ pair }) => pair).join('; '))
  }
  expect(found.size).toBe(1)
  expect([...found][0]).toContain('event/')
})

test('what was joined is apart again when an import is undone, as it would have been', async () => {
  const one = register('one', meeting('a', 'To discuss energy prices', '2012-05-04', ['bp', 'shell']))
  const two = register(
    'two',
    meeting('b', 'To discuss energy prices', '2012-05-04', ['bp', 'shell'], { source: 'two' }),
  )
  await on.give('one', one)
  const alone = await graphContent(on.service.database)
  const { id } = await on.give('two', two)
  await undoImport(on.service.database, id)
  expect(await graphContent(on.service.database)).toEqual(alone)
})
