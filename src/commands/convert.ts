import type { Command } from 'commander'
import { datasetIn } from '../exchange/readers/readers.ts'
import type { Read, RecordSource } from '../exchange/reading/source.ts'
import { runToEnd } from './run-to-end.ts'
import { writeText } from './write-text.ts'

/** `entente convert`. */
export function addConvert(program: Command): void {
  program
    .command('convert')
    .description('write a dataset as records, one a line, as an import of it would read them')
    .argument('<folder>', 'a folder of the dataset as others publish it')
    .requiredOption('--from <reader>', 'which dataset it is, as for `entente import`')
    .option('--no-quotes', 'leave out what citations quote, where the wording is not to be passed on')
    .action((folder: string, { from, quotes }: { from: string; quotes: boolean }) =>
      runToEnd((_, signal) => writeText(lines(datasetIn(from, folder), quotes), undefined, signal)),
    )
}

/** The records as lines; what is odd, or cannot be read, goes to standard error. */
async function* lines({ read }: RecordSource<Read>, quotes: boolean): AsyncGenerator<string> {
  const replacer = (name: string, value: unknown) => (name === 'quote' && !quotes ? undefined : value)
  for await (const each of read()) {
    if ('data' in each) {
      yield `${JSON.stringify(each.data, replacer)}\n`
      continue
    }
    const { place } = each
    const what = 'oddity' in each ? `Odd: ${each.record ?? ''}: ${each.oddity}` : each.reason
    process.stderr.write(`${place.file}:${place.line}: ${what}\n`)
    if ('reason' in each) process.exitCode = 1
  }
}
