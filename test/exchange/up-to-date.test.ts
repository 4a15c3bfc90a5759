import { bringUpToDate } from '../../src/exchange/writing/up-to-date.ts'
import { graphContent } from '../support/graph-content.ts'
import { TestService } from '../support/service.ts'

let service: TestService

beforeAll(async () => {
  service = await TestService.start()
  await service.load('data/azerbaijan')
})
afterAll(() => service.stop())

test('a database that was filled by an older Entente gets what is derived now', async () => {
  const before = await graphContent(service.database)
  await service.database.run('MATCH ()-[r:EVENT_WITHIN|DOCUMENT_WITHIN|ATTENDED]->() DELETE r')
  await service.database.run('MATCH (n:Entity) REMOVE n.nameFolded, n.titleFolded, n.labelFolded, n.actor')
  expect(await graphContent(service.database)).not.toEqual(before)
  const said: string[] = []
  await bringUpToDate(service.database, { report: line => said.push(line) })
  expect(said).toEqual([expect.stringMatching(/^Bringing \d+ nodes up to date …$/)])
  expect(await graphContent(service.database)).toEqual(before)
  await bringUpToDate(service.database, { report: line => said.push(line) })
  expect(said).toHaveLength(1)
})
