import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { StartError } from '../errors.ts'
import { beginExport } from '../exchange/export/export.ts'
import { formats } from '../exchange/export/formats.ts'
import { defaultSteps, type Selection } from '../exchange/export/selection.ts'
import { schemas } from '../exchange/records/schemas.ts'
import { withGraph } from './with-graph.ts'
import { writeText } from './write-text.ts'

interface Options extends Selection {
  format: string
  out?: string
}

/** `entente export`. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('write the graph, or what lies around some nodes of it')
    .addOption(
      new Option(
        '--format <name>',
        Object.entries(formats)
          .map(([name, { purpose }]) => `${name}: ${purpose}`)
          .join('; '),
      )
        .choices(Object.keys(formats))
        .default('ndjson'),
    )
    .option('--out <path>', 'a file, or for csv a folder (default: standard output)')
    .option('--around <ids...>', 'only what lies around these nodes, with all that their records link to')
    .option('--steps <number>', 'how many links away it may lie', wholeNumber, defaultSteps)
    .action(({ format: name, out, ...selection }: Options) =>
      withGraph(
        async ({ database }, report, signal) => {
          const format = formats[name]!
          const textOf = (kind?: string) => beginExport(database, format, selection, kind)
          if (!format.perKind) {
            const text = (await textOf()) ?? []
            await writeText(text, out, signal)
          } else if (!out)
            throw new StartError(`--format ${name} writes several files; name a folder with --out.`)
          else await writeFiles(out, textOf, format.extension, signal)
          if (out) report(`Exported to ${out}.`)
        },
        // Standard output is for what is exported.
        { reportTo: process.stderr },
      ),
    )
}

function wholeNumber(text: string): number {
  if (!/^[0-9]$/.test(text)) throw new InvalidArgumentError('It must be a number from 0 to 9.')
  return Number(text)
}

async function writeFiles(
  folder: string,
  textOf: (kind: string) => Promise<AsyncGenerator<string> | undefined>,
  extension: string,
  signal: AbortSignal,
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const kind of Object.keys(schemas)) {
    const text = await textOf(kind)
    // Of a kind that has no record there is no file.
    if (text) await writeText(text, join(folder, `${kind}.${extension}`), signal)
  }
}
