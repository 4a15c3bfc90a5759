import {
  GraphQLEnumType,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
} from 'graphql'
import { pathExtension } from '../../planner/group-key.ts'
import { argumentsExtension } from '../../planner/question.ts'
import { addField, argument } from './added.ts'
import { GroupPage, GroupsArguments, GroupsPage } from './group.ts'
import { groupPaths } from './group-paths.ts'

const required = <Type extends GraphQLOutputType & GraphQLInputType>(type: Type) => new GraphQLNonNull(type)
const list = (type: GraphQLObjectType | GraphQLNamedType) =>
  new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type as GraphQLObjectType)))

/** Adds to a connection what its rows can be brought into groups by: `groupBy`, and `groups` with the types that these need. */
export function addGroups(
  schema: GraphQLSchema,
  connection: GraphQLObjectType,
  row: GraphQLNamedType,
  direction: GraphQLEnumType,
): void {
  const paths = groupPaths(schema, row)
  if (!Object.keys(paths).length) return
  const base = connection.name.replace(/Connection$/, '')
  const by = new GraphQLEnumType({
    name: `${base}Group`,
    description: `What a list of ${base} rows can be grouped by.`,
    values: Object.fromEntries(
      Object.entries(paths).map(([name, { path, description }]) => [
        name,
        { description, extensions: { [pathExtension]: path } },
      ]),
    ),
  })
  const first = (what: string) => argument('first', GraphQLInt, `How many ${what}, 1 to 100; 20 by default.`)
  const after = argument('after', GraphQLString, 'Only what comes after the one with this cursor.')
  addField(connection, {
    name: 'groupBy',
    type: list(schema.getType('Group')!),
    description:
      'All rows of the list, not of the page alone, in groups, the largest first; counted only when asked for.',
    extensions: { [argumentsExtension]: GroupPage },
    args: [argument('field', required(by), 'What the rows of a group share.'), first('groups')],
  })
  const { having, order } = inputs(schema, base, by, direction)
  addField(connection, {
    name: 'groups',
    type: new GraphQLNonNull(groupConnection(schema, base, connection, by, first, after)),
    description:
      'All rows of the list, not of the page alone, in groups by one to three keys, the largest first. A row with several values of a key counts in the group of each, so that the counts may add up to more than there are rows; one without a value is in a group whose value is null. LIMIT_EXCEEDED where they are more than 50,000.',
    extensions: { [argumentsExtension]: GroupsArguments },
    args: [
      argument('by', list(by) as never, 'What the rows of a group share, one to three.'),
      argument('having', having, 'Only groups that match this.'),
      argument(
        'orderBy',
        new GraphQLList(new GraphQLNonNull(order)),
        'By what the groups are ordered, the first first; each object names one.',
      ),
      first('groups'),
      after,
    ],
  })
}

function inputs(schema: GraphQLSchema, base: string, by: GraphQLEnumType, direction: GraphQLEnumType) {
  const count = schema.getType('IntFilter') as GraphQLInputObjectType
  const of = { type: required(by), description: 'Of what.' }
  const distinct = new GraphQLInputObjectType({
    name: `${base}DistinctFilter`,
    description: 'Compares how many different values the rows of a group have of something.',
    fields: { of, count: { type: new GraphQLNonNull(count), description: 'How many; no value is none.' } },
  })
  const having = new GraphQLInputObjectType({
    name: `${base}Having`,
    description: 'Keeps the groups that match all that is given.',
    fields: {
      count: { type: count, description: 'By how many rows are in it.' },
      distinct: {
        type: new GraphQLList(new GraphQLNonNull(distinct)),
        description: 'By how many different values its rows have of something.',
      },
    },
  })
  const distinctOrder = new GraphQLInputObjectType({
    name: `${base}DistinctOrder`,
    description: 'How many different values the rows of a group have of something.',
    fields: { of, count: { type: required(direction), description: 'Which way.' } },
  })
  const order = new GraphQLInputObjectType({
    name: `${base}GroupsOrder`,
    description: 'One thing by which groups are ordered.',
    fields: {
      count: { type: direction, description: 'How many rows are in it.' },
      certain: { type: direction, description: 'How many surely are.' },
      distinct: { type: distinctOrder, description: 'How many different values its rows have of something.' },
      first: { type: direction, description: 'When its first row is; undated groups come last both ways.' },
      last: { type: direction, description: 'When its last row is; undated groups come last both ways.' },
      key: {
        type: direction,
        description:
          'Its keys: the name of a node, whatever its case, or the value; those without one come last both ways.',
      },
    },
  })
  return { having, order }
}

function groupConnection(
  schema: GraphQLSchema,
  base: string,
  connection: GraphQLObjectType,
  by: GraphQLEnumType,
  first: (what: string) => ReturnType<typeof argument>,
  after: ReturnType<typeof argument>,
): GraphQLObjectType {
  const time = schema.getType('Time') as GraphQLObjectType
  const of = argument('of', required(by), 'Of what.')
  const row: GraphQLObjectType = new GraphQLObjectType({
    name: `${base}GroupRow`,
    description: `The ${base} rows of a list that share something.`,
    fields: () => ({
      keys: {
        type: list(schema.getType('GroupKey')!),
        description: 'What they share, in the order of `by`.',
      },
      count: { type: required(GraphQLInt), description: 'How many rows are in it.' },
      certain: {
        type: required(GraphQLInt),
        description:
          'How many of them are DEFINITELY in it: whatever their times turn out to be, and whomever somebody counted for.',
      },
      distinct: {
        type: required(GraphQLInt),
        description: 'How many different values its rows have of something; no value is none.',
        args: { of },
      },
      first: { type: time, description: 'When its first row is; null where none has a date.' },
      last: { type: time, description: 'When its last row is; null where none has a date.' },
      top: {
        type: list(row),
        description: 'Its rows in groups again, the largest first.',
        args: { by: argument('by', required(by), 'What the rows of a group share.'), first: first('groups') },
        extensions: { [argumentsExtension]: GroupPage },
      },
      rows: {
        type: new GraphQLNonNull(connection),
        description: 'Its rows, in the order of the list.',
        args: { first: first('rows'), after },
        extensions: { [argumentsExtension]: GroupsPage },
      },
    }),
  })
  const edge = new GraphQLObjectType({
    name: `${base}GroupEdge`,
    description: 'One group in a list.',
    fields: {
      cursor: { type: required(GraphQLString), description: 'Pass it as `after` to go on from here.' },
      node: { type: new GraphQLNonNull(row), description: 'The group.' },
    },
  })
  return new GraphQLObjectType({
    name: `${base}GroupConnection`,
    description: `A page of groups of ${base} rows.`,
    fields: {
      nodes: { type: list(row), description: 'The groups of this page.' },
      edges: { type: list(edge), description: 'The groups of this page, each with its cursor.' },
      pageInfo: {
        type: new GraphQLNonNull(schema.getType('PageInfo') as GraphQLObjectType),
        description: 'Where this page begins and ends.',
      },
      totalCount: { type: required(GraphQLInt), description: 'How many groups there are.' },
    },
  })
}
