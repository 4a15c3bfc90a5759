import { once } from 'node:events'
import type { Command } from 'commander'
import { datasetIn } from '../exchange/readers/readers.ts'
import { runToEnd } from './run-to-end.ts'

/** `entente convert`. */
export function addConvert(program: Command): void {
  program
    .command('convert')
    .description('write a dataset as records, one a line, as an import of it would read them')
    .argument('<folder>', 'a folder of the dataset as others publish it')
    .requiredOption('--from <reader>', 'which dataset it is, as for `entente import`')
    .option('--no-quotes', 'leave out what citations quote, where the wording is not to be passed on')
    .action((folder: string, { from, quotes }: { from: string; quotes: boolean }) =>
      runToEnd(async (_, signal) => {
        const { read } = datasetIn(from, folder)
        const replacer = (name: string, value: unknown) => (name === 'quote' && !quotes ? undefined : value)
        for await (const each of read()) {
          if (signal.aborted) return
          if ('data' in each) {
            if (!process.stdout.write(`${JSON.stringify(each.data, replacer)}\n`))
              await once(process.stdout, 'drain')
            continue
          }
          const { place } = each
          const what = 'oddity' in each ? `Odd: ${each.record ?? ''}: ${each.oddity}` : each.reason
          process.stderr.write(`${place.file}:${place.line}: ${what}\n`)
          if ('reason' in each) process.exitCode = 1
        }
      }),
    )
}
