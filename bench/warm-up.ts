import type { Contender } from './contenders.ts'
import { compilingOf, measure, usualConnections } from './measure.ts'
import type { BenchRow } from './rows.ts'

/** The share of one core that the compilers of a warm Java take at most. */
export const quiet = 0.03
/** How often everything is asked at most before it is measured, warm or not. */
const longest = 200

/**
 * Asks until Neo4j's Java has compiled what that takes. A row costs it five times as much before, for minutes: on two cores that the
 * load keeps busy its compilers hardly get to work, so there are two connections at first, and then as many as in a measurement.
 * Whoever is measured earlier would be measured on another Neo4j than those who come later. What was not warm in the end counts as broken.
 */
export async function warmUp(contenders: Contender[], rows: BenchRow[], neo4j: number): Promise<void> {
  for (const connections of [2, usualConnections]) {
    let rounds = 0
    let share = 1
    while (share > quiet && rounds++ < longest) {
      const [began, before] = [performance.now(), compilingOf(neo4j)]
      for (const row of rows) for (const contender of contenders) await measure(contender, row, 1, neo4j, connections)
      share = (compilingOf(neo4j) - before) / (performance.now() - began)
    }
    if (share > quiet) process.exitCode = 1
    const state = share > quiet ? 'NOT WARM' : 'warm'
    process.stderr.write(
      `${rows.map(({ name }) => name).join(', ')}: ${state} after ${rounds} rounds on ${connections} connections (compilers: ${(100 * share).toFixed(0)} % of a core)\n`,
    )
  }
}
