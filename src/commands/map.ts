import type { Command } from 'commander'
import { StartError } from '../errors.ts'
import { firstMapping } from '../exchange/mapping/first-mapping.ts'
import { readMapping } from '../exchange/mapping/mapping.ts'
import { runToEnd } from './run-to-end.ts'
import { writeText } from './write-text.ts'

/** `entente map`. */
export function addMap(program: Command): void {
  program
    .command('map')
    .description('begin a mapping from a table, or check one')
    .argument('[mapping]', 'a mapping that is checked')
    .option('--start <table>', 'write a first mapping by the header and some rows of a table')
    .action((file: string | undefined, { start }: { start?: string }) =>
      runToEnd(async (report, signal) => {
        if (start) {
          if (file) throw new StartError('Give a mapping to check, or --start with a table, not both.')
          const text = await firstMapping(start)
          await writeText([text], undefined, signal)
        } else if (file) {
          const { records } = readMapping(file)
          report(
            `${file} is right: ${records.length === 1 ? 'one record' : `${records.length} records`} for each row.`,
          )
        } else throw new StartError('Name a mapping to check, or --start with a table.')
      }),
    )
}
