import { type Command, InvalidArgumentError } from 'commander'
import { generateRecords } from '../generate/world.ts'
import { runToEnd } from './run-to-end.ts'
import { writeText } from './write-text.ts'

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
      runToEnd((_, signal) => writeText(lines(events, seed), out, signal)),
    )
}

function* lines(events: number, seed: number): Generator<string> {
  for (const record of generateRecords({ events, seed })) yield `${JSON.stringify(record)}\n`
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(text)
}
