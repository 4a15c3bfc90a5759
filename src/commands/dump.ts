import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import { StartError } from '../errors.ts'
import { openGraph } from '../graph.ts'
import { dumpDatabase, restoreDatabase } from '../neo4j/embedded/archive.ts'
import type { Report } from '../report.ts'
import { runToEnd } from './run-to-end.ts'

/** `entente dump` and `entente restore`. */
export function addDump(program: Command): void {
  program
    .command('dump')
    .description('write the whole embedded database into one file, while no service runs on it')
    .argument('<file>', 'a file that does not exist yet')
    .action((file: string) =>
      runToEnd(async (report, signal) => {
        if (existsSync(file)) throw new StartError(`${file} exists already; name another file.`)
        await dumpDatabase(embedded(report, signal), file)
        report(`Dumped to ${file}.`)
      }),
    )

  program
    .command('restore')
    .description('make the embedded database what a dump holds, while no service runs on it')
    .argument('<file>', 'what `entente dump` wrote, by the same version of Neo4j or an older one')
    .option('--overwrite', 'replace a database that is there')
    .action((file: string, options: { overwrite?: boolean }) =>
      runToEnd(async (report, signal) => {
        await restoreDatabase(embedded(report, signal), file, {
          overwrite: options.overwrite ?? false,
          tryOut: home => tryOut(home, signal),
        })
        report(`Restored from ${file}.`)
      }),
    )
}

/** Opens the graph of a home, which is brought up to date by that. */
async function tryOut(home: string, signal: AbortSignal): Promise<void> {
  const config = readConfig()
  const graph = await openGraph(
    { ...config, embedded: { ...config.embedded, home, port: undefined } },
    () => undefined,
    signal,
  )
  await graph.close()
}

function embedded(report: Report, signal: AbortSignal) {
  const config = readConfig()
  if (config.neo4j)
    throw new StartError(
      'Only the embedded database is dumped and restored here; for the one that NEO4J_URI names use neo4j-admin on its server.',
    )
  return { ...config.embedded, shared: false, report, signal }
}
