import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A way to a port of this machine that can be cut. */
export interface Forward {
  port: number
  /** Cuts every connection, and refuses new ones. */
  cut(): Promise<void>
  /** Keeps all connections, and lets nothing through any more, as what hangs. */
  freeze(): void
  /** Lets everything through again. */
  thaw(): void
}

/** Leads connections to one port on to another: from a free port, or the one that is given. */
export async function forward(to: number, port = 0): Promise<Forward> {
  const sockets = new Set<Socket>()
  let frozen = false
  const server = createServer(client => {
    const upstream = connect(to, '127.0.0.1')
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
    }
    client.pipe(upstream).pipe(client)
    if (frozen) client.pause()
    client.on('error', () => upstream.destroy())
    upstream.on('error', () => client.destroy())
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as { port: number }).port,
    freeze() {
      frozen = true
      for (const socket of sockets) socket.pause()
    },
    thaw() {
      frozen = false
      for (const socket of sockets) socket.resume()
    },
    async cut() {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}
