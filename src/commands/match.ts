import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Command } from 'commander'
import { CsvError, parse } from 'csv-parse'
import { stringify } from 'csv-stringify'
import { StartError } from '../errors.ts'
import { judgeNames } from '../names/judgement.ts'
import { runToEnd } from './run-to-end.ts'

/** The columns that a file of pairs must have; country_a, date_a, country_b and date_b may be there too. */
const needed = ['id', 'a', 'b']

/** `entente match`. */
export function addMatch(program: Command): void {
  program
    .command('match')
    .description('judge pairs of names: whether they are one person’s, how sure that is, and why')
    .requiredOption(
      '--pairs <file>',
      'CSV with the columns id, a and b, and where known country_a, date_a, country_b and date_b',
    )
    .action(({ pairs }: { pairs: string }) =>
      runToEnd((_, signal) => matchPairs(pairs, process.stdout, signal)),
    )
}

/** Judges the pairs of a CSV file and writes CSV: id, score, decision (same, different, review) and reasons. Throws StartError. */
export async function matchPairs(
  file: string,
  out: NodeJS.WritableStream,
  signal?: AbortSignal,
): Promise<void> {
  try {
    await pipeline(
      createReadStream(file),
      parse({ bom: true, skip_empty_lines: true, columns: header => checkHeader(file, header) }),
      judgeAll,
      stringify({ header: true, columns: ['id', 'score', 'decision', 'reasons'] }),
      out,
      // Standard output is not ours to end.
      { end: out !== process.stdout, signal },
    )
  } catch (error) {
    if (error instanceof CsvError)
      throw new StartError(`${file}:${String(error.lines)}: cannot be read: ${error.message}`)
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new StartError(`${file} does not exist.`)
    // Whoever reads may have seen enough, as head does.
    if (code !== 'EPIPE' && !signal?.aborted) throw error
  }
}

function checkHeader(file: string, header: string[]): string[] {
  const missing = needed.filter(name => !header.includes(name))
  if (missing.length) throw new StartError(`${file}:1: has no column ${missing.join(', ')}.`)
  const twice = header.find((name, at) => header.indexOf(name) !== at)
  if (twice !== undefined) throw new StartError(`${file}:1: has the column ${twice} twice.`)
  return header
}

async function* judgeAll(rows: AsyncIterable<Record<string, string>>) {
  for await (const { id, a = '', b = '', country_a, date_a, country_b, date_b } of rows) {
    const { score, decision, reasons } = judgeNames(a, b, {
      countryA: country_a,
      countryB: country_b,
      dateA: date_a,
      dateB: date_b,
    })
    yield { id, score: score.toFixed(3), decision, reasons: reasons.join('; ') }
  }
}
