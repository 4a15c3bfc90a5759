import type { Command } from 'commander'
import { backUp } from '../exchange/imports/backup.ts'
import { whileLocked } from '../neo4j/lock.ts'
import { refuseExisting } from './dump.ts'
import { withGraph } from './with-graph.ts'
import { writeText } from './write-text.ts'

/** `entente backup`. */
export function addBackup(program: Command): void {
  program
    .command('backup')
    .description(
      'write all records with their imports into one file, also while a service runs; imports wait meanwhile',
    )
    .argument('<file>', 'a file that does not exist yet')
    .action((file: string) => {
      return withGraph(async ({ database }, report, signal) => {
        refuseExisting(file)
        const write = () => writeText(backUp(database, signal), file, signal, { zipped: true })
        const waiting = () => report('An import is running; waiting for it …')
        await whileLocked(database, 'imports', write, { signal, waiting })
        report(`Backed up to ${file}.`)
      })
    })
}
