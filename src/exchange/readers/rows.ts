import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { Place } from '../findings.ts'
import type { Unreadable } from '../read.ts'

/** A row of a table, its cells by column. */
export interface Row {
  cells: Record<string, string>
  place: Place
}

/** The rows of a CSV file of a dataset, which must have some columns; a fault of the file ends it. */
export async function* readRows(file: string, columns: string[]): AsyncGenerator<Row | Unreadable> {
  const parser = parse({ columns: true, bom: true, info: true, skip_empty_lines: true })
  pipeline(createReadStream(file), parser, () => undefined)
  let line = 1
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: Record<string, string>
      info: { lines: number }
    }>) {
      line = info.lines
      const missing = line === 2 ? columns.filter(column => !(column in record)) : []
      if (missing.length) {
        yield { place: { file, line: 1 }, reason: `has no column ${missing.join(', ')}` }
        return
      }
      yield { cells: record, place: { file, line } }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    yield {
      place: { file, line: Number(error.lines ?? line) },
      reason: `cannot be read from here on: ${error.message}`,
    }
  }
}
