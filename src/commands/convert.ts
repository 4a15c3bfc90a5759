import type { Command } from 'commander'
import { StartError } from '../errors.ts'
import { mappedTables } from '../exchange/mapping/mapped-tables.ts'
import { datasetIn } from '../exchange/readers/readers.ts'
import type { Read, RecordSource } from '../exchange/reading/source.ts'
import { runToEnd } from './run-to-end.ts'
import { writeText } from './write-text.ts'

interface Options {
  from?: string
  map?: string
  set?: string[]
  first?: string
  quotes: boolean
}

/** `entente convert`. */
export function addConvert(program: Command): void {
  program
    .command('convert')
    .description('write a dataset or tables as records, one a line, as an import of them would read them')
    .argument('<paths...>', 'a folder of the dataset as others publish it, or tables')
    .option('--from <reader>', 'which dataset it is, as for `entente import`')
    .option('--map <mapping>', 'by which mapping the tables are read')
    .option(
      '--set <name=value>',
      'what the mapping asks for and no table says; once for each',
      (each, all: string[] = []) => [...all, each],
    )
    .option('--first <count>', 'only so many records, to see what becomes of the first rows')
    .option('--no-quotes', 'leave out what citations quote, where the wording is not to be passed on')
    .action((paths: string[], options: Options) =>
      runToEnd((_, signal) => writeText(lines(sourceFor(paths, options), options), undefined, signal)),
    )
}

function sourceFor(paths: string[], { from, map, set }: Options): RecordSource<Read> {
  if (Boolean(from) === Boolean(map)) throw new StartError('Name one way of reading: --from or --map.')
  if (map) return mappedTables(map, paths, set).source
  if (paths.length > 1) throw new StartError('--from reads one folder at a time.')
  return datasetIn(from!, paths[0]!)
}

/** The records as lines; what is odd, or cannot be read, goes to standard error. */
async function* lines(
  { read, summary }: RecordSource<Read>,
  { quotes, first }: Pick<Options, 'quotes' | 'first'>,
): AsyncGenerator<string> {
  const most = first === undefined ? Infinity : Number(first)
  if (!(most > 0)) throw new StartError(`--first takes a number of records, not ${first}.`)
  const replacer = (name: string, value: unknown) => (name === 'quote' && !quotes ? undefined : value)
  let count = 0
  for await (const each of read()) {
    if ('data' in each) {
      yield `${JSON.stringify(each.data, replacer)}\n`
      if (++count >= most) return
      continue
    }
    const { place } = each
    const what = 'oddity' in each ? `Odd: ${each.record ?? ''}: ${each.oddity}` : each.reason
    process.stderr.write(`${place.file}:${place.line}: ${what}\n`)
    if ('reason' in each) process.exitCode = 1
  }
  if (summary) process.stderr.write(`${summary()}\n`)
}
