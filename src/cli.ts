#!/usr/bin/env node
import 'reflect-metadata'
import { Command } from 'commander'
import { runToEnd } from './command.ts'
import { readConfig } from './config.ts'
import { importFiles } from './exchange/import.ts'
import { openGraph } from './graph.ts'

const program = new Command('entente').description(
  'Who met whom, about what, when, in which office — what came of it, and who says so.',
)

program
  .command('start')
  .description('start the service')
  .action(async () => {
    await import('./main.ts')
  })

program
  .command('import')
  .description('load records: .yaml, .json and .ndjson files, or folders of them')
  .argument('<paths...>', 'files and folders')
  .action((paths: string[]) =>
    runToEnd(async (report, stopped) => {
      const graph = await openGraph(readConfig(), report, stopped, { share: true })
      try {
        const count = await importFiles(
          graph.database,
          paths,
          paths.join(' '),
          (done, all) => report(`${Math.floor((100 * done) / all)} % of ${all} records`),
          stopped,
        )
        report(`Imported ${count} records.`)
      } finally {
        await graph.close()
      }
    }),
  )

await program.parseAsync()
