import { cite, common, emptyRegisters } from '../support/registers.ts'

// Offices that several registers name, and who held them.

const on = emptyRegisters()

const office = (id: string, name: string, more: object = {}) => ({
  schema: 'Office',
  id: `office/${id}`,
  names: [name],
  in: 'country/gb',
  ...more,
})

test('one office of one country is one, however the country is called in it', async () => {
  await on.give('one', [...common(), office('a', 'Prime Minister')])
  await on.give('two', [...common(), office('b', 'British Prime Minister')])
  await on.give('three', [...common(), office('c', 'Prime Minister of Great Britain')])
  await on.give('four', [...common(), office('d', 'Former British Prime Minister')])
  await on.give('five', [...common(), office('e', 'Deputy Prime Minister')])
  await on.give('six', [...common(), office('f', 'Prime Minister', { in: 'country/az' })])
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'].map(id => `office/${id}`)
  const { data } = await on.service.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
  expect(data.nodes.map(({ id }: { id: string }) => id.at(-1)).join('')).toBe('aaadef')
  // Who held it before is no holder: somebody is to say what is meant.
  expect(await on.pairs('OPEN', 'Office')).toEqual(['a = d'])
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
  await on.give('one', [
    ...common('one'),
    office('a', 'Prime Minister'),
    tenure('a1', 'a', '2010-05-11/2015-05-08', 'one'),
    tenure('a2', 'a', '2016/', 'one'),
  ])
  await on.give('two', [
    ...common('two'),
    office('b', 'British Prime Minister'),
    tenure('b1', 'b', '2010/2015', 'two'),
    tenure('b2', 'b', '2016-07-13/2019-07-24', 'two'),
  ])
  const { data } = await on.service.ask(
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
