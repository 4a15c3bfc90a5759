import { ApolloServer, type ApolloServerOptions, type BaseContext } from '@apollo/server'
import { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite'
import { defaultLimits } from '../../src/limits.ts'
import { EntityTags } from '../../src/server/entity-tag.ts'
import { createApp, serveGraphQL } from '../../src/server/server.ts'

// Apollo's own tests of an integration, run inside this HTTP stack. Incremental delivery is not offered.
defineIntegrationTestSuite(
  async (config: ApolloServerOptions<BaseContext>, options) => {
    const { app } = createApp({
      hosts: { listening: '127.0.0.1', more: [] },
      limits: defaultLimits,
      logLevel: 'silent',
      isReady: async () => true,
    })
    const server = new ApolloServer(config)
    const tags = new EntityTags('suite', async () => undefined)
    await serveGraphQL(app, server, tags, options?.context ?? (async () => ({})), { path: '/' })
    const origin = await app.listen({ host: '127.0.0.1', port: 0 })
    return { server, url: origin, extraCleanup: () => app.close() }
  },
  { noIncrementalDelivery: true },
)
