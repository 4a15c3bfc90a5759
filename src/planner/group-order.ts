import type { Compilation, Input } from './compilation.ts'
import type { DistinctCounts } from './group-distinct.ts'
import type { GroupVariables } from './grouping.ts'
import { type Direction, onlyField, type SortKey } from './order.ts'

/** What groups are ordered by, and the values of that, worked out for each of them. */
export function groupOrder(
  compilation: Compilation,
  input: Input,
  variables: GroupVariables,
  counts: DistinctCounts,
): { keys: SortKey[]; values: string[] } {
  const given = (input.args.orderBy ?? [{ count: 'DESC' }]) as Record<string, unknown>[]
  const chosen = given.flatMap((order, index): [string, boolean][] => {
    const [name] = onlyField(input, order, index)
    if (name === 'distinct') {
      const { of, count } = order.distinct as { of: string; count: Direction }
      return [[counts.of(of), count === 'DESC']]
    }
    const descending = order[name] === 'DESC'
    if (name === 'key') return keyOrder(variables, descending)
    const variable = variables[name as 'count' | 'certain' | 'first' | 'last']
    if (name === 'count' || name === 'certain') return [[variable, descending]]
    // A cursor holds no nulls.
    return [
      [`${variable} IS NULL`, false],
      [`coalesce(${variable}, date('0000-01-01'))`, descending],
    ]
  })
  const all = [...chosen, ...keyOrder(variables, false)]
  const keys = all.map(([, descending]) => ({
    expression: compilation.variable(),
    descending,
    computed: true,
  }))
  return { keys, values: all.map(([value], index) => `${value} AS ${keys[index]!.expression}`) }
}

/** What orders groups by their keys: the name of a node, whatever its case, or the value; none comes last. Each with whether it goes down. */
export function keyOrder({ keys }: GroupVariables, descending: boolean): [string, boolean][] {
  return keys.flatMap(({ value, node }): [string, boolean][] => [
    [`${value} IS NULL`, false],
    [
      node
        ? `coalesce(${node}.nameFolded, ${node}.titleFolded, ${node}.labelFolded, '')`
        : `toLower(coalesce(${value}, ''))`,
      descending,
    ],
    [`coalesce(${value}, '')`, descending],
  ])
}
