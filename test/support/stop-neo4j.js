import { rmSync } from 'node:fs'

export default async function stop() {
  const { started, server } = globalThis.__ententeTestNeo4j
  server.close()
  for (const { embedded, home } of await Promise.all(started.values())) {
    await embedded.stop()
    rmSync(home, { recursive: true, force: true })
  }
}
