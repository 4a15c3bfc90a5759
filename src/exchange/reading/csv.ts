import { basename } from 'node:path'
import { didYouMean } from '../../names/did-you-mean.ts'
import { type FieldPlan, fieldsOf, type RecordClass } from '../records/field.ts'
import { NamePart } from '../records/parts.ts'
import { schemas } from '../records/schemas.ts'
import type { Read } from './source.ts'
import { readTable, type TableRow } from './table.ts'

/**
 * The records of a CSV file: one a row, a column for each field. The file is named after its kind of record (`Person.csv`,
 * `Person-1990.csv`), or has a column `schema`. What stands in another is named with dots (`codes.alpha2`), items of a list by number
 * (`names.1.text`); ids, texts and names may also stand in one cell, between `|` (`\|` is a bar itself). An empty cell says nothing.
 */
export async function* readCSV(file: string): AsyncGenerator<Read> {
  let header: string[] | undefined
  for await (const row of readTable(file)) {
    if ('reason' in row) {
      yield row
      // Without its header nobody knows what the rows say.
      if (!header) return
    } else if (header) yield readRow(header, row)
    else {
      const fault = headerFault(row.cells, file)
      if (fault) {
        yield { place: row.place, reason: fault, text: row.raw }
        return
      }
      header = row.cells
    }
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

function readRow(header: string[], { cells, place, raw }: TableRow): Read {
  if (cells.length > header.length) {
    const reason = `has ${cells.length} cells, but there are ${header.length} columns; put cells with commas in quotation marks`
    return { place, reason, text: raw }
  }
  const given = new Map(header.map((name, at) => [name, cells[at] ?? '']))
  const schema = given.get('schema') || schemaOf(place.file)
  const data: Record<string, unknown> = { schema }
  const type = Object.hasOwn(schemas, schema) ? schemas[schema]!.record : undefined
  for (const [name, cell] of given)
    if (cell !== '' && name !== 'schema' && !put(data, name.split('.'), cell, type)) {
      const reason = `says something twice: in the column ${name}, and in one for a part or for the whole of it`
      return { place, reason, text: raw }
    }
  return { data: withLists(data), place }
}

/** Puts a cell where its column says; false where another column gives that, or something that holds it. */
function put(
  target: Record<string, unknown>,
  [name, ...rest]: string[],
  cell: string,
  type: RecordClass | undefined,
): boolean {
  const isItem = /^\d+$/.test(name!)
  const plan = isItem ? undefined : type && fieldsOf(type).get(name!)
  if (!rest.length) {
    if (Object.hasOwn(target, name!)) return false
    // Of all that is no text or number only this says yes or no: of a time that is uncertain.
    define(target, name!, name === 'uncertain' && cell === 'true' ? true : cellValue(cell, plan))
    return true
  }
  if (!Object.hasOwn(target, name!)) define(target, name!, {})
  const inner = target[name!]
  if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return false
  // The items of a list are of the type of the list's parts.
  const part = isItem ? type : plan && 'part' in plan ? plan.part() : undefined
  return put(inner as Record<string, unknown>, rest, cell, part)
}

/** Like an assignment, but also of a column that is called `__proto__`. */
function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true })
}

const number = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i

function cellValue(cell: string, plan: FieldPlan | undefined): unknown {
  switch (plan?.kind) {
    case 'property':
      return plan.numeric && number.test(cell) ? Number(cell) : cell
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
