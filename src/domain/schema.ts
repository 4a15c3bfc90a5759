import {
  DirectiveLocation,
  GraphQLDirective,
  GraphQLNonNull,
  type GraphQLSchema,
  isAbstractType,
  isIntrospectionType,
  isObjectType,
  specifiedDirectives,
} from 'graphql'
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql'
import { answerByResponseKey } from '../planner/executor.ts'
import { typeKey } from '../planner/part.ts'
import * as actors from './actor/actor-questions.ts'
import * as names from './actor/name-questions.ts'
import * as countries from './country/country-questions.ts'
import * as documents from './document/document-questions.ts'
import * as parties from './document/party-questions.ts'
import * as events from './event/event-questions.ts'
import * as participations from './event/participation-questions.ts'
import * as facts from './fact/fact-questions.ts'
import * as oddities from './fact/oddity-questions.ts'
import * as sentences from './fact/sentence-questions.ts'
import * as imports from './import/import-questions.ts'
import * as observations from './observation/observation-questions.ts'
import * as offices from './office/office-questions.ts'
import * as tenures from './office/tenure-questions.ts'
import * as organizations from './organization/organization-questions.ts'
import * as people from './person/person-questions.ts'
import { addListArguments, listTypes } from './list/list-arguments.ts'
import * as places from './place/place-questions.ts'
import * as projects from './project/project-questions.ts'
import * as bilaterals from './relation/bilateral-questions.ts'
import * as brokers from './relation/broker-questions.ts'
import * as counterparts from './relation/counterpart-questions.ts'
import * as encounters from './relation/encounter-questions.ts'
import * as paths from './relation/path-questions.ts'
import * as successions from './relation/succession-questions.ts'
import * as timelines from './relation/timeline-questions.ts'
import * as nodes from './relay/node-questions.ts'
import { DateScalar } from './scalars.ts'
import * as search from './search/search-questions.ts'
import * as datasets from './source/dataset-questions.ts'
import * as sources from './source/source-questions.ts'
import * as topics from './topic/topic-questions.ts'

/** The files whose resolvers name the questions; whatever class they export is part of the API. */
const questions = [
  actors,
  names,
  countries,
  documents,
  parties,
  events,
  participations,
  facts,
  datasets,
  imports,
  oddities,
  sentences,
  observations,
  offices,
  tenures,
  organizations,
  people,
  places,
  projects,
  bilaterals,
  brokers,
  counterparts,
  encounters,
  paths,
  successions,
  timelines,
  nodes,
  search,
  sources,
  topics,
]

const asOf = new GraphQLDirective({
  name: 'asOf',
  description: 'Sets the default of every `on` argument in the operation.',
  locations: [DirectiveLocation.QUERY],
  args: {
    date: {
      type: new GraphQLNonNull(DateScalar),
      description: 'The day as of which names, offices and memberships are asked for.',
    },
  },
})

/** The whole API. Arguments are checked by the planner before anything runs, so type-graphql's own check stays off. */
export function buildApi(): GraphQLSchema {
  const resolvers = questions.flatMap(file => Object.values(file).flat()) as NonEmptyArray<new () => object>
  const schema = addListArguments(
    buildSchemaSync({
      resolvers,
      orphanedTypes: listTypes,
      validate: false,
      directives: [...specifiedDirectives, asOf],
    }),
  )
  schema.getQueryType()!.description =
    'Who met whom, about what, when, in which office; what came of it, and who says so.'
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && !isIntrospectionType(type)) answerByResponseKey(type)
    if (isAbstractType(type)) type.resolveType = value => (value as { [typeKey]: string })[typeKey]
  }
  return schema
}
