import type { Arguments } from './arguments.ts'
import type { AskedQuestion } from './asked-question.ts'
import type { Work } from './budget.ts'
import type { Token } from './cypher-tokens.ts'
import type { PerRow } from './filter-work.ts'

/** What is done with the rows of a question. */
export interface Use {
  /** Whether all of them are needed, to count, group or order them; otherwise a page is read from an index. */
  whole: boolean
  /** What is worked out for each of them. */
  perRow: PerRow[]
  /** How many a page has. */
  page: (args: Arguments[]) => number
}

/** The links and rows that Neo4j looks at to answer a question: as the graph's statistics have it, of the hottest node and of those that follow. */
export function workOf(asked: AskedQuestion, use: Use): Work {
  const { filterWork } = asked
  return (statistics, calls, args) => {
    const reach = asked.reach(statistics)
    if (!use.whole && asked.isReadInOrder) {
      const { looks, rows } = reach.of(statistics, 'reached')
      return calls * use.page(args) * (looks / Math.max(1, rows))
    }
    const share = asked.isRoot ? 'mean' : 'reached'
    const perRow =
      use.perRow.reduce((sum, each) => sum + each(statistics, share), 0) +
      (filterWork?.perRow(statistics, share) ?? 0)
    const lead = filterWork?.lead(statistics)
    if (lead) return calls * (lead.looks + lead.rows * perRow)
    const looks = (of: 'most' | 'reached') => {
      const extent = reach.of(statistics, of)
      return extent.looks + extent.rows * perRow
    }
    // One of what it is asked of can be the hottest node; the others are as hot as what links lead to.
    return looks('most') + (calls - 1) * looks('reached')
  }
}

/** How many patterns a text has, which Neo4j plans one by one. */
export function patternsIn(tokens: readonly Token[]): number {
  const words = tokens.filter(
    ({ kind, text }) => kind === 'name' && /^(MATCH|EXISTS|COUNT|COLLECT|CALL|UNION)$/.test(text),
  )
  return Math.max(1, words.length)
}
