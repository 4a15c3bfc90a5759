import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** A process that can be told apart from a later one with the same number. */
export interface ProcessId {
  pid: number
  /** When the process started, in the system's own notation. */
  started: string
}

/** A running process by its number, or undefined where none runs. Zombies do not count: they hold nothing. */
export function identify(pid: number): ProcessId | undefined {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined
  }
  try {
    // The name in parentheses may hold anything; state is the first field after it, the start time the twentieth.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? undefined : { pid, started: fields[19]! }
  } catch {
    return identifyByPs(pid)
  }
}

/** macOS has no /proc. */
function identifyByPs(pid: number): ProcessId | undefined {
  try {
    const [state, ...started] = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
    })
      .trim()
      .split(/\s+/)
    return !state || state.startsWith('Z') ? undefined : { pid, started: started.join(' ') }
  } catch {
    return undefined
  }
}

/** Whether exactly this process still runs. */
export function isRunning(id: ProcessId): boolean {
  return identify(id.pid)?.started === id.started
}

/** Asks a process to end, waits, and ends it by force where it has not ended after `grace` milliseconds, or once that is called off. */
export async function terminate(id: ProcessId, grace: number, signal?: AbortSignal): Promise<void> {
  if (isRunning(id)) process.kill(id.pid, 'SIGTERM')
  const deadline = Date.now() + grace
  while (isRunning(id)) {
    if (Date.now() > deadline || signal?.aborted) process.kill(id.pid, 'SIGKILL')
    await sleep(50)
  }
}
