import { removeRunFolder } from './run-folder.js'

export default async function stop() {
  const { started, server, folder } = globalThis.__ententeTestNeo4j
  server.close()
  for (const { embedded } of await Promise.all(started.values())) await embedded.stop()
  removeRunFolder(folder)
}
