import { type FieldNode, type GraphQLField, type GraphQLObjectType, getNamedType } from 'graphql'
import type { Arguments } from './arguments.ts'
import type { Compilation } from './compilation.ts'
import type { Reading } from './part.ts'
import type { ReadRow } from './row-parts.ts'

/** The rows of a page, and whether there was one beyond it. */
export interface PageRead {
  rows: unknown[][]
  more: boolean
}

/**
 * Where the page begins and ends. Of what lies behind the side that the page was cut from, Relay allows to say only that the
 * caller came from somewhere.
 */
export function readPageInfo(
  compilation: Compilation,
  args: Arguments,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  cursor: ReadRow,
): (page: PageRead, reading: Reading) => unknown {
  const type = getNamedType(field.type) as GraphQLObjectType
  const backwards = args.last != null
  const values: Record<string, (page: PageRead, reading: Reading) => unknown> = {
    __typename: () => type.name,
    hasNextPage: ({ more }) => (backwards ? args.before != null : more),
    hasPreviousPage: ({ more }) => (backwards ? more : args.after != null),
    startCursor: ({ rows }, reading) => (rows.length ? cursor(rows[0]!, reading) : null),
    endCursor: ({ rows }, reading) => (rows.length ? cursor(rows.at(-1)!, reading) : null),
  }
  const selected = [...compilation.subfields(type, nodes)].map(
    ([key, [node]]) => [key, values[node!.name.value]!] as const,
  )
  return (page, reading) => Object.fromEntries(selected.map(([key, read]) => [key, read(page, reading)]))
}
