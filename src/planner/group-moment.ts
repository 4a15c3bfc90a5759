import { type FieldNode, type GraphQLNamedType, type GraphQLObjectType, isObjectType } from 'graphql'
import type { AskedQuestion } from './asked-question.ts'
import type { Binding } from './binding.ts'
import type { Compilation } from './compilation.ts'
import { embedQuestion } from './embedded-question.ts'
import { roleOf, rowFields, sortedAs } from './fields.ts'
import type { Part } from './part.ts'
import { compileObject, nullUnless } from './selection.ts'

/** When a row of a list is. */
export interface Moment {
  /** The node that the row is in order by. */
  node: string
  /** The days on which it stands in orders by time, up and down; null where it is undated. */
  firstDay: string
  lastDay: string
  /** Text that leads from such a node to the one that holds its time, and the name of that. */
  toTime(node: string): { lines: string[]; node: string }
  /** What is selected on the time that a node holds. */
  compile(node: string, type: GraphQLNamedType, nodes: readonly FieldNode[]): Part
}

/** When the rows of a list are; undefined where they have no time. */
export function momentOf(
  compilation: Compilation,
  binding: Binding,
  asked: AskedQuestion,
): Moment | undefined {
  const place =
    binding.kind === 'node' ? ownPlace(compilation, binding, asked) : columnPlace(compilation, binding, asked)
  if (!place) return undefined
  const { node, type } = place
  const dated = (property: string) =>
    `CASE WHEN ${node}.sortUp < date('9999-12-31') THEN ${node}.${property} END`
  const holder = type && !hasTime(compilation, type) ? holderOf(compilation, type) : undefined
  return {
    node,
    firstDay: dated('sortUp'),
    lastDay: dated('sortDown'),
    toTime: from => {
      if (!holder) return { lines: [], node: from }
      const { body, column } = embedQuestion(compilation, holder.question, from)
      return { lines: [body], node: column('node') }
    },
    compile: (from, named, nodes) =>
      nullUnless(`${from} IS NOT NULL`, compileObject(compilation, named as GraphQLObjectType, from, nodes)),
  }
}

function ownPlace(compilation: Compilation, { row }: Binding, asked: AskedQuestion) {
  return sortedAs(compilation.schema, row) ? { node: asked.column('node'), type: row } : undefined
}

/** A record is when its time is, or its first column that is dated. */
function columnPlace(compilation: Compilation, { row }: Binding, asked: AskedQuestion) {
  if (!isObjectType(row)) return undefined
  const fields = Object.values(row.getFields())
  if (fields.some(field => field.name === 'time' && roleOf(field)?.kind === 'time'))
    return { node: asked.column('time'), type: undefined }
  for (const field of fields) {
    const role = roleOf(field)
    if (role?.kind === 'column' && sortedAs(compilation.schema, role.row))
      return { node: asked.column(field.name), type: role.row }
  }
  return undefined
}

/** The question that leads to what holds the time of a type that has none itself: the event of a participation. */
function holderOf(compilation: Compilation, type: GraphQLNamedType): Binding | undefined {
  for (const field of Object.values(rowFields(compilation.schema, type))) {
    const role = roleOf(field)
    if (role?.kind === 'one' && hasTime(compilation, role.row)) return compilation.bindingOf(type, field.name)
  }
  return undefined
}

/** Whether a type has a field of its own for the time by which it is ordered. */
function hasTime({ schema }: Compilation, type: GraphQLNamedType): boolean {
  const field = rowFields(schema, type)[sortedAs(schema, type) ?? '']
  return field !== undefined && roleOf(field)?.kind === 'time'
}
