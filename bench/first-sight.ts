import { operations } from './contenders/operations.ts'
import { type Contender, startContender } from './contenders.ts'
import { openGraph } from './graph.ts'
import { rows } from './rows.ts'

/** Fields that a variant of the nested query has or has not; each set of them is an operation that nobody has seen. */
const optional: Record<'entente' | 'neo4j-graphql', [string, string][]> = {
  entente: [
    ['event { id name', 'event { id name kind'],
    ['event { id', 'event { id status'],
    ['id title type', 'id title'],
    ['topics { id label', 'topics { label'],
    ['actor { id name', 'actor { id'],
  ],
  'neo4j-graphql': [
    ['event { id name', 'event { id name kind'],
    ['event { id', 'event { id status'],
    ['id title type', 'id title'],
    ['{ id label }', '{ label }'],
    ['actor { id name', 'actor { id'],
  ],
}

/** The middle of the milliseconds in which the nested query is answered when it is seen for the first time. */
export async function benchFirstSight(records: number, seed: number): Promise<Record<string, number>> {
  const nested = rows.find(({ name }) => name === 'nested')!
  const graph = await openGraph(records, seed)
  const result: Record<string, number> = {}
  const contenders: Contender[] = []
  try {
    const texts = { entente: nested.query, 'neo4j-graphql': operations['neo4j-graphql'].nested! }
    for (const name of ['entente', 'neo4j-graphql'] as const) contenders.push(await startContender(name, graph.address))
    const times: Record<string, number[]> = { entente: [], 'neo4j-graphql': [] }
    // Neo4j plans slowly while it is cold, so the first few count for nobody; the two take turns.
    for (let variant = 0; variant < 32; variant++)
      for (const contender of contenders) {
        const name = contender.name as keyof typeof texts
        const query = optional[name].reduce(
          (text, [from, to], bit) => (variant & (1 << bit) ? text.replace(from, to) : text),
          texts[name],
        )
        const started = performance.now()
        const response = await fetch(`${contender.origin}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables: nested.variables[0] }),
        })
        const { errors } = (await response.json()) as { errors?: unknown }
        if (errors) throw new Error(JSON.stringify(errors))
        if (variant >= 8) times[name]!.push(performance.now() - started)
      }
    for (const [name, all] of Object.entries(times)) result[name] = all.sort((a, b) => a - b)[all.length >> 1]!
  } finally {
    for (const contender of contenders) await contender.stop()
    await graph.stop()
  }
  const kept = result.entente! <= result['neo4j-graphql']!
  if (!kept) process.exitCode = 1
  process.stdout.write(
    `first sight of the nested query: ${result.entente!.toFixed(0)} ms, @neo4j/graphql ${result['neo4j-graphql']!.toFixed(0)} ms: ${kept ? 'kept' : 'BROKEN'}\n`,
  )
  return result
}
