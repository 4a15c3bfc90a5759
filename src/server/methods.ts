import type { FastifyInstance } from 'fastify'

/** Notes the routes of an app that are added from now on; gives the methods of a path, and none where it is no route's. */
export function noteMethods(app: FastifyInstance): (path: string) => string[] {
  const known = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    const own = known.get(url) ?? new Set()
    for (const name of [method].flat()) own.add(name)
    known.set(url, own)
  })
  return path => {
    const wild = [...known.keys()].find(
      url => url.endsWith('/*') && url !== '/*' && path.startsWith(url.slice(0, -1)),
    )
    return [...(known.get(path) ?? (wild && known.get(wild)) ?? [])]
  }
}
