import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Limits } from '../limits.ts'
import { callerOf } from './caller.ts'

/** Answers up to this size are always given: they fit into what the system itself keeps of a connection. */
const small = 65_536
/** Bytes a second that somebody reads at least. */
const slowest = 16_384

/**
 * Bounds what waits in memory for those who asked and do not read, in all and for each, and cuts off who stops reading, or reads so slowly that
 * it comes to the same. Gives whether somebody has so much to read that nothing more should be worked out for it.
 */
export function boundUnreadAnswers(
  app: FastifyInstance,
  limits: Limits,
  callerHeader?: string,
): (caller: string) => boolean {
  const unread = new Map<string, number>()
  let all = 0
  app.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) {
      if (payload) watch(reply, limits.reading)
      return payload
    }
    const bytes = Buffer.byteLength(payload)
    if (bytes <= small) return payload
    if (bytes > limits.answer)
      return refuse(reply, 400, {
        message: `The answer has ${bytes} bytes; at most ${limits.answer} are given. Ask for less at once.`,
        code: 'LIMIT_EXCEEDED',
      })
    const caller = callerOf(request, callerHeader)
    const own = unread.get(caller) ?? 0
    if (own + bytes > limits.unreadEach || all + bytes > limits.unread) {
      reply.header('retry-after', '1')
      return refuse(reply, 503, {
        message: 'Too many answers wait to be read; read them, and try again.',
        code: 'OVERLOADED',
      })
    }
    unread.set(caller, own + bytes)
    all += bytes
    watch(reply, limits.reading, limits.reading + (1_000 * bytes) / slowest)
    reply.raw.once('close', () => {
      const left = unread.get(caller)! - bytes
      if (left) unread.set(caller, left)
      else unread.delete(caller)
      all -= bytes
    })
    return payload
  })
  return caller => (unread.get(caller) ?? 0) > limits.unreadEach / 2
}

/** Cuts off an answer of which nothing was read for some milliseconds, or that is not read as a whole in time. */
function watch({ raw }: FastifyReply, silence: number, whole?: number): void {
  const cutOff = () => raw.destroy()
  raw.setTimeout(silence, cutOff)
  const { socket } = raw
  let written = socket?.bytesWritten ?? 0
  // Of what comes piece by piece nobody knows the length: it must go on at the least rate.
  const timer = whole
    ? setTimeout(cutOff, whole)
    : setInterval(() => {
        const now = socket?.bytesWritten ?? 0
        if (socket?.writableLength && now - written < (silence / 1_000) * slowest) cutOff()
        written = now
      }, silence)
  raw.once('close', () => clearTimeout(timer))
}

function refuse(
  reply: FastifyReply,
  status: number,
  { message, code }: { message: string; code: string },
): string {
  reply.code(status).header('content-type', 'application/json; charset=utf-8')
  reply.removeHeader('content-length')
  reply.removeHeader('etag')
  reply.removeHeader('cache-control')
  return JSON.stringify({ errors: [{ message, extensions: { code } }] })
}
