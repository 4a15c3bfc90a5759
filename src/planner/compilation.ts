import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js'
import { requestError } from '../errors.ts'
import type { Binding } from './binding.ts'

/** The most subqueries of one statement; the widest example operation has about thirty. */
export const subqueryLimit = 300

/** Turns one value of a row, as the driver gave it, into what the response needs. */
export type Read = (value: unknown) => unknown

/** A part of the statement: the subqueries it needs before it, the expression itself, and how its value is read. */
export interface Part {
  calls: string[]
  expression: string
  read: Read
}

/** Compiles a field that a question answers, asked of the node `parent`. */
export type CompileAnswer = (
  compilation: Compilation,
  binding: Binding,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  parent?: string,
) => Part

/** What is known while one operation is compiled: names and parameters are handed out here. */
export class Compilation {
  readonly parameters: Record<string, unknown> = {}
  private names = 0
  private subqueries = 0
  private readonly fragments: Record<string, FragmentDefinitionNode> = {}

  constructor(
    readonly schema: GraphQLSchema,
    readonly bindings: Map<string, Binding>,
    document: DocumentNode,
    readonly variables: Record<string, unknown>,
    /** The operation's `@asOf` date: the default of every `on` argument. */
    readonly asOf: string | undefined,
    /** Selections and answers call each other, level by level; this is the way down. */
    readonly answer: CompileAnswer,
  ) {
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments[definition.name.value] = definition
  }

  /** A new Cypher variable; the reserved prefix keeps it apart from every name in a question file. */
  variable(): string {
    return `_${++this.names}`
  }

  /**
   * Counts a subquery, with what it stands in. An interface has a branch a type and a fragment is compiled wherever it is
   * spread, so that a short document can ask for a statement without end. Throws LIMIT_EXCEEDED.
   */
  addSubquery(field: string): void {
    if (++this.subqueries > subqueryLimit)
      throw requestError(
        'LIMIT_EXCEEDED',
        `The operation needs more than ${subqueryLimit} subqueries; ${field} is one too many. Select fewer links, or name the types that you want of an interface.`,
      )
  }

  /** Stores a value in the one parameter map and returns the expression that reads it. */
  parameter(value: unknown): string {
    const name = `p${Object.keys(this.parameters).length}`
    this.parameters[name] = value
    return `$p.${name}`
  }

  /** The fields that an operation or fragment selects on a concrete type, by response key. */
  rootFields(type: GraphQLObjectType, selection: SelectionSetNode) {
    return collectFields(this.schema, this.fragments, this.variables, type, selection)
  }

  /** The fields selected below some field nodes on a concrete type, by response key. */
  subfields(type: GraphQLObjectType, nodes: readonly FieldNode[]) {
    return collectSubfields(this.schema, this.fragments, this.variables, type, nodes)
  }
}
