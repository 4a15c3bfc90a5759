import { readdirSync, readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import { ask, type Contender } from './contenders.ts'
import type { BenchRow } from './rows.ts'

/** What one contender did on one row. */
export interface Measured {
  contender: string
  /** Requests answered a second. */
  rate: number
  /** Milliseconds. */
  p50: number
  p99: number
  /** Milliseconds of processor time a request, in Node and in Neo4j. */
  nodeCpu: number
  neo4jCpu: number
  errors: number
}

/** On how many connections everybody is measured. */
export const usualConnections = 8

/** Asks a contender a row for some seconds. */
export async function measure(
  contender: Contender,
  row: BenchRow,
  seconds: number,
  neo4j: number,
  connections = usualConnections,
): Promise<Measured> {
  const before = [cpuOf(contender.pid), cpuOf(neo4j)]
  const result = await autocannon({
    url: contender.origin,
    connections,
    duration: seconds,
    requests: row.variables.map(variables => ({
      method: 'POST' as const,
      headers: { 'content-type': 'application/json' },
      ...contender.request(row, variables),
    })),
  })
  const answered = result.requests.total || 1
  return {
    contender: contender.name,
    rate: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    nodeCpu: (cpuOf(contender.pid) - before[0]!) / answered,
    neo4jCpu: (cpuOf(neo4j) - before[1]!) / answered,
    errors: result.errors + result.non2xx,
  }
}

/** The middle of the milliseconds that an answer takes, asked for one after the other (the load generator counts whole ones). */
export async function latencyOf(contender: Contender, row: BenchRow, seconds: number): Promise<number> {
  const times: number[] = []
  const until = performance.now() + 1_000 * seconds
  for (let n = 0; performance.now() < until || n < row.variables.length; n++) {
    const started = performance.now()
    await ask(contender, row, row.variables[n % row.variables.length]!)
    times.push(performance.now() - started)
  }
  return times.sort((a, b) => a - b)[times.length >> 1]!
}

/** Milliseconds of processor time that a process has had. */
export function cpuOf(pid: number): number {
  return cpuIn(readFileSync(`/proc/${pid}/stat`, 'utf8'))
}

/** Milliseconds of processor time that the compilers of a Java have had. */
export function compilingOf(pid: number): number {
  const tasks = readdirSync(`/proc/${pid}/task`).map(task => `/proc/${pid}/task/${task}`)
  const compilers = tasks.filter(task => /^C[12] Compiler/.test(readWhileThere(`${task}/comm`)))
  return compilers.reduce((sum, task) => sum + cpuIn(readWhileThere(`${task}/stat`)), 0)
}

/** Linux counts the time of a process, and that of a thread, in hundredths of a second. */
function cpuIn(stat: string): number {
  const fields = stat.replace(/^.*\) /, '').split(' ')
  return 10 * (Number(fields[11] ?? 0) + Number(fields[12] ?? 0))
}

/** A thread may end while it is looked at. */
function readWhileThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Resident memory of a process in MiB. */
export function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
}
