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

/** After so many lines that cannot be read nobody mends them one by one. */
const mostBroken = 1_000

/** How a CSV file is written. */
export interface TableForm {
  /** What stands between cells. */
  separator: string
  /** How many rows stand above the header; those may have any number of cells. */
  above: number
  /** The text of a cell; undefined where its bytes are none. */
  decode: (bytes: Buffer) => string | undefined
}

const usual: TableForm = {
  separator: ',',
  above: 0,
  decode: bytes => (isUtf8(bytes) ? bytes.toString() : undefined),
}

/**
 * The rows of a CSV file, one after the other; from the header on all have as many cells. What is no such row is told line by line: after
 * a quotation mark that is never closed the next line is read as if nothing had been.
 */
export async function* readTable(
  file: string,
  form: TableForm = usual,
): AsyncGenerator<TableRow | Unreadable> {
  const at: Position = { offset: await lengthOfMark(file), line: 1, above: form.above }
  for (let count = 0; ; count++) {
    const reason = yield* readRows(file, at, form)
    if (!reason) return
    if (count === mostBroken) {
      const place = { file, line: at.line }
      yield { place, reason: `cannot be read from here on: more than ${mostBroken} lines are broken` }
      return
    }
    const { text, line } = await skipLine(file, at)
    yield { place: { file, line }, reason, text }
  }
}

/** Where a file is read from, and how wide its rows are, once the header is known. */
interface Position {
  offset: number
  line: number
  columns?: number
  /** Rows above the header that are yet to come. */
  above: number
}

/** What csv-parse gives of a row. */
interface Parsed {
  info: { lines: number; records: number; bytes: number }
  record: string[]
  raw: string
}

/** Reads rows, and moves the position on, until one is broken: gives what is wrong with the line there. */
async function* readRows(
  file: string,
  at: Position,
  { separator, decode }: TableForm,
): AsyncGenerator<TableRow | Unreadable, string | undefined> {
  // An error that is thrown would take rows with it that were read before it and wait.
  let broken: CsvError | undefined
  const bytes = createReadStream(file, { start: at.offset })
  const parser = parse({
    // Byte by byte: invalid UTF-8 would be replaced silently, and what was written lost.
    encoding: 'latin1',
    delimiter: separator,
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
  const { offset, line } = at
  try {
    for await (const { info, record, raw } of parser as AsyncIterable<Parsed>) {
      if (broken && info.records > Number(broken.records)) break
      const inside = record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
      const place = { file, line: line - 1 + info.lines - inside }
      const isAbove = at.above > 0
      if (isAbove) at.above--
      else at.columns ??= record.length
      const reason = `has ${record.length} cells, but there are ${at.columns} columns; put cells with commas in quotation marks, and give each column its cell, if need be an empty one`
      if (!isAbove && record.length !== at.columns && inside) {
        // A mark that was never closed took rows with it; they are read again as what they are.
        at.line = place.line
        return reason
      }
      const cells = record.map(cell => decode(Buffer.from(cell, 'latin1')))
      const text = Buffer.from(raw, 'latin1').toString().trimEnd()
      if (cells.includes(undefined))
        yield { place, reason: 'is not valid UTF-8; save the file in that encoding' }
      else if (!isAbove && cells.length !== at.columns) yield { place, reason, text }
      else yield { place, cells: cells as string[], raw: text }
      at.offset = offset + info.bytes
      at.line = line + info.lines
    }
  } finally {
    // Whoever has seen enough leaves the file closed.
    bytes.destroy()
  }
  return broken && (faults[broken.code] ?? `cannot be read: ${broken.message}`)
}

const howToQuote = 'a cell with a mark in it stands in quotation marks, and the mark is doubled ("")'

/** What the errors of csv-parse say of a line; the lines that they name are counted from where it was begun anew. */
const faults: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: `has a quotation mark that is never closed; ${howToQuote}`,
  CSV_INVALID_CLOSING_QUOTE: `has a quotation mark that is closed in the wrong place; ${howToQuote}`,
  INVALID_OPENING_QUOTE: `has a quotation mark in the middle of a cell; ${howToQuote}`,
  CSV_MAX_RECORD_SIZE: `is longer than ${longestRow / 2 ** 20} MiB, or has a quotation mark that is never closed`,
}

/** Goes on to the next line that has something, and gives the one that was there, where it is short enough to be mended by hand. */
async function skipLine(file: string, at: Position): Promise<{ text?: string; line: number }> {
  let text = ''
  let length = 0
  for await (const chunk of createReadStream(file, { start: at.offset, encoding: 'latin1' })) {
    const blank = text ? 0 : Math.max(0, (chunk as string).search(/[^\r\n]|$/))
    at.line += (chunk as string).slice(0, blank).split('\n').length - 1
    const end = (chunk as string).indexOf('\n', blank)
    length += end < 0 ? chunk.length : end + 1
    if (text.length < longestShown) text += (chunk as string).slice(blank, end < 0 ? undefined : end)
    if (end >= 0) break
  }
  at.offset += length
  return {
    line: at.line++,
    text: text.length < longestShown ? Buffer.from(text, 'latin1').toString().trimEnd() : undefined,
  }
}

/** A line that is as long as this is not mended by hand. */
const longestShown = 2 ** 18

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
