import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { StartError } from '../errors.ts'

/**
 * Writes text that comes piece by piece into a file, or to standard output where none is named. A file is there as a whole or not at
 * all; `zipped` compresses it and lets only its owner read it. Throws StartError where it cannot be written, or was stopped.
 */
export async function writeText(
  text: AsyncIterable<string> | Iterable<string>,
  path: string | undefined,
  signal: AbortSignal,
  { zipped = false }: { zipped?: boolean } = {},
): Promise<void> {
  const draft = path && `${path}.part`
  try {
    // Standard output is not ours to end.
    if (draft === undefined) await pipeline(Readable.from(text), process.stdout, { end: false, signal })
    else if (zipped)
      await pipeline(Readable.from(text), createGzip(), createWriteStream(draft, { mode: 0o600 }), { signal })
    else await pipeline(Readable.from(text), createWriteStream(draft), { signal })
    if (draft) renameSync(draft, path)
  } catch (error) {
    if (draft) rmSync(draft, { force: true })
    const { code } = error as NodeJS.ErrnoException
    // Whoever reads may have seen enough, as head does.
    if (!path && code === 'EPIPE') return
    if (signal.aborted)
      throw new StartError(path ? 'It was stopped; nothing was left behind.' : 'It was stopped.')
    if (path && code === 'ENOSPC')
      throw new StartError(`The disk of ${path} is full. Free some space, and try again.`)
    if (path && code && /^E[A-Z]+$/.test(code)) throw new StartError(`${path} cannot be written (${code}).`)
    throw error
  }
}
