import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import { StartError } from '../errors.ts'
import { bringBack } from '../exchange/imports/backup.ts'
import { openGraph } from '../graph.ts'
import { loadDump, replaceDatabase } from '../neo4j/embedded/archive.ts'
import type { EmbeddedOptions } from '../neo4j/embedded/embedded.ts'
import { onlyEmbedded } from './dump.ts'
import { progressTo } from './progress.ts'
import { runToEnd } from './run-to-end.ts'

/** `entente restore`. */
export function addRestore(program: Command): void {
  program
    .command('restore')
    .description(
      'make the embedded database what a file holds, while no service runs on it; until the new one is whole, the old one stays',
    )
    .argument(
      '<file>',
      'what `entente backup` wrote, or `entente dump` with the same version of Neo4j or an older one',
    )
    .option('--overwrite', 'replace a database that is there')
    .action((file: string, { overwrite = false }: { overwrite?: boolean }) =>
      runToEnd(async (report, signal) => {
        const restore = { dump: fromDump, backup: fromBackup }[kindOf(file)]
        const fill = (embedded: EmbeddedOptions) => restore(embedded, file)
        await replaceDatabase(onlyEmbedded(report, signal), { overwrite, fill })
        report(`Restored from ${file}.`)
      }),
    )
}

/** The first bytes of the files: Neo4j's own two formats, and gzip. */
const heads: [bytes: string, kind: 'dump' | 'backup'][] = [
  ['DZV1', 'dump'],
  ['DGV1', 'dump'],
  ['\x1f\x8b', 'backup'],
]

/** What a file is by its first bytes. Throws StartError where it is neither. */
function kindOf(file: string): 'dump' | 'backup' {
  const head = Buffer.alloc(4)
  let isFile = false
  try {
    isFile = statSync(file).isFile()
    if (isFile) {
      const opened = openSync(file, 'r')
      readSync(opened, head)
      closeSync(opened)
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new StartError(code === 'ENOENT' ? `${file} does not exist.` : `${file} cannot be read (${code}).`)
  }
  const kind = isFile && heads.find(([bytes]) => head.toString('latin1').startsWith(bytes))?.[1]
  if (!kind)
    throw new StartError(
      `${file} is no copy of a database: name what \`entente backup\` or \`entente dump\` wrote.`,
    )
  return kind
}

async function fromDump(embedded: EmbeddedOptions, file: string): Promise<void> {
  embedded.report('Loading …')
  await loadDump(embedded, file)
  // Brought up to date here, or refused: what cannot be opened must not take the place of what can.
  await (await open(embedded)).close()
}

async function fromBackup(embedded: EmbeddedOptions, file: string): Promise<void> {
  const { report, signal } = embedded
  const graph = await open(embedded)
  try {
    // What fails here ends the text, and whoever reads it is told.
    const text = pipeline(createReadStream(file), createGunzip(), () => undefined)
    const progress = progressTo(report, 'nodes')
    await bringBack(graph.database, linesOf(text), { report, signal, progress })
  } catch (error) {
    if (!/^Z_/.test((error as NodeJS.ErrnoException).code ?? '')) throw error
    throw new StartError(`${file} is cut short or damaged (${(error as Error).message}).`, { cause: error })
  } finally {
    await graph.close()
  }
}

async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let unfinished = ''
  for await (const chunk of chunks) {
    const lines = (unfinished + decoder.decode(chunk, { stream: true })).split('\n')
    unfinished = lines.pop()!
    yield* lines
  }
  if (unfinished) yield unfinished
}

function open({ home, port, report, signal }: EmbeddedOptions) {
  const config = readConfig()
  return openGraph({ ...config, embedded: { ...config.embedded, home, port } }, report, signal)
}
