import {
  type GraphQLEnumType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
} from 'graphql'
import { toJSONValue } from '../../src/neo4j/values.ts'
import type { Binding } from '../../src/planner/binding.ts'
import { propertyOf, roleOf, rowFields } from '../../src/planner/fields.ts'
import { pathExtension } from '../../src/planner/group-key.ts'
import { boundsOf, joined, type Matcher } from './matching.ts'
import type { Kept } from './ordering.ts'
import { type Found, isNode } from './rows.ts'

/** What a row is grouped by. */
export interface Key {
  value: string | null
  node: Found | null
  sure: boolean
}

interface Place {
  type: GraphQLNamedType
  node?: Found
  columns?: Record<string, unknown>
  prefix?: string
  value?: string | null
  sure: boolean
}

/** The keys that rows are grouped by, in TypeScript. */
export class GroupKeys {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly matcher: Matcher,
  ) {}

  /** All that a row has of something; of a row that has none, one without a value. */
  async of(
    binding: Binding,
    { columns }: Kept,
    by: GraphQLEnumType,
    name: string,
    reading: 'each' | 'earliest' = 'each',
  ): Promise<Key[]> {
    const start: Place =
      binding.kind === 'node'
        ? { type: binding.row, node: columns.node as Found, sure: true }
        : { type: binding.row, columns, sure: true }
    let places = [start]
    for (const step of (by.getValue(name)!.extensions[pathExtension] as string).split('.'))
      places = (await Promise.all(places.map(place => this.go(place, step, reading)))).flat()
    const keys = places.map(
      ({ node, value, sure }): Key =>
        value === undefined
          ? { value: (node?.properties.id as string | undefined) ?? null, node: node ?? null, sure }
          : { value, node: null, sure },
    )
    return keys.length ? keys : [{ value: null, node: null, sure: true }]
  }

  private async go(place: Place, step: string, reading: 'each' | 'earliest'): Promise<Place[]> {
    const { type, node, columns, prefix = '', sure } = place
    const value = (found: unknown) => [
      { type, sure, value: found === null || found === undefined ? null : String(toJSONValue(found)) },
    ]
    if (step === '#type')
      return value(
        this.schema.getPossibleTypes(type as never).find(each => node?.labels.includes(each.name))?.name,
      )
    if (step.startsWith('#')) {
      const bounds = boundsOf(node?.properties ?? {}, prefix)
      if (reading === 'earliest') {
        const [first = 'unknown'] = partsOf({ ...bounds, startLatest: bounds.startEarliest }, step.slice(1))
        return value(first)
      }
      const parts = partsOf(bounds, step.slice(1))
      return parts.map(part => ({
        type,
        value: part,
        sure: sure && parts.length === 1 && !uncertain(node, prefix),
      }))
    }
    const field = rowFields(this.schema, type)[step]!
    if (columns) {
      const inner = getNamedType(field.type)
      const found = [columns[step] ?? []].flat()
      // A succession's time stands on the link.
      const nodes = found.filter((each): each is Found => isNode(each) || inner.name === 'Time')
      return nodes.length ? nodes.map(each => ({ type: inner, node: each, sure })) : value(found[0])
    }
    if (['one', 'many', undefined].includes(roleOf(field)?.kind)) {
      const related = await this.matcher.related(node!, type, step)
      return related.map(each => ({
        type: each.type,
        ...(each.node
          ? { node: each.node }
          : isLeafType(each.type)
            ? { value: String(each.columns.value) }
            : { columns: each.columns }),
        sure: sure && (each.columns.certainty ?? 'DEFINITELY') === 'DEFINITELY',
      }))
    }
    const role = roleOf(field)
    const property = joined(prefix, propertyOf(field))
    return role?.kind === 'embedded' || role?.kind === 'time'
      ? [{ type: getNamedType(field.type) as GraphQLObjectType, node, prefix: property, sure }]
      : value(node!.properties[property])
  }
}

function uncertain(node: Found | undefined, prefix: string): boolean {
  return node?.properties[joined(prefix, 'uncertain')] === true
}

/** Every part of the calendar in which something may have begun, as far as they are no more than the days of a year. */
function partsOf({ startEarliest, startLatest }: ReturnType<typeof boundsOf>, part: string): string[] {
  if (!startEarliest || !startLatest) return []
  const names: string[] = []
  const day = new Date(`${startEarliest}T00:00:00Z`)
  const last = new Date(`${startLatest}T00:00:00Z`)
  // Every day is looked at, as many years as 366 of them have.
  for (let tried = 0; day <= last && tried < 366 * 367; tried++) {
    const text = day.toISOString().slice(0, 10)
    const [year, month] = text.split('-') as [string, string]
    const name = {
      year,
      quarter: `${year}-Q${Math.ceil(Number(month) / 3)}`,
      month: `${year}-${month}`,
      day: text,
    }[part]!
    if (names.at(-1) !== name) names.push(name)
    if (names.length > 366) return []
    day.setUTCDate(day.getUTCDate() + 1)
  }
  return names
}
