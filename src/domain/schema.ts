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
import {
  ActorsOfOffice,
  ActorsOfOrganization,
  ActorsOfParticipation,
  ActorsOfParty,
} from './actor/actor-questions.ts'
import {
  NamesOfActor,
  NamesOfFact,
  NamesOfOffice,
  NamesOfPlace,
  NamesOfSource,
} from './actor/name-questions.ts'
import {
  CountriesOfOrganization,
  CountriesOfPerson,
  CountriesOfPlace,
  CountriesQueries,
} from './country/country-questions.ts'
import {
  DocumentsOfActor,
  DocumentsOfEvent,
  DocumentsOfParty,
  DocumentsOfSignature,
  DocumentsOfTopic,
  DocumentsQueries,
} from './document/document-questions.ts'
import { PartiesOfDocument, PartiesOfParty, PartiesOfPerson } from './document/party-questions.ts'
import {
  EventsOfDocument,
  EventsOfEvent,
  EventsOfParticipation,
  EventsOfPlace,
  EventsOfTopic,
  EventsQueries,
} from './event/event-questions.ts'
import {
  ParticipationsOfActor,
  ParticipationsOfEvent,
  ParticipationsOfParticipation,
  ParticipationsOfSignature,
} from './event/participation-questions.ts'
import {
  FactsOfDocument,
  FactsOfEvent,
  FactsOfFact,
  FactsOfOrganization,
  FactsOfSource,
} from './fact/fact-questions.ts'
import {
  SentencesOfDocument,
  SentencesOfEvent,
  SentencesOfParticipation,
  SentencesOfParty,
  SentencesOfSignature,
  SentencesOfTenure,
} from './fact/sentence-questions.ts'
import { OfficesOfOrganization, OfficesOfTenure, OfficesQueries } from './office/office-questions.ts'
import {
  TenuresOfCountry,
  TenuresOfOffice,
  TenuresOfPerson,
  TenuresQueries,
} from './office/tenure-questions.ts'
import {
  OrganizationsOfActor,
  OrganizationsOfCountry,
  OrganizationsOfOrganization,
  OrganizationsQueries,
} from './organization/organization-questions.ts'
import { PeopleOfSignature, PeopleOfTenure, PeopleQueries } from './person/person-questions.ts'
import { PlacesOfDocument, PlacesOfEvent, PlacesQueries } from './place/place-questions.ts'
import { EncountersQueries } from './relation/encounter-questions.ts'
import { NodeQueries } from './relay/node-questions.ts'
import { DateScalar } from './scalars.ts'
import { SearchQueries } from './search/search-questions.ts'
import { SourcesQueries } from './source/source-questions.ts'
import { TopicsOfDocument, TopicsOfEvent, TopicsOfTopic, TopicsQueries } from './topic/topic-questions.ts'

const resolvers: NonEmptyArray<new () => object> = [
  NodeQueries,
  CountriesQueries,
  CountriesOfPerson,
  CountriesOfOrganization,
  CountriesOfPlace,
  PeopleQueries,
  PeopleOfTenure,
  PeopleOfSignature,
  OfficesQueries,
  OfficesOfOrganization,
  OfficesOfTenure,
  OrganizationsQueries,
  OrganizationsOfActor,
  OrganizationsOfCountry,
  OrganizationsOfOrganization,
  EventsQueries,
  EventsOfParticipation,
  EventsOfDocument,
  EventsOfEvent,
  EventsOfTopic,
  EventsOfPlace,
  DocumentsQueries,
  DocumentsOfActor,
  DocumentsOfEvent,
  DocumentsOfTopic,
  DocumentsOfParty,
  DocumentsOfSignature,
  TopicsQueries,
  TopicsOfEvent,
  TopicsOfDocument,
  TopicsOfTopic,
  PlacesQueries,
  PlacesOfEvent,
  PlacesOfDocument,
  SourcesQueries,
  TenuresQueries,
  TenuresOfCountry,
  TenuresOfPerson,
  TenuresOfOffice,
  NamesOfActor,
  NamesOfOffice,
  NamesOfFact,
  NamesOfPlace,
  NamesOfSource,
  FactsOfSource,
  FactsOfEvent,
  FactsOfDocument,
  FactsOfOrganization,
  FactsOfFact,
  SentencesOfTenure,
  SentencesOfEvent,
  SentencesOfParticipation,
  SentencesOfDocument,
  SentencesOfParty,
  SentencesOfSignature,
  ActorsOfOrganization,
  ActorsOfOffice,
  ActorsOfParticipation,
  ActorsOfParty,
  ParticipationsOfActor,
  ParticipationsOfEvent,
  ParticipationsOfParticipation,
  ParticipationsOfSignature,
  PartiesOfDocument,
  PartiesOfPerson,
  PartiesOfParty,
  EncountersQueries,
  SearchQueries,
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
  const schema = buildSchemaSync({ resolvers, validate: false, directives: [...specifiedDirectives, asOf] })
  schema.getQueryType()!.description =
    'Who met whom, about what, when, in which office; what came of it, and who says so.'
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && !isIntrospectionType(type)) answerByResponseKey(type)
    if (isAbstractType(type)) type.resolveType = value => (value as { __typename: string }).__typename
  }
  return schema
}
