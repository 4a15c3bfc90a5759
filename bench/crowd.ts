import { connect, type Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import autocannon from 'autocannon'
import { startContender } from './contenders.ts'
import { openGraph } from './graph.ts'
import { memoryOf } from './measure.ts'

/** Callers who do not read, and connections of one who takes all that it gets. */
const stalled = 400
const greedy = 500
/** How much slower another caller's look-ups may become, at their 99th percentile. */
const bound = 10

const lookUp = JSON.stringify({ query: '{ country(id: "country/g1") { name } }' })
const list =
  '{ events(first: 100) { nodes { id name participations(first: 20) { nodes { actor { ... on Person { name } } countsFor { actor { ... on Country { name } } } } } } } }'
const introspection = `{ ${Array.from({ length: 15 }, (_, n) => `a${n}: __schema { types { name description fields { name description } } }`).join(' ')} }`

/**
 * What a light caller gets beside 400 who ask for much and never read it, and one with 500 connections: its look-ups' latency, quiet and then, the
 * service's memory, and whether it says that it is ready.
 */
export async function benchCrowd(records: number, seed: number, seconds: number): Promise<void> {
  const graph = await openGraph(records, seed)
  const service = await startContender('entente', graph.address, { CALLER_HEADER: 'x-caller' })
  try {
    const quiet = await look(service.origin, 5)
    const memory: number[] = []
    const ready: number[] = []
    const sampling = setInterval(async () => {
      memory.push(memoryOf(service.pid))
      ready.push(await fetch(`${service.origin}/readyz`).then(({ status }) => status, () => 0))
    }, 500)
    const sockets = Array.from({ length: stalled }, () => stall(service.origin, introspection))
    const crowd = autocannon({
      url: `${service.origin}/graphql`,
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-caller': 'greedy' },
      body: JSON.stringify({ query: list }),
      connections: greedy,
      duration: seconds,
      timeout: 30,
    })
    await sleep(1_000)
    const beside = await look(service.origin, seconds - 3)
    const { non2xx, requests } = await crowd
    clearInterval(sampling)
    for (const socket of sockets) socket.destroy()
    await sleep(5_000)
    const after = await look(service.origin, 5)
    const notReady = ready.filter(status => status !== 200).length
    const kept = beside.p99 <= bound * quiet.p99 && !beside.failed && !after.failed && !notReady
    if (!kept) process.exitCode = 1
    process.stdout.write(
      `${seconds} s of ${stalled} who do not read and one with ${greedy} connections (${requests.total} answers, ${non2xx} refused): look-ups of another p99 ${beside.p99.toFixed(0)} ms beside ${quiet.p99.toFixed(0)} quiet (bound ${bound} times), ${beside.failed} of ${beside.count} refused; afterwards p99 ${after.p99.toFixed(0)} ms, ${after.failed} refused; Node's resident memory at most ${Math.max(...memory).toFixed(0)} MiB; not ready ${notReady} of ${ready.length} times: ${kept ? 'kept' : 'BROKEN'}\n`,
    )
  } finally {
    await service.stop()
    await graph.stop()
  }
}

/** Looks something up again and again for some seconds, four at a time. */
async function look(origin: string, seconds: number) {
  const times: number[] = []
  let failed = 0
  const end = Date.now() + 1_000 * seconds
  const lane = async () => {
    while (Date.now() < end) {
      const began = performance.now()
      const { status } = await fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-caller': 'light' },
        body: lookUp,
      }).then(
        async answer => {
          await answer.arrayBuffer()
          return answer
        },
        () => ({ status: 0 }),
      )
      times.push(performance.now() - began)
      if (status !== 200) failed++
      await sleep(20)
    }
  }
  await Promise.all([lane(), lane(), lane(), lane()])
  times.sort((a, b) => a - b)
  return { p99: times[Math.floor(times.length * 0.99)] ?? 0, count: times.length, failed }
}

/** Asks again and again, each time without reading the answer, until it is cut off; then anew. */
function stall(origin: string, query: string): { destroy(): void } {
  const { port } = new URL(origin)
  const body = JSON.stringify({ query })
  let socket: Socket
  let over = false
  const open = () => {
    socket = connect(Number(port), '127.0.0.1')
    socket.pause()
    socket.on('error', () => undefined)
    socket.on('close', () => {
      if (!over) setTimeout(open, 1_000)
    })
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: localhost\r\nx-caller: stalled\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    )
  }
  open()
  return {
    destroy() {
      over = true
      socket.destroy()
    },
  }
}
