import type { GraphQLNamedType } from 'graphql'
import { inputError } from '../errors.ts'
import type { Compilation, Input } from './compilation.ts'
import { roleOf, rowFields } from './fields.ts'
import { type Conjunct, conjuncts, memberOf, type Where } from './filter-keys.ts'
import { at, type Given } from './given.ts'
import type { Question } from './question-contract.ts'
import { keyExtension } from './question.ts'

/**
 * From where the rows that a filter keeps can be looked up: an id, which one node has, or the key of an index, which thousands may
 * share. What leads there is followed from there, once, and not tried for every row.
 */
export type Anchor = 'id' | 'key'

/** From where the rows can be looked up that a filter keeps; an id comes before a key. */
export function anchorOf(
  compilation: Compilation,
  type: GraphQLNamedType,
  given: Given<Where>,
): Anchor | undefined {
  const parts = conjuncts(given)
  const own = ownAnchor(compilation, type, parts)
  const all = own === 'id' ? [own] : parts.map(part => anchorBelow(compilation, type, part))
  return all.includes('id') ? 'id' : (own ?? all.find(Boolean))
}

/** Whether a filter names what it keeps by its own id or key. */
export function ownAnchor(
  { schema }: Compilation,
  type: GraphQLNamedType,
  parts: Conjunct[],
): Anchor | undefined {
  const named = new Set(parts.filter(({ given }) => isNamed(given.value)).map(({ key }) => key))
  if (named.has('id') && roleOf(rowFields(schema, type).id!)?.kind === 'id') return 'id'
  const key = type.extensions[keyExtension] as readonly string[] | undefined
  return key?.every(name => named.has(name)) ? 'key' : undefined
}

function isNamed(comparison: unknown): boolean {
  const { eq, in: among } = comparison as { eq?: unknown; in?: unknown }
  return eq != null || among != null
}

/** From where the rows can be looked up that one condition of a filter keeps. */
export function anchorBelow(
  compilation: Compilation,
  type: GraphQLNamedType,
  { key, given }: Conjunct,
): Anchor | undefined {
  if (key === 'OR' || key === 'NOT') return undefined
  const member = memberOf(compilation.schema, type, key)
  if (member) return anchorOf(compilation, member, given as Given<Where>)
  const field = rowFields(compilation.schema, type)[key]
  const role = field && roleOf(field)
  if (role?.kind === 'column') return anchorOf(compilation, role.row, given as Given<Where>)
  if (role?.kind !== 'one' && role?.kind !== 'many') return undefined
  const row = role.kind === 'one' ? (given as Given<Where>) : at<Where>(given as Given<object>, 'some')
  return row.value == null ? undefined : anchorOfRelation(compilation, type, key, row)
}

/** From where the rows can be looked up of which a relation leads to what a filter keeps. */
function anchorOfRelation(
  compilation: Compilation,
  type: GraphQLNamedType,
  key: string,
  row: Given<Where>,
): Anchor | undefined {
  const role = roleOf(rowFields(compilation.schema, type)[key]!) as { row: GraphQLNamedType }
  const { question } = compilation.bindingOf(type, key)
  const { projects, anchors } = question.scope
  if (!projects || (anchors.has('node') && question.columns.length === 1))
    return anchorOf(compilation, role.row, row)
  return conjuncts(row).some(part => isAnchoredColumn(compilation, question, role.row, part))
    ? 'id'
    : undefined
}

/** Whether a relation can be followed back from an id that a filter on what it leads to names. */
export function isFollowed(
  compilation: Compilation,
  type: GraphQLNamedType,
  key: string,
  row: Given<Where>,
): boolean {
  return anchorOfRelation(compilation, type, key, row) === 'id'
}

/** Whether a condition on a record's column lets the record be followed back from an id. */
export function isAnchoredColumn(
  compilation: Compilation,
  question: Question,
  row: GraphQLNamedType,
  part: Conjunct,
): boolean {
  const field = rowFields(compilation.schema, row)[part.key]
  return (
    question.scope.anchors.has(part.key) &&
    field !== undefined &&
    roleOf(field)?.kind === 'column' &&
    anchorBelow(compilation, row, part) === 'id'
  )
}

/** Whether a filter asks that something is not. */
function holdsNegation(where: unknown): boolean {
  if (Array.isArray(where)) return where.some(holdsNegation)
  if (typeof where !== 'object' || where === null) return false
  return Object.entries(where).some(
    ([key, value]) => value != null && (key === 'none' || key === 'all' || holdsNegation(value)),
  )
}

/** Refuses a filter on a root list that only every row of the graph could tell. Throws BAD_USER_INPUT. */
export function refuseBlindSearch(input: Input, where: Where): void {
  if (holdsNegation(where))
    throw inputError(input.field, [
      {
        argument: 'where',
        message:
          'none and all alone would try every row of the graph; add a condition on an id, or on a relation by its id, beside them',
      },
    ])
}
