import { ask, startContender } from './contenders.ts'
import { openGraph } from './graph.ts'
import { HitCounter } from './hits.ts'
import { latencyOf } from './measure.ts'
import { type BenchRow, rowsOn } from './rows.ts'
import { warmUp } from './warm-up.ts'

/**
 * What a ten times larger graph may cost, by rows whose answers are pages and so of the same size on every graph: database hits,
 * and the middle of the latencies.
 */
const most: Record<string, { hits: number; p50: number }> = {
  point: { hits: 1.1, p50: 1.5 },
  nested: { hits: 1.1, p50: 1.5 },
  'hot-person': { hits: 1.1, p50: 1.5 },
  'hot-topic': { hits: 1.1, p50: 1.5 },
  'encounter-page': { hits: 1.1, p50: 2 },
  timeline: { hits: 1.1, p50: 2 },
  'document-life': { hits: 1.1, p50: 2 },
  search: { hits: 1.1, p50: 2 },
}

/** Rows that may cost more as there are more facts about those that they ask about, and no more than that. */
const ofFacts = ['bilateral', 'counterparts', 'groups', 'top', 'near']

/** What a row costs on one graph. */
interface Cost {
  hits: number
  p50: number
  bytes: number
  /** Facts about whoever is asked about. */
  facts: number
}

/** The costs of a row on the small and on the large graph, and how many times as much each may be. */
export interface Growth {
  row: BenchRow
  small: Cost
  large: Cost
  most: { hits: number; p50?: number }
  kept: boolean
}

/** Asks the same of a graph and of one ten times as large. */
export async function benchGrowth(records: number, seed: number, seconds: number): Promise<Growth[]> {
  const small = await costsOn(records, seed, seconds)
  const large = await costsOn(10 * records, seed, seconds)
  return [...small].map(([row, cost]) => {
    const other = [...large].find(([{ name }]) => name === row.name)![1]
    const allowed: Growth['most'] = most[row.name] ?? { hits: other.facts / cost.facts }
    const hits = other.hits / cost.hits
    const p50 = other.p50 / cost.p50
    const kept = hits <= allowed.hits && (allowed.p50 === undefined || p50 <= allowed.p50)
    if (!kept) process.exitCode = 1
    process.stdout.write(
      `${row.title}: hits ${cost.hits} → ${other.hits} (${hits.toFixed(2)} ×, at most ${allowed.hits.toFixed(2)}), p50 ${cost.p50.toFixed(2)} → ${other.p50.toFixed(2)} ms (${p50.toFixed(2)} ×${allowed.p50 ? `, at most ${allowed.p50}` : ''}), answer ${cost.bytes} → ${other.bytes} bytes: ${kept ? 'kept' : 'BROKEN'}\n`,
    )
    return { row, small: cost, large: other, most: allowed, kept }
  })
}

async function costsOn(records: number, seed: number, seconds: number): Promise<Map<BenchRow, Cost>> {
  const graph = await openGraph(records, seed)
  const counter = new HitCounter(graph.address)
  const contender = await startContender('entente', graph.address)
  try {
    const all = await rowsOn(statement => counter.value(statement))
    const chosen = all.filter(({ name }) => most[name] || ofFacts.includes(name))
    await warmUp([contender], chosen, graph.pid)
    const costs = new Map<BenchRow, Cost>()
    for (const row of chosen) {
      const some = row.variables.slice(0, 20)
      const middleOf = (values: number[]) => Math.round(values.reduce((sum, each) => sum + each, 0) / values.length)
      const hits = await Promise.all(some.map(variables => counter.ofService(row, variables)))
      const answers = await Promise.all(some.map(variables => ask(contender, row, variables)))
      const facts = (await counter.value('RETURN COUNT { MATCH (a:Entity)-[:DATED|UNDATED]->() WHERE a.id IN $ids } + COUNT { MATCH (t:Topic)<-[:EVENT_WITHIN]-() WHERE t.id IN $ids }', {
        ids: some.flatMap(variables => Object.values(variables)),
      })) as number
      costs.set(row, {
        hits: middleOf(hits),
        p50: await latencyOf(contender, row, seconds),
        bytes: middleOf(answers.map(answer => JSON.stringify(answer).length)),
        facts,
      })
    }
    return costs
  } finally {
    await contender.stop()
    await counter.close()
    await graph.stop()
  }
}
