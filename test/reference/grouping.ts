import type { GraphQLEnumType } from 'graphql'
import type { Binding } from '../../src/planner/binding.ts'
import type { GroupKeys } from './group-keys.ts'
import type { Kept } from './ordering.ts'
import type { Args, Found } from './rows.ts'

/** The groups of `groupBy`, in TypeScript. */
export async function groupsBy(
  keys: GroupKeys,
  binding: Binding,
  all: Kept[],
  by: GraphQLEnumType,
  args: Args,
): Promise<unknown[]> {
  const groups = new Map<string, { key: string; node: Found | null; rows: Set<Kept> }>()
  for (const row of all)
    for (const { value, node } of await keys.of(binding, row, by, args.field as string, 'earliest')) {
      if (value === null) continue
      if (!groups.has(value)) groups.set(value, { key: value, node, rows: new Set() })
      groups.get(value)!.rows.add(row)
    }
  return [...groups.values()]
    .map(({ key, node, rows }) => ({ group: { key, node, count: rows.size } }))
    .sort((a, b) => b.group.count - a.group.count || (a.group.key < b.group.key ? -1 : 1))
    .slice(0, (args.first as number | undefined) ?? 20)
}
