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

/** Turns one value of a row, as the driver gave it, into what the response needs. */
export type Read = (value: unknown, reading: Reading) => unknown

/** A part of the statement: the subqueries it needs before it, the expression itself, and how its value is read. */
export interface Part {
  calls: string[]
  expression: string
  read: Read
}

/** Where an object keeps the name of its type while graphql-js completes it; JSON leaves symbols out. */
export const typeKey: unique symbol = Symbol('type')
