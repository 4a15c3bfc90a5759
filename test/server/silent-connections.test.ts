import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { defaultLimits } from '../../src/limits.ts'
import { createApp } from '../../src/server/server.ts'

test('a connection on which nothing was ever asked does not keep a server that closes', async () => {
  const { app } = createApp({
    hosts: { listening: '127.0.0.1', more: [] },
    limits: defaultLimits,
    logLevel: 'silent',
    isReady: async () => true,
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const silent = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
  await Promise.all([once(silent, 'connect'), once(app.server, 'connection')])
  const began = Date.now()
  await app.close()
  expect(Date.now() - began).toBeLessThan(3_000)
})
