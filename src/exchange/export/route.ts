import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type ErrorCode, StartError } from '../../errors.ts'
import { formats } from './formats.ts'
import { defaultSteps, type Selection } from './selection.ts'
import { schemas } from '../records/schemas.ts'

/** Begins an export by the format's name; undefined where there is nothing. Throws StartError for an id that is not there. */
export type Export = (
  format: string,
  selection: Selection,
  kind?: string,
) => Promise<AsyncGenerator<string> | undefined>

/** An export may read the whole graph: so many run at a time, and lie around so many nodes, so many links away at most. */
const atOnce = 2
const mostNodes = 100
const mostSteps = 4

/**
 * Serves `GET /export/FORMAT?around=ID&around=ID&steps=2`, with `kind=Person` for a format that has a file for each kind.
 * `isForeign`: whether a page elsewhere asks, which could have the service work.
 */
export function serveExport(
  app: FastifyInstance,
  begin: Export,
  isForeign: (request: FastifyRequest) => boolean = () => false,
): void {
  let running = 0
  app.get<{ Params: { format: string }; Querystring: Record<string, string | string[]> }>(
    '/export/:format',
    async (request, reply) => {
      const { params, query, log } = request
      if (isForeign(request))
        return refuse(reply, 403, 'BAD_USER_INPUT', 'An export is not started by a page of another site.')
      const asked = readRequest(params.format, query)
      if (typeof asked === 'string') return refuse(reply, 400, 'BAD_USER_INPUT', asked)
      if (running >= atOnce)
        return refuse(reply, 503, 'OVERLOADED', `${atOnce} exports are running already; try again later.`)
      running++
      try {
        const text = await begin(params.format, asked.selection, asked.kind)
        const stream = Readable.from(text ?? [])
        stream.once('error', error => log.error({ err: error }, 'an export failed'))
        // Also where nobody waits for it any more.
        stream.once('close', () => {
          running--
          void text?.return(undefined)
        })
        const { mediaType, extension } = formats[params.format]!
        return reply
          .type(`${mediaType}; charset=utf-8`)
          .header('content-disposition', `attachment; filename="${asked.kind ?? 'entente'}.${extension}"`)
          .send(stream)
      } catch (error) {
        running--
        if (error instanceof StartError) return refuse(reply, 400, 'BAD_USER_INPUT', error.message)
        throw error
      }
    },
  )
}

/** What a request asks for, or what is wrong with it. */
function readRequest(
  name: string,
  { around, steps = String(defaultSteps), kind, ...others }: Record<string, string | string[]>,
): { selection: Selection; kind?: string } | string {
  if (!Object.hasOwn(formats, name))
    return `There is no format ${name}; there are ${Object.keys(formats).join(', ')}.`
  const [unknown] = Object.keys(others)
  if (unknown) return `${unknown} is no parameter; there are around, steps and kind.`
  const ids = around === undefined ? undefined : [around].flat()
  if (ids && ids.length > mostNodes) return `An export lies around at most ${mostNodes} nodes.`
  if (!/^\d$/.test(String(steps)) || Number(steps) > mostSteps)
    return `steps must be a number from 0 to ${mostSteps}.`
  if (formats[name]!.perKind && (typeof kind !== 'string' || !Object.hasOwn(schemas, kind)))
    return `Of ${name} there is a file for each kind: add kind=${Object.keys(schemas).join('|')}.`
  return { selection: { around: ids, steps: Number(steps) }, kind: kind as string | undefined }
}

function refuse(reply: FastifyReply, status: number, code: ErrorCode, message: string) {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] })
}
