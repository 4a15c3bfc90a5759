import type { ApolloServerPlugin } from '@apollo/server'
import fastifyStatic from '@fastify/static'
import { getDistDirectory, renderAltair } from 'altair-static'
import type { FastifyInstance } from 'fastify'
import { exampleOperations } from './examples.ts'
import { withExamples } from './playground-examples.ts'

const base = '/graphql/playground/'
/** Stands for the API's address until the page is in the browser. */
const here = 'entente:here'
/** Banners advertise add-ons that would have to be loaded from elsewhere, which the page may not do. */
const noAdverts = 'app-banner-container { display: none }'

/** The page may load and call this service only: the playground works offline, and stays there. */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
].join('; ')

/** An operation in the address, as the explorer's pages lead here with, is the only tab, and is not kept. */
const withAsked = `const withAsked = options => {
  const asked = new URLSearchParams(location.hash.slice(1))
  const initialQuery = asked.get('query')
  if (!initialQuery) return options
  return {
    ...options,
    initialName: 'asked',
    initialQuery,
    initialVariables: asked.get('variables') ?? '',
    initialWindows: [],
    instanceStorageNamespace: 'entente_asked_',
    preserveState: false,
  }
}
`

/** Serves what the playground loads, and gives its pages their policy. */
export async function servePlaygroundFiles(app: FastifyInstance): Promise<void> {
  app.addHook('onSend', async (request, reply) => {
    const isPage = String(reply.getHeader('content-type')).startsWith('text/html')
    if (isPage && request.routeOptions.url === '/graphql') reply.header('content-security-policy', policy)
  })
  await app.register(fastifyStatic, {
    root: getDistDirectory(),
    prefix: base,
    decorateReply: false,
    index: false,
  })
}

/** The page that browsers get who open the API: Altair, with the example operations as its first tabs. */
export function playgroundPage(): ApolloServerPlugin {
  const html = renderAltair({
    baseURL: base,
    endpointURL: here,
    initialWindows: exampleOperations().map(({ name, text }) => ({
      initialName: name,
      endpointURL: here,
      initialQuery: text,
    })),
    instanceStorageNamespace: 'entente_',
    // Without the schema there is no documentation and no completion.
    initialSettings: { 'schema.reloadOnStart': true },
    disableAccount: true,
  })
    .replace('<title>Altair</title>', `<title>Entente playground</title><style>${noAdverts}</style>`)
    .replace(
      /AltairGraphQL\.init\(([\s\S]*?)\);\s*<\/script>/,
      (_, options: string) =>
        `${withAsked}${withExamples}withExamples(withAsked(${options})).then(options => AltairGraphQL.init(options));</script>`,
    )
    // Altair takes absolute addresses only, and only the browser knows by which one it came here.
    .replaceAll(`\`${here}\``, "new URL('/graphql', location.href).href")
  return { serverWillStart: async () => ({ renderLandingPage: async () => ({ html }) }) }
}
