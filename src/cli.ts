#!/usr/bin/env node
import 'reflect-metadata'
import { join, resolve } from 'node:path'
import { Command } from 'commander'
import { checkGraph } from './check/check.ts'
import { runToEnd } from './command.ts'
import { readConfig } from './config.ts'
import { buildApi } from './domain/schema.ts'
import { StartError } from './errors.ts'
import { importFiles } from './exchange/import.ts'
import { type Graph, openGraph } from './graph.ts'
import { bindQuestions } from './planner/binding.ts'
import { readQuestions } from './planner/catalogue.ts'
import type { Report } from './report.ts'
import { resources } from './resources.ts'

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
  .option(
    '--dataset <name>',
    'what the records are a version of: a newer record of a dataset replaces its older one (default: the paths)',
  )
  .action((paths: string[], { dataset }: { dataset?: string }) =>
    runToEnd((report, stopped) =>
      withGraph(report, stopped, async ({ database }) => {
        const name = dataset ?? paths.map(path => resolve(path)).join(' ')
        const { id, written, unchanged } = await importFiles(database, paths, name, {
          progress: (done, all) => report(`${Math.floor((100 * done) / (all || 1))} % of ${all} records`),
          waiting: () => report('Another import is running; waiting for it …'),
          signal: stopped,
        })
        report(`Import ${id}: ${written} records written, ${unchanged} unchanged.`)
      }),
    ),
  )

program
  .command('check')
  .description(
    'check that the graph is what its records say, with all that is derived, and holds what the API promises',
  )
  .option('--rebuild', 'make every recorded node so; what no record supports is only named')
  .action(({ rebuild }: { rebuild?: boolean }) =>
    runToEnd((report, stopped) =>
      withGraph(report, stopped, async ({ database }) => {
        const api = buildApi()
        const bindings = bindQuestions(api, readQuestions(join(resources, 'cypher')))
        const { outdated, stray, broken } = await checkGraph(database, api, bindings, {
          rebuild,
          progress: done => report(`${done} nodes compared with their records`),
          waiting: () => report('An import is running; waiting for it …'),
          signal: stopped,
        })
        if (rebuild) report(`Mended ${outdated.length} differences.`)
        const left = [...(rebuild ? [] : outdated), ...stray, ...broken]
        if (left.length) throw new StartError(`The check found ${left.length} faults:\n${left.join('\n')}`)
        report('The graph is what its records say.')
      }),
    ),
  )

await program.parseAsync()

/** Runs a command on the graph: that of the service that runs on the same home, where there is one. */
async function withGraph(
  report: Report,
  stopped: AbortSignal,
  work: (graph: Graph) => Promise<void>,
): Promise<void> {
  const graph = await openGraph(readConfig(), report, stopped, { share: true })
  try {
    await work(graph)
  } finally {
    await graph.close()
  }
}
