import { once } from 'node:events'
import { createServer } from 'node:net'
import { StartError, waysOn } from '../../errors.ts'

/** A port on the loopback interface that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string')
    throw new StartError('No free port was found on 127.0.0.1.')
  return address.port
}

/** Throws StartError where a port on the loopback interface cannot be listened on. */
export async function checkPort(port: number): Promise<void> {
  const server = createServer().listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? 'is taken' : 'cannot be used'
    throw new StartError(
      `Port ${port} for the embedded Neo4j ${reason}. ${waysOn('set NEO4J_PORT to another port, or leave it out')}`,
    )
  }
  server.close()
  await once(server, 'close')
}
