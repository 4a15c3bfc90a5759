import {
  chmodSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { readConfig } from '../../src/config.ts'
import { Command, freePort, neo4jOf, runs, temporaryFolder, until } from '../support/process.ts'

jest.setTimeout(300_000)

const folder = temporaryFolder()
const { version, cache: jars } = readConfig().embedded

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A cache that has the jars and nothing else. */
function newCache(name: string): string {
  const cache = join(folder, name)
  mkdirSync(cache)
  symlinkSync(join(jars, version), join(cache, version))
  return cache
}

function archivesIn(cache: string): string[] {
  return readdirSync(cache).filter(name => name !== version)
}

/** Starts a service of that cache, waits until it answers, and then until something holds. */
async function start(cache: string, environment: Record<string, string> = {}, until = () => true) {
  const home = `${cache}-home`
  // Little is planned in advance, after which the archive is made.
  const operations = `${cache}-operations.json`
  writeFileSync(operations, JSON.stringify({ topics: '{ topics(first: 1) { nodes { id } } }' }))
  const command = Command.run('main', [], {
    TRUSTED_OPERATIONS: operations,
    ENTENTE_HOME: home,
    NEO4J_CACHE: cache,
    SHIPPED_DATA: 'none',
    PORT: String(await freePort()),
    ...environment,
  })
  await command.saw('Entente answers at')
  await command.reached(until, 'the archive was as expected')
  const maps = readFileSync(`/proc/${neo4jOf(home)!.pid}/maps`, 'utf8')
  command.kill('SIGTERM')
  expect(await command.exit()).toBe(0)
  return { maps, output: command.output }
}

/** Runs a command until the Neo4j runs that makes its cache's archive. */
async function startMaking(cache: string) {
  const command = Command.run('cli', ['imports'], { ENTENTE_HOME: `${cache}-home`, NEO4J_CACHE: cache })
  await command.saw('Preparing faster starts')
  const making = () => archivesIn(cache).map(name => neo4jOf(join(cache, name)))[0]
  await until(() => making() !== undefined)
  return { pid: making()!.pid, command }
}

/** Whether the cache has its archive, whole. */
const isMade = (cache: string) => () => archivesIn(cache).some(name => name.endsWith('.jsa'))

test('the service makes the archive when it answers, also after a command that was killed meanwhile; the next start maps it', async () => {
  const cache = newCache('cache')
  const { pid, command } = await startMaking(cache)
  command.kill('SIGKILL')
  await command.exit()

  const first = await start(cache, {}, isMade(cache))
  expect(first.output).not.toContain('Preparing')
  expect(runs(pid)).toBe(false)
  const [archive, ...others] = archivesIn(cache)
  expect(others).toEqual([])
  expect(first.maps).not.toContain(archive)
  expect((await start(cache)).maps).toContain(join(cache, archive!))
})

test('a service that is stopped while it makes the archive ends in time and leaves nothing of it', async () => {
  const cache = newCache('service')
  const isMaking = () => archivesIn(cache).some(name => neo4jOf(join(cache, name)))
  await start(cache, {}, isMaking)
  expect(archivesIn(cache)).toEqual([])
})

test('a start that is stopped while the archive is made leaves nothing of it', async () => {
  const cache = newCache('stopped')
  const { pid, command } = await startMaking(cache)
  command.kill('SIGTERM')
  expect(await command.exit()).toBe(1)
  expect(command.output).toContain('The start was stopped.')
  expect(runs(pid)).toBe(false)
  expect(archivesIn(cache)).toEqual([])
})

test('where Java makes none, Neo4j starts without, and the next start does not try again', async () => {
  const cache = newCache('without')
  const javaHome = join(folder, 'java')
  mkdirSync(join(javaHome, 'bin'), { recursive: true })
  const script =
    '#!/bin/bash\nfor option; do [[ $option = *ArchiveClassesAtExit* ]] || kept+=("$option"); done\n'
  const java = join(process.env.JAVA_HOME ?? '/usr', 'bin', 'java')
  writeFileSync(join(javaHome, 'bin', 'java'), `${script}exec ${java} "\${kept[@]}"\n`)
  chmodSync(join(javaHome, 'bin', 'java'), 0o755)

  const { maps } = await start(cache, { JAVA_HOME: javaHome }, isMade(cache))
  const [archive, ...others] = archivesIn(cache)
  expect(others).toEqual([])
  expect(statSync(join(cache, archive!)).size).toBe(0)
  expect(maps).not.toContain(archive)
  const command = Command.run('cli', ['imports'], {
    ENTENTE_HOME: `${cache}-home`,
    NEO4J_CACHE: cache,
    JAVA_HOME: javaHome,
  })
  expect(await command.exit()).toBe(0)
  expect(command.output).not.toContain('Preparing')
})
