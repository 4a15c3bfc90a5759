import type { Token } from './cypher-tokens.ts'

/** A parameter or column as a header writes it: `kinds: [EventKind!]?` is a list of enum values that may be missing. */
export interface Declared {
  name: string
  type: string
  list: boolean
  optional: boolean
}

/** A node that the question starts from, found by an id that the caller gives. */
export interface Start {
  variable: string
  type: string
  optional: boolean
  parameter: string
}

/** One key of the order in which a question answers: a column, or a property of one. */
export interface OrderKey {
  column: string
  property?: string
  descending: boolean
}

/** One item of a question's final RETURN: the column's name and the Cypher that gives it. */
export interface ReturnItem {
  column: string
  tokens: Token[]
}

/** That the caller gave an argument, or that the question is asked of a node (`this`) or of a record with a column; or not. */
export interface When {
  name: string
  given: boolean
}

/** A line of a question, left out unless all of its conditions hold. */
export interface BodyLine {
  /** Its number in the file. */
  number: number
  tokens: Token[]
  when?: When[]
  /** The line is the caller's condition on time, for this variable; left out where none is asked. */
  dated?: string
  /** After this line stands the condition on where a page begins, so that it bounds the index that `keyed` names. */
  keyset?: boolean
}

/** What a question's text, asked of a node without arguments, does to the scope that it stands in. */
export interface Scope {
  /** It makes rows of its own (WITH, UNWIND, CALL …), so that whatever stands around it must not share its scope. */
  projects: boolean
  /**
   * The columns that may be bound before the text, so that it finds what leads to them (`this` is open then): it carries both through
   * every projection and takes no part of its rows. None where it must be asked of each `this` by itself.
   */
  anchors: ReadonlySet<string>
}

/** A question file, read and checked in itself; `binding.ts` holds it against the schema. */
export interface Question {
  name: string
  description: string
  this: string[]
  starts: Start[]
  /** Where it is asked of a record: the columns of that record that it starts from. */
  given: Declared[]
  parameters: Declared[]
  /** The variable whose time bounds the caller's `time`, `where.time` and `on` are held against. */
  dated?: string
  /** The prefix of the bounds that stand for its earliest start and latest end where it has none. */
  datedElse?: string
  /** A pattern that counts the whole answer for less than running the question. */
  count?: Token[]
  /**
   * The property of a variable by which an index tells one `this` from another; the index goes on with the order's properties,
   * which the variable has as well, so that a page is read from it in its order; only as `when` says.
   */
  keyed?: { variable: string; property: string; when: When[] }
  /** The questions that answer further fields of the connection, asked of the same: `undated` of a timeline. */
  beside: Map<string, string>
  /** An expression that answers when none of these arguments is given. */
  plain?: { expression: Token[]; without: string[] }
  columns: Declared[]
  cardinality: 'one' | 'maybe' | 'many'
  order: OrderKey[]
  body: BodyLine[]
  distinct: boolean
  items: ReturnItem[]
  /** What follows the final RETURN's items in the file itself (ORDER BY, LIMIT). */
  tail: Token[]
  scope: Scope
  /** The Cypher, as the file has it, and where in the file what stands. */
  text: string
  lines: { body: number; returns: number; order: number; count?: number }
}

/** A question file that does not keep its contract: which one, where and why. */
export class QuestionFault extends Error {
  constructor(file: string, line: number, reason: string) {
    super(`cypher/${file}.cypher:${line}: ${reason}`)
    this.name = 'QuestionFault'
  }
}

/** Makes the fault that a line of a question file has. */
export type Fail = (reason: string, line?: number) => QuestionFault
