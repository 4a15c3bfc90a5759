import { readConfig } from '../../src/config.ts'
import { checkVersion, connectExternal } from '../../src/neo4j/external.ts'
import { type Forward, forward } from '../support/forward.ts'
import { Command, freePort } from '../support/process.ts'
import { testAddress } from '../support/service.ts'

const forever = new AbortController().signal
const boltPort = Number(new URL(testAddress.uri).port)
const forwards: Forward[] = []
afterAll(() => Promise.all(forwards.map(each => each.cut())))

test('it waits for a server that is not there yet, and says so', async () => {
  const port = await freePort()
  const said: string[] = []
  let arrived: Promise<unknown> | undefined
  const database = await connectExternal(
    { ...testAddress, uri: `bolt://127.0.0.1:${port}` },
    message => {
      said.push(message)
      if (said.length === 2) arrived = forward(boltPort, port).then(each => forwards.push(each))
    },
    forever,
  )
  await arrived
  expect(said[0]).toBe(`Neo4j at 127.0.0.1:${port} does not answer yet; trying again in 0.5 s …`)
  expect(said[1]).toContain('in 1 s')
  expect(await database.run('RETURN 1 AS one')).toEqual([{ one: 1 }])
  await database.close()
})

test('waiting ends when the start is stopped', async () => {
  const stop = new AbortController()
  const waiting = connectExternal(
    { ...testAddress, uri: `bolt://127.0.0.1:${await freePort()}` },
    () => stop.abort(),
    stop.signal,
  )
  await expect(waiting).rejects.toThrow('The start was stopped.')
})

test('a wrong password is final, and stands in no message', async () => {
  const wrong = connectExternal({ ...testAddress, password: 'not-the-password' }, () => undefined, forever)
  await expect(wrong).rejects.toThrow(
    /refuses the connection .*Unauthorized.*Check NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE/,
  )
  await expect(wrong).rejects.not.toThrow(/not-the-password/)
})

test.each([
  ['Neo4j/5.26.30', true],
  ['Neo4j/5.23.0', true],
  ['Neo4j/2026.08.1', true],
  ['Neo4j/5.22.0', false],
  ['Neo4j/4.4.40', false],
])('%s is accepted: %s', (agent, accepted) => {
  const check = () => checkVersion(agent, 'graph.example:7687')
  if (accepted) expect(check).not.toThrow()
  else expect(check).toThrow(/Neo4j at graph\.example:7687 is Neo4j \d.*; Entente needs 5\.23 or newer\./)
})

test.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])(
  '%s:// is configured as it is',
  scheme => {
    const uri = `${scheme}://graph.example:7687`
    expect(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'p', NEO4J_DATABASE: 'facts' }).neo4j).toEqual({
      uri,
      username: 'neo4j',
      password: 'p',
      database: 'facts',
    })
  },
)

test('with NEO4J_URI set, nothing is started: the service uses that server, also by the routing scheme', async () => {
  const port = await freePort()
  const service = Command.run('main', [], {
    NEO4J_URI: testAddress.uri.replace('bolt:', 'neo4j:'),
    NEO4J_PASSWORD: testAddress.password,
    PORT: String(port),
    SHIPPED_DATA: 'none',
    PATH: '',
  })
  await service.saw('Entente answers at')
  expect(service.output).not.toContain('Starting Neo4j')
  expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200)
  service.kill('SIGTERM')
  expect(await service.exit()).toBe(0)
})
