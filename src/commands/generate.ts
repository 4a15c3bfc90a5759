import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Command, InvalidArgumentError } from 'commander'
import { StartError } from '../errors.ts'
import { generateRecords } from '../generate/world.ts'
import { runToEnd } from './run-to-end.ts'

/** `entente generate`. */
export function addGenerate(program: Command): void {
  program
    .command('generate')
    .description(
      'write the records of an invented world, one a line: skewed as real data is, the same for the same seed',
    )
    .requiredOption('--events <number>', 'how many events; about 5.2 records come of each', wholeNumber)
    .option('--seed <number>', 'which world of that size', wholeNumber, 1)
    .option('--out <file>', 'the file (default: standard output)')
    .action(({ events, seed, out }: { events: number; seed: number; out?: string }) =>
      runToEnd(async (_, signal) => {
        try {
          const file = out === undefined ? process.stdout : createWriteStream(out)
          // Standard output is not ours to end.
          await pipeline(Readable.from(lines(events, seed)), file, { end: out !== undefined, signal })
        } catch (error) {
          const { code } = error as NodeJS.ErrnoException
          if (signal.aborted || code === 'EPIPE') return
          if (code && out) throw new StartError(`${out} cannot be written (${code}).`)
          throw error
        }
      }),
    )
}

function* lines(events: number, seed: number): Generator<string> {
  for (const record of generateRecords({ events, seed })) yield `${JSON.stringify(record)}\n`
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(text)
}
