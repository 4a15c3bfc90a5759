import { upperCase } from '../../planner/moments.ts'
import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isUnionType,
} from 'graphql'
import { connectionRow, isNodeType, roleOf, rowFields, sortedAs } from '../../planner/fields.ts'
import { typeStep } from '../../planner/group-key.ts'

/** What a list can be grouped by, by the name of the enum's member: the way there from a row, and what it means. */
export type GroupPaths = Record<string, { path: string; description: string }>

/** What lies further than one step away, by the type of the rows. */
const further: Record<string, GroupPaths> = {
  Event: {
    PARTICIPANTS: { path: 'participations.actor', description: 'Who took part.' },
    COUNTS_FOR: { path: 'participations.countsFor.actor', description: 'Whom somebody counted for there.' },
    AS_RECORDED: {
      path: 'participations.asRecorded.name',
      description: 'Who took part, in the wording of the source.',
    },
    COUNTRY: { path: 'place.country', description: 'The country in which it took place.' },
  },
  Participation: {
    COUNTERPART: { path: 'others.actor', description: 'Who else took part.' },
    COUNTERPART_AS_RECORDED: {
      path: 'others.asRecorded.name',
      description: 'Who else took part, in the wording of the source.',
    },
    COUNTERPART_COUNTS_FOR: {
      path: 'others.countsFor.actor',
      description: 'Whom somebody else who took part counted for.',
    },
    COUNTS_FOR: { path: 'countsFor.actor', description: 'Whom the actor counted for.' },
    AS_RECORDED: { path: 'asRecorded.name', description: 'The actor, in the wording of the source.' },
    OFFICE: { path: 'capacities.tenure.office', description: 'The offices that the actor held at the time.' },
    KIND: { path: 'event.kind', description: 'The kind of the event.' },
    TOPICS: { path: 'event.topics', description: 'What the event was about.' },
    PLACE: { path: 'event.place', description: 'Where the event took place.' },
    COUNTRY: { path: 'event.place.country', description: 'The country in which the event took place.' },
  },
  Encounter: {
    COUNTERPART: { path: 'with.actor', description: 'Who took part for the other side.' },
    COUNTERPART_AS_RECORDED: {
      path: 'with.asRecorded.name',
      description: 'Who took part for the other side, in the wording of the source.',
    },
    COUNTS_FOR: { path: 'with.countsFor.actor', description: 'Whom somebody on the other side counted for.' },
    AS_RECORDED: {
      path: 'of.asRecorded.name',
      description: 'Who took part for the one side, in the wording of the source.',
    },
    KIND: { path: 'event.kind', description: 'The kind of the event.' },
    TOPICS: { path: 'event.topics', description: 'What it was about.' },
    PLACE: { path: 'event.place', description: 'Where it took place.' },
    COUNTRY: { path: 'event.place.country', description: 'The country in which it took place.' },
    SOURCE: { path: 'event.citations.source', description: 'The sources that say that it took place.' },
    DATASET: { path: 'event.datasets', description: 'The datasets that tell of it.' },
  },
  Document: {
    PARTIES: { path: 'parties.actor', description: 'The parties to it.' },
    SIGNATORIES: { path: 'signatures.person', description: 'Who signed it.' },
    COUNTRY: { path: 'place.country', description: 'The country in which it was signed.' },
  },
  Party: { TYPE: { path: 'document.type', description: 'The type of the document.' } },
  Signature: {
    COUNTS_FOR: { path: 'countsFor.actor', description: 'Whom the signatory counted for.' },
    OFFICE: {
      path: 'capacities.tenure.office',
      description: 'The offices that the signatory held at the time.',
    },
  },
  Tenure: { BODY: { path: 'office.of', description: 'The country or organization that the office is of.' } },
}

/** The parts of a time that rows are grouped by. */
const timeParts = { YEAR: 'four digits', QUARTER: '2012-Q4', MONTH: '2012-10', DAY: '2012-10-23' }

/** What the rows of a list can be grouped by. */
export function groupPaths(schema: GraphQLSchema, row: GraphQLNamedType): GroupPaths {
  return isNodeType(row) || isUnionType(row)
    ? { ...ofNode(schema, row), ...further[row.name] }
    : ofRecord(schema, row as GraphQLObjectType)
}

function ofNode(schema: GraphQLSchema, type: GraphQLNamedType): GroupPaths {
  const paths: GroupPaths = {}
  if (isAbstractType(type)) paths.TYPE = { path: typeStep, description: 'The type of the row.' }
  if (sortedAs(schema, type)) Object.assign(paths, ofTime('', ''))
  for (const field of Object.values(rowFields(schema, type))) {
    const role = roleOf(field)
    const isList = role?.kind === 'many' && !connectionRow(getNamedType(field.type)) && isNodeType(role.row)
    const isOne = role?.kind === 'one' && isNodeType(role.row)
    if (isList || isOne || ['enum', 'text', 'code', 'boolean'].includes(role?.kind ?? ''))
      paths[upperCase(field.name)] = { path: field.name, description: field.description ?? '' }
    if (field.name === 'datasets')
      paths.DATASET = { path: 'datasets', description: 'The datasets that tell of it.' }
    if (field.name === 'citations')
      paths.SOURCE = { path: 'citations.source', description: 'The sources that say so.' }
  }
  return paths
}

/** A record is grouped by its own values, by its nodes, and by whatever those can be grouped by. */
function ofRecord(schema: GraphQLSchema, type: GraphQLObjectType): GroupPaths {
  const paths: GroupPaths = {}
  let dated: GroupPaths | undefined
  for (const field of Object.values(type.getFields())) {
    const role = roleOf(field)
    const name = upperCase(field.name)
    if (role?.kind === 'enum' || role?.kind === 'boolean')
      paths[name] = { path: field.name, description: field.description ?? '' }
    if (role?.kind === 'time')
      Object.assign(paths, ofTime(field.name === 'time' ? '' : `${name}_`, `${field.name}.`))
    if (role?.kind !== 'column') continue
    paths[name] = { path: field.name, description: field.description ?? '' }
    for (const [key, { path, description }] of Object.entries(ofNode(schema, role.row)))
      paths[`${name}_${key}`] = { path: `${field.name}.${path}`, description }
    if (sortedAs(schema, role.row)) dated ??= ofTime('', `${field.name}.`)
  }
  return { ...dated, ...paths, ...further[type.name] }
}

function ofTime(prefix: string, way: string): GroupPaths {
  return Object.fromEntries(
    Object.entries(timeParts).map(([part, form]) => [
      `${prefix}${part}`,
      {
        path: `${way}#${part.toLowerCase()}`,
        description: `The ${part.toLowerCase()} in which it began (${form}). In \`groups\`, each in which it may have begun, null where nothing bounds that; in \`groupBy\`, that of its earliest beginning, \`unknown\` where nothing says it.`,
      },
    ]),
  )
}
