import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { Command, freePort, neo4jOf, temporaryFolder, until } from '../support/process.ts'
import { homeContent } from '../support/graph-content.ts'

jest.setTimeout(600_000)

// Only root can mount a disk of its own to fill. What commands do on it takes minutes: `TEST_DISKS=all npm test -- test/neo4j/full-disk`.
const onDisk = process.getuid?.() === 0 ? test : test.skip
const atLength = process.env.TEST_DISKS === 'all' ? onDisk : test.skip

async function run(args: string[], home: string) {
  const command = Command.run('cli', args, { ENTENTE_HOME: home })
  const code = await command.exit()
  return { code, output: command.output }
}

const folder = temporaryFolder()
const disk = join(folder, 'disk')
const home = join(disk, 'home')
const filler = join(disk, 'filler')
const records = join(folder, 'records.ndjson')

beforeAll(async () => {
  expect((await run(['generate', '--events', '1500', '--seed', '5', '--out', records], folder)).code).toBe(0)
})

async function onSmallDisk(work: () => Promise<void>) {
  mkdirSync(disk, { recursive: true })
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1800m', 'tmpfs', disk])
  try {
    await work()
  } finally {
    execFileSync('umount', ['-l', disk])
  }
}

/** Takes all of the disk but so many bytes. */
function fill(left: number): void {
  const { bavail, bsize } = statfsSync(disk)
  execFileSync('fallocate', ['-l', String(bavail * bsize - left), filler])
}

/** What a command says that a full disk ended. */
function expectSentence({ code, output }: { code: number | null; output: string }) {
  expect(code).toBe(1)
  expect(output).toMatch(/disk .*(is|became) full|\(ENOSPC\)/)
  expect(output).not.toMatch(/^\s+at /m)
  expect(neo4jOf(home)).toBeUndefined()
}

atLength(
  'an import, and its undo, on a full disk lose nothing: where they fail they say so, and the same again is whole',
  async () => {
    await onSmallDisk(async () => {
      const other = join(folder, 'other')
      expect((await run(['import', '--new', '--dataset', 'w', records], other)).code).toBe(0)
      expect((await run(['imports'], home)).code).toBe(0)
      fill(3_000_000)
      // Neo4j has room in its log, which it made at its full size: it may well succeed, and lose nothing.
      const imported = await run(['import', '--new', '--dataset', 'w', records], home)
      if (imported.code !== 0) expectSentence(imported)
      rmSync(filler)
      expect((await run(['import', '--new', '--dataset', 'w', records], home)).code).toBe(0)
      expect(await homeContent(home)).toEqual(await homeContent(other))
      fill(1_000_000)
      const undone = await run(['undo', '1'], home)
      if (undone.code !== 0) expectSentence(undone)
      rmSync(filler)
      if (undone.code !== 0) expect((await run(['undo', '1'], home)).code).toBe(0)
      expect((await run(['undo', '1'], other)).code).toBe(0)
      expect(await homeContent(home)).toEqual(await homeContent(other))
    })
  },
)

atLength(
  'a bulk import, a dump, a backup and a first start that the disk became full for leave nothing half-written',
  async () => {
    await onSmallDisk(async () => {
      fill(5_000_000)
      expectSentence(await run(['import', '--new', '--bulk', '--dataset', 'w', records], home))
      expectSentence(await run(['imports'], home))
      rmSync(filler)
      expect((await run(['import', '--new', '--bulk', '--dataset', 'w', records], home)).code).toBe(0)
      expect((await run(['imports'], home)).output).toContain('w: ')
      fill(200_000)
      for (const command of ['dump', 'backup']) {
        const file = join(disk, command)
        expectSentence(await run([command, file], home))
        rmSync(filler)
        expect(await run([command, file], home)).toMatchObject({ code: 0 })
        fill(200_000)
      }
      rmSync(filler)
    })
  },
)

onDisk('a service whose disk becomes full answers again by itself when there is room', async () => {
  await onSmallDisk(async () => {
    const port = await freePort()
    const service = Command.run('main', [], { ENTENTE_HOME: home, PORT: String(port), SHIPPED_DATA: 'none' })
    await service.saw('Entente answers at')
    const ready = async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).status === 200
    expect(await ready()).toBe(true)
    fill(4_096)
    const imported = await run(['import', '--new', '--dataset', 'w', records], home)
    process.stderr.write(`an import on a full disk: ${imported.code}\n`)
    expect(imported.output).not.toMatch(/^\s+at /m)
    rmSync(filler)
    await until(ready)
    expect((await run(['import', '--new', '--dataset', 'w', records], home)).code).toBe(0)
    service.kill('SIGTERM')
    expect(await service.exit()).toBe(0)
  })
})
