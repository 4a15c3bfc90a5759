import type { FastifyInstance } from 'fastify'

/** JSON bodies, decoded strictly: Node would replace invalid UTF-8 by question marks and answer something else. */
export function acceptJSON(app: FastifyInstance): void {
  const decoder = new TextDecoder('utf8', { fatal: true })
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    let text: string
    try {
      text = decoder.decode(body as Buffer)
    } catch {
      done(badRequest('The body is not valid UTF-8.'))
      return
    }
    parse(request, text, (error: Error | null, value?: unknown) => {
      if (error) done(badRequest(text.trim() ? 'Invalid JSON in the body.' : 'The body is empty.'))
      else done(null, value)
    })
  })
}

function badRequest(message: string): Error {
  return Object.assign(new Error(message), { statusCode: 400 })
}
