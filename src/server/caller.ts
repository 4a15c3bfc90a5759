import { isIPv6 } from 'node:net'
import type { FastifyRequest } from 'fastify'

/**
 * Who a request counts for where work is shared out: what the header says that a proxy in front sets, where there is one, else its address.
 * One who has an IPv6 address has the whole network of 64 bits.
 */
export function callerOf({ headers, ip }: Pick<FastifyRequest, 'headers' | 'ip'>, header?: string): string {
  const named = header && headers[header]
  // A proxy adds its client behind those that the client itself may have made up.
  const last = [named].flat().at(-1)?.split(',').at(-1)?.trim()
  const caller = last || ip
  if (!isIPv6(caller)) return caller
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(caller)?.[1]
  return (
    mapped ??
    new URL(`http://[${caller}]`).hostname.slice(1, -1).replace(/::.*$/, ':').split(':').slice(0, 4).join(':')
  )
}
