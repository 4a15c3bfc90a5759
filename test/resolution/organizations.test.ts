import { matchesOf } from '../../src/exchange/resolution/matches.ts'
import { body, cite, common, emptyRegisters } from '../support/registers.ts'

// Bodies that several registers name.

const on = emptyRegisters()

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
  await on.give('one', [body('a', a)])
  await on.give('two', [body('b', b)])
  const found = (await matchesOf(on.service.database)).map(match => match.verdict)
  expect(found).toEqual(verdict ? [verdict] : [])
})

test('a common name is one in one country, and two in two', async () => {
  const office = (id: string, country: string) =>
    body(id, 'Cabinet Office', { kind: 'MINISTRY', partOf: `country/${country}` })
  await on.give('one', [...common(), office('a', 'gb')])
  await on.give('two', [...common(), office('b', 'gb'), office('c', 'az')])
  expect(await on.pairs('SAME', 'Organization')).toEqual(['a = b'])
  expect(await on.pairs('OPEN', 'Organization')).toEqual([])
})

test('a register’s own key decides, whatever the names', async () => {
  const keyed = (id: string, name: string, value: string) =>
    body(id, name, { identifiers: [{ scheme: 'lei', value }] })
  await on.give('one', [keyed('a', 'Aviva', 'X1'), keyed('b', 'Barilla', 'X2')])
  await on.give('two', [keyed('c', 'Norwich Union', 'X1'), keyed('d', 'Barilla', 'X3')])
  expect(await on.pairs('SAME', 'Organization')).toEqual(['a = c'])
  expect(await on.pairs('OPEN', 'Organization')).toEqual([])
  // Within one register each entry has a key of its own, and may be there twice.
  await on.give('three', [keyed('e', 'Ecologic Institute', 'X4'), keyed('f', 'The Ecologic Institute', 'X5')])
  expect(await on.pairs('OPEN', 'Organization')).toEqual(['e = f'])
})

test('what one dataset has twice is proposed, and never joined by itself', async () => {
  await on.give('one', [body('a', 'Ecologic Institute'), body('b', 'The Ecologic Institute')])
  expect(await on.pairs('SAME', 'Organization')).toEqual([])
  expect(await on.pairs('OPEN', 'Organization')).toEqual(['a = b'])
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
  const halves = [body('marks', 'Marks'), body('spencer', 'Spencer'), body('bt', 'BT'), body('tate', 'Tate')]
  await on.give('one', [
    ...common(),
    ...halves,
    ...at('talks', 'marks', 'spencer', 'bt'),
    ...at('lunch', 'tate'),
  ])
  await on.give('two', [body('ms', 'Marks and Spencer'), body('tl', 'Tate & Lyle')])
  const found = await matchesOf(on.service.database, { verdict: 'OPEN' })
  const halved = found.filter(({ reasons }) => reasons.includes('+half of a cell that was split at “and”'))
  expect(halved.map(({ a, b }) => `${a} = ${b}`).sort()).toEqual([
    'organization/marks = organization/ms',
    'organization/ms = organization/spencer',
  ])
})

test('of a chain whose ends are two bodies, nothing is joined by itself', async () => {
  // A is like B, and B like C, but A and C have two numbers.
  await on.give('one', [body('a', 'Wolfgang Verein 123456789012-34')])
  await on.give('two', [body('c', 'Wolfgang Verein 999956789012-34')])
  await on.give('three', [body('b', 'Wolfgang Verein')])
  expect(await on.pairs('SAME', 'Organization')).toEqual([])
  expect(await on.pairs('OPEN', 'Organization')).toEqual(['a = b', 'b = c'])
})
