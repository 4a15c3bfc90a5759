import { readFileSync } from 'node:fs'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { StartError } from '../errors.ts'
import { decisionsTable, readDecisions } from '../exchange/resolution/decisions-file.ts'
import type { Verdict, Wanted } from '../exchange/resolution/matches.ts'
import {
  type NamedMatch,
  namedMatches,
  type Review,
  review,
  reviewed,
} from '../exchange/resolution/review.ts'
import { whileLocked } from '../neo4j/lock.ts'
import { withGraph } from './with-graph.ts'
import { writeText } from './write-text.ts'

/** Which matches are listed, and how. */
interface Listed {
  joined?: boolean
  rejected?: boolean
  parts?: boolean
  kind?: string
  dataset?: string
  from?: number
  first: number
  csv?: string
}

/** `entente review`. */
export function addReview(program: Command): void {
  const command = program
    .command('review')
    .description(
      'people, organizations, offices and events that several records tell of: list what may be one, the likeliest first, and decide',
    )
    .option('--joined', 'list what is one already')
    .option('--parts', 'list what is a part of another')
    .option('--rejected', 'list what was decided to be two')
    .addOption(new Option('--kind <kind>', 'only these').choices(reviewed.map(kind => kind.toLowerCase())))
    .option('--dataset <name>', 'only what a dataset has to do with')
    .option('--from <score>', 'only what is as sure as this, 0 to 1', scoreOf)
    .option('--first <count>', 'only so many', countOf, 100)
    .option(
      '--csv <file>',
      'write them all as a table, to be filled in and given to `review decide`; - for the output',
    )
    .action((listed: Listed) => list(listed))
  const decisions: [string, Review['verdict'], string, string][] = [
    [
      'accept',
      'SAME',
      '<match...>',
      'they are one: everything said of the one is said of the other, and both ids answer',
    ],
    [
      'part',
      'PART_OF',
      '<match...>',
      'the first is a part of the second: a talk during a visit, a branch of a company',
    ],
    [
      'reject',
      'DIFFERENT',
      '<match...>',
      'they are two, and stay so; where they were joined, they are apart again',
    ],
  ]
  for (const [name, verdict, argument, description] of decisions)
    command
      .command(name)
      .description(description)
      .argument(argument, 'the number of a match, or two ids')
      .action((which: string[]) => decideAll([{ which, verdict }]))
  command
    .command('decide')
    .description('decide of many pairs at once: all that a table decides, or, where one cannot be, none')
    .argument('<file>', 'CSV with the columns decision (same, part of, different, or empty), a and b')
    .action((file: string) => decideAll(readDecisions(textOf(file))))
}

const nothing: Record<Verdict, string> = {
  OPEN: 'Nothing is waiting to be looked at.',
  SAME: 'Nothing was joined.',
  PART_OF: 'Nothing was found to be a part of another.',
  DIFFERENT: 'Nothing was decided to be two.',
}

function list({ joined, rejected, parts, kind, dataset, from, first, csv }: Listed): Promise<void> {
  return withGraph(async ({ database }, report, signal) => {
    const verdict: Verdict = joined ? 'SAME' : rejected ? 'DIFFERENT' : parts ? 'PART_OF' : 'OPEN'
    const wanted: Wanted = {
      verdict,
      ...(kind && { kinds: reviewed.filter(schema => schema.toLowerCase() === kind) }),
      dataset,
      from,
    }
    if (csv) {
      const matches = await namedMatches(database, wanted)
      await writeText([decisionsTable(matches)], csv === '-' ? undefined : csv, signal)
      if (csv !== '-') report(`${csv} has ${matches.length} ${matches.length === 1 ? 'pair' : 'pairs'}.`)
      return
    }
    // One more than is shown tells whether there are more.
    const matches = await namedMatches(database, { ...wanted, most: first + 1 })
    if (!matches.length) return report(nothing[verdict])
    report(matches.slice(0, first).map(lines).join('\n'))
    if (matches.length > first)
      report(`… and more: --first ${first * 10} shows them, --csv writes them all to a file.`)
  })
}

function decideAll(reviews: Review[]): Promise<void> {
  return withGraph(async ({ database }, report, signal) => {
    const decisions = await whileLocked(database, 'imports', () => review(database, reviews), {
      signal,
      waiting: () => report('An import is running; waiting for it …'),
    })
    if (!decisions.length) return report('The file decides nothing.')
    if (decisions.length > 20) return report(`${decisions.length} pairs were decided.`)
    for (const { a, b, verdict, part } of decisions)
      report(
        verdict === 'SAME'
          ? `${a} and ${b} are one now.`
          : verdict === 'DIFFERENT'
            ? `${a} and ${b} are two.`
            : `${part} is a part of ${part === a ? b : a}.`,
      )
  })
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new StartError(`${file} cannot be read: ${(error as Error).message}.`)
  }
}

function lines({ number, kind, a, b, names, score, reasons, reviewed: isReviewed }: NamedMatch): string {
  return [
    `${String(number).padStart(4)}  ${names[0]} (${a})`,
    `      ${names[1]} (${b})`,
    `      ${kind.toLowerCase()}, ${isReviewed ? 'decided by somebody' : `score ${score.toFixed(2)}: ${reasons.join('; ')}`}`,
  ].join('\n')
}

function scoreOf(text: string): number {
  const score = Number(text)
  if (!(score >= 0 && score <= 1)) throw new InvalidArgumentError('It is a number from 0 to 1.')
  return score
}

function countOf(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('It is a whole number from 1 on.')
  return count
}
