import { spawn } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { loadBare } from './bare-load.ts'
import { generate } from './generated.ts'

/** The bound on Node's resident memory while it imports, in MiB. */
const memoryBound = 300
/** How much of the rate of hand-written batches an import must reach, and of neo4j-admin's own the bulk import. */
const bounds = { online: 0.6, bulk: 0.4 }

/** Imports generated records by the command that users run, one way and the other; prints the rates and the memory of Node. */
export async function benchImport(records: number, seed: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'))
  try {
    const file = join(folder, 'records.ndjson')
    const count = await generate(file, records, seed)
    const first = await runImport(file, join(folder, 'home'))
    report('first', count, first)
    // The very same file would be known by its digest: here each record is compared.
    appendFileSync(file, '\n')
    report('again', count, await runImport(file, join(folder, 'home')))
    const bare = await loadBare(join(folder, 'home'), join(folder, 'bare'))
    say(`the same ${bare.nodes} nodes and ${bare.links} links by a bare driver: ${bare.seconds.toFixed(1)} s`)
    verdict('import beside the bare driver', bare.seconds / first.seconds, bounds.online)
    await benchBulk(file, count, join(folder, 'bulk'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Imports a file in bulk into a new home, and prints how long what took. */
export async function benchBulk(file: string, count: number, home: string): Promise<void> {
  const run = await runImport(file, home, ['--bulk'])
  // What neo4j-admin does by itself: from its start until the graph is opened.
  const admin = run.moments.get('Starting Neo4j')! - run.moments.get('Neo4j takes in')!
  const converted = run.moments.get('Starting Neo4j')!
  const rate = Math.round(count / run.seconds)
  say(
    `bulk import: ${count} records, ${run.graph}, in ${run.seconds.toFixed(1)} s, ${rate} records/s: read, checked and converted ` +
      `in ${(converted - admin).toFixed(1)} s, taken in by neo4j-admin in ${admin.toFixed(1)} s, opened, indexed and derived in ` +
      `${(run.seconds - converted).toFixed(1)} s; Node's resident memory at most ${run.largest.toFixed(0)} MiB`,
  )
  verdict("bulk import, conversion counted, beside neo4j-admin's own", admin / converted, bounds.bulk)
  verdict("the whole of it beside neo4j-admin's own", admin / run.seconds)
}

function verdict(what: string, ratio: number, bound?: number): void {
  const judged = bound === undefined ? '' : ` (at least ${bound}: ${ratio >= bound ? 'kept' : 'BROKEN'})`
  if (bound !== undefined && ratio < bound) process.exitCode = 1
  say(`${what}: ${ratio.toFixed(2)} ×${judged}`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

interface Run {
  seconds: number
  /** Resident memory in MiB: the largest, and that at a tenth and at the end of the way. */
  largest: number
  early: number
  late: number
  /** Seconds after which it said something. */
  moments: Map<string, number>
  /** What it said of the size of the graph. */
  graph: string
}

async function runImport(file: string, home: string, more: string[] = []): Promise<Run> {
  const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js')
  const child = spawn(process.execPath, [cli, 'import', '--new', file, '--dataset', 'generated', ...more], {
    env: { ...process.env, ENTENTE_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  const samples: { done: number; memory: number }[] = []
  const opened = Date.now()
  // What a command does before its records are read, Neo4j's start, is the same for however many; in bulk nothing comes before.
  let began = more.includes('--bulk') ? opened : 0
  const moments = new Map<string, number>()
  child.stdout.on('data', chunk => {
    output += chunk
    if (!began && output.includes('% of')) began = Date.now()
    for (const said of ['Neo4j takes in', 'Starting Neo4j', 'Deriving'])
      if (!moments.has(said) && output.includes(said)) moments.set(said, (Date.now() - opened) / 1000)
  })
  const sampling = setInterval(() => {
    const done = Number([...output.matchAll(/(\d+) % of/g)].at(-1)?.[1] ?? 0)
    samples.push({ done, memory: residentMemory(child.pid!) })
  }, 200)
  const [code] = (await once(child, 'exit')) as [number]
  clearInterval(sampling)
  if (code !== 0) throw new Error(`The import failed:\n${output}`)
  const memoryAt = (from: number) => samples.find(({ done }) => done >= from)?.memory ?? 0
  return {
    seconds: (Date.now() - (began || opened)) / 1000,
    largest: Math.max(...samples.map(({ memory }) => memory)),
    early: memoryAt(10),
    late: memoryAt(95),
    moments,
    graph: /takes in (.*) …/.exec(output)?.[1] ?? '',
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
  say(
    `import ${round}: ${count} records in ${seconds.toFixed(1)} s, ${rate} records/s; Node's resident memory ` +
      `${early.toFixed(0)} MiB at 10 %, ${late.toFixed(0)} MiB at 95 %, at most ${largest.toFixed(0)} MiB ` +
      `(bound ${memoryBound} MiB: ${largest <= memoryBound ? 'kept' : 'BROKEN'})`,
  )
  if (largest > memoryBound) process.exitCode = 1
}
