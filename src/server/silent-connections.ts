import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

/**
 * Ends connections on which nothing was ever asked as soon as the server closes. Browsers open some in advance; to Node they are busy, and
 * it would wait for a request on them.
 */
export function endSilentConnections(app: FastifyInstance): void {
  const sockets = new Set<Socket>()
  app.server.on('connection', socket => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  app.addHook('preClose', done => {
    for (const socket of sockets) if (!socket.bytesRead) socket.destroy()
    done()
  })
}
