import { resolve } from 'node:path'
import type { Command } from 'commander'
import { StartError } from '../errors.ts'
import { SettingAside } from '../exchange/aside.ts'
import { type ImportCounts, type ImportResult, importFrom, rehearseImport } from '../exchange/import.ts'
import type { Matched } from '../exchange/people/find-matches.ts'
import { recordFiles } from '../exchange/read.ts'
import { datasetIn, readers } from '../exchange/readers/readers.ts'
import { progressTo } from './progress.ts'
import { withGraph } from './with-graph.ts'

interface Options {
  from?: string
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
      '--from <reader>',
      `read a folder of a dataset as others publish it: ${[...readers.values()].map(({ name, title }) => `${name} (${title})`).join(', ')}`,
    )
    .option(
      '--dataset <name>',
      'what the records are a version of: a newer record of a dataset replaces its older one (default: the paths, or what --from names)',
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
    .action((paths: string[], { from, dataset, dryRun, ...files }: Options) =>
      withGraph(async ({ database }, report, signal) => {
        const name = dataset ?? from ?? paths.map(path => resolve(path)).join(' ')
        const findings = new SettingAside(files, name, report)
        try {
          if (from && paths.length > 1) throw new StartError('--from reads one folder at a time.')
          const source = from ? datasetIn(from, paths[0]!) : recordFiles(paths)
          const counts: ImportCounts & Partial<ImportResult> = dryRun
            ? await rehearseImport(database, source, name, { findings, signal })
            : await importFrom(database, source, name, {
                progress: progressTo(report, 'records'),
                waiting: () => report('Another import is running; waiting for it …'),
                findings,
                signal,
              })
          const { read, written, unchanged, rejected } = counts
          if (counts.id && written) await database.renewStatistics()
          const what = counts.id ? `Import ${counts.id}` : 'Dry run, nothing was written'
          report(
            `${what}: ${read} records read = ${written} written + ${unchanged} unchanged + ${rejected} rejected.`,
          )
          if (counts.people) for (const line of ofPeople(counts.people)) report(line)
          if (rejected) process.exitCode = 1
        } finally {
          for (const line of findings.close()) report(line)
        }
      }),
    )
}

function ofPeople({ joined, open }: Matched): string[] {
  const people = (count: number) => (count === 1 ? '1 person' : `${count} people`)
  return [
    ...(joined
      ? [`${people(joined)} of other datasets are the same as people of this import, and one with them now.`]
      : []),
    ...(open ? [`${people(open)} of other datasets may be: \`entente review\` lists them.`] : []),
  ]
}
