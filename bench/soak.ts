import autocannon from 'autocannon'
import { startContender } from './contenders.ts'
import { openGraph } from './graph.ts'
import { memoryOf } from './measure.ts'
import { HitCounter } from './hits.ts'
import { rowsOn } from './rows.ts'

/** The bound on Node's resident memory in MiB, and by how much it may differ between the early and the late minutes. */
const bound = 250
const tolerance = 1.05

/** All rows mixed, at full speed for some minutes: memory must not grow once the service is warm, and nothing may fail. */
export async function benchSoak(records: number, seed: number, minutes: number): Promise<void> {
  const graph = await openGraph(records, seed)
  const service = await startContender('entente', graph.address)
  try {
    const counter = new HitCounter(graph.address)
    const rows = await rowsOn(statement => counter.value(statement))
    await counter.close()
    const memory: number[] = []
    const sampling = setInterval(() => memory.push(memoryOf(service.pid)), 5_000)
    const longest = Math.max(...rows.map(row => row.variables.length))
    const result = await autocannon({
      url: service.origin,
      connections: 16,
      duration: minutes * 60,
      // As long as the service lets an operation run: searches for paths wait for each other.
      timeout: 30,
      requests: Array.from({ length: longest }, (_, n) =>
        rows.map(row => ({
          method: 'POST' as const,
          headers: { 'content-type': 'application/json' },
          ...service.request(row, row.variables[n % row.variables.length]!),
        })),
      ).flat(),
    })
    clearInterval(sampling)
    const middle = (from: number, to: number) => {
      const part = memory.slice(Math.floor(memory.length * from), Math.floor(memory.length * to)).sort((a, b) => a - b)
      return part[part.length >> 1] ?? 0
    }
    const [early, late, largest] = [middle(1 / 6, 1 / 3), middle(5 / 6, 1), Math.max(...memory)]
    const errors = result.errors + result.non2xx
    const kept = !errors && late <= early * tolerance && largest <= bound
    if (!kept) process.exitCode = 1
    process.stdout.write(
      `${minutes} minutes of mixed load: ${result.requests.total} requests, ${result.requests.average.toFixed(0)}/s, p50 ${result.latency.p50} ms, p99 ${result.latency.p99} ms, ${errors} errors (${result.non2xx} answers with one, ${result.timeouts} timeouts); Node's resident memory ${early.toFixed(0)} MiB after warm-up, ${late.toFixed(0)} MiB at the end, at most ${largest.toFixed(0)} MiB: ${kept ? 'kept' : 'BROKEN'}\n`,
    )
  } finally {
    await service.stop()
    await graph.stop()
  }
}
