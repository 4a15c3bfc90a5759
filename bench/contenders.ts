import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { operations } from './contenders/operations.ts'
import { type Address, environmentOf } from './graph.ts'
import type { BenchRow } from './rows.ts'

/** One way to answer, running. */
export interface Contender {
  name: string
  pid: number
  /** Where and how a row is asked. */
  request(row: BenchRow, variables: Record<string, unknown>): { path: string; body: string }
  origin: string
  stop(): Promise<void>
}

const here = import.meta.dirname

/** Starts a contender on a graph and waits until it answers. */
export async function startContender(
  name: string,
  address: Address,
  more: Record<string, string> = {},
): Promise<Contender> {
  const port = await freePort()
  const script =
    name === 'entente'
      ? join(here, '..', '..', 'dist', 'main.js')
      : join(here, 'contenders', `${name === 'maps' || name === 'lists' ? 'by-hand' : name}.js`)
  const child = spawn(process.execPath, [script], {
    env: { ...environmentOf(address), PORT: String(port), FORM: name, LOG_LEVEL: 'error', NODE_ENV: 'production', ...more },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await isListening(child, port)
  const byRow = name === 'maps' || name === 'lists' || name === 'bare'
  return {
    name,
    pid: child.pid!,
    origin: `http://127.0.0.1:${port}`,
    request: (row, variables) => ({
      path: byRow ? `/${row.name}` : '/graphql',
      body: JSON.stringify({
        ...(byRow ? {} : { query: name === 'entente' ? row.query : operations[name as 'loader'][row.name] }),
        variables,
      }),
    }),
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Asks a contender once; throws where it answers an error. */
export async function ask(contender: Contender, row: BenchRow, variables: Record<string, unknown>): Promise<unknown> {
  const { path, body } = contender.request(row, variables)
  const response = await fetch(contender.origin + path, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  })
  const answer = (await response.json()) as { data?: unknown; errors?: unknown }
  if (answer.errors || !answer.data)
    throw new Error(`${contender.name} on ${row.name}: ${JSON.stringify(answer).slice(0, 500)}`)
  return answer.data
}

async function isListening(child: ChildProcess, port: number): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error('a contender ended before it answered')
    try {
      // Those that know of no such address answer 404: they listen, and that is all that they have.
      if ((await fetch(`http://127.0.0.1:${port}/readyz`)).status !== 503) return
    } catch {
      // It does not listen yet.
    }
    await sleep(100)
  }
  throw new Error('a contender does not answer')
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
