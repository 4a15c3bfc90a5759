import {
  type GraphQLArgument,
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLObjectType,
  GraphQLSchema,
  type GraphQLInputType,
  getNamedType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { connectionRow, isNodeType, roleOf, rowFields, sortedAs } from '../../planner/fields.ts'
import { countName } from '../../planner/relation-count.ts'
import { questionExtension } from '../../planner/question.ts'
import { addField, argument } from './added.ts'
import { edgeOf, FilterTypes } from './filter-types.ts'
import { OnDayInput, TimeInput } from '../time/time.ts'
import { Group, GroupKey } from './group.ts'
import { addGroups } from './group-types.ts'
import { TextMatch, valueFilters } from './value-filters.ts'

/** The types that the arguments of lists are made of; no resolver names them. */
export const listTypes = [Group, GroupKey, TimeInput, OnDayInput, TextMatch, ...Object.values(valueFilters)]

const sortDirection = new GraphQLEnumType({
  name: 'SortDirection',
  description: 'Which way a list is ordered.',
  values: {
    ASC: { description: 'The least, first or earliest comes first; what has no value comes last.' },
    DESC: { description: 'The most, last or latest comes first; what has no value comes last.' },
  },
})

/**
 * Adds to every list what a caller may filter and order it by, and to every connection its groups. All of that
 * follows from the type of the rows, so that a new field of a type can be used in all lists of it.
 */
export function addListArguments(schema: GraphQLSchema): GraphQLSchema {
  const filters = new FilterTypes(schema)
  const orders = new Map<string, GraphQLInputObjectType>()
  for (const connection of Object.values(schema.getTypeMap())) {
    const row = connectionRow(connection)
    if (row && isObjectType(connection)) {
      addGroups(schema, connection, row, sortDirection)
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
      // Records have an order of their own; those that count something can be ranked by another.
      if (!isNodeType(row) && (!isCounted(row) || args.some(({ name }) => name === 'orderBy'))) continue
      if (!orders.has(row.name)) orders.set(row.name, orderType(schema, row, filters))
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

function addCertainty(schema: GraphQLSchema, edge: GraphQLObjectType): void {
  addField(edge, {
    name: 'certainty',
    type: new GraphQLNonNull(schema.getType('Certainty') as GraphQLEnumType),
    description: 'How surely this row matches the times that were asked for; DEFINITELY where none were.',
  })
}

/** What a list can be ordered by: every value of its rows, their time, and how much they lead to. */
function orderType(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  filters: FilterTypes,
): GraphQLInputObjectType {
  const fields: Record<string, { type: GraphQLInputType; description: string }> = {}
  const sorted = sortedAs(schema, type)
  if (sorted)
    fields[sorted] = { type: sortDirection, description: 'When it was; the undated come last both ways.' }
  for (const field of Object.values(rowFields(schema, type))) {
    const role = roleOf(field)
    if (
      !role ||
      role.kind === 'one' ||
      role.kind === 'onDay' ||
      role.kind === 'column' ||
      role.kind === 'embedded'
    )
      continue
    if (role.kind === 'many' && !isNodeType(type)) continue
    const [name, description] =
      role.kind === 'many'
        ? [countName(field.name), `How many it has of: ${field.description}`]
        : [field.name, field.description ?? '']
    fields[name] ??= { type: sortDirection, description }
    if (role.kind === 'many')
      fields[field.name] = {
        type: countOrderOf(filters, role.row, edgeOf(getNamedType(field.type))),
        description: `How many it has of those that a filter keeps: ${field.description}`,
      }
  }
  return new GraphQLInputObjectType({
    name: `${type.name}Order`,
    description: 'One field by which rows are ordered.',
    fields,
  })
}

/** Whether the rows of a record say how many or how much. */
function isCounted(row: GraphQLNamedType): boolean {
  return isObjectType(row) && Object.values(row.getFields()).some(field => roleOf(field)?.kind === 'number')
}

const countOrders = new WeakMap<GraphQLInputObjectType, GraphQLInputObjectType>()

/** An order by how many rows of a type a relation leads to. */
function countOrderOf(
  filters: FilterTypes,
  row: GraphQLNamedType,
  edge: GraphQLNamedType | undefined,
): GraphQLInputObjectType {
  const where = filters.of(row, edge)
  let order = countOrders.get(where)
  if (!order) {
    order = new GraphQLInputObjectType({
      name: `${where.name.replace(/Filter$/, '')}CountOrder`,
      description: 'How many a relation leads to.',
      fields: {
        count: { type: new GraphQLNonNull(sortDirection), description: 'Which way.' },
        where: { type: where, description: 'Only those that match this are counted.' },
      },
    })
    countOrders.set(where, order)
  }
  return order
}
