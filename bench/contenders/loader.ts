import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import DataLoader from 'dataloader'
import Fastify from 'fastify'
import { connect, read } from './connect.ts'

// The way that most GraphQL services are written: a resolver a field, DataLoader against N + 1, batched statements.
const driver = connect()

const typeDefs = `
  type Query { country(id: ID!): Country  event(id: ID!): Event  person(id: ID!): Person  topic(id: ID!): Topic
    documents(topic: ID!, types: [String!]): DocumentPage! }
  type DocumentPage { totalCount: Int! nodes: [Document!]! }
  type Country { id: ID! name: String! citizens(first: Int!): [Person!]! }
  type Person { id: ID! name: String! participations(first: Int!): [Participation!]! citizenOf: [Country!]! }
  type Participation { role: String! event: Event! actor: Person! }
  type Event { id: ID! name: String! kind: String! status: String! edtf: String topics: [Topic!]!
    participations(first: Int!): [Participation!]! documents(first: Int!): [Document!]! }
  type Topic { id: ID! label: String! events(first: Int!): [Event!]! }
  type Document { id: ID! title: String! type: String! }`

type Item = Record<string, unknown>
type Loaders = ReturnType<typeof loaders>
interface Context {
  load: Loaders
}

/** Loads what many parents have, by one statement: rows of an id and its value. */
function loader(statement: string, none: unknown) {
  return new DataLoader<string, never>(async ids => {
    const rows = await read(driver, `CYPHER 5 ${statement}`, { ids })
    const found = new Map(rows.map(row => [row.get('id') as string, row.get('value')]))
    return ids.map(id => (found.get(id) ?? none) as never)
  })
}

/** Loaders of a list whose page is the same for all parents of one request. */
function paged(make: (first: number) => string) {
  const bySize = new Map<number, DataLoader<string, never>>()
  return (first: number) => {
    if (!bySize.has(first)) bySize.set(first, loader(make(first), []))
    return bySize.get(first)!
  }
}

const event = 'e{.id, .name, .kind, .status, .edtf}'

function loaders() {
  const each = 'UNWIND $ids AS id CALL (id)'
  return {
    citizens: paged(
      first =>
        `${each} { MATCH (:Entity&Country {id: id})<-[:CITIZEN_OF]-(p:Person) WITH p ORDER BY p.id LIMIT ${first} RETURN collect(p{.id, .name}) AS value } RETURN id, value`,
    ),
    participations: paged(
      first =>
        `${each} { MATCH (x:Participation) WHERE x.actor = id AND x.sortDown IS NOT NULL AND x.id IS NOT NULL WITH x ORDER BY x.actor DESC, x.sortDown DESC, x.id DESC LIMIT ${first} RETURN collect(x{.id, .role}) AS value } RETURN id, value`,
    ),
    participants: paged(
      first =>
        `${each} { MATCH (:Entity&Event {id: id})<-[:AT]-(x:Participation) WITH x ORDER BY x.id LIMIT ${first} RETURN collect(x{.id, .role}) AS value } RETURN id, value`,
    ),
    documents: paged(
      first =>
        `${each} { MATCH (:Entity&Event {id: id})<-[:SIGNED_AT]-(d:Document) WITH d ORDER BY d.sortDown DESC, d.id DESC LIMIT ${first} RETURN collect(d{.id, .title, .type}) AS value } RETURN id, value`,
    ),
    events: paged(
      first =>
        `${each} { MATCH (e:Event)-[w:EVENT_WITHIN]->() WHERE w.topic = id AND w.sortDown IS NOT NULL AND w.id IS NOT NULL WITH e ORDER BY w.topic DESC, w.sortDown DESC, w.id DESC LIMIT ${first} RETURN collect(${event}) AS value } RETURN id, value`,
    ),
    event: loader(`UNWIND $ids AS id MATCH (:Entity&Participation {id: id})-[:AT]->(e) RETURN id, ${event} AS value`, null),
    actor: loader(
      'UNWIND $ids AS id MATCH (:Entity&Participation {id: id})<-[:TOOK_PART]-(p) RETURN id, p{.id, .name} AS value',
      null,
    ),
    topics: loader(
      'UNWIND $ids AS id CALL (id) { MATCH (:Entity&Event {id: id})-[:ABOUT]->(t) WITH t ORDER BY t.label, t.id RETURN collect(t{.id, .label}) AS value } RETURN id, value',
      [],
    ),
    citizenOf: loader(
      'UNWIND $ids AS id CALL (id) { MATCH (:Entity&Person {id: id})-[:CITIZEN_OF]->(c) WITH c ORDER BY c.id RETURN collect(c{.id, .name}) AS value } RETURN id, value',
      [],
    ),
  }
}

async function byId(label: string, value: string, id: string) {
  const [row] = await read(driver, `CYPHER 5 MATCH (e:Entity&${label} {id: $id}) RETURN ${value} AS value`, { id })
  return row?.get('value')
}

const resolvers = {
  Query: {
    country: (_: unknown, { id }: { id: string }) => byId('Country', 'e{.id, .name}', id),
    person: (_: unknown, { id }: { id: string }) => byId('Person', 'e{.id, .name}', id),
    event: (_: unknown, { id }: { id: string }) => byId('Event', event, id),
    topic: (_: unknown, { id }: { id: string }) => byId('Topic', 'e{.id, .label}', id),
    documents: async (_: unknown, given: Item) => {
      const [row] = await read(
        driver,
        'CYPHER 5 MATCH (:Entity&Topic {id: $topic})<-[:ABOUT]-(d:Document) WHERE d.type IN $types WITH d ORDER BY d.titleFolded, d.id WITH collect(d) AS found RETURN {totalCount: size(found), nodes: [d IN found[..20] | d{.id, .title, .type}]} AS value',
        given,
      )
      return row!.get('value')
    },
  },
  Country: {
    citizens: ({ id }: Item, { first }: { first: number }, { load }: Context) => load.citizens(first).load(id as string),
  },
  Person: {
    participations: ({ id }: Item, { first }: { first: number }, { load }: Context) =>
      load.participations(first).load(id as string),
    citizenOf: ({ id }: Item, _: unknown, { load }: Context) => load.citizenOf.load(id as string),
  },
  Participation: {
    event: ({ id }: Item, _: unknown, { load }: Context) => load.event.load(id as string),
    actor: ({ id }: Item, _: unknown, { load }: Context) => load.actor.load(id as string),
  },
  Event: {
    topics: ({ id }: Item, _: unknown, { load }: Context) => load.topics.load(id as string),
    participations: ({ id }: Item, { first }: { first: number }, { load }: Context) =>
      load.participants(first).load(id as string),
    documents: ({ id }: Item, { first }: { first: number }, { load }: Context) => load.documents(first).load(id as string),
  },
  Topic: {
    events: ({ id }: Item, { first }: { first: number }, { load }: Context) => load.events(first).load(id as string),
  },
}

const apollo = new ApolloServer<Context>({
  typeDefs,
  resolvers,
  plugins: [ApolloServerPluginCacheControlDisabled()],
})
await apollo.start()
const app = Fastify()
app.post('/graphql', fastifyApolloHandler(apollo, { context: async () => ({ load: loaders() }) }))
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) })
