import type { Command } from 'commander'
import type { Verdict } from '../exchange/people/matches.ts'
import { type NamedMatch, namedMatches, review } from '../exchange/people/review.ts'
import { whileLocked } from '../neo4j/lock.ts'
import { withGraph } from './with-graph.ts'

/** `entente review`. */
export function addReview(program: Command): void {
  const command = program
    .command('review')
    .description('people of several datasets: list who may be one, and decide whether they are')
    .option('--joined', 'list who is one already')
    .option('--rejected', 'list who was decided to be two')
    .action(({ joined, rejected }: { joined?: boolean; rejected?: boolean }) =>
      withGraph(async ({ database }, report) => {
        const verdict: Verdict = joined ? 'SAME' : rejected ? 'DIFFERENT' : 'OPEN'
        const matches = await namedMatches(database, verdict)
        report(matches.length ? matches.map(lines).join('\n') : nothing[verdict])
      }),
    )
  command
    .command('accept')
    .description('they are one: everything said of the one is said of the other, and both ids answer')
    .argument('<match...>', 'the number of a match, or two ids')
    .action((which: string[]) => decideOn(which, 'SAME'))
  command
    .command('reject')
    .description('they are two, and stay so; where they were joined, they are apart again')
    .argument('<match...>', 'the number of a match, or two ids')
    .action((which: string[]) => decideOn(which, 'DIFFERENT'))
}

const nothing = {
  OPEN: 'Nobody is waiting to be looked at.',
  SAME: 'Nobody was joined.',
  DIFFERENT: 'Nobody was decided to be two.',
}

function decideOn(which: string[], verdict: 'SAME' | 'DIFFERENT'): Promise<void> {
  return withGraph(async ({ database }, report, signal) => {
    const { a, b } = await whileLocked(database, 'imports', () => review(database, which, verdict), {
      signal,
      waiting: () => report('An import is running; waiting for it …'),
    })
    report(verdict === 'SAME' ? `${a} and ${b} are one now.` : `${a} and ${b} are two.`)
  })
}

function lines({ number, a, b, names, score, reasons, reviewed }: NamedMatch): string {
  return [
    `${String(number).padStart(4)}  ${names[0]} (${a})`,
    `      ${names[1]} (${b})`,
    `      ${reviewed ? 'decided by somebody' : `score ${score.toFixed(2)}: ${reasons.join('; ')}`}`,
  ].join('\n')
}
