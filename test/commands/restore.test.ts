import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { jest } from '@jest/globals'
import { hasDatabase } from '../../src/neo4j/embedded/archive.ts'
import { Home } from '../../src/neo4j/embedded/home.ts'
import { settleReplacement } from '../../src/neo4j/embedded/replacement.ts'
import { Command, neo4jOf, temporaryFolder } from '../support/process.ts'
import { randomFrom } from '../support/random.ts'

jest.setTimeout(3_600_000)

async function run(args: string[], home: string) {
  const command = Command.run('cli', args, { ENTENTE_HOME: home })
  const code = await command.exit()
  return { code, output: command.output }
}

/** A digest of every file of a home's database, by which it is the same to the byte. */
function digestOf(home: string): string {
  const hash = createHash('sha256')
  const root = join(home, 'data')
  for (const name of (readdirSync(root, { recursive: true }) as string[]).sort())
    if (statSync(join(root, name)).isFile()) hash.update(name).update(readFileSync(join(root, name)))
  return hash.digest('hex')
}

function sizeOf(folder: string): number {
  return Number(/^\d+/.exec(execFileSync('du', ['-sb', folder], { encoding: 'utf8' }))![0])
}

const folder = temporaryFolder()
const [home, other] = [join(folder, 'home'), join(folder, 'other')]
const dump = join(folder, 'other.dump')
const backup = join(folder, 'other.backup')

beforeAll(async () => {
  const record = (id: string) =>
    writeFileSync(
      join(folder, `${id}.ndjson`),
      `${JSON.stringify({ schema: 'Topic', id: `topic/${id}`, label: id })}\n`,
    )
  record('old')
  record('new')
  expect(await run(['import', '--new', '--dataset', 'old', join(folder, 'old.ndjson')], home)).toMatchObject({
    code: 0,
  })
  expect(await run(['import', '--new', '--dataset', 'new', join(folder, 'new.ndjson')], other)).toMatchObject(
    {
      code: 0,
    },
  )
  expect(await run(['backup', backup], other)).toMatchObject({ code: 0 })
  expect(await run(['dump', dump], other)).toMatchObject({ code: 0 })
})

test('a copy is its owner’s alone, and replaces no file', async () => {
  for (const [command, file] of [
    ['dump', dump],
    ['backup', backup],
  ] as const) {
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(await run([command, file], other)).toMatchObject({
      code: 1,
      output: expect.stringContaining('exists already'),
    })
  }
})

test('a backup comes back', async () => {
  const third = join(folder, 'third')
  expect(await run(['restore', backup], third)).toMatchObject({ code: 0 })
  expect((await run(['imports'], third)).output).toContain('new: 1 record')
})

test('what is no whole dump is refused in one sentence, and the database that is there is the same to the byte', async () => {
  const whole = readFileSync(dump)
  const middle = whole.length >> 1
  const zeros = Buffer.from(whole)
  zeros.fill(0, middle, middle + 5_000)
  const bad: Record<string, Buffer> = {
    empty: Buffer.alloc(0),
    text: Buffer.from('no dump'),
    noise: randomBytes(50_000),
    head: whole.subarray(0, 4),
    'a few bytes': whole.subarray(0, 100),
    half: whole.subarray(0, middle),
    'all but the last byte': whole.subarray(0, -1),
    zeros,
    noisy: Buffer.concat([whole.subarray(0, middle), randomBytes(5_000), whole.subarray(middle)]),
    zipped: gzipSync(whole),
    'half a backup': readFileSync(backup).subarray(0, -100),
  }
  const before = digestOf(home)
  for (const [name, content] of Object.entries(bad)) {
    const file = join(folder, `${name}.dump`)
    writeFileSync(file, content)
    const { code, output } = await run(['restore', '--overwrite', file], home)
    expect([name, code]).toEqual([name, 1])
    expect(output).toMatch(
      /is no copy of a database|(neo4j-admin failed: |is cut short or damaged|no whole backup).* is as it was\.$/m,
    )
    expect(output).not.toMatch(/^\s+at /m)
    expect([name, digestOf(home)]).toEqual([name, before])
    expect(readdirSync(home)).not.toContain('restoring')
  }
  const { output } = await run(['restore', '--overwrite', folder], home)
  expect(output).toContain('is no copy of a database')
})

// Only root can mount a disk of its own.
const canMount = process.getuid?.() === 0
;(canMount ? test : test.skip)('on a disk that is too small the old database stays', async () => {
  const small = join(folder, 'small')
  mkdirSync(small)
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeOf(home) + 1_000_000}`, 'tmpfs', small])
  try {
    cpSync(home, join(small, 'home'), { recursive: true })
    const before = digestOf(join(small, 'home'))
    const { code, output } = await run(['restore', '--overwrite', dump], join(small, 'home'))
    expect(code).toBe(1)
    expect(output).toMatch(/The disk became full\. Free some space, and try again\. .* is as it was\./)
    expect(digestOf(join(small, 'home'))).toBe(before)
  } finally {
    execFileSync('umount', [small])
  }
})

describe('a move that was cut off is finished, or taken back, by whoever opens the home next', () => {
  const made = (parts: Record<string, string>) => {
    const folder = temporaryFolder()
    for (const [place, name] of Object.entries(parts)) {
      mkdirSync(join(folder, place, 'databases', 'neo4j'), { recursive: true })
      writeFileSync(join(folder, place, 'name'), name)
    }
    return Home.open(folder)
  }
  test.each<[string, Record<string, string>, string]>([
    ['while it was loaded', { data: 'old', 'restoring/data': 'half' }, 'old'],
    ['when it was whole', { data: 'old', 'restored/data': 'new' }, 'new'],
    ['when the old one was put aside', { 'restored/replaced': 'old', 'restored/data': 'new' }, 'new'],
    ['when the new one was there', { data: 'new', 'restored/replaced': 'old' }, 'new'],
    ['where there was none', { 'restored/data': 'new' }, 'new'],
  ])('%s', async (_, parts, expected) => {
    const home = made(parts)
    expect(hasDatabase(home.folder)).toBe(true)
    await settleReplacement(home)
    expect(readFileSync(join(home.data, 'name'), 'utf8')).toBe(expected)
    expect(readdirSync(home.folder).sort()).toEqual(['conf', 'data', 'logs'])
  })
})

test('a restore that is killed, or stopped, at any moment leaves the old graph or the new one', async () => {
  const random = randomFrom('killed restores')
  const kept = join(folder, 'kept')
  renameSync(home, kept)
  const quiet = Date.now()
  cpSync(kept, home, { recursive: true })
  expect(await run(['restore', '--overwrite', dump], home)).toMatchObject({ code: 0 })
  const whole = Date.now() - quiet
  const found = { old: 0, new: 0 }
  const times = Number(process.env.TEST_KILLS ?? 1)
  for (let time = 0; time < times; time++) {
    execFileSync('rm', ['-rf', home])
    cpSync(kept, home, { recursive: true })
    const restoring = Command.run('cli', ['restore', '--overwrite', dump], { ENTENTE_HOME: home })
    await sleep(random() * whole)
    restoring.kill(time % 2 ? 'SIGTERM' : 'SIGKILL')
    await restoring.exit()
    const { code, output } = await run(['imports'], home)
    expect([code, output]).toEqual([0, expect.stringMatching(/ (old|new): 1 record/)])
    found[/ (old|new): 1 record/.exec(output)![1] as 'old' | 'new']++
    expect(readdirSync(home).filter(name => name.startsWith('resto'))).toEqual([])
    expect(neo4jOf(home)).toBeUndefined()
  }
  process.stderr.write(`killed restores: ${times}, the graph was ${JSON.stringify(found)}\n`)
})
