import Fastify from 'fastify'
import { compose } from '../compose.ts'
import { rows } from '../rows.ts'
import { connect, read } from './connect.ts'

// The very statement that the service composes, sent by the bare driver; its value is answered as it comes.
const driver = connect()
const app = Fastify()
for (const row of rows) {
  const statements = new Map<string, ReturnType<typeof compose>>()
  app.post(`/${row.name}`, async request => {
    const { variables } = request.body as { variables: Record<string, unknown> }
    const key = JSON.stringify(variables)
    if (!statements.has(key)) statements.set(key, compose(row, variables))
    const { statement, parameters } = await statements.get(key)!
    const [record] = await read(driver, `CYPHER 5 ${statement}`, parameters)
    return { data: record!.get(0) }
  })
}
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) })
