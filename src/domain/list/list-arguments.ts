import {
  type GraphQLArgument,
  GraphQLEnumType,
  type GraphQLField,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLObjectType,
  GraphQLSchema,
  type GraphQLInputType,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { connectionRow, isNodeType, roleOf, rowFields, sortedAs } from '../../planner/fields.ts'
import { typePath, yearPath } from '../../planner/group.ts'
import { countOrder } from '../../planner/order.ts'
import { argumentsExtension, questionExtension } from '../../planner/question.ts'
import { edgeOf, FilterTypes } from './filter-types.ts'
import { TimeInput } from '../time/time.ts'
import { Group, GroupPage } from './group.ts'
import { valueFilters } from './value-filters.ts'

/** The types that the arguments of lists are made of; no resolver names them. */
export const listTypes = [Group, TimeInput, ...Object.values(valueFilters)]

const sortDirection = new GraphQLEnumType({
  name: 'SortDirection',
  description: 'Which way a list is ordered.',
  values: {
    ASC: { description: 'The least, first or earliest comes first; what has no value comes last.' },
    DESC: { description: 'The most, last or latest comes first; what has no value comes last.' },
  },
})

/**
 * Adds to every list of nodes what a caller may filter and order it by, and to every connection its groups. All of that
 * follows from the type of the rows, so that a new field of a type can be used in all lists of it.
 */
export function addListArguments(schema: GraphQLSchema): GraphQLSchema {
  const filters = new FilterTypes(schema)
  const orders = new Map<string, GraphQLInputObjectType>()
  for (const connection of Object.values(schema.getTypeMap())) {
    const row = connectionRow(connection)
    if (row && isObjectType(connection)) {
      addGroups(schema, connection, row)
      if (isNodeType(row)) addCertainty(schema, edgeOf(connection) as GraphQLObjectType)
    }
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || !(isObjectType(type) || isInterfaceType(type))) continue
    for (const field of Object.values(type.getFields())) {
      const row = connectionRow(getNamedType(field.type))
      if (!row || isUnionType(row) || !field.extensions[questionExtension]) continue
      const args = field.args as GraphQLArgument[]
      args.push(argument('where', filters.of(row), 'Only rows that match this.'))
      // Records have an order of their own.
      if (!isNodeType(row)) continue
      if (!orders.has(row.name)) orders.set(row.name, orderType(schema, row))
      const order = new GraphQLList(new GraphQLNonNull(orders.get(row.name)!))
      args.push(
        argument(
          'orderBy',
          order,
          'By what the rows are ordered, the first first; each object names one field.',
        ),
      )
    }
  }
  // The types that arguments lead to are collected anew.
  return new GraphQLSchema(schema.toConfig())
}

function argument(name: string, type: GraphQLInputType, description: string): GraphQLArgument {
  return {
    name,
    description,
    type,
    defaultValue: undefined,
    deprecationReason: undefined,
    extensions: {},
    astNode: undefined,
  }
}

function addField(
  type: GraphQLObjectType,
  field: Partial<GraphQLField<unknown, unknown>> & { name: string },
) {
  type.getFields()[field.name] = {
    args: [],
    extensions: {},
    deprecationReason: undefined,
    astNode: undefined,
    ...field,
  } as GraphQLField<unknown, unknown>
}

function addCertainty(schema: GraphQLSchema, edge: GraphQLObjectType): void {
  addField(edge, {
    name: 'certainty',
    type: new GraphQLNonNull(schema.getType('Certainty') as GraphQLEnumType),
    description: 'How surely this row matches the times that were asked for; DEFINITELY where none were.',
  })
}

function addGroups(schema: GraphQLSchema, connection: GraphQLObjectType, row: GraphQLNamedType): void {
  const paths =
    isNodeType(row) || isUnionType(row)
      ? groupsOfNode(schema, row)
      : groupsOfRecord(schema, row as GraphQLObjectType)
  if (!Object.keys(paths).length) return
  const base = connection.name.replace(/Connection$/, '')
  const groups = new GraphQLEnumType({
    name: `${base}Group`,
    description: `What a list of ${base} rows can be grouped by.`,
    values: paths,
  })
  addField(connection, {
    name: 'groupBy',
    type: new GraphQLNonNull(
      new GraphQLList(new GraphQLNonNull(schema.getType('Group') as GraphQLObjectType)),
    ),
    description:
      'All rows of the list, not of the page alone, in groups, the largest first; counted only when asked for.',
    extensions: { [argumentsExtension]: GroupPage },
    args: [
      argument('field', new GraphQLNonNull(groups), 'What the rows of a group share.'),
      argument('first', GraphQLInt, 'How many groups, 1 to 100; 20 by default.'),
    ],
  })
}

type Paths = Record<string, { value: string; description: string }>

/** `signedAt` as an enum value is `SIGNED_AT`. */
function upperCase(name: string): string {
  return name.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase()
}

const yearReading =
  'The year in which it began at the earliest, as four digits; `unknown` where nothing says that.'

function groupsOfNode(schema: GraphQLSchema, type: GraphQLNamedType): Paths {
  const paths: Paths = {}
  if (isAbstractType(type)) paths.TYPE = { value: typePath, description: 'The type of the row.' }
  if (sortedAs(schema, type))
    paths.YEAR = {
      value: yearPath,
      description: yearReading,
    }
  for (const field of Object.values(rowFields(schema, type))) {
    const role = roleOf(field)
    const isList = role?.kind === 'many' && !connectionRow(getNamedType(field.type)) && isNodeType(role.row)
    const isOne = role?.kind === 'one' && isNodeType(role.row)
    if (isList || isOne || ['enum', 'text', 'code', 'boolean'].includes(role?.kind ?? ''))
      paths[upperCase(field.name)] = { value: field.name, description: field.description ?? '' }
  }
  return paths
}

/** A record is grouped by its own values, by its nodes, and by whatever those can be grouped by. */
function groupsOfRecord(schema: GraphQLSchema, type: GraphQLObjectType): Paths {
  const paths: Paths = {}
  for (const field of Object.values(type.getFields())) {
    const role = roleOf(field)
    const name = upperCase(field.name)
    if (role?.kind === 'enum' || role?.kind === 'boolean')
      paths[name] = { value: field.name, description: field.description ?? '' }
    if (role?.kind === 'time')
      paths[field.name === 'time' ? 'YEAR' : `${name}_YEAR`] = {
        value: `${field.name}.${yearPath}`,
        description: yearReading,
      }
    if (role?.kind !== 'column') continue
    paths[name] = { value: field.name, description: field.description ?? '' }
    for (const [key, { value, description }] of Object.entries(groupsOfNode(schema, role.row)))
      paths[`${name}_${key}`] = { value: `${field.name}.${value}`, description }
  }
  return paths
}

/** What a list can be ordered by: every value of its rows, their time, and how much they lead to. */
function orderType(schema: GraphQLSchema, type: GraphQLNamedType): GraphQLInputObjectType {
  const fields: Record<string, { type: GraphQLInputType; description: string }> = {}
  const sorted = sortedAs(schema, type)
  if (sorted)
    fields[sorted] = { type: sortDirection, description: 'When it was; the undated come last both ways.' }
  for (const field of Object.values(rowFields(schema, type))) {
    const role = roleOf(field)
    if (!role || role.kind === 'one' || role.kind === 'column' || role.kind === 'embedded') continue
    const [name, description] =
      role.kind === 'many'
        ? [countOrder(field.name), `How many it has of: ${field.description}`]
        : [field.name, field.description ?? '']
    fields[name] ??= { type: sortDirection, description }
  }
  return new GraphQLInputObjectType({
    name: `${type.name}Order`,
    description: 'One field by which rows are ordered.',
    fields,
  })
}
