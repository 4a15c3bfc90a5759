import { importsOf } from '../../src/exchange/imports/imports.ts'
import { datasetOfPaths } from '../../src/exchange/writing/dataset-name.ts'
import { bringUpToDate } from '../../src/exchange/imports/up-to-date.ts'
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

test('a dataset that an older Entente called by its paths is called otherwise, and the same paths are the same dataset', async () => {
  const paths = ['/home/owner/my records', '/srv/more.ndjson']
  const { database } = service
  await service.importRecords([{ schema: 'Topic', id: 'topic/paths', label: 'Paths' }])
  const [newest] = await importsOf(database)
  await database.run('MATCH (i:Import {id: $id}) SET i.dataset = $dataset', {
    id: newest!.id,
    dataset: paths.join(' '),
  })
  await database.run('MATCH (d:Derivation) SET d.version = 6')
  await bringUpToDate(database, { report: () => undefined })
  const named = await importsOf(database, datasetOfPaths(paths))
  expect(named.map(({ id }) => id)).toEqual([newest!.id])
  expect(named[0]!.dataset).toMatch(/^my records more\.ndjson [0-9a-f]{6}$/)
  expect(datasetOfPaths(['/home/other/my records', '/srv/more.ndjson'])).not.toBe(named[0]!.dataset)
})
