import { type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema, getNamedType } from 'graphql'
import { toJSONValue } from '../../src/neo4j/values.ts'
import type { Binding } from '../../src/planner/binding.ts'
import { roleOf, rowFields } from '../../src/planner/fields.ts'
import type { Matcher } from './matching.ts'
import type { Kept } from './ordering.ts'
import { type Args, type Found, isNode } from './rows.ts'

/** Whether a record's column is a time. */
function timeColumn(binding: Binding, name: string): boolean {
  return getNamedType((binding.row as GraphQLObjectType).getFields()[name]!.type).name === 'Time'
}

/** The year in which something began at the earliest. */
function yearOf(node: Found | null): string {
  return (toJSONValue(node?.properties.startEarliest ?? null) as string | null)?.slice(0, 4) ?? 'unknown'
}

/** The groups of lists, in TypeScript. */
export class Grouping {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly matcher: Matcher,
  ) {}

  async groups(binding: Binding, all: Kept[], args: Args): Promise<unknown[]> {
    const [first, ...rest] = (args.field as string).split('.')
    const groups = new Map<string, { key: string; node: Found | null; rows: Set<Kept> }>()
    for (const row of all) {
      const column = row.columns[first!]
      const keys =
        binding.kind === 'node'
          ? await this.keysOfNode(binding.row, row.columns.node as Found, first!)
          : timeColumn(binding, first!)
            ? [{ key: yearOf(column as Found | null), node: null }]
            : !isNode(column)
              ? [{ key: column === null ? null : String(column), node: null }]
              : rest.length
                ? await this.keysOfNode(
                    getNamedType((binding.row as GraphQLObjectType).getFields()[first!]!.type),
                    column,
                    rest[0]!,
                  )
                : [{ key: column.properties.id as string, node: column }]
      for (const { key, node } of keys) {
        if (key === null) continue
        if (!groups.has(key)) groups.set(key, { key, node, rows: new Set() })
        groups.get(key)!.rows.add(row)
      }
    }
    return [...groups.values()]
      .map(({ key, node, rows }) => ({ group: { key, node, count: rows.size } }))
      .sort((a, b) => b.group.count - a.group.count || (a.group.key < b.group.key ? -1 : 1))
      .slice(0, (args.first as number | undefined) ?? 20)
  }

  private async keysOfNode(
    type: GraphQLNamedType,
    node: Found,
    name: string,
  ): Promise<{ key: string | null; node: Found | null }[]> {
    const value = (key: unknown) => [{ key: key == null ? null : String(key), node: null }]
    if (name === '#year') return value(yearOf(node))
    if (name === '#type')
      return value(
        this.schema.getPossibleTypes(type as never).find(each => node.labels.includes(each.name))?.name,
      )
    const role = roleOf(rowFields(this.schema, type)[name]!)!
    if (role.kind !== 'one' && role.kind !== 'many')
      return value(node.properties[(role as { property: string }).property])
    const related = await this.matcher.related(node, type, name)
    return related.map(each => ({ key: each.node!.properties.id as string, node: each.node! }))
  }
}
