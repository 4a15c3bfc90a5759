import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import { Neo4jGraphQL } from '@neo4j/graphql'
import Fastify from 'fastify'
import { connect, database } from './connect.ts'

// Neo4j's own GraphQL library on the same graph: the type definitions that say the same as ours.
const driver = connect()

const typeDefs = `
  type Country @node { id: ID! name: String! citizens: [Person!]! @relationship(type: "CITIZEN_OF", direction: IN) }
  type Person @node { id: ID! name: String!
    participations: [Participation!]! @relationship(type: "TOOK_PART", direction: OUT)
    citizenOf: [Country!]! @relationship(type: "CITIZEN_OF", direction: OUT) }
  type Participation @node { id: ID! role: String! sortDown: Date
    event: [Event!]! @relationship(type: "AT", direction: OUT)
    actor: [Person!]! @relationship(type: "TOOK_PART", direction: IN) }
  type Event @node { id: ID! name: String! kind: String! status: String! edtf: String sortDown: Date
    topics: [Topic!]! @relationship(type: "ABOUT", direction: OUT)
    participations: [Participation!]! @relationship(type: "AT", direction: IN)
    documents: [Document!]! @relationship(type: "SIGNED_AT", direction: IN) }
  type Topic @node { id: ID! label: String!
    events: [Event!]! @relationship(type: "EVENT_WITHIN", direction: IN) }
  type Document @node { id: ID! title: String! type: String! titleFolded: String sortDown: Date
    topics: [Topic!]! @relationship(type: "ABOUT", direction: OUT) }`

const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()
const apollo = new ApolloServer({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] })
await apollo.start()
const app = Fastify()
app.post(
  '/graphql',
  fastifyApolloHandler(apollo, {
    context: async () => ({ executionContext: driver, sessionConfig: { database } }),
  }),
)
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) })
