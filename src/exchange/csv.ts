import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { Place } from './findings.ts'
import type { Read } from './read.ts'
import { didYouMean } from './records/did-you-mean.ts'
import { type FieldPlan, fieldsOf, type RecordClass } from './records/field.ts'
import { NamePart } from './records/parts.ts'
import { schemas } from './records/schemas.ts'

/**
 * The records of a CSV file: one a row, a column for each field. The file is named after its kind of record (`Person.csv`,
 * `Person-1990.csv`), or has a column `schema`. What stands in another is named with dots (`codes.alpha2`), items of a list by number
 * (`names.1.text`); ids, texts and names may also stand in one cell, between `|` (`\|` is a bar itself). An empty cell says nothing.
 */
export async function* readCSV(file: string, longestRow: number): AsyncGenerator<Read> {
  const unreadable: Read[] = []
  let line = 1
  let tooLong = 0
  const rows = parse({
    // Cells come as bytes: invalid UTF-8 would be replaced silently, and what was written lost.
    encoding: null,
    info: true,
    skip_empty_lines: true,
    relax_column_count: true,
    skip_records_with_error: true,
    max_record_size: longestRow,
    on_skip: error => {
      const place = { file, line: Number(error?.lines ?? line) }
      // What is too long comes in many parts.
      if (error?.code === 'CSV_MAX_RECORD_SIZE' && tooLong === place.line) return
      if (error?.code === 'CSV_MAX_RECORD_SIZE') tooLong = place.line
      unreadable.push({ place, reason: `cannot be read: ${error?.message ?? 'no CSV'}` })
    },
  })
  pipeline(createReadStream(file, { start: await lengthOfMark(file) }), rows, () => undefined)
  let header: string[] | undefined
  try {
    for await (const { info, record } of rows as AsyncIterable<{
      info: { lines: number }
      record: Buffer[]
    }>) {
      yield* unreadable.splice(0)
      const ends = record.reduce((sum, cell) => sum + String(cell).split('\n').length - 1, 0)
      const place = { file, line: info.lines - ends }
      line = info.lines + 1
      if (info.lines === tooLong) continue
      if (!record.every(cell => isUtf8(cell))) {
        yield { place, reason: 'is not valid UTF-8; save the file in that encoding' }
        continue
      }
      const cells = record.map(String)
      if (header) yield readRow(header, cells, place)
      else {
        const fault = headerFault(cells, file)
        if (fault) {
          yield { place, reason: fault, text: cells.join(',') }
          return
        }
        header = cells
      }
    }
    yield* unreadable
  } catch (error) {
    // A row without an end, as by a quotation mark that is never closed, takes the rest of the file with it.
    if (!(error instanceof CsvError)) throw error
    yield { place: { file, line }, reason: `cannot be read from here on: ${error.message}` }
  }
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

function schemaOf(file: string): string {
  return basename(file).replace(/[-.].*$/, '')
}

function headerFault(header: string[], file: string): string | undefined {
  const repeated = header.find((name, at) => header.indexOf(name) !== at)
  if (repeated !== undefined)
    return `has the column ${repeated || 'without a name'} twice; give each column a name of its own`
  if (header.includes('schema')) return undefined
  const schema = schemaOf(file)
  return Object.hasOwn(schemas, schema)
    ? undefined
    : `is of no known kind of record; name the file after one (Person.csv), or add a column schema${didYouMean(schema, Object.keys(schemas))}`
}

function readRow(header: string[], cells: string[], place: Place): Read {
  if (cells.length > header.length)
    return {
      place,
      reason: `has ${cells.length} cells, but there are ${header.length} columns; put cells with commas in quotation marks`,
      text: cells.join(','),
    }
  const given = new Map(header.map((name, at) => [name, cells[at] ?? '']))
  const schema = given.get('schema') || schemaOf(place.file)
  const data: Record<string, unknown> = { schema }
  const type = Object.hasOwn(schemas, schema) ? schemas[schema]!.record : undefined
  for (const [name, cell] of given)
    if (cell !== '' && name !== 'schema') put(data, name.split('.'), cell, type)
  return { data: withLists(data), place }
}

/** Puts a cell where its column says. Numbers of items stay keys until all columns are read. */
function put(
  target: Record<string, unknown>,
  [name, ...rest]: string[],
  cell: string,
  type: RecordClass | undefined,
): void {
  const plan = type && fieldsOf(type).get(name!)
  if (!rest.length) define(target, name!, cellValue(cell, plan))
  else {
    if (!Object.hasOwn(target, name!) || typeof target[name!] !== 'object') define(target, name!, {})
    const part = plan && 'part' in plan ? plan.part() : undefined
    const inner = target[name!] as Record<string, unknown>
    if (!/^\d+$/.test(rest[0]!)) put(inner, rest, cell, part)
    else if (rest.length === 1) define(inner, rest[0]!, cell)
    else {
      if (!Object.hasOwn(inner, rest[0]!)) define(inner, rest[0]!, {})
      put(inner[rest[0]!] as Record<string, unknown>, rest.slice(1), cell, part)
    }
  }
}

/** Like an assignment, but also of a column that is called `__proto__`. */
function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true })
}

function cellValue(cell: string, plan: FieldPlan | undefined): unknown {
  switch (plan?.kind) {
    case 'property':
      return plan.numeric && Number.isFinite(Number(cell)) ? Number(cell) : cell
    case 'texts':
      return itemsOf(cell)
    case 'link':
      return plan.many ? itemsOf(cell) : cell
    case 'linkParts':
      return itemsOf(cell).map(id => ({ [plan.target]: id }))
    case 'nodes':
      return plan.part() === NamePart ? itemsOf(cell) : cell
    default:
      return cell
  }
}

function itemsOf(cell: string): string[] {
  return cell.split(/(?<!\\)\|/).map(item => item.trim().replaceAll('\\|', '|'))
}

/** Objects whose keys are the numbers of items become lists. */
function withLists(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value)
  if (entries.length && entries.every(([key]) => /^\d+$/.test(key)))
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, item]) => withLists(item))
  const whole = {}
  for (const [key, item] of entries) define(whole, key, withLists(item))
  return whole
}
