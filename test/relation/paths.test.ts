import { PathStepKind } from '../../src/domain/relation/path.ts'
import { searchPaths } from '../../src/network/path-search.ts'
import { randomFrom, shuffled } from '../support/random.ts'
import { TestService } from '../support/service.ts'
import { EveryPath, type Wish } from './every-path.ts'

let service: TestService
beforeAll(async () => {
  service = await TestService.start()
  await service.load('test/world', 'test/ways', 'test/sides')
})
afterAll(() => service.stop())

const select = async (statement: string, parameters: Record<string, unknown>) =>
  (await service.asker.ask(statement, parameters, { timeout: 10_000 })).value

const search = (wish: Wish, first: number) =>
  searchPaths({ ...wish, first, without: [], through: Object.keys(PathStepKind) }, select, 100_000)

const ask = async (given: string, fields = 'nodes { id }') => {
  const { data, errors } = await service.ask(`{ paths(${given}) { ${fields} } }`)
  expect(errors).toBeUndefined()
  return data.paths
}
const between = async (from: string, to: string, more = '') =>
  (
    (await ask(`from: "person/path-${from}", to: "person/path-${to}", ${more}`)) as {
      nodes: { id: string }[]
    }[]
  ).map(({ nodes }) => nodes.map(({ id }) => id.replace(/^\w+\/path-/, '')).join(' '))

test('between all pairs, with and without order in time, paths are those of a full enumeration', async () => {
  const every = await EveryPath.read(service.database)
  // Of the many countries, members and guests that are nothing else, two each stand for all; of the tables with sides, some who sat there.
  const nodes = every.nodes.filter(
    id => !/filler-(?!00[12])|member-(?!0[12])|side-(?!dan|dee|eli|una|works|guest-0[12])/.test(id),
  )
  const wishes: Wish[] = nodes.flatMap(from =>
    nodes.flatMap(to =>
      from === to
        ? []
        : [true, false].map(chronological => ({ from, to, maxSteps: 4, chronological, throughHubs: false })),
    ),
  )
  // Through hubs nearly everything leads to everything: some pairs, and shorter paths.
  const random = randomFrom('paths through hubs')
  // A country in the middle leaves a step only the grounds that fit the next one, whatever the order in time.
  const fitting = { from: 'country/brava', to: 'country/filler-002', maxSteps: 3, chronological: false }
  const pairs = [...shuffled(wishes, random).slice(0, 200), fitting]
  wishes.push(...pairs.map(wish => ({ ...wish, maxSteps: 3, throughHubs: true })))
  const most = 40
  // Worked out before anything is searched for: some take a second, in which no connection would be answered.
  const asked = wishes.map(wish => ({ wish, expected: every.paths(wish).slice(0, most) }))
  const wrong: string[] = []
  const found = { ways: 0, throughHubs: 0 }
  const work = async (own: typeof asked) => {
    for (const { wish, expected } of own) {
      const paths = (await search(wish, most)).map(({ nodes, steps }) => ({
        nodes,
        kinds: steps.map(({ kind }) => kind),
        facts: steps.map(({ facts }) => facts.toSorted()),
      }))
      found[wish.throughHubs ? 'throughHubs' : 'ways'] += paths.length
      if (JSON.stringify(paths) !== JSON.stringify(expected))
        wrong.push(
          `${JSON.stringify(wish)}\n found ${JSON.stringify(paths)}\n expected ${JSON.stringify(expected)}`,
        )
    }
  }
  const lanes = 8
  await Promise.all(
    Array.from({ length: lanes }, (_, lane) => work(asked.filter((_, n) => n % lanes === lane))),
  )
  process.stderr.write(
    `paths: ${wishes.length} searches, ${found.ways} paths, ${found.throughHubs} through hubs\n`,
  )
  expect(wrong.slice(0, 3).join('\n')).toBe('')
  expect(found.ways).toBeGreaterThan(1_000)
  expect(found.throughHubs).toBeGreaterThan(50)
}, 300_000)

test('a path in the order of time may be longer than the shortest, and a filter afterwards would have lost it', async () => {
  expect(await between('ada', 'cyd')).toEqual(['ada ben cyd', 'ada dan eve cyd'])
  expect(await between('ada', 'cyd', 'first: 1')).toEqual(['ada ben cyd'])
  expect(await between('ada', 'cyd', 'first: 1, chronological: true')).toEqual(['ada dan eve cyd'])
  expect(await between('cyd', 'ada', 'chronological: true')).toEqual(['cyd ben ada'])
})

test('a step is in order by any of its meetings; a year may be any of its days, and what has no date any day', async () => {
  const [path] = await ask(
    'from: "person/path-ada", to: "person/path-fay", chronological: true',
    'steps { sentence facts { id } }',
  )
  expect(path.steps).toEqual([
    { sentence: 'Ada Path met Ben Path in Alba City in 2010.', facts: [{ id: 'event/path-ada-ben-2010' }] },
    { sentence: 'Ben Path met Fay Path on 3 March 2010.', facts: [{ id: 'event/path-ben-fay-2010' }] },
  ])
})

test('of several meetings the sentence says how many and when first; all are facts, with their sources', async () => {
  const [path] = await ask(
    'from: "person/path-ben", to: "person/path-fay"',
    'length steps { from { id } to { id } kind sentence facts { id citationCount } citations { source { id } } }',
  )
  expect(path).toEqual({
    length: 1,
    steps: [
      {
        from: { id: 'person/path-ben' },
        to: { id: 'person/path-fay' },
        kind: 'MET',
        sentence: 'Ben Path met Fay Path twice, first on 3 March 2003.',
        facts: [
          { id: 'event/path-ben-fay-2003', citationCount: 1 },
          { id: 'event/path-ben-fay-2010', citationCount: 1 },
        ],
        citations: [{ source: { id: 'source/world-gazette' } }],
      },
    ],
  })
})

test('an organization of more than 20 members is a hub and no way through, unless it is asked for; one of two members is', async () => {
  expect(await between('member-01', 'member-02')).toEqual([])
  expect(await between('member-01', 'member-02', 'throughHubs: true')).toEqual(['member-01 union member-02'])
  expect(await between('gus', 'hal', 'through: MEMBER_OF')).toEqual(['gus club hal'])
  expect(await between('hal', 'gus', 'through: MEMBER_OF, chronological: true')).toEqual([])
})

test('two at a forum did not meet; a step leads through it only where something came of it', async () => {
  expect(await between('gus', 'ada', 'through: MET')).toEqual([])
  expect(await between('gus', 'hal', 'through: LED_TO')).toEqual(['gus forum charter hal'])
  const [path] = await ask(
    'from: "person/path-gus", to: "person/path-hal", through: LED_TO',
    'steps { kind sentence facts { id } }',
  )
  expect(path.steps).toEqual([
    {
      kind: 'HAD_PART_IN',
      sentence: 'Gus Path took part in Path Forum on 4 April 2014.',
      facts: [{ id: 'participation/path-forum/gus' }],
    },
    { kind: 'LED_TO', sentence: 'Path Forum led to Path Charter.', facts: [] },
    {
      kind: 'HAD_PART_IN',
      sentence: 'Hal Path signed Path Charter on 5 May 2015.',
      facts: [{ id: 'signature/path-charter/hal' }],
    },
  ])
})

test.each([
  [
    'person/path-hal',
    'person/path-ida',
    'SIGNED_TOGETHER',
    'Hal Path and Ida Path signed Path Charter on 5 May 2015.',
  ],
  [
    'person/leo-grant-1955',
    'person/maria-weiss-1960',
    'HELD_SAME_OFFICE',
    'Leo Grant and Maria Weiss held the office Foreign Minister of Alba.',
  ],
  [
    'person/path-kim',
    'person/path-lou',
    'WERE_COLLEAGUES',
    'Kim Path and Lou Path held offices of Path Bureau at the same time.',
  ],
  ['country/alba', 'country/east-alba', 'SUCCEEDED', 'Alba succeeded East Alba on 3 October 1990.'],
  [
    'person/path-gus',
    'organization/path-club',
    'MEMBER_OF',
    'Gus Path was a member of Path Club from 2001 to 2009.',
  ],
  ['organization/path-club', 'person/path-hal', 'MEMBER_OF', 'Hal Path is a member of Path Club since 2012.'],
  [
    'country/alba',
    'country/brava',
    'PARTY_TO_SAME_DOCUMENT',
    'Alba and Brava are party to Agreement of 2003, signed on 3 March 2003.',
  ],
  [
    'country/alba',
    'document/world-agreement-2003',
    'HAD_PART_IN',
    'Alba is party to Agreement of 2003, signed on 3 March 2003.',
  ],
])('%s and %s: %s', async (from, to, kind, sentence) => {
  const paths = await ask(
    `from: "${from}", to: "${to}", maxSteps: 1, through: ${kind}`,
    'steps { kind sentence }',
  )
  expect(paths).toEqual([{ steps: [{ kind, sentence }] }])
})

test('from a node to itself, to nothing and of no length', async () => {
  expect(await between('ada', 'ada')).toEqual([])
  expect(await ask('from: "person/path-ada", to: "person/nobody"')).toBeNull()
  const { errors } = await service.ask(
    '{ paths(from: "person/path-ada", to: "person/path-ben", maxSteps: 7) { length } }',
  )
  expect(errors![0]!.message).toBe('paths(maxSteps): must be a whole number from 1 to 6')
})

test('a search that comes to more steps than allowed says what to do', async () => {
  const operation =
    '{ paths(from: "person/path-ada", to: "person/path-cyd", maxSteps: 2, first: 1) { length } }'
  const askWith = async (steps: number) => {
    const limited = await TestService.start({ limits: { steps } })
    const answer = await limited.ask(operation)
    await limited.stop()
    return answer
  }
  // Ada met Ben and Dan and was at the forum, Cyd met Ben and Eve.
  expect((await askWith(5)).data.paths).toEqual([{ length: 2 }])
  expect((await askWith(4)).errors![0]).toMatchObject({
    message:
      'paths: the search came to more than 4 steps; name the kinds of steps (through), fewer steps (maxSteps) or fewer paths (first).',
    extensions: { code: 'LIMIT_EXCEEDED' },
  })
})

test.each([
  ['one after the other', 1],
  ['at the same time', 2],
])('searches are worked out %s where %i may be at a time', async (_, computing) => {
  const limited = await TestService.start({ limits: { computing } })
  const ask = (name: string) =>
    limited.ask(`query ${name} { paths(from: "person/path-ada", to: "person/path-cyd") { length } }`)
  const answers = await Promise.all([ask('First'), ask('Second')])
  await limited.stop()
  expect(answers[0].data.paths).not.toEqual([])
  expect(answers[1]).toEqual(answers[0])
  // Each search reads the graph several times; what answers the operation itself may come at any time.
  const reads = limited.statements.filter(({ parameters }) => !('p' in parameters))
  const names = reads.map(({ text }) => /^\/\/ (\w+)/.exec(text)![1]).filter(name => name !== 'former')
  const turns = names.filter((name, at) => name !== names[at - 1]).length
  expect(names.length).toBeGreaterThan(3)
  if (computing === 1) expect(turns).toBe(2)
  else expect(turns).toBeGreaterThan(2)
})

test('through a country leads only what was done with it in one way and within a year, or one succession after another', async () => {
  const cited = { citations: [{ source: 'source/world-gazette' }] }
  const meeting = (person: string, time: string) => [
    { schema: 'Person', id: `person/path-${person}`, names: [person] },
    {
      schema: 'Event',
      id: `event/path-land-${person}`,
      name: `Visit of ${person}`,
      kind: 'VISIT',
      time,
      ...cited,
    },
    ...[`person/path-${person}`, 'country/path-land'].map((actor, at) => ({
      schema: 'Participation',
      id: `participation/path-land-${person}/${at}`,
      actor,
      event: `event/path-land-${person}`,
      ...cited,
    })),
  ]
  await service.importRecords([
    { schema: 'Country', id: 'country/path-republic', names: ['Republic'] },
    {
      schema: 'Country',
      id: 'country/path-land',
      names: ['Land'],
      succeededBy: [{ to: 'country/path-republic', on: '1836' }],
    },
    {
      schema: 'Country',
      id: 'country/path-empire',
      names: ['Empire'],
      succeededBy: [{ to: 'country/path-land', on: '1821' }],
    },
    ...meeting('pia', '2013-05-02'),
    ...meeting('quin', '2014-04-30'),
    ...meeting('rex', '2016'),
  ])
  const ways = async (from: string, to: string) =>
    (
      (await ask(`from: "${from}", to: "${to}", maxSteps: 2, throughHubs: true`)) as {
        nodes: { id: string }[]
      }[]
    ).map(({ nodes }) => nodes[1]!.id)
  expect(await ways('person/path-pia', 'person/path-quin')).toEqual(['country/path-land'])
  expect(await ways('person/path-pia', 'person/path-rex')).toEqual([])
  expect(await ways('person/path-pia', 'country/path-republic')).toEqual([])
  expect(await ways('country/path-empire', 'country/path-republic')).toEqual(['country/path-land'])
})

test('paths lead through none of those that they are asked without, and the ends are not among them', async () => {
  expect(await between('ada', 'cyd')).toContain('ada ben cyd')
  const without = await between('ada', 'cyd', 'without: ["person/path-ben", "person/path-nobody"]')
  expect(without.length).toBeGreaterThan(0)
  expect(without.filter(path => path.includes('ben'))).toEqual([])
  expect(await between('ada', 'cyd', 'without: []')).toContain('ada ben cyd')
  const { errors } = await service.ask(
    '{ paths(from: "person/path-ada", to: "person/path-cyd", without: ["person/path-cyd"]) { length } }',
  )
  expect(errors![0]).toMatchObject({
    message: 'paths(without): must name neither end of the path',
    extensions: { code: 'BAD_USER_INPUT' },
  })
})
