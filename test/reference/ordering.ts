import { type GraphQLNamedType, type GraphQLSchema, isNonNullType } from 'graphql'
import { toJSONValue } from '../../src/neo4j/values.ts'
import type { Binding } from '../../src/planner/binding.ts'
import { roleOf, rowFields, sortedAs } from '../../src/planner/fields.ts'
import { boundsOf, type Matcher } from './matching.ts'
import { type Args, type Found, isNode, type Row } from './rows.ts'

/** A row with how surely it is in the answer. */
export interface Kept extends Row {
  certainty: 'DEFINITELY' | 'POSSIBLY'
  keys: unknown[]
}

interface CountOrder {
  count: string
  where?: Record<string, unknown> | null
}

/** The orders of lists, in TypeScript. */
export class Ordering {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly matcher: Matcher,
  ) {}

  /** Works out the keys of each row, and says which of them go down. */
  async order(binding: Binding, args: Args, rows: Kept[]): Promise<boolean[]> {
    const orders = args.orderBy as Record<string, string>[] | string | undefined
    // A search orders by a column that its question works out.
    if (!Array.isArray(orders)) return this.addOwn(binding, rows)
    const directions: boolean[] = []
    for (const order of orders) {
      const [name, given] = Object.entries(order).find(([, value]) => value !== null)!
      const counted = typeof given === 'object' ? (given as CountOrder) : undefined
      const descending = (counted?.count ?? given) === 'DESC'
      if (!counted) directions.push(...(await this.addKeys(binding.row, name, descending, rows)))
      else {
        for (const row of rows)
          row.keys.push(await this.matcher.count(row.columns.node as Found, binding.row, name, counted.where))
        directions.push(descending)
      }
    }
    if (binding.kind === 'record') return [...directions, ...this.addOwn(binding, rows)]
    if (!orders.some(order => order.id)) {
      for (const row of rows) row.keys.push((row.columns.node as Found).properties.id)
      const first = Object.values(orders[0] ?? {}).find(value => value !== null)
      directions.push((typeof first === 'object' ? (first as CountOrder).count : first) === 'DESC')
    }
    return directions
  }

  /** The keys of the question's own order, after those that there are. */
  private addOwn({ question: { order } }: Binding, rows: Kept[]): boolean[] {
    for (const { keys, columns } of rows)
      for (const { column, property } of order) {
        const value = columns[column]
        keys.push(toJSONValue((property && isNode(value) ? value.properties[property] : value) ?? null))
      }
    return order.map(key => key.descending)
  }

  private async addKeys(
    type: GraphQLNamedType,
    name: string,
    descending: boolean,
    rows: Kept[],
  ): Promise<boolean[]> {
    // The values of a record are columns, its times those of a node.
    const isRecord = rows.some(({ columns }) => !isNode(columns.node))
    const nodes = rows.map(row => row.columns.node as Found)
    const put = (values: unknown[]) =>
      values.forEach((value, index) => {
        rows[index]!.keys.push(toJSONValue(value))
      })
    if (sortedAs(this.schema, type) === name) {
      put(nodes.map(node => node.properties[descending ? 'sortDown' : 'sortUp']))
      return [descending]
    }
    const field = rowFields(this.schema, type)[name]
    if (!field) {
      put(
        await Promise.all(nodes.map(node => this.matcher.count(node, type, name.slice(0, -'Count'.length)))),
      )
      return [descending]
    }
    const role = roleOf(field)!
    if (role.kind === 'id') {
      put(nodes.map(node => node.properties.id))
      return [descending]
    }
    const value = ({ columns }: Kept) => {
      const values = isRecord ? columns : (columns.node as Found).properties
      if (role.kind === 'text') return values[role.folded] ?? null
      if (role.kind !== 'time') return values[(role as { property: string }).property] ?? null
      const { startEarliest, startLatest, endEarliest, endLatest } = isRecord
        ? boundsOf((columns[name] as Found | null)?.properties ?? {}, '')
        : boundsOf(values, role.prefix)
      return descending
        ? (endLatest ?? startLatest ?? endEarliest ?? startEarliest ?? null)
        : (startEarliest ?? startLatest ?? endEarliest ?? endLatest ?? null)
    }
    const values = rows.map(value)
    if (isNonNullType(field.type)) {
      put(values)
      return [descending]
    }
    put(values.map(each => each === null))
    put(values)
    return [false, descending]
  }
}

export function compareKeys(a: unknown[], b: unknown[], descending: boolean[]): number {
  for (const [index, down] of descending.entries()) {
    const [left, right] = [a[index] as string, b[index] as string]
    if (left === right) continue
    const order = left < right ? -1 : 1
    return down ? -order : order
  }
  return 0
}

/** Cursors of this executor hold the keys as JSON has them; those of the planner do so after the mark of their order. */
export function cursorOf(row: Kept): string {
  return Buffer.from(JSON.stringify(['reference', ...row.keys])).toString('base64url')
}

/** What a cursor says, whoever made it. */
export function keysOf(cursor: unknown): unknown[] {
  const [, ...keys] = JSON.parse(Buffer.from(cursor as string, 'base64url').toString()) as unknown[]
  return keys.map((key, index) => {
    // What has no value is told by the key before it; the planner's cursors hold something in its place.
    if (keys[index - 1] === true) return null
    return (key as { date?: string } | null)?.date ?? key
  })
}
