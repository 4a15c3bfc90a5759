import { isUtf8 } from 'node:buffer'
import type { FastifyInstance } from 'fastify'

/** JSON bodies, decoded strictly: Node would replace invalid UTF-8 by question marks and answer something else. */
export function acceptJSON(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (!isUtf8(body as Buffer)) {
      done(badRequest('The body is not valid UTF-8.'))
      return
    }
    const text = (body as Buffer).toString()
    parse(request, text, (error: Error | null, value?: unknown) => {
      if (error) done(badRequest(text.trim() ? 'Invalid JSON in the body.' : 'The body is empty.'))
      else done(null, value)
    })
  })
}

function badRequest(message: string): Error {
  return Object.assign(new Error(message), { statusCode: 400 })
}
