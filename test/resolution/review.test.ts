import { decisionsTable, readDecisions } from '../../src/exchange/resolution/decisions-file.ts'
import { leastOpen } from '../../src/exchange/resolution/deciding.ts'
import { namedMatches, review } from '../../src/exchange/resolution/review.ts'
import { graphContent } from '../support/graph-content.ts'
import { body, common, emptyRegisters } from '../support/registers.ts'

// What somebody decides of what may be one.

const on = emptyRegisters()

test('the likeliest first, of a kind, of a dataset, from a score on; nothing below what anybody would look at', async () => {
  await on.give('one', [body('a', 'CBI'), body('b', 'Bouygues'), body('c', 'Unite the Union')])
  await on.give('two', [
    body('d', 'Confederation of British Industry'),
    body('e', 'Bouygues Europe'),
    body('f', 'Unite'),
  ])
  const all = await namedMatches(on.service.database, { verdict: 'OPEN' })
  expect(all.length).toBe(3)
  expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).sort((x, y) => y - x))
  expect(all.every(({ score }) => score >= leastOpen)).toBe(true)
  expect(await namedMatches(on.service.database, { verdict: 'OPEN', kinds: ['Person'] })).toEqual([])
  expect(await namedMatches(on.service.database, { verdict: 'OPEN', dataset: 'three' })).toEqual([])
  const [first] = all
  expect(await namedMatches(on.service.database, { verdict: 'OPEN', from: first!.score })).toHaveLength(
    all.filter(({ score }) => score >= first!.score).length,
  )
})

test('a table decides of many at once, or, where one cannot be, of none; it can be written and read again', async () => {
  await on.give('one', [body('a', 'CBI'), body('b', 'Bouygues')])
  await on.give('two', [body('d', 'Confederation of British Industry'), body('e', 'Bouygues Europe')])
  const open = decisionsTable(await namedMatches(on.service.database, { verdict: 'OPEN' }))
  expect(readDecisions(open)).toEqual([])
  const filled = open
    .split('\n')
    .map(line => line.replace(/^,(?=.*CBI)/, 'same,').replace(/^,(?=.*Bouygues)/, 'part of,'))
    .join('\n')
  await review(on.service.database, readDecisions(filled))
  const { data } = await on.service.ask(
    `{ a: organization(id: "organization/d") { id names { text } } b: organization(id: "organization/b") { id parent { ... on Node { id } } } e: organization(id: "organization/e") { parent { ... on Node { id } } } }`,
  )
  expect(data.a.names).toHaveLength(2)
  expect([data.b.parent, data.e.parent].filter(Boolean)).toHaveLength(1)
  const decided = [
    ...(await namedMatches(on.service.database, { verdict: 'SAME' })),
    ...(await namedMatches(on.service.database, { verdict: 'PART_OF' })),
  ]
  expect(readDecisions(decisionsTable(decided)).map(({ verdict }) => verdict)).toEqual(['SAME', 'PART_OF'])
  const content = await graphContent(on.service.database)
  await expect(
    review(on.service.database, [
      { which: ['organization/a', 'organization/d'], verdict: 'DIFFERENT' },
      { which: ['organization/a', 'organization/nobody'], verdict: 'SAME' },
    ]),
  ).rejects.toThrow('No record has the id organization/nobody.')
  expect(await graphContent(on.service.database)).toEqual(content)
  expect(() => readDecisions('decision,a,b\nmaybe,x,y\n')).toThrow('Row 2: maybe is no decision')
  expect(() => readDecisions('a,b\nx,y\n')).toThrow('no column decision')
})

test('a decision holds against every import, and is there for ids that come again', async () => {
  await on.give('one', [body('a', 'Royal Mail')])
  await on.give('two', [body('b', 'Royal Mail Group')])
  await review(on.service.database, [{ which: ['organization/a', 'organization/b'], verdict: 'DIFFERENT' }])
  await on.give('two', [body('b', 'Royal Mail Group', { founded: '1969' })])
  const { data } = await on.service.ask('{ organizations { totalCount } }')
  expect(data.organizations.totalCount).toBe(2)
})

test('what cannot be decided is said', async () => {
  await on.give('one', [...common(), body('a', 'CBI')])
  const asked = (...which: string[]) => review(on.service.database, [{ which, verdict: 'SAME' }])
  await expect(asked('7')).rejects.toThrow('There is no match 7; `entente review` lists them.')
  await expect(asked('organization/b', 'organization/a')).rejects.toThrow(
    'No record has the id organization/b.',
  )
  await expect(asked('country/az', 'organization/a')).rejects.toThrow('country/az is of the kind Country')
  await expect(asked('person/minister', 'organization/a')).rejects.toThrow('they cannot be one')
  await expect(asked('person/x', 'person/x')).rejects.toThrow('two different ids')
})
