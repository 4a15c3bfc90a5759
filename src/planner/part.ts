import type { Arguments } from './arguments.ts'

/** What is known and noticed while an answer is read. */
export interface Reading {
  /** The arguments of the operation's fields, as they are in this request. */
  args: Arguments[]
  /** A value is missing, or not of its type, where the schema promises it: graphql-js then says what follows from that. */
  broken: boolean
  /** Objects carry the name of their type, for graphql-js to tell the types of an interface apart. */
  typed: boolean
}

/** Turns one value, as the driver gave it, into what the response needs. */
export type ReadValue = (value: unknown, reading: Reading) => unknown

/** Reads a part of a row: its items from a place on. */
export type Read = (row: readonly unknown[], at: number, reading: Reading) => unknown

/**
 * A part of the statement: the subqueries it needs before it, and its expressions, which stand one after the other among those
 * of its row. To the driver a list costs as much as several values, so that only rows are lists.
 */
export interface Part {
  calls: string[]
  expressions: string[]
  read: Read
  /** Its only expression gives a list and never null. */
  isList?: boolean
}

/** A part of one expression. */
export function single(
  expression: string,
  read: ReadValue,
  more: { calls?: string[]; isList?: boolean } = {},
): Part {
  return {
    calls: more.calls ?? [],
    expressions: [expression],
    read: (row, at, reading) => read(row[at], reading),
    isList: more.isList,
  }
}

/** A part as one value that is never null, as `collect` leaves nulls out; how it is read back. */
export function rowOf({ expressions, isList, read }: Part): { expression: string; read: ReadValue } {
  return isList
    ? { expression: expressions[0]!, read: (value, reading) => read([value], 0, reading) }
    : {
        expression: `[${expressions.join(', ')}]`,
        read: (value, reading) => read(value as unknown[], 0, reading),
      }
}

/** Reads a list, each of its items as a row. */
export function readAll(read: ReadValue): ReadValue {
  return (value, reading) => (value as unknown[]).map(item => read(item, reading))
}

/**
 * What stands in a subquery that gathers the rows of some lines into one list: for each the subqueries that it needs, and its
 * expression. COLLECT takes Neo4j less than `collect`, but longer to plan where subqueries lie in it (decision 20). What is in scope
 * around it becomes a key wherever the lines aggregate: no long list may be there, and no rows are no group.
 */
export function gathered(lines: string[], calls: string[], row: string, list: string): string[] {
  return calls.length
    ? [...lines, ...calls, `RETURN collect(${row}) AS ${list}`]
    : ['RETURN COLLECT {', ...lines, `RETURN ${row}`, `} AS ${list}`]
}

/** Where an object keeps the name of its type while graphql-js completes it; JSON leaves symbols out. */
export const typeKey: unique symbol = Symbol('type')
