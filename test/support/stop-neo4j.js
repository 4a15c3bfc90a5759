import { rmSync } from 'node:fs'

export default async function stop() {
  const { embedded, home } = globalThis.__ententeTestNeo4j
  await embedded.stop()
  rmSync(home, { recursive: true, force: true })
}
