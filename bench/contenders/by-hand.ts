import Fastify from 'fastify'
import { connect, read } from './connect.ts'
import { statements } from './statements.ts'

// Endpoints as a good engineer writes them by hand: one statement each, no GraphQL. FORM: maps, or positional lists.
const form = process.env.FORM as 'maps' | 'lists'
const driver = connect()
const app = Fastify()
for (const [name, { build, parameters, ...text }] of Object.entries(statements))
  app.post(`/${name}`, async request => {
    const { variables } = request.body as { variables: Record<string, unknown> }
    const [record] = await read(driver, `CYPHER 5 ${text[form]}`, parameters?.(variables) ?? variables)
    const value = record!.get(0)
    return { data: form === 'maps' ? value : build(value as never) }
  })
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) })
