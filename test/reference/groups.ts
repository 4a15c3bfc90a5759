import type { GraphQLEnumType, GraphQLField } from 'graphql'
import { getNamedType } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import { toJSONValue } from '../../src/neo4j/values.ts'
import type { Binding } from '../../src/planner/binding.ts'
import { roleOf, rowFields, sortedAs } from '../../src/planner/fields.ts'
import type { GroupKeys, Key } from './group-keys.ts'
import type { Matcher } from './matching.ts'
import { compareKeys, cursorOf, type Kept } from './ordering.ts'
import { type Args, type Found, isNode } from './rows.ts'

/** The rows of a list, and how a page of some of them is made. */
export interface Rows {
  binding: Binding
  all: Kept[]
  page: (rows: Kept[], args: Args) => unknown
}

interface Group {
  keys: Key[]
  names: string[]
  members: Kept[]
  certain: number
  first: Moment | undefined
  last: Moment | undefined
}

interface Moment {
  day: string
  node: Found
}

type IntFilter = Record<string, number | number[] | null>

/** The groups of a list as a connection, in TypeScript. What it gives is read by `group`, field by field. */
export class Groups {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly keys: GroupKeys,
    private readonly matcher: Matcher,
  ) {}

  async connection(rows: Rows, field: GraphQLField<unknown, unknown>, args: Args): Promise<unknown> {
    const by = enumOf(field, 'by')
    const all = await this.group(rows, by, args.by as string[])
    const having = (args.having ?? {}) as { count?: IntFilter; distinct?: { of: string; count: IntFilter }[] }
    const kept: Group[] = []
    for (const group of all) {
      let keeps = matches(group.members.length, having.count)
      for (const { of, count } of having.distinct ?? [])
        keeps &&= matches(await this.distinct(rows, by, of, group), count)
      if (keeps) kept.push(group)
    }
    const orders = (args.orderBy ?? [{ count: 'DESC' }]) as Record<string, unknown>[]
    const ordered = await Promise.all(
      kept.map(async group => ({ group, keys: await this.orderKeys(rows, by, group, orders) })),
    )
    const down = [
      ...orders.flatMap(order => directions(order, (args.by as string[]).length)),
      ...directions({ key: 'ASC' }, (args.by as string[]).length),
    ]
    ordered.sort((a, b) => compareKeys(a.keys, b.keys, down))
    const size = (args.first as number | undefined) ?? 20
    const page = ordered.slice(0, size)
    const cursor = (at: number) => (page.length ? cursorOf({ keys: page.at(at)!.keys } as Kept) : null)
    return {
      group: {
        totalCount: ordered.length,
        nodes: page.map(({ group }) => this.row(rows, by, group)),
        edges: page.map(({ group, keys }) => ({
          group: { cursor: cursorOf({ keys } as Kept), node: this.row(rows, by, group) },
        })),
        pageInfo: {
          group: {
            hasNextPage: ordered.length > size,
            hasPreviousPage: args.after != null,
            startCursor: cursor(0),
            endCursor: cursor(-1),
          },
        },
      },
    }
  }

  private async group({ binding, all }: Rows, by: GraphQLEnumType, names: string[]): Promise<Group[]> {
    const groups = new Map<string, { keys: Key[]; members: Map<Kept, boolean> }>()
    for (const row of all) {
      const keys = await Promise.all(names.map(name => this.keys.of(binding, row, by, name)))
      const ways = keys.reduce<Key[][]>(
        (ways, own) => ways.flatMap(way => own.map(key => [...way, key])),
        [[]],
      )
      for (const way of ways) {
        const id = JSON.stringify(way.map(({ value }) => value))
        if (!groups.has(id)) groups.set(id, { keys: way, members: new Map() })
        const { members } = groups.get(id)!
        const sure = row.certainty === 'DEFINITELY' && way.every(key => key.sure)
        members.set(row, members.get(row) || sure)
      }
    }
    return Promise.all(
      [...groups.values()].map(async ({ keys, members }) => {
        const rows = [...members.keys()]
        return {
          keys,
          names,
          members: rows,
          certain: [...members.values()].filter(Boolean).length,
          first: this.moment(binding, rows, 'sortUp'),
          last: this.moment(binding, rows, 'sortDown'),
        }
      }),
    )
  }

  private row(rows: Rows, by: GraphQLEnumType, group: Group): unknown {
    const { binding } = rows
    return {
      group: {
        keys: group.keys.map(({ value, node }, index) => ({
          group: { field: group.names[index], value, node },
        })),
        count: group.members.length,
        certain: group.certain,
        distinct: (args: Args) => this.distinct(rows, by, args.of as string, group),
        first: () => this.timeOf(binding, group.first),
        last: () => this.timeOf(binding, group.last),
        top: async (args: Args) => {
          const inner = await this.group({ ...rows, all: group.members }, by, [args.by as string])
          const keys = (each: Group) => [each.members.length, ...keyOrder(each)]
          return inner
            .sort((a, b) => compareKeys(keys(a), keys(b), [true, false, false, false]))
            .slice(0, (args.first as number | undefined) ?? 20)
            .map(each => this.row(rows, by, each))
        },
        rows: (args: Args) => rows.page(group.members, args),
      },
    }
  }

  private async distinct(
    { binding }: Rows,
    by: GraphQLEnumType,
    of: string,
    { members }: Group,
  ): Promise<number> {
    const keys = await Promise.all(members.map(row => this.keys.of(binding, row, by, of)))
    return new Set(keys.flat().flatMap(({ value }) => value ?? [])).size
  }

  private async orderKeys(
    rows: Rows,
    by: GraphQLEnumType,
    group: Group,
    orders: Record<string, unknown>[],
  ): Promise<unknown[]> {
    const keys: unknown[] = []
    for (const order of orders) {
      const [name, value] = Object.entries(order).find(([, given]) => given !== null)!
      if (name === 'count') keys.push(group.members.length)
      if (name === 'certain') keys.push(group.certain)
      if (name === 'distinct') keys.push(await this.distinct(rows, by, (value as { of: string }).of, group))
      if (name === 'first' || name === 'last') keys.push(!group[name], group[name]?.day ?? null)
      if (name === 'key') keys.push(...keyOrder(group))
    }
    return [...keys, ...keyOrder(group)]
  }

  /** The row that is first, or last, and the day by which it is. */
  private moment(binding: Binding, rows: Kept[], key: 'sortUp' | 'sortDown'): Moment | undefined {
    const found = rows.flatMap((row): Moment[] => {
      const node = this.dated(binding, row)
      const day = (name: string) => toJSONValue(node?.properties[name] ?? null) as string | null
      return node && (day('sortUp') ?? '9999') < '9999-12-31' ? [{ day: day(key)!, node }] : []
    })
    const id = ({ node }: Moment) => (node.properties.id as string | undefined) ?? node.elementId
    return found.sort((a, b) =>
      a.day === b.day ? (id(a) < id(b) ? -1 : 1) : a.day < b.day === (key === 'sortUp') ? -1 : 1,
    )[0]
  }

  private dated({ kind, row }: Binding, { columns }: Kept): Found | undefined {
    if (kind === 'node') return sortedAs(this.schema, row) ? (columns.node as Found) : undefined
    const fields = Object.values(rowFields(this.schema, row))
    if (fields.some(({ name, type }) => name === 'time' && getNamedType(type).name === 'Time'))
      return columns.time as Found
    const field = fields.find(each => {
      const role = roleOf(each)
      return role?.kind === 'column' && sortedAs(this.schema, role.row)
    })
    const node = field && columns[field.name]
    return isNode(node) ? node : undefined
  }

  /** A participation's time is its event's. */
  private async timeOf({ row }: Binding, moment: Moment | undefined): Promise<unknown> {
    if (!moment) return null
    const holder = (
      { Participation: 'event', Party: 'document', Signature: 'document' } as Record<string, string>
    )[row.name]
    const node = holder ? (await this.matcher.related(moment.node, row, holder))[0]!.node! : moment.node
    return { node, columns: {}, prefix: '' }
  }
}

function enumOf(field: GraphQLField<unknown, unknown>, name: string): GraphQLEnumType {
  return getNamedType(field.args.find(argument => argument.name === name)!.type) as GraphQLEnumType
}

function keyOrder({ keys }: Group): unknown[] {
  return keys.flatMap(({ value, node }) => {
    if (value === null) return [true, null, '']
    const { nameFolded, titleFolded, labelFolded } = node?.properties ?? {}
    return [false, node ? (nameFolded ?? titleFolded ?? labelFolded ?? '') : value.toLowerCase(), value]
  })
}

function directions(order: Record<string, unknown>, keys: number): boolean[] {
  const [name, value] = Object.entries(order).find(([, given]) => given !== null)!
  const down = (name === 'distinct' ? (value as { count: string }).count : value) === 'DESC'
  if (name === 'key') return Array.from({ length: keys }, () => [false, down, down]).flat()
  return name === 'first' || name === 'last' ? [false, down] : [down]
}

function matches(count: number, filter: IntFilter = {}): boolean {
  return Object.entries(filter).every(([operator, given]) => {
    if (given === null) return operator !== 'eq'
    if (operator === 'in') return (given as number[]).includes(count)
    const other = given as number
    return {
      eq: count === other,
      gt: count > other,
      gte: count >= other,
      lt: count < other,
      lte: count <= other,
    }[operator]
  })
}
