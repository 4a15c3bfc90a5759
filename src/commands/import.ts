import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import { StartError } from '../errors.ts'
import { SettingAside } from '../exchange/staging/set-aside.ts'
import { importInBulk } from '../exchange/bulk/import-in-bulk.ts'
import { type ImportResult, importFrom, rehearseImport } from '../exchange/imports/import.ts'
import { mappedTables } from '../exchange/mapping/mapped-tables.ts'
import type { Resolved } from '../exchange/resolution/resolve.ts'
import { recordFiles } from '../exchange/reading/read.ts'
import { datasetIn, readers } from '../exchange/readers/readers.ts'
import type { RecordSource } from '../exchange/reading/source.ts'
import { openGraph } from '../graph.ts'
import type { Report } from '../report.ts'
import type { ImportCounts } from '../exchange/imports/imports.ts'
import { datasetOfPaths } from '../exchange/writing/dataset-name.ts'
import { confirmHome, hasHome } from './new-home.ts'
import { progressTo } from './progress.ts'
import { runToEnd } from './run-to-end.ts'
import { onGraph } from './with-graph.ts'

interface Options {
  from?: string
  map?: string
  set?: string[]
  dataset?: string
  dryRun?: boolean
  bulk?: boolean
  new?: boolean
  rejects: string
  report: string
}

/** What is imported, as what, and where it is told what is wrong or odd. */
interface Task {
  source: RecordSource
  dataset: string
  findings: SettingAside
  report: Report
  signal: AbortSignal
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
      '--map <mapping>',
      'read tables (.csv, .tsv, .xlsx, .ods) by a mapping that says which column becomes what',
    )
    .option(
      '--set <name=value>',
      'what the mapping asks for and no table says; once for each',
      (each, all: string[] = []) => [...all, each],
    )
    .option(
      '--dataset <name>',
      'what the records are a version of: a newer record of a dataset replaces its older one (default: by the files’ names, or what --from names)',
    )
    .option('--dry-run', 'read and check everything and write nothing to the graph')
    .option(
      '--bulk',
      'fill an empty embedded database by neo4j-admin, while no service runs on it: for millions of records',
    )
    .option('--new', 'begin a graph in ENTENTE_HOME where there is none yet')
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
    .action((paths: string[], { from, map, set, dataset, dryRun, bulk, new: isNew, ...files }: Options) =>
      runToEnd(async (report, signal) => {
        if (from && paths.length > 1) throw new StartError('--from reads one folder at a time.')
        if (bulk && dryRun)
          throw new StartError('--dry-run reports the same without --bulk; give one of the two.')
        if (from && map) throw new StartError('--from and --map are two ways of reading; give one of them.')
        if (set && !map) throw new StartError('--set gives what a mapping asks for; name it with --map.')
        const mapped = map ? mappedTables(map, paths, set) : undefined
        const name = dataset ?? from ?? mapped?.dataset ?? datasetOfPaths(paths)
        const findings = new SettingAside(files, name, report, mapped !== undefined)
        try {
          const source = mapped?.source ?? (from ? datasetIn(from, paths[0]!) : recordFiles(paths))
          if (!dryRun) await confirmHome(readConfig(), isNew)
          const run = dryRun ? rehearse : bulk ? fillEmpty : load
          const counts = await run({ source, dataset: name, findings, report, signal })
          if (source.summary) report(source.summary())
          const { read, written, unchanged, rejected, leftOut } = counts
          const what = counts.id ? `Import ${counts.id}` : 'Dry run, nothing was written'
          report(
            `${what}: ${read} records read = ${written} written + ${unchanged} unchanged + ${rejected} rejected.`,
          )
          if (leftOut) report(`${leftOut === 1 ? 'One link was' : `${leftOut} links were`} left out.`)
          for (const found of counts.resolved ?? []) report(toldAgain(found))
          if (findings.areFaults) process.exitCode = 1
        } finally {
          for (const line of findings.close()) report(line)
        }
      }),
    )
}

type Counts = ImportCounts & Partial<ImportResult>

function rehearse({ source, dataset, findings, report, signal }: Task): Promise<Counts> {
  const config = readConfig()
  if (!hasHome(config)) {
    report(`There is no graph in ${config.embedded.home} yet; the records are checked by themselves.`)
    return rehearseImport(undefined, source, dataset, { findings, signal })
  }
  return onGraph(report, signal, ({ database }) =>
    rehearseImport(database, source, dataset, { findings, signal }),
  )
}

function load({ source, dataset, findings, report, signal }: Task): Promise<Counts> {
  return onGraph(report, signal, async ({ database, where }) => {
    report(`Importing into ${where}, as ${dataset} …`)
    const result = await importFrom(database, source, dataset, {
      progress: progressTo(report, 'records'),
      resolving: progressTo(report, 'records compared'),
      waiting: () => report('Another import is running; waiting for it …'),
      findings,
      signal,
    })
    if (result.written) await database.renewStatistics()
    return result
  })
}

async function fillEmpty({ source, dataset, findings, report, signal }: Task): Promise<Counts> {
  const config = readConfig()
  if (config.neo4j)
    throw new StartError(
      '--bulk fills the embedded database only; into the one that NEO4J_URI names import without it.',
    )
  report(`Importing into the graph in ${config.embedded.home}, as ${dataset} …`)
  const embedded = { ...config.embedded, shared: false, report, signal }
  const counts = await importInBulk(embedded, source, dataset, {
    findings,
    progress: progressTo(report, 'records'),
  })
  // Whoever opens the graph first derives what follows from the records.
  const graph = await openGraph(config, report, signal, { progress: progressTo(report, 'nodes') })
  try {
    await graph.database.renewStatistics()
  } finally {
    await graph.close()
  }
  return counts
}

const plurals: Record<string, string> = {
  Person: 'people',
  Organization: 'organizations',
  Office: 'offices',
  Event: 'events',
}

/** How many things of a kind were told of before. */
function toldAgain({ kind, joined, parts, open }: Resolved): string {
  const counts = [
    ...(joined ? [`${joined} joined`] : []),
    ...(parts ? [`${parts} found to be a part of another`] : []),
    ...(open ? [`${open} to be looked at: \`entente review --kind ${kind.toLowerCase()}\``] : []),
  ]
  return `Pairs of ${plurals[kind]} that are told of twice: ${counts.join(', ')}.`
}
