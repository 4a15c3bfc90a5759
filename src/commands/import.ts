import { resolve } from 'node:path'
import type { Command } from 'commander'
import { SettingAside } from '../exchange/aside.ts'
import { importFrom, rehearseImport } from '../exchange/import.ts'
import { recordFiles } from '../exchange/read.ts'
import { withGraph } from './with-graph.ts'

interface Options {
  dataset?: string
  dryRun?: boolean
  rejects: string
  report: string
}

/** `entente import`. */
export function addImport(program: Command): void {
  program
    .command('import')
    .description('load records: .yaml, .json, .ndjson and .csv files, or folders of them')
    .argument('<paths...>', 'files and folders')
    .option(
      '--dataset <name>',
      'what the records are a version of: a newer record of a dataset replaces its older one (default: the paths)',
    )
    .option('--dry-run', 'read and check everything and write nothing to the graph')
    .option(
      '--rejects <file>',
      'where what is not imported is set aside, to be mended and imported',
      'rejects.ndjson',
    )
    .option(
      '--report <file>',
      'where everything that was wrong or odd is listed, as CSV',
      'import-report.csv',
    )
    .action((paths: string[], { dataset, dryRun, ...files }: Options) =>
      withGraph(async ({ database }, report, signal) => {
        const findings = new SettingAside(files, report)
        try {
          const name = dataset ?? paths.map(path => resolve(path)).join(' ')
          const source = recordFiles(paths)
          const counts = dryRun
            ? await rehearseImport(database, source, name, findings)
            : await importFrom(database, source, name, {
                progress: (done, all) =>
                  report(`${Math.floor((100 * done) / (all || 1))} % of ${all} records`),
                waiting: () => report('Another import is running; waiting for it …'),
                findings,
                signal,
              })
          const { read, written, unchanged, rejected } = counts
          const what = 'id' in counts ? `Import ${counts.id}` : 'Dry run, nothing was written'
          report(
            `${what}: ${read} records read = ${written} written + ${unchanged} unchanged + ${rejected} rejected.`,
          )
          if (rejected) process.exitCode = 1
        } finally {
          for (const line of findings.close()) report(line)
        }
      }),
    )
}
