import type { GraphQLNamedType, GraphQLSchema } from 'graphql'
import type { Compilation } from './compilation.ts'
import { embedQuestion } from './embedded-question.ts'
import { roleOf, rowFields } from './fields.ts'
import type { Where } from './filter-keys.ts'
import { nodeSubject } from './filter-subject.ts'
import type { RelationFilter } from './filter-relation.ts'
import type { PerRow } from './filter-work.ts'
import type { Given } from './given.ts'
import { reachWithin } from './reach.ts'

/** A field of an order or a filter names a relation's count by the relation: `participationsCount`. */
const countSuffix = 'Count'

/** The name of how many a relation leads to. */
export function countName(relation: string): string {
  return `${relation}${countSuffix}`
}

/** The relation whose count a name is. */
export function relationCounted(name: string): string {
  return name.slice(0, -countSuffix.length)
}

/** Whether a key in the filter of a type names the count of one of its relations. */
export function isRelationCount(schema: GraphQLSchema, type: GraphQLNamedType, key: string): boolean {
  const field = key.endsWith(countSuffix) ? rowFields(schema, type)[relationCounted(key)] : undefined
  return field !== undefined && roleOf(field)?.kind === 'many'
}

/** How many a relation of a node leads to, of those that a filter keeps; and what it takes to count them. */
export function countRelated(
  compilation: Compilation,
  { type, node, relation }: { type: GraphQLNamedType; node: string; relation: string },
  kept?: { filter: RelationFilter; where: Given<Where> },
): { expression: string; work: PerRow } {
  const { question, row, kind } = compilation.bindingOf(type, relation)
  const { body, column } = embedQuestion(compilation, question, node)
  // One node is one, however surely it is there.
  const distinct = question.columns.filter(({ name }) => kind === 'record' || name !== 'certainty')
  const columns = distinct.map(({ name }) => `${column(name)} AS ${compilation.variable()}`)
  const subject = kind === 'node' ? { ...nodeSubject(row, column('node')), column } : { type: row, column }
  const condition = kept ? kept.filter.all(subject, kept.where, false).possible : 'true'
  const lines = [
    body,
    ...(condition === 'true' ? [] : [`WITH * WHERE ${condition}`]),
    question.distinct ? `RETURN DISTINCT ${columns.join(', ')}` : 'RETURN 1 AS one',
  ]
  return {
    expression: `COUNT { ${lines.join('\n')} }`,
    work: (statistics, share) => {
      const { rows, looks } = reachWithin(question, statistics.model).of(statistics, share)
      return looks + rows * (kept?.filter.work.perRow(statistics, share) ?? 0)
    },
  }
}
