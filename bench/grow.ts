import { ask, startContender } from './contenders.ts'
import { openGraph } from './graph.ts'
import { HitCounter } from './hits.ts'
import { measure } from './measure.ts'
import { type BenchRow, rows } from './rows.ts'

/** What a ten times larger graph may cost: database hits, and the middle of the latencies. */
const most = { hits: 1.1, p50: 1.5 }

/** What a row costs on one graph. */
interface Cost {
  hits: number
  p50: number
  bytes: number
}

/** The costs of a row on the small and on the large graph. */
export interface Growth {
  row: BenchRow
  small: Cost
  large: Cost
}

/** Rows whose answers are pages, and so of the same size on every graph. */
const pages = rows.filter(({ name }) => ['point', 'nested', 'hot-person', 'hot-topic'].includes(name))

/** Asks the same of a graph and of one ten times as large. */
export async function benchGrowth(records: number, seed: number, seconds: number): Promise<Growth[]> {
  const small = await costsOn(records, seed, seconds)
  const large = await costsOn(10 * records, seed, seconds)
  const growth = pages.map((row, index) => ({ row, small: small[index]!, large: large[index]! }))
  for (const { row, small, large } of growth) {
    const hits = large.hits / small.hits
    const p50 = large.p50 / small.p50
    const kept = hits <= most.hits && p50 <= most.p50
    if (!kept) process.exitCode = 1
    process.stdout.write(
      `${row.title}: hits ${small.hits} → ${large.hits} (${hits.toFixed(2)} ×), p50 ${small.p50} → ${large.p50} ms (${p50.toFixed(2)} ×), answer ${small.bytes} → ${large.bytes} bytes: ${kept ? 'kept' : 'BROKEN'}\n`,
    )
  }
  return growth
}

async function costsOn(records: number, seed: number, seconds: number): Promise<Cost[]> {
  const graph = await openGraph(records, seed)
  const counter = new HitCounter(graph.address)
  const contender = await startContender('entente', graph.address)
  try {
    for (let round = 0; round < 3; round++)
      for (const row of pages) await measure(contender, row, seconds, graph.pid)
    const costs: Cost[] = []
    for (const row of pages) {
      const hits = await Promise.all(row.variables.slice(0, 5).map(variables => counter.ofService(row, variables)))
      const answers = await Promise.all(row.variables.slice(0, 5).map(variables => ask(contender, row, variables)))
      costs.push({
        hits: Math.round(hits.reduce((sum, each) => sum + each, 0) / hits.length),
        p50: (await measure(contender, row, seconds, graph.pid)).p50,
        bytes: Math.round(JSON.stringify(answers).length / answers.length),
      })
    }
    return costs
  } finally {
    await contender.stop()
    await counter.close()
    await graph.stop()
  }
}
