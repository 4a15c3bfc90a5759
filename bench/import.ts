import { spawn } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { generate } from './generated.ts'

/** The bound on Node's resident memory while it imports. */
const memoryBound = 300

/** Imports generated records by the command that users run, and prints the rate and the memory of Node. */
export async function benchImport(records: number, seed: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'))
  try {
    const file = join(folder, 'records.ndjson')
    const count = await generate(file, records, seed)
    report('first', count, await runImport(file, join(folder, 'home')))
    // The very same file would be known by its digest: here each record is compared.
    appendFileSync(file, '\n')
    report('again', count, await runImport(file, join(folder, 'home')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Run {
  seconds: number
  /** Resident memory in MiB: the largest, and that at a tenth and at the end of the way. */
  largest: number
  early: number
  late: number
}

async function runImport(file: string, home: string): Promise<Run> {
  const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js')
  const child = spawn(process.execPath, [cli, 'import', file, '--dataset', 'generated'], {
    env: { ...process.env, ENTENTE_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  const samples: { done: number; memory: number }[] = []
  let began = 0
  child.stdout.on('data', chunk => {
    output += chunk
    if (!began && output.includes('% of')) began = Date.now()
  })
  const sampling = setInterval(() => {
    const done = Number([...output.matchAll(/(\d+) % of/g)].at(-1)?.[1] ?? 0)
    samples.push({ done, memory: residentMemory(child.pid!) })
  }, 200)
  const opened = Date.now()
  const [code] = (await once(child, 'exit')) as [number]
  clearInterval(sampling)
  if (code !== 0) throw new Error(`The import failed:\n${output}`)
  const memoryAt = (from: number) => samples.find(({ done }) => done >= from)?.memory ?? 0
  return {
    seconds: (Date.now() - (began || opened)) / 1000,
    largest: Math.max(...samples.map(({ memory }) => memory)),
    early: memoryAt(10),
    late: memoryAt(95),
  }
}

/** Linux tells it in /proc; elsewhere there is nothing to measure. */
function residentMemory(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

function report(round: string, count: number, { seconds, largest, early, late }: Run): void {
  const rate = Math.round(count / seconds)
  process.stdout.write(
    `import ${round}: ${count} records in ${seconds.toFixed(1)} s, ${rate} records/s; Node's resident memory ` +
      `${early.toFixed(0)} MiB at 10 %, ${late.toFixed(0)} MiB at 95 %, at most ${largest.toFixed(0)} MiB ` +
      `(bound ${memoryBound} MiB: ${largest <= memoryBound ? 'kept' : 'BROKEN'})\n`,
  )
  if (largest > memoryBound) process.exitCode = 1
}
