import neo4j from 'neo4j-driver'
import type { FieldNode } from 'graphql'
import { inputError } from '../errors.ts'
import type { Arguments } from './arguments.ts'
import type { Binding } from './binding.ts'
import type { Input } from './compilation.ts'
import { type CursorKeys, decodeCursor } from './cursor.ts'
import { keysetOf } from './keyset.ts'
import type { SortKey } from './order.ts'
import type { Page } from './question-text.ts'
import type { ConnectionPlace, SelectedConnection } from './selected-connection.ts'

/** How many rows a page has where the caller does not say. */
export const defaultPage = 20

/** The rows that a page may have, by the arguments of its field. */
export function pageSize(args: Arguments): number {
  return (args.last as number | undefined) ?? (args.first as number | undefined) ?? defaultPage
}

/** Which page of a list the caller asks for. */
export function pageOn(
  { asked, mark }: ConnectionPlace,
  input: Input,
  selected: SelectedConnection,
  nodes: readonly FieldNode[],
): Page {
  return {
    keyset: keysetFor(asked.order, input, mark, nodes),
    backwards: input.args.last != null,
    limit: input.parameter(own => neo4j.int(pageSize(own) + (selected.more ? 1 : 0))),
  }
}

/** What the order of a list is called in its cursors: that of its question, or the caller's. */
export function orderName(binding: Binding, args: Arguments): string {
  return `${binding.question.name} ${JSON.stringify(args.orderBy ?? null)}`
}

/** The condition that a row lies between the cursors that the caller names. */
export function keysetFor(
  order: SortKey[],
  input: Input,
  mark: string,
  nodes: readonly FieldNode[],
  what = 'this list',
): Page['keyset'] {
  const given = (['after', 'before'] as const).filter(name => input.args[name] != null)
  if (!given.length) return undefined
  const condition = (name: 'after' | 'before', seeking: boolean) => {
    const read = (args: Arguments): CursorKeys => {
      const keys = decodeCursor(mark, args[name] as string, order.length)
      if (!keys)
        throw inputError(
          input.field,
          [{ argument: name, message: `is not a cursor of ${what} in this order` }],
          nodes,
        )
      return keys
    }
    return keysetOf(order, name === 'before', seeking, key => input.parameter(args => read(args)[key]))
  }
  return seeking => given.map(name => condition(name, seeking)).join(' AND ')
}
