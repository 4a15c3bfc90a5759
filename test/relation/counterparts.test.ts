import { onTestWorld } from '../support/world.ts'

const ask = onTestWorld()

type Counterparts = {
  actor: {
    counterparts: { nodes: { actor: { id: string }; meetings: number; sharedEvents: number }[] }
  }
}
const ranked = async (id: string, where = '{ meetings: { gt: 0 } }') => {
  const { actor } = (await ask(
    `query Ranked($id: ID!) { actor: node(id: $id) { ... on Actor { counterparts(where: ${where}) { nodes { actor { id } meetings sharedEvents } } } } }`,
    { id },
  )) as Counterparts
  return actor.counterparts.nodes.map(({ actor: { id: other }, meetings, sharedEvents }) => [
    other.split('/')[1],
    meetings,
    sharedEvents,
  ])
}

test('whom a country met, most meetings first: not its own people and bodies, a visit by its part, a summit apart', async () => {
  expect(await ranked('country/alba')).toEqual([
    ['brava', 5, 1],
    ['jan-novak-1950', 4, 1],
    ['league', 1, 0],
    ['ana-ruiz-1948', 1, 0],
    ['jan-novak-1980', 1, 0],
  ])
})

test('whom a person met: not a compatriot on the same side of the table, nor what the person stands for', async () => {
  const leo = await ranked('person/leo-grant-1955')
  expect(leo).toContainEqual(['jan-novak-1950', 4, 1])
  expect(leo.map(([id]) => id)).not.toContain('alba')
  expect(leo.map(([id]) => id)).not.toContain('maria-weiss-1960')
})

test('shared events alone are counterparts too, of no meeting', async () => {
  const fillers = await ranked('person/ana-ruiz-1948', '{ meetings: { eq: 0 } }')
  expect(fillers).toContainEqual(['filler-001', 0, 1])
})

test('they can be filtered by who they are and when, and counted', async () => {
  const { country } = (await ask(`{ country(id: "country/alba") {
    people: counterparts(where: { actor: { kind: { eq: PERSON } }, meetings: { gte: 1 } }) { totalCount nodes { actor { id } } }
    late: counterparts(where: { last: { overlaps: { from: "2007-01-01" } } }) { nodes { actor { id } } }
  } }`)) as { country: Record<'people' | 'late', { totalCount: number; nodes: { actor: { id: string } }[] }> }
  expect(country.people.totalCount).toBe(3)
  expect(country.late.nodes.map(({ actor }) => actor.id)).toEqual(['country/brava', 'person/jan-novak-1980'])
})

test('first and last are of meetings where there are any, and the topics are ranked', async () => {
  const { country } = (await ask(`{ country(id: "country/alba") { counterparts(first: 1) { nodes {
    first { edtf } last { edtf } topics { topic { id } events documents } one: topics(first: 1) { topic { id } } } } } }`)) as {
    country: { counterparts: { nodes: object[] } }
  }
  expect(country.counterparts.nodes).toEqual([
    {
      first: { edtf: '2003-03-03' },
      last: { edtf: '2010-11-25' },
      topics: [
        { topic: { id: 'topic/world-trade' }, events: 3, documents: 0 },
        { topic: { id: 'topic/world-tariffs' }, events: 1, documents: 1 },
        { topic: { id: 'topic/world-navigation' }, events: 0, documents: 1 },
      ],
      one: [{ topic: { id: 'topic/world-trade' } }],
    },
  ])
})
