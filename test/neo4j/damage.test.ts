import { spawn } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { readConfig } from '../../src/config.ts'
import { noteDigests, wrongContent, wrongSize } from '../../src/neo4j/embedded/jar-digests.ts'
import { findJars } from '../../src/neo4j/embedded/jars.ts'
import { resources } from '../../src/resources.ts'
import { Command, neo4jOf, runs, temporaryFolder, until } from '../support/process.ts'

jest.setTimeout(240_000)

// What may happen to the files of a home or a cache, and to whoever started a command: a sentence, and a way on that works.

async function run(args: string[], home: string, more: Record<string, string> = {}) {
  const command = Command.run('cli', args, { ENTENTE_HOME: home, ...more })
  const code = await command.exit()
  expect(command.output).not.toMatch(/^\s+at /m)
  return { code, output: command.output }
}

const whole = join(temporaryFolder(), 'whole')
beforeAll(async () => {
  const file = join(temporaryFolder(), 'one.ndjson')
  writeFileSync(file, JSON.stringify({ schema: 'Topic', id: 'topic/one', label: 'one' }))
  expect(await run(['import', '--new', '--dataset', 'one', file], whole)).toMatchObject({ code: 0 })
})

function copy(): string {
  const home = join(temporaryFolder(), 'home')
  cpSync(whole, home, { recursive: true })
  chmodSync(home, 0o700)
  return home
}

test('a password that was deleted is made anew, and the graph is there', async () => {
  const home = copy()
  rmSync(join(home, 'password'))
  const { code, output } = await run(['imports'], home)
  expect([code, output]).toEqual([0, expect.stringContaining('one: 1 record')])
  expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600)
  expect((await run(['imports'], home)).output).toContain('one: 1 record')
})

test('a password that is another is told, with a way on that works', async () => {
  const home = copy()
  writeFileSync(join(home, 'password'), 'another-password')
  const refused = await run(['imports'], home)
  expect(refused.code).toBe(1)
  expect(refused.output).toContain('Delete it')
  rmSync(join(home, 'password'))
  expect((await run(['imports'], home)).output).toContain('one: 1 record')
})

test('a store that was cut short is told within seconds, with what to do', async () => {
  const home = copy()
  const store = join(home, 'data', 'databases', 'neo4j')
  for (const name of readdirSync(store))
    if (/^neostore.*db$/.test(name))
      truncateSync(join(store, name), Math.floor(statSync(join(store, name)).size / 3))
  const began = Date.now()
  const { code, output } = await run(['imports'], home)
  expect(code).toBe(1)
  expect(Date.now() - began).toBeLessThan(90_000)
  expect(output).toMatch(/Neo4j cannot open its database \(.+\)\. Restore it from a copy/)
  expect(neo4jOf(home)).toBeUndefined()
})

test('a home that others can read is told', async () => {
  const home = copy()
  chmodSync(home, 0o755)
  expect((await run(['imports'], home)).output).toContain(`Others on this machine can read ${home}`)
})

test('a jar that is not what was fetched is found by its size at once, by its content where Neo4j does not start, and fetched again', async () => {
  const cache = temporaryFolder()
  const jars = join(cache, '5.26.30')
  mkdirSync(jars)
  for (const name of ['a.jar', 'b.jar']) writeFileSync(join(jars, name), name)
  noteDigests(jars)
  expect([wrongSize(jars), wrongContent(jars)]).toEqual([undefined, undefined])
  writeFileSync(join(jars, 'b.jar'), 'B.JAR')
  expect([wrongSize(jars), wrongContent(jars)]).toEqual([undefined, 'b.jar'])
  writeFileSync(join(jars, 'a.jar'), '')
  expect(wrongSize(jars)).toBe('a.jar')
  const lines: string[] = []
  await findJars(cache, '5.26.30', line => lines.push(line), new AbortController().signal)
  expect(lines[0]).toBe(`a.jar in ${jars} is damaged.`)
  expect(readdirSync(jars).length).toBeGreaterThan(100)
  expect([wrongSize(jars), wrongContent(jars)]).toEqual([undefined, undefined])
  const [gone] = readdirSync(jars)
  rmSync(join(jars, gone!))
  expect(wrongSize(jars)).toBe(gone)
})

test('an archive of classes that Java cannot use is no obstacle', async () => {
  const { cache, version } = readConfig({}).embedded
  const own = temporaryFolder()
  for (const name of readdirSync(cache)) cpSync(join(cache, name), join(own, name), { recursive: true })
  const archive = readdirSync(own).find(name => name.endsWith('.jsa'))!
  const content = readFileSync(join(own, archive))
  content.fill(0xff, 4_096, content.length >> 1)
  writeFileSync(join(own, archive), content)
  const { code, output } = await run(['imports'], copy(), { NEO4J_CACHE: own, NEO4J_VERSION: version })
  expect([code, output]).toEqual([0, expect.stringContaining('one: 1 record')])
  rmSync(own, { recursive: true })
})

test('a command whose parent has gone ends, and its Neo4j with it', async () => {
  const home = copy()
  const big = join(temporaryFolder(), 'big.ndjson')
  expect((await run(['generate', '--events', '3000', '--seed', '1', '--out', big], home)).code).toBe(0)
  const cli = join(resources, 'dist', 'cli.js')
  const parent = spawn('sh', ['-c', `"${process.execPath}" "${cli}" import "${big}"; true`], {
    env: { ...process.env, ENTENTE_HOME: home },
    stdio: 'ignore',
  })
  await until(() => neo4jOf(home) !== undefined)
  const { pid } = neo4jOf(home)!
  parent.kill('SIGKILL')
  await until(() => !runs(pid))
  await until(() => neo4jOf(home) === undefined)
})

test('a command of which nobody reads the output ends, and its Neo4j with it', async () => {
  const home = copy()
  const cli = join(resources, 'dist', 'cli.js')
  const child = spawn('sh', ['-c', `"${process.execPath}" "${cli}" imports | true`], {
    env: { ...process.env, ENTENTE_HOME: home },
    stdio: 'ignore',
  })
  await new Promise(resolve => child.once('exit', resolve))
  await until(() => neo4jOf(home) === undefined)
})
