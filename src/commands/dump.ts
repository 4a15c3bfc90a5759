import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import { StartError } from '../errors.ts'
import { dumpDatabase } from '../neo4j/embedded/archive.ts'
import type { EmbeddedOptions } from '../neo4j/embedded/embedded.ts'
import type { Report } from '../report.ts'
import { runToEnd } from './run-to-end.ts'

/** `entente dump`. */
export function addDump(program: Command): void {
  program
    .command('dump')
    .description('write the whole embedded database into one file, while no service runs on it')
    .argument('<file>', 'a file that does not exist yet')
    .action((file: string) =>
      runToEnd(async (report, signal) => {
        refuseExisting(file)
        await dumpDatabase(onlyEmbedded(report, signal), file)
        report(`Dumped to ${file}.`)
      }),
    )
}

/** Throws StartError where a file is there already. */
export function refuseExisting(file: string): void {
  if (existsSync(file)) throw new StartError(`${file} exists already; name another file.`)
}

/** The embedded database as the environment has it. Throws StartError where that names one elsewhere. */
export function onlyEmbedded(report: Report, signal: AbortSignal): EmbeddedOptions {
  const config = readConfig()
  if (config.neo4j)
    throw new StartError(
      'Only the embedded database is dumped and restored here; for the one that NEO4J_URI names use neo4j-admin on its server.',
    )
  return { ...config.embedded, shared: false, report, signal }
}
