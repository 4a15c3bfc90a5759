import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import {
  caselessExtension,
  outerExtension,
  propertyExtension,
  questionExtension,
  searchedExtension,
  sortExtension,
  textExtension,
  wordsExtension,
} from './question.ts'
import { propertyName } from './property-name.ts'

/** What a caller can do with a field in filters, orders and groups: by what it is, and by where its value lies. */
export type FieldRole =
  | { kind: 'id' | 'code' | 'enum' | 'number' | 'boolean' | 'day'; property: string; caseless?: boolean }
  /** A text that is compared by its folded key. */
  | { kind: 'text'; property: string; folded: string }
  /** A time with four bounds, whose properties carry a prefix; another where its outer ones may be inferred. */
  | { kind: 'time'; prefix: string; outer?: string }
  /** A part of the same node, whose properties carry a prefix. */
  | { kind: 'embedded'; type: GraphQLObjectType; prefix: string }
  /** A column of a record that is a node. */
  | { kind: 'column'; row: GraphQLNamedType }
  /** A question that says how surely something holds on a day. */
  | { kind: 'onDay' }
  /** A question that leads to one node, or to many. */
  | { kind: 'one' | 'many'; row: GraphQLNamedType }

const leafKinds = {
  ID: 'id',
  String: 'code',
  EDTF: 'code',
  URL: 'code',
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
  Date: 'day',
} as const

/** The role of a field; undefined where it can be shown only (a sentence, a list of texts). */
export function roleOf(field: GraphQLField<unknown, unknown>): FieldRole | undefined {
  const named = getNamedType(field.type)
  const property = propertyOf(field)
  const folded = field.extensions[textExtension] as string | undefined
  if (folded !== undefined) return { kind: 'text', property, folded }
  if (field.extensions[questionExtension]) {
    if (named.name === 'Certainty' && field.args.some(({ name }) => name === 'on')) return { kind: 'onDay' }
    if (isLeafType(named) || field.args.some(argument => isNonNullType(argument.type))) return undefined
    const many = connectionRow(named) !== undefined || isListType(getNullableType(field.type))
    return { kind: many ? 'many' : 'one', row: connectionRow(named) ?? named }
  }
  if (field.extensions[wordsExtension] || isListType(getNullableType(field.type))) return undefined
  if (isEnumType(named)) return { kind: 'enum', property }
  if (isLeafType(named)) {
    const kind = leafKinds[named.name as keyof typeof leafKinds]
    return kind && { kind, property, caseless: Boolean(field.extensions[caselessExtension]) }
  }
  if (named.name === 'Time')
    return { kind: 'time', prefix: property, outer: field.extensions[outerExtension] as string | undefined }
  if (isNodeType(named)) return { kind: 'column', row: named }
  return isObjectType(named) ? { kind: 'embedded', type: named, prefix: property } : undefined
}

/**
 * The fields that a row of a type has, whatever its type turns out to be: those of an interface as its types answer them, of
 * a union none.
 */
export function rowFields(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
): Record<string, GraphQLField<unknown, unknown>> {
  if (isObjectType(type)) return type.getFields()
  if (!isInterfaceType(type)) return {}
  const fields = schema.getPossibleTypes(type)[0]!.getFields()
  return Object.fromEntries(Object.keys(type.getFields()).map(name => [name, fields[name]!]))
}

/**
 * The name of the order that the stored keys `sortUp` and `sortDown` give a type's rows; undefined where they have none. The
 * types of an interface agree on no name of their own, so theirs is `time`.
 */
export function sortedAs(schema: GraphQLSchema, type: GraphQLNamedType): string | undefined {
  const own = (each: GraphQLNamedType) => each.extensions[sortExtension] as string | undefined
  if (!isInterfaceType(type)) return own(type)
  return schema.getPossibleTypes(type).every(own) ? 'time' : undefined
}

/** Whether the nodes of a type hold the stems of their texts; of an interface, whether all of them do. */
export function isSearched(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  const types = isInterfaceType(type) ? schema.getPossibleTypes(type) : [type]
  return types.every(each => searchedExtension in each.extensions)
}

/** Whether a type's values are nodes that can be looked up: all of these are of some interface, or are one. */
export function isNodeType(type: GraphQLNamedType): boolean {
  return isInterfaceType(type) || (isObjectType(type) && type.getInterfaces().length > 0)
}

/** The property that holds a field, or the prefix of those that do. */
export function propertyOf(field: GraphQLField<unknown, unknown>): string {
  return (field.extensions[propertyExtension] as string | undefined) ?? field.name
}

/** The type of a connection's rows; undefined where a type is no connection. */
export function connectionRow(type: GraphQLNamedType): GraphQLNamedType | undefined {
  if (!isObjectType(type) || !type.getFields().pageInfo) return undefined
  const nodes = type.getFields().nodes
  return nodes && getNamedType(nodes.type)
}

/** The expression of a bound of a time: the outer ones may be inferred, where nobody gives them. */
export function boundExpression(
  node: string,
  name: string,
  { prefix = '', outer }: { prefix?: string; outer?: string },
): string {
  const own = `${node}.${propertyName(prefix, name)}`
  return outer && outerBounds.has(name) ? `coalesce(${own}, ${node}.${propertyName(outer, name)})` : own
}

/** The bounds that something else can leave to a time. */
const outerBounds: ReadonlySet<string> = new Set(['startEarliest', 'endLatest'])

/** The role of a field that is part of the same node, under a prefix. */
export function withPrefix(
  role: { kind: 'code'; property: string; folded?: string },
  prefix: string,
): FieldRole {
  return {
    ...role,
    property: propertyName(prefix, role.property),
    ...(role.folded && { folded: propertyName(prefix, role.folded) }),
  } as FieldRole
}
