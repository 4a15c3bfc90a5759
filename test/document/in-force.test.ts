import { onTestWorld } from '../support/world.ts'

const ask = onTestWorld()

const inForce = async (party: string, on: string) => {
  const { party: found } = (await ask(
    'query F($id: ID!, $on: Date!) { party: node(id: $id) { ... on Party { inForce(on: $on) } ... on Document { inForce(on: $on) } } }',
    { id: party, on },
  )) as { party: { inForce: string | null } }
  return found.inForce
}
const convention = 'party/world-convention-1999'

test.each([
  ['before its entry into force', `${convention}/alba`, '2000-02-15', null],
  ['from its entry into force', `${convention}/alba`, '2000-03-01', 'DEFINITELY'],
  ['and still', `${convention}/alba`, '2024-01-01', 'DEFINITELY'],
  ['about the year of its entry', `${convention}/brava`, '2001-06-01', 'POSSIBLY'],
  ['until its termination', `${convention}/brava`, '2009-12-31', 'POSSIBLY'],
  ['not from that day on', `${convention}/brava`, '2010-01-01', null],
  ['never by a signature where others ratified', `${convention}/cora`, '2010-01-01', null],
  [
    'by a ratification of which no entry is told',
    'party/world-agreement-2003/alba',
    '2004-01-01',
    'POSSIBLY',
  ],
  ['not before it', 'party/world-agreement-2003/alba', '2003-08-01', null],
  ['a document for whom it is surely so', 'document/world-convention-1999', '2005-01-01', 'DEFINITELY'],
  ['a document for nobody yet', 'document/world-convention-1999', '1999-12-31', null],
])('in force %s', async (_case, id, on, expected) => {
  expect(await inForce(id, on)).toBe(expected)
})

test('@asOf is the default day; without a day nothing is said', async () => {
  const query = (head: string) =>
    `query Q ${head} { document(id: "document/world-convention-1999") { inForce } }`
  expect(await ask(query('@asOf(date: "2005-01-01")'))).toEqual({ document: { inForce: 'DEFINITELY' } })
  expect(await ask(query(''))).toEqual({ document: { inForce: null } })
})
