import { TestService } from '../support/service.ts'

let service: TestService

beforeAll(async () => {
  service = await TestService.start()
  await service.load('data/azerbaijan')
})
afterAll(() => service.stop())

/** The ministry of the shipped graph as of a day: its name and its minister, each with how surely. */
async function ministryOn(day: string) {
  const { data, errors } = await service.ask(`query Ministry @asOf(date: "${day}") {
    organization(id: "organization/az-ministry-of-digital-development-and-transport") {
      name
      names { text kind certainty }
      offices { nodes { name holders { edges { certainty node { person { name } } } } } }
      predecessors { id }
      successors { id }
    }
  }`)
  expect(errors).toBeUndefined()
  const { name, names, offices, predecessors, successors } = data.organization
  // Renamed, never merged: one node.
  expect([predecessors, successors]).toEqual([[], []])
  const [office] = offices.nodes
  return {
    name,
    certainty: names.find((form: { text: string }) => form.text === name).certainty,
    office: office.name,
    ministers: office.holders.edges.map(
      ({ certainty, node }: { certainty: string; node: { person: { name: string } } }) => [
        node.person.name,
        certainty,
      ],
    ),
  }
}

test('in 2013, when the year itself is inferred', async () => {
  expect(await ministryOn('2013-04-23')).toEqual({
    name: 'Ministry of Communications and Information Technologies',
    certainty: 'POSSIBLY',
    office: 'Minister of Communications and Information Technologies',
    ministers: [['Ali Abbasov', 'POSSIBLY']],
  })
})

test('in 2017, on the day of the text that names it', async () => {
  expect(await ministryOn('2017-02-14')).toMatchObject({
    name: 'Ministry of Transport, Communications and High Technologies',
    certainty: 'DEFINITELY',
  })
})

test('in 2022, by a text that is of 2022 or 2023', async () => {
  expect(await ministryOn('2022-09-01')).toEqual({
    name: 'Ministry of Digital Development and Transport',
    certainty: 'POSSIBLY',
    office: 'Minister of Digital Development and Transport',
    ministers: [['Rashad Nabiyev', 'POSSIBLY']],
  })
})

test.each([
  ['2010-01-01', 'Ministry of Communications and Information Technologies'],
  ['2013-12-31', 'Ministry of Communications and Information Technologies'],
  ['2016-12-31', 'Ministry of Transport, Communications and High Technologies'],
  ['2017-12-31', 'Ministry of Transport, Communications and High Technologies'],
  ['2021-12-31', 'Ministry of Digital Development and Transport'],
  ['2030-01-01', 'Ministry of Digital Development and Transport'],
])('on %s, between or beyond what the texts know, the name known nearest to the day', async (day, name) => {
  expect((await ministryOn(day)).name).toBe(name)
})

test('without a day the present name', async () => {
  const { data } = await service.ask(
    '{ organization(id: "organization/az-ministry-of-digital-development-and-transport") { name names { certainty } } }',
  )
  expect(data.organization.name).toBe('Ministry of Digital Development and Transport')
  expect(data.organization.names[0].certainty).toBeNull()
})
