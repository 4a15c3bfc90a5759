import type { Command } from 'commander'
import { StartError } from '../errors.ts'
import { findImport, type Import, importsOf } from '../exchange/imports/imports.ts'
import { undoImport } from '../exchange/imports/undo.ts'
import { whileLocked } from '../neo4j/lock.ts'
import { withGraph } from './with-graph.ts'

/** `entente imports` and `entente undo`. */
export function addImports(program: Command): void {
  program
    .command('imports')
    .description('list what was imported, the newest first')
    .action(() =>
      withGraph(async ({ database }, report) => {
        const imports = await importsOf(database)
        report(imports.length ? imports.map(line).join('\n') : 'Nothing was imported yet.')
      }),
    )

  program
    .command('undo')
    .description(
      'take back what an import brought: what only it supports goes, what others support stays, values that it overrode return',
    )
    .argument('<id>', 'the import, as `entente imports` lists it')
    .action((id: string) =>
      withGraph(async ({ database }, report, signal) => {
        await whileLocked(
          database,
          'imports',
          async () => {
            if (!(await findImport(database, id)))
              throw new StartError(`There is no import ${id}; \`entente imports\` lists them.`)
            await undoImport(database, id, { signal })
          },
          { signal, waiting: () => report('Another import is running; waiting for it …') },
        )
        report(`Import ${id} was taken back.`)
      }),
    )
}

function line({ id, dataset, startedAt, complete, undoing, records, rejected }: Import): string {
  const state = undoing
    ? 'being taken back; `entente undo` completes it'
    : complete
      ? `${records} record${records === 1 ? '' : 's'}${rejected ? `, ${rejected} rejected` : ''}`
      : 'interrupted; importing again completes it'
  return `${id.padStart(4)}  ${startedAt.slice(0, 19)}Z  ${dataset}: ${state}`
}
