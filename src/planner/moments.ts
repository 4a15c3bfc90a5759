import {
  type GraphQLEnumType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isObjectType,
} from 'graphql'
import { isNodeType, roleOf, rowFields } from './fields.ts'

/** A moment of a type's nodes: when a time of theirs began, or an act of theirs of one kind was. */
export interface Moment {
  /** As an enum value: `SIGNED_ON`, `RATIFICATION`. */
  name: string
  description: string
  /** The prefix of the properties that hold its bounds: the node's own, or those of the act. */
  prefix: string
  /** The relation that leads to acts, and of which kind one is. */
  act?: { relation: string; kind: string }
}

/** The moments of a type's nodes. */
export function momentsOf(schema: GraphQLSchema, type: GraphQLNamedType): Moment[] {
  if (!isObjectType(type) || !isNodeType(type)) return []
  const fields = Object.values(rowFields(schema, type))
  const roles = fields.map(field => ({ field, role: roleOf(field) }))
  const outer = new Set(
    roles.flatMap(({ role }) => (role?.kind === 'time' && role.outer ? [role.outer] : [])),
  )
  return roles.flatMap(({ field, role }): Moment[] => {
    const description = field.description ?? ''
    if (role?.kind === 'time')
      return outer.has(role.prefix) ? [] : [{ name: upperCase(field.name), description, prefix: role.prefix }]
    if (role?.kind !== 'many' || !isObjectType(role.row)) return []
    const act = role.row.getFields()
    const kinds = act.kind && getNamedType(act.kind.type)
    const on = act.on && roleOf(act.on)
    // A record, such as a succession, is about several nodes.
    const isRecord = Object.values(act).some(each => roleOf(each)?.kind === 'column')
    if (!isEnumType(kinds) || on?.kind !== 'time' || isNodeType(role.row) || isRecord) return []
    return (kinds as GraphQLEnumType).getValues().map(({ name, description }) => ({
      ...{ name, description: description ?? '', prefix: on.prefix },
      act: { relation: field.name, kind: name },
    }))
  })
}

/** `signedAt` as an enum value is `SIGNED_AT`. */
export function upperCase(name: string): string {
  return name.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase()
}
