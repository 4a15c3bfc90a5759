import type { GraphQLNamedType } from 'graphql'

/** What a filter is about: a node, or a record with its columns. */
export interface Subject {
  type: GraphQLNamedType
  /** The node's variable; undefined for a record. */
  node?: string
  /** The expression of a column: of a record, or of what a link says beside its node. */
  column(name: string): string
}

/** A node that has no columns. */
export function nodeSubject(type: GraphQLNamedType, node: string): Subject {
  return {
    type,
    node,
    column: name => {
      throw new Error(`a node has no column ${name}`)
    },
  }
}

/** The expression of a property of what a filter is about. */
export function propertyOfSubject(subject: Subject, name: string): string {
  return subject.node ? `${subject.node}.${name}` : subject.column(name)
}
