import { jest } from '@jest/globals'
import { exampleOperations } from '../../src/server/examples.ts'
import { explorerOperations } from '../../src/server/explorer-operations.ts'
import { TestService } from '../support/service.ts'

// Neo4j plans every one of them for the first time.
jest.setTimeout(180_000)

const nobody = new AbortController().signal

async function asked(service: TestService): Promise<string[]> {
  service.statements.length = 0
  await service.warmUp(nobody)
  // Each begins with the name of its operation; of one that is computed there are several. After the first it is looked who was joined.
  const names = service.statements.map(({ text }) => text.slice(3, text.indexOf('\n')))
  return [...new Set(names)].filter(name => name !== 'former ids')
}

test('every example operation and every one of the explorer is asked', async () => {
  const service = await TestService.start()
  // On a graph with hotter nodes some of them cost more than an operation may.
  await service.clear()
  const texts = [...exampleOperations().map(({ text }) => text), ...explorerOperations()]
  const names = texts.flatMap(text => [...text.matchAll(/^query (\w+)/gm)].map(([, name]) => name!))
  expect(names.length).toBeGreaterThan(5)
  expect(await asked(service)).toEqual(names)
  await service.stop()
})

test('where operations are trusted, those are asked, with values for what they cannot do without', async () => {
  const service = await TestService.start({
    trusted: {
      a: 'query A($id: ID!, $type: EventKind!) { country(id: $id) { id } events(where: { kind: { eq: $type } }) { totalCount } }',
      bad: 'query Bad { nothing }',
      b: 'query B($where: EventFilter!, $ids: [ID!]!, $first: Int = 3) { events(where: $where, first: $first) { totalCount } nodes(ids: $ids) { id } }',
    },
  })
  expect(await asked(service)).toEqual(['A', 'B'])
  await service.stop()
})

test('it ends when the service does', async () => {
  const service = await TestService.start()
  service.statements.length = 0
  await service.warmUp(AbortSignal.abort())
  expect(service.statements).toEqual([])
  await service.stop()
})
