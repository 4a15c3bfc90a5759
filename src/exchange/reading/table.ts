import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { type CsvError, parse } from 'csv-parse'
import type { Place } from '../staging/findings.ts'
import type { Unreadable } from './source.ts'

/** One row of a CSV file, the header too. */
export interface TableRow {
  cells: string[]
  place: Place
  /** The row as it stands in the file. */
  raw: string
}

/** No row is as long as this, in bytes; a quotation mark that is never closed would fill the memory. */
const longestRow = 4 * 2 ** 20

/**
 * The rows of a CSV file, one after the other. A row that is not UTF-8 is left out; where the form of the file itself is broken, it
 * cannot be told where the next row begins, and the file ends there.
 */
export async function* readTable(file: string): AsyncGenerator<TableRow | Unreadable> {
  // An error that is thrown would take rows with it that were read before it and wait.
  let broken: CsvError | undefined
  const bytes = createReadStream(file, { start: await lengthOfMark(file) })
  const parser = parse({
    // Byte by byte: invalid UTF-8 would be replaced silently, and what was written lost.
    encoding: 'latin1',
    info: true,
    raw: true,
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: longestRow,
    skip_records_with_error: true,
    on_skip: error => {
      if (broken) return
      broken = error
      // The parser would go on to look for an end, byte by byte, which takes a minute for 100 MB.
      bytes.unpipe(parser)
      bytes.destroy()
      setImmediate(() => parser.end())
    },
  })
  bytes.once('error', error => parser.destroy(error))
  bytes.pipe(parser)
  let next = 1
  for await (const { info, record, raw } of parser as AsyncIterable<{
    info: { lines: number; records: number }
    record: string[]
    raw: string
  }>) {
    if (broken && info.records > Number(broken.records)) break
    const inside = record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
    const place = { file, line: info.lines - inside }
    next = info.lines + 1
    const cells = record.map(cell => Buffer.from(cell, 'latin1'))
    yield cells.every(cell => isUtf8(cell))
      ? { place, cells: cells.map(String), raw: Buffer.from(raw, 'latin1').toString().trimEnd() }
      : { place, reason: 'is not valid UTF-8; save the file in that encoding' }
  }
  if (broken) yield { place: { file, line: next }, reason: `cannot be read from here on: ${broken.message}` }
}

/** How many bytes at the start of a file only say that it is UTF-8. */
async function lengthOfMark(file: string): Promise<number> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(3), 0, 3)
    return bytesRead === 3 && buffer.equals(Buffer.from('\ufeff')) ? 3 : 0
  } finally {
    await handle.close()
  }
}
