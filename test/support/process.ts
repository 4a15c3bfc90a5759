import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { resources } from '../../src/resources.ts'

/** A built command of Entente, run as a process of its own. */
export class Command {
  output = ''
  private readonly ended: Promise<number | null>
  private over = false

  private constructor(readonly child: ChildProcess) {
    const append = (chunk: Buffer) => {
      this.output += chunk
    }
    child.stdout!.on('data', append)
    child.stderr!.on('data', append)
    this.ended = new Promise(resolve =>
      child.on('close', code => {
        this.over = true
        resolve(code)
      }),
    )
  }

  /** Runs `dist/<script>.js` with only these variables of the environment, besides PATH, HOME, TMPDIR and those that choose Java and Neo4j. */
  static run(script: string, args: string[], environment: Record<string, string>, cwd?: string): Command {
    const { PATH = '', HOME = '', TMPDIR = '', JAVA_HOME, NEO4J_VERSION, NEO4J_CACHE } = process.env
    const inherited = { PATH, HOME, TMPDIR, JAVA_HOME, NEO4J_VERSION, NEO4J_CACHE }
    return new Command(
      spawn(process.execPath, [join(resources, 'dist', `${script}.js`), ...args], {
        env: { ...inherited, NEO4J_HEAP: '512m', LOG_LEVEL: 'warn', ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
        cwd,
      }),
    )
  }

  /** Waits until the output has a text. Throws with the output where the command ends before. */
  saw(text: string): Promise<void> {
    return this.reached(() => this.output.includes(text), `it said "${text}"`)
  }

  /** Waits until something holds that the command brings about. Throws with the output where the command ends before. */
  async reached(condition: () => boolean, what: string): Promise<void> {
    while (!condition()) {
      if (this.over) throw new Error(`ended before ${what}:\n${this.output}`)
      await sleep(20)
    }
  }

  exit(): Promise<number | null> {
    return this.ended
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal)
  }
}

/** A new folder below the system's folder for such. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'entente-test-'))
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

/** The process of the Neo4j that a home's lock names. */
export function neo4jOf(home: string): { pid: number; port: number } | undefined {
  try {
    const owner = JSON.parse(readFileSync(join(home, 'entente.lock'), 'utf8'))
    return owner.neo4j && { pid: owner.neo4j.pid, port: owner.port }
  } catch {
    return undefined
  }
}

/** Whether a process runs; a zombie does not. */
export function runs(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2)[0] !== 'Z'
  } catch {
    return false
  }
}

/** Waits until a condition holds. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(50)
}
