import type { Place } from '../staging/findings.ts'
import type { Unreadable } from '../reading/source.ts'
import { readTable } from '../reading/table.ts'

/** A row of a table, its cells by column. */
export interface Row {
  cells: Record<string, string>
  place: Place
}

/** The rows of a CSV file of a dataset, which must have some columns. */
export async function* readRows(file: string, columns: string[]): AsyncGenerator<Row | Unreadable> {
  let header: string[] | undefined
  for await (const row of readTable(file)) {
    if ('reason' in row) {
      yield row
      if (!header) return
    } else if (header) {
      const cells = Object.fromEntries(header.map((name, at) => [name, row.cells[at]!]))
      yield { cells, place: row.place }
    } else {
      header = row.cells
      const missing = columns.filter(column => !row.cells.includes(column))
      if (missing.length) {
        yield { place: row.place, reason: `has no column ${missing.join(', ')}` }
        return
      }
    }
  }
  if (!header) yield { place: { file, line: 1 }, reason: `is empty; it must have ${columns.join(', ')}` }
}
