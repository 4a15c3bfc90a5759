import { appendFileSync, closeSync, openSync, writeFileSync } from 'node:fs'
import neo4j, { integer, isInt } from 'neo4j-driver'
import { StartError } from '../../errors.ts'
import { isDate, toISODate } from '../../neo4j/values.ts'
import { onDisk } from '../staging/spool.ts'

/** Text is gathered up to this length before it is written. */
const bufferSize = 2 ** 20

/** Stands between the items of a list: Unicode says that no text has this character. */
const itemDelimiter = '\uffff'

/** Stands around texts: another such character, so that the quotation marks in texts, and in JSON above all, are just themselves. */
const quote = '\ufffe'

/** How neo4j-admin is told what a table is written with. */
export const tableFormat = ['--id-type=integer', '--array-delimiter=U+FFFF', '--quote=U+FFFE']

/**
 * A file of rows as neo4j-admin reads them: nodes with the same labels, or links of one type. Which columns it has shows while it is
 * written, so its header is a file of its own; a row ends after the last column that it has something in.
 */
export class CsvTable {
  rows = 0
  /** Whether a text in it has several lines. */
  isMultiline = false
  private readonly columns = new Map<string, { index: number; type: string }>()
  private readonly handle: number
  private waiting = ''

  /** `keys` are the headers of the columns that every row begins with. */
  constructor(
    private readonly path: string,
    private readonly keys: string[],
  ) {
    this.handle = onDisk(() => openSync(`${path}.csv`, 'w'))
  }

  /** Adds a row. Throws StartError where the disk is full, or a list has the character that delimits its items. */
  add(keys: number[], properties: Record<string, unknown>): void {
    const cells: (number | string)[] = [...keys]
    for (const name of Object.keys(properties)) {
      const value = properties[name]
      if (value === undefined || value === null) continue
      let column = this.columns.get(name)
      if (!column) {
        column = { index: keys.length + this.columns.size, type: typeOf(value) }
        this.columns.set(name, column)
      }
      cells[column.index] = this.cell(value)
    }
    this.rows++
    this.waiting += `${cells.join()}\n`
    if (this.waiting.length > bufferSize) this.flush()
  }

  /** Writes what is left, and gives the files: the header and the rows, as neo4j-admin takes them. */
  finish(): string {
    this.flush()
    const header = [...this.keys, ...[...this.columns].map(([name, { type }]) => `${name}:${type}`)]
    onDisk(() => writeFileSync(`${this.path}-header.csv`, `${header.join()}\n`))
    return `${this.path}-header.csv,${this.path}.csv`
  }

  close(): void {
    closeSync(this.handle)
  }

  private flush(): void {
    onDisk(() => appendFileSync(this.handle, this.waiting))
    this.waiting = ''
  }

  private cell(value: unknown): string {
    if (typeof value === 'string') return this.quoted(value)
    if (isDate(value)) return toISODate(value)
    // It was made of a number, which JavaScript writes ten times as fast.
    if (isInt(value)) return String(integer.toNumber(value))
    if (!Array.isArray(value)) return String(value)
    if (value.some(item => String(item).includes(itemDelimiter)))
      throw new StartError(
        `A list of texts has the character U+FFFF, which the bulk import delimits them by: ${JSON.stringify(value)}. Take it out, or import without --bulk.`,
      )
    return this.quoted(value.join(itemDelimiter))
  }

  private quoted(text: string): string {
    if (!this.isMultiline && (text.includes('\n') || text.includes('\r'))) this.isMultiline = true
    return quote + text.replaceAll(quote, quote + quote) + quote
  }
}

/** The type of a column that has such a value. Numbers are floats, unless they were made integers, as over Bolt. */
function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'string[]'
  if (isDate(value)) return 'date'
  if (isInt(value)) return 'long'
  if (neo4j.isDateTime(value as object)) return 'datetime'
  if (typeof value === 'number') return 'double'
  return typeof value === 'boolean' ? 'boolean' : 'string'
}
