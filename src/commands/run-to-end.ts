import { readFileSync } from 'node:fs'
import { StartError } from '../errors.ts'
import { fullDisk } from '../full-disk.ts'
import { ImportError } from '../exchange/staging/import-error.ts'
import { QuestionFault } from '../planner/question-contract.ts'
import type { Report } from '../report.ts'

/** How often a command looks whether the process that started it is still there, in milliseconds. */
const parentInterval = 1_000

/**
 * Runs a command to its end: `stopped` fires at Ctrl-C or SIGTERM, when the terminal is closed (but for a command that `nohup` started), and when nobody
 * reads any more what it writes. A fault that the person at the terminal can mend is one message and exit code 1, any other also
 * shows its stack. `outlives`: what runs on when the process that started it has gone, as a service does.
 */
export async function runToEnd(
  work: (report: Report, stopped: AbortSignal) => Promise<void>,
  {
    reportTo = process.stdout,
    outlives = false,
  }: { reportTo?: NodeJS.WritableStream; outlives?: boolean } = {},
): Promise<void> {
  const stop = new AbortController()
  const staysAfterHangup = ignoresHangup()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    if (signal !== 'SIGHUP' || !staysAfterHangup) process.on(signal, () => stop.abort())
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'EPIPE' || code === 'EIO') stop.abort()
    })
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid !== parent) stop.abort()
  }, parentInterval).unref()
  if (outlives || staysAfterHangup) clearInterval(watch)
  try {
    await work(message => reportTo.write(`${message}\n`), stop.signal)
  } catch (error) {
    const expected =
      error instanceof StartError || error instanceof ImportError || error instanceof QuestionFault
    // What fails on a full disk, of Neo4j or here, says so in a hundred ways.
    const full = fullDisk([process.env.ENTENTE_HOME ?? '.entente'])
    const message = expected ? error.message : full ? 'It failed.' : ((error as Error).stack ?? String(error))
    process.stderr.write(
      `${message}${full ? ` The disk of ${full} is full: free some space there, and do the same again.` : ''}\n`,
    )
    process.exitCode = 1
  } finally {
    clearInterval(watch)
  }
}

/** Whether whoever started this process had it ignore that its terminal is closed, as nohup does. */
function ignoresHangup(): boolean {
  try {
    const ignored = /^SigIgn:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
    return ignored !== undefined && (BigInt(`0x${ignored}`) & 1n) === 1n
  } catch {
    // Where there is no /proc, nobody can tell.
    return false
  }
}
