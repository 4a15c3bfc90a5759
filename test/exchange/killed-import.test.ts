import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { jest } from '@jest/globals'
import { importFrom } from '../../src/exchange/imports/import.ts'
import { recordFiles } from '../../src/exchange/reading/read.ts'
import { datasetOfPaths } from '../../src/exchange/writing/dataset-name.ts'
import { resources } from '../../src/resources.ts'
import { graphContent, homeContent } from '../support/graph-content.ts'
import { Command, neo4jOf, runs, temporaryFolder, until } from '../support/process.ts'
import { randomFrom } from '../support/random.ts'
import { TestService, testAddress } from '../support/service.ts'

jest.setTimeout(900_000)

/** Enough records that an import takes a few seconds, linked so that every kind of link and derivation is at stake. */
function manyRecords(): string {
  const citations = [{ source: 'source/many' }]
  const records: object[] = [{ schema: 'Source', id: 'source/many', title: 'Many meetings' }]
  for (let n = 0; n < 400; n++) {
    const person = `person/p${n}`
    records.push(
      {
        schema: 'Person',
        id: person,
        names: [`Person ${n}`, { text: `Особа ${n}`, language: 'be' }],
        citizenOf: ['country/by'],
      },
      {
        schema: 'Office',
        id: `office/o${n}`,
        names: [`Office ${n}`],
        in: n % 2 ? 'country/az' : 'country/tr',
      },
      {
        schema: 'Tenure',
        id: `tenure/t${n}`,
        person,
        office: `office/o${n}`,
        time: `${1990 + (n % 20)}/${2012 + (n % 9)}`,
        citations,
      },
      {
        schema: 'Event',
        id: `event/e${n}`,
        name: `Event ${n}`,
        kind: 'MEETING',
        time: `${2000 + (n % 20)}-06`,
        topics: ['topic/ict'],
        citations,
      },
    )
    for (const offset of [0, 1, 7])
      records.push({
        schema: 'Participation',
        id: `participation/e${n}/${offset}`,
        event: `event/e${n}`,
        actor: `person/p${(n + offset) % 400}`,
        citations,
      })
  }
  return records.map(record => JSON.stringify(record)).join('\n')
}

const file = join(temporaryFolder(), 'many.ndjson')
writeFileSync(file, manyRecords())
const paths = [join(resources, 'data', 'azerbaijan'), file]
const rounds = 5

let service: TestService
/** What one clean run gives. */
let expected: string[]

/** Waits until an import is at a random moment of its writing. */
async function somewhere(command: Command, random: () => number): Promise<void> {
  const percent = 90 * random()
  const writtenSoFar = () => Number(command.output.match(/\d+(?= % of)/g)?.at(-1) ?? -1)
  await command.reached(() => writtenSoFar() >= percent, `${percent} % were written`)
  await sleep(500 * random())
}

beforeAll(async () => {
  service = await TestService.start()
  await service.clear()
  await importFrom(service.database, recordFiles(paths), datasetOfPaths(paths))
  expected = await graphContent(service.database, { records: true })
  expect(expected.length).toBeGreaterThan(10_000)
})
afterAll(() => service.stop())

test('killed five times at random moments, an import that runs again gives the graph of one clean run', async () => {
  const random = randomFrom('killed-import')
  await service.clear()
  const environment = {
    ENTENTE_HOME: temporaryFolder(),
    NEO4J_URI: testAddress.uri,
    NEO4J_USERNAME: testAddress.username,
    NEO4J_PASSWORD: testAddress.password,
  }
  let interrupted = 0
  for (let round = 0; round < rounds; round++) {
    const command = Command.run('cli', ['import', '--new', ...paths], environment)
    await somewhere(command, random)
    command.kill('SIGKILL')
    await command.exit()
    if (!command.output.includes('records read')) interrupted++
    // A kill that came too late leaves nothing to do for the next; it begins anew.
    else await service.clear()
  }
  // Kills that all come too late would prove nothing.
  expect(interrupted).toBeGreaterThanOrEqual(4)

  const last = Command.run('cli', ['import', '--new', ...paths], environment)
  expect(await last.exit()).toBe(0)
  expect(await graphContent(service.database, { records: true })).toEqual(expected)
})

test('killed five times together with its Neo4j, it does so too', async () => {
  const random = randomFrom('killed-import with Neo4j')
  const home = temporaryFolder()
  let interrupted = 0
  for (let round = 0; round < rounds; round++) {
    const command = Command.run('cli', ['import', '--new', ...paths], { ENTENTE_HOME: home })
    await command.saw('Starting Neo4j')
    await command.reached(() => neo4jOf(home) !== undefined, 'its Neo4j was in the lock')
    const { pid } = neo4jOf(home)!
    // Most kills hit the writing; some hit Neo4j's start and the migrations before it.
    if (round % 4 === 0) await sleep(6_000 * random())
    else await somewhere(command, random)
    command.kill('SIGKILL')
    if (runs(pid)) process.kill(pid, 'SIGKILL')
    await command.exit()
    await until(() => !runs(pid))
    if (!command.output.includes('records read')) interrupted++
    else rmSync(home, { recursive: true, force: true })
  }
  expect(interrupted).toBeGreaterThanOrEqual(4)

  const last = Command.run('cli', ['import', '--new', ...paths], { ENTENTE_HOME: home })
  expect(await last.exit()).toBe(0)
  const content = await homeContent(home)
  rmSync(home, { recursive: true, force: true })
  expect(content).toEqual(expected)
})
