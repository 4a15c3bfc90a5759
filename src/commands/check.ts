import type { Command } from 'commander'
import { checkGraph } from '../check/check.ts'
import { buildApi } from '../domain/schema.ts'
import { StartError } from '../errors.ts'
import { loadBindings } from '../questions.ts'
import { withGraph } from './with-graph.ts'

/** `entente check`. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description(
      'check that the graph is what its records say, with all that is derived, and holds what the API promises',
    )
    .option('--rebuild', 'make every recorded node so; what no record supports is only named')
    .action(({ rebuild }: { rebuild?: boolean }) =>
      withGraph(async ({ database }, report, signal) => {
        const api = buildApi()
        const bindings = loadBindings(api)
        const { outdated, stray, broken } = await checkGraph(database, api, bindings, {
          rebuild,
          progress: done => report(`${done} nodes compared with their records`),
          waiting: () => report('An import is running; waiting for it …'),
          signal,
        })
        if (rebuild) report(`Mended ${outdated.length} differences.`)
        const left = [...(rebuild ? [] : outdated), ...stray, ...broken]
        if (left.length) throw new StartError(`The check found ${left.length} faults:\n${left.join('\n')}`)
        report('The graph is what its records say.')
      }),
    )
}
