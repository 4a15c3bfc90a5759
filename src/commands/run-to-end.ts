import { StartError } from '../errors.ts'
import { ImportError } from '../exchange/import-error.ts'
import { QuestionFault } from '../planner/question-contract.ts'
import type { Report } from '../report.ts'

/**
 * Runs a command to its end: `stopped` fires at Ctrl-C or SIGTERM. A fault that the person at the terminal can mend is
 * one message and exit code 1, any other also shows its stack.
 */
export async function runToEnd(
  work: (report: Report, stopped: AbortSignal) => Promise<void>,
  { reportTo }: { reportTo: NodeJS.WritableStream } = { reportTo: process.stdout },
): Promise<void> {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort())
  try {
    await work(message => reportTo.write(`${message}\n`), stop.signal)
  } catch (error) {
    const expected =
      error instanceof StartError || error instanceof ImportError || error instanceof QuestionFault
    process.stderr.write(`${expected ? error.message : ((error as Error).stack ?? String(error))}\n`)
    process.exitCode = 1
  }
}
