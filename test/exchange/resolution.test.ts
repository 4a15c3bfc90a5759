import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importFrom } from '../../src/exchange/imports/import.ts'
import { importsOf } from '../../src/exchange/imports/imports.ts'
import { undoImport } from '../../src/exchange/imports/undo.ts'
import { recordFiles } from '../../src/exchange/reading/read.ts'
import { decisionsTable, readDecisions } from '../../src/exchange/resolution/decisions-file.ts'
import { leastOpen } from '../../src/exchange/resolution/deciding.ts'
import { matchesOf } from '../../src/exchange/resolution/matches.ts'
import { namedMatches, review } from '../../src/exchange/resolution/review.ts'
import { graphContent } from '../support/graph-content.ts'
import { temporaryFolder } from '../support/process.ts'
import { TestService } from '../support/service.ts'

// One thing, told twice: bodies, offices and events of several datasets, and the facts about them.

let service: TestService
beforeAll(async () => {
  service = await TestService.start()
  // Neo4j plans what an import takes once, which takes longer than the imports of these tests.
  await service.clear()
  await give('one', [...common(), body('a', 'CBI'), body('b', 'Confederation of British Industry (CBI)')])
  await give('two', [body('c', 'Confederation of British Industry (CBI)')])
}, 180_000)
beforeEach(() => service.clear())
afterAll(() => service.stop())

const folder = temporaryFolder()

async function give(dataset: string, records: object[]) {
  const file = join(folder, `${dataset}.ndjson`)
  writeFileSync(file, records.map(record => JSON.stringify(record)).join('\n'))
  return importFrom(service.database, recordFiles([file]), dataset)
}

const cite = (source: string) => ({ citations: [{ source: `source/${source}` }] })
const common = (source = 'one') => [
  { schema: 'Source', id: `source/${source}`, title: source },
  {
    schema: 'Country',
    id: 'country/gb',
    names: ['United Kingdom', 'Great Britain'],
    codes: { alpha2: 'GB' },
  },
  { schema: 'Country', id: 'country/az', names: ['Azerbaijan'], codes: { alpha2: 'AZ' } },
  { schema: 'Person', id: 'person/minister', names: ['Ann Minister'], citizenOf: ['country/gb'] },
]

const body = (id: string, name: string, more: object = {}) => ({
  schema: 'Organization',
  id: `organization/${id}`,
  kind: 'UNKNOWN',
  names: [name],
  ...more,
})

/** The pairs with a verdict, by the last parts of their ids. */
async function pairs(verdict: 'SAME' | 'OPEN' | 'PART_OF', kind: string) {
  const matches = await matchesOf(service.database, { verdict, kinds: [kind] })
  return matches.map(({ a, b }) => [a, b].map(id => id.split('/').at(-1)).join(' = ')).sort()
}

describe('organizations', () => {
  test.each([
    ['CBI', 'Confederation of British Industry (CBI)', 'SAME'],
    ['The Royal Society', 'Royal Society', 'SAME'],
    ['Hampden Park', 'Hampden Park Ltd', 'SAME'],
    ['Royal Mail', 'Royal Mail Group', 'SAME'],
    ['Federcasse', 'Federcasse (Transparency Register: 051585416549-65)', 'SAME'],
    ['EFBWW 123456789012-34', 'European Federation of Building Workers, 123456789012-34', 'SAME'],
    ['National Council for Voluntary Organisations', 'National Council of Voluntary Organizations', 'SAME'],
    ['CBI', 'Confederation of British Industry', 'OPEN'],
    ['Unite the Union', 'Unite', 'OPEN'],
    ['Bouygues', 'Bouygues Europe', 'OPEN'],
    ['Ecologic Institut', 'Ecologic Institute for Environmental Policy', 'OPEN'],
    ['University of Oxford', 'University of Cambridge', undefined],
    ['Derby City Council', 'Derby County Council', undefined],
    ['BBC Radio Sheffield', 'BBC Radio Shropshire', undefined],
    ['Women for Women International', 'Women for Justice e.V.', undefined],
    ['EFBWW 123456789012-34', 'EFBWW 999956789012-34', undefined],
    ['Funding Circle', 'Circle Housing', undefined],
  ])('%s and %s: %s', async (a, b, verdict) => {
    await give('one', [body('a', a)])
    await give('two', [body('b', b)])
    const found = (await matchesOf(service.database)).map(match => match.verdict)
    expect(found).toEqual(verdict ? [verdict] : [])
  })

  test('a common name is one in one country, and two in two', async () => {
    const office = (id: string, country: string) =>
      body(id, 'Cabinet Office', { kind: 'MINISTRY', partOf: `country/${country}` })
    await give('one', [...common(), office('a', 'gb')])
    await give('two', [...common(), office('b', 'gb'), office('c', 'az')])
    expect(await pairs('SAME', 'Organization')).toEqual(['a = b'])
    expect(await pairs('OPEN', 'Organization')).toEqual([])
  })

  test('a register’s own key decides, whatever the names', async () => {
    const keyed = (id: string, name: string, value: string) =>
      body(id, name, { identifiers: [{ scheme: 'lei', value }] })
    await give('one', [keyed('a', 'Aviva', 'X1'), keyed('b', 'Barilla', 'X2')])
    await give('two', [keyed('c', 'Norwich Union', 'X1'), keyed('d', 'Barilla', 'X3')])
    expect(await pairs('SAME', 'Organization')).toEqual([])
    expect((await matchesOf(service.database)).length).toBe(0)
  })

  test('what one dataset has twice is proposed, and never joined by itself', async () => {
    await give('one', [body('a', 'Ecologic Institute'), body('b', 'The Ecologic Institute')])
    expect(await pairs('SAME', 'Organization')).toEqual([])
    expect(await pairs('OPEN', 'Organization')).toEqual(['a = b'])
  })

  test('halves of a cell that was split at “and” are proposed as one with the whole', async () => {
    const at = (event: string, ...who: string[]) => [
      {
        schema: 'Event',
        id: `event/${event}`,
        name: event,
        kind: 'MEETING',
        time: '2012-05',
        ...cite('one'),
      },
      ...who.map(each => ({
        schema: 'Participation',
        id: `participation/${event}-${each}`,
        actor: `organization/${each}`,
        event: `event/${event}`,
        ...cite('one'),
      })),
    ]
    const halves = [
      body('marks', 'Marks'),
      body('spencer', 'Spencer'),
      body('bt', 'BT'),
      body('tate', 'Tate'),
    ]
    await give('one', [
      ...common(),
      ...halves,
      ...at('talks', 'marks', 'spencer', 'bt'),
      ...at('lunch', 'tate'),
    ])
    await give('two', [body('ms', 'Marks and Spencer'), body('tl', 'Tate & Lyle')])
    const found = await matchesOf(service.database, { verdict: 'OPEN' })
    const halved = found.filter(({ reasons }) => reasons.includes('+half of a cell that was split at “and”'))
    expect(halved.map(({ a, b }) => `${a} = ${b}`).sort()).toEqual([
      'organization/marks = organization/ms',
      'organization/ms = organization/spencer',
    ])
  })

  test('of a chain whose ends are two bodies, nothing is joined by itself', async () => {
    // A is like B, and B like C, but A and C have two numbers.
    await give('one', [body('a', 'Wolfgang Verein 123456789012-34')])
    await give('two', [body('c', 'Wolfgang Verein 999956789012-34')])
    await give('three', [body('b', 'Wolfgang Verein')])
    expect(await pairs('SAME', 'Organization')).toEqual([])
    expect(await pairs('OPEN', 'Organization')).toEqual(['a = b', 'b = c'])
  })
})

describe('offices', () => {
  const office = (id: string, name: string, more: object = {}) => ({
    schema: 'Office',
    id: `office/${id}`,
    names: [name],
    in: 'country/gb',
    ...more,
  })

  test('one office of one country is one, however the country is called in it', async () => {
    await give('one', [...common(), office('a', 'Prime Minister')])
    await give('two', [...common(), office('b', 'British Prime Minister')])
    await give('three', [...common(), office('c', 'Prime Minister of Great Britain')])
    await give('four', [...common(), office('d', 'Former British Prime Minister')])
    await give('five', [...common(), office('e', 'Deputy Prime Minister')])
    await give('six', [...common(), office('f', 'Prime Minister', { in: 'country/az' })])
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'].map(id => `office/${id}`)
    const { data } = await service.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
    expect(data.nodes.map(({ id }: { id: string }) => id.at(-1)).join('')).toBe('aaadef')
    // Who held it before is no holder: somebody is to say what is meant.
    expect(await pairs('OPEN', 'Office')).toEqual(['a = d'])
  })

  test('tenures of one person in one office at one time are one, with the best known ends; terms that follow are two', async () => {
    const tenure = (id: string, who: string, time: string, source: string) => ({
      schema: 'Tenure',
      id: `tenure/${id}`,
      person: 'person/minister',
      office: `office/${who}`,
      time,
      ...cite(source),
    })
    await give('one', [
      ...common('one'),
      office('a', 'Prime Minister'),
      tenure('a1', 'a', '2010-05-11/2015-05-08', 'one'),
      tenure('a2', 'a', '2016/', 'one'),
    ])
    await give('two', [
      ...common('two'),
      office('b', 'British Prime Minister'),
      tenure('b1', 'b', '2010/2015', 'two'),
      tenure('b2', 'b', '2016-07-13/2019-07-24', 'two'),
    ])
    const { data } = await service.ask(
      `{ office(id: "office/b") { id holders { nodes { id time { edtf } citations { source { id } } disagreements { field value } } } } }`,
    )
    expect(data.office.id).toBe('office/a')
    expect(data.office.holders.nodes).toEqual([
      {
        id: 'tenure/a2',
        time: { edtf: '2016-07-13/2019-07-24' },
        citations: [{ source: { id: 'source/one' } }, { source: { id: 'source/two' } }],
        disagreements: [],
      },
      {
        id: 'tenure/a1',
        time: { edtf: '2010-05-11/2015-05-08' },
        citations: [{ source: { id: 'source/one' } }, { source: { id: 'source/two' } }],
        disagreements: [],
      },
    ])
  })
})

describe('events', () => {
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
    await give(
      'one',
      register('one', meeting('a', 'To discuss energy prices', '2012-05-04', ['bp', 'shell'])),
    )
    await give(
      'two',
      register(
        'two',
        meeting('b', 'To discuss energy prices', '2012-05', ['bp', 'shell'], { source: 'two' }),
      ),
    )
    expect(await pairs('SAME', 'Event')).toEqual(['a = b'])
    const { data } = await service.ask(`{
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
    await give(
      'one',
      register('one', meeting('a', 'To discuss energy prices', '2012-05-04', ['bp', 'shell'])),
    )
    await give('two', register('two', meeting('b', name, time, [...who], { source: 'two' })))
    expect((await matchesOf(service.database, { kinds: ['Event'] })).map(match => match.verdict)).toEqual(
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
    await give('one', twice('one', 'a'))
    // What is told twice in one register is a possible repeat.
    expect(await pairs('OPEN', 'Event')).toEqual(['a1 = a2'])
    await give('two', twice('two', 'b'))
    const { data } = await service.ask(
      '{ encounters(of: "person/minister") { totalCount } events { totalCount } }',
    )
    expect([data.encounters.totalCount, data.events.totalCount]).toEqual([2, 2])
  })

  test('files of one publisher that overlap tell of one meeting', async () => {
    await give('one', [
      ...register('one', meeting('a', 'To discuss energy prices', '2012-05-04', ['bp'])),
      { schema: 'Source', id: 'source/one-later', title: 'later file' },
      ...meeting('b', 'To discuss energy prices', '2012-05-04', ['bp'], { source: 'one-later' }),
    ])
    expect(await pairs('SAME', 'Event')).toEqual(['a = b'])
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
    await give('one', [...common('one'), ...visit('a', '2013-04-23/2013-04-26', 'one', 'baku')])
    await give('two', [...common('two'), ...visit('b', '2013-04-23/2013-04-27', 'two', 'ganja')])
    await give('three', [
      ...common('three'),
      ...bodies,
      { schema: 'Place', id: 'place/baku', name: 'baku', country: 'country/az' },
      ...meeting('talk', 'Talks on gas', '2013-04-24', ['bp'], { source: 'three', place: 'place/baku' }),
      ...meeting('later', 'Talks on oil', '2013-05-02', ['bp'], { source: 'three', place: 'place/baku' }),
    ])
    expect(await pairs('SAME', 'Event')).toEqual(['a = b'])
    const { data } = await service.ask('{ event(id: "event/b") { parts { nodes { id partOf { id } } } } }')
    expect(data.event.parts.nodes).toEqual([{ id: 'event/talk', partOf: { id: 'event/a' } }])
    const before = await importsOf(service.database, 'two')
    await undoImport(service.database, before[0]!.id)
    const [part] = await matchesOf(service.database, { verdict: 'PART_OF' })
    await review(service.database, [{ which: [String(part!.number)], verdict: 'DIFFERENT' }])
    const apart = await service.ask('{ event(id: "event/talk") { partOf { id } } }')
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
      await service.clear()
      for (const at of order) await give(...registers[at]!)
      const rows = await service.database.run(
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
    await give('one', one)
    const alone = await graphContent(service.database)
    const { id } = await give('two', two)
    await undoImport(service.database, id)
    expect(await graphContent(service.database)).toEqual(alone)
  })
})

describe('review', () => {
  test('the likeliest first, of a kind, of a dataset, from a score on; nothing below what anybody would look at', async () => {
    await give('one', [body('a', 'CBI'), body('b', 'Bouygues'), body('c', 'Unite the Union')])
    await give('two', [
      body('d', 'Confederation of British Industry'),
      body('e', 'Bouygues Europe'),
      body('f', 'Unite'),
    ])
    const all = await namedMatches(service.database, { verdict: 'OPEN' })
    expect(all.length).toBe(3)
    expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).sort((x, y) => y - x))
    expect(all.every(({ score }) => score >= leastOpen)).toBe(true)
    expect(await namedMatches(service.database, { verdict: 'OPEN', kinds: ['Person'] })).toEqual([])
    expect(await namedMatches(service.database, { verdict: 'OPEN', dataset: 'three' })).toEqual([])
    const [first] = all
    expect(await namedMatches(service.database, { verdict: 'OPEN', from: first!.score })).toHaveLength(
      all.filter(({ score }) => score >= first!.score).length,
    )
  })

  test('a table decides of many at once, or, where one cannot be, of none; it can be written and read again', async () => {
    await give('one', [body('a', 'CBI'), body('b', 'Bouygues')])
    await give('two', [body('d', 'Confederation of British Industry'), body('e', 'Bouygues Europe')])
    const open = decisionsTable(await namedMatches(service.database, { verdict: 'OPEN' }))
    expect(readDecisions(open)).toEqual([])
    const filled = open
      .split('\n')
      .map(line => line.replace(/^,(?=.*CBI)/, 'same,').replace(/^,(?=.*Bouygues)/, 'part of,'))
      .join('\n')
    await review(service.database, readDecisions(filled))
    const { data } = await service.ask(
      `{ a: organization(id: "organization/d") { id names { text } } b: organization(id: "organization/b") { id parent { ... on Node { id } } } e: organization(id: "organization/e") { parent { ... on Node { id } } } }`,
    )
    expect(data.a.names).toHaveLength(2)
    expect([data.b.parent, data.e.parent].filter(Boolean)).toHaveLength(1)
    const decided = [
      ...(await namedMatches(service.database, { verdict: 'SAME' })),
      ...(await namedMatches(service.database, { verdict: 'PART_OF' })),
    ]
    expect(readDecisions(decisionsTable(decided)).map(({ verdict }) => verdict)).toEqual(['SAME', 'PART_OF'])
    const content = await graphContent(service.database)
    await expect(
      review(service.database, [
        { which: ['organization/a', 'organization/d'], verdict: 'DIFFERENT' },
        { which: ['organization/a', 'organization/nobody'], verdict: 'SAME' },
      ]),
    ).rejects.toThrow('No record has the id organization/nobody.')
    expect(await graphContent(service.database)).toEqual(content)
    expect(() => readDecisions('decision,a,b\nmaybe,x,y\n')).toThrow('Row 2: maybe is no decision')
    expect(() => readDecisions('a,b\nx,y\n')).toThrow('no column decision')
  })

  test('a decision holds against every import, and is there for ids that come again', async () => {
    await give('one', [body('a', 'Royal Mail')])
    await give('two', [body('b', 'Royal Mail Group')])
    await review(service.database, [{ which: ['organization/a', 'organization/b'], verdict: 'DIFFERENT' }])
    await give('two', [body('b', 'Royal Mail Group', { founded: '1969' })])
    const { data } = await service.ask('{ organizations { totalCount } }')
    expect(data.organizations.totalCount).toBe(2)
  })
})
