import { basename } from 'node:path'
import { didYouMean } from '../../names/did-you-mean.ts'
import { type FieldPlan, fieldsOf, type RecordClass } from '../records/field.ts'
import { NamePart } from '../records/parts.ts'
import { schemas } from '../records/schemas.ts'
import { timeFields } from '../records/time.ts'
import { isExact } from './json-loss.ts'
import type { Read, Unreadable } from './source.ts'
import { readTable, type TableRow } from './table.ts'

/**
 * The records of a CSV file: one a row, a column for each field. The file is named after its kind of record (`Person.csv`,
 * `Person-1990.csv`), or has a column `schema`. What stands in another is named with dots (`codes.alpha2`), items of a list by number
 * (`names.1.text`); ids, texts and names may also stand in one cell, between `|` (`\|` is a bar itself). An empty cell says nothing.
 */
export async function* readCSV(file: string): AsyncGenerator<Read> {
  let header: string[] | undefined
  let wrong: Unreadable | undefined
  let unread = 0
  for await (const row of readTable(file)) {
    if (wrong) unread++
    else if ('reason' in row) {
      yield row
      // Without its header nobody knows what the rows say.
      if (!header) return
    } else if (header) yield readRow(header, row)
    else {
      header = row.cells
      const reason = headerFault(header, file)
      if (reason) wrong = { place: row.place, reason, text: row.raw }
    }
  }
  // What is wrong with the header is told once, and not of each row.
  if (wrong) {
    const rows = unread === 1 ? 'the one row below was' : `the ${unread} rows below were`
    yield { ...wrong, reason: `${wrong.reason}; ${rows} not read` }
  }
}

function schemaOf(file: string): string {
  return basename(file).replace(/[-.].*$/, '')
}

/** What some programs write between cells. */
const separators: [mark: string, name: string][] = [
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'bars'],
]

function headerFault(header: string[], file: string): string | undefined {
  const [separator] = header.length === 1 ? separators.filter(([mark]) => header[0]!.includes(mark)) : []
  if (separator) return `has its cells between ${separator[1]}; save the table with commas`
  const repeated = header.find((name, at) => header.indexOf(name) !== at)
  if (repeated !== undefined)
    return `has the column ${repeated || 'without a name'} twice; give each column a name of its own`
  const schema = schemaOf(file)
  const kinds = header.includes('schema') ? Object.keys(schemas) : [schema]
  if (kinds.some(kind => !Object.hasOwn(schemas, kind)))
    return `is of no known kind of record; name the file after one (Person.csv), or add a column schema${didYouMean(schema, Object.keys(schemas))}; or let a mapping say what its columns are (entente map --start)`
  const types = kinds.map(kind => schemas[kind]!.record)
  const unknown = header.filter(
    name => name !== 'schema' && !types.some(type => isColumn(name.split('.'), type)),
  )
  if (!unknown.length) return undefined
  const known = [...new Set(types.flatMap(type => [...fieldsOf(type).keys()]))]
  const [first, ...others] = unknown.map(name => `${name || 'one without a name'}${didYouMean(name, known)}`)
  return others.length
    ? `has columns that are no fields of a record: ${[first, ...others].join(', ')}`
    : `has a column that is no field of a record: ${first}`
}

/** Whether a path leads to something that a record of a class may say. */
function isColumn([name, ...rest]: string[], type: RecordClass): boolean {
  const plan = fieldsOf(type).get(name!)
  if (!plan) return false
  if (!rest.length) return true
  if (plan.kind === 'time') return rest.length === 1 && timeFields.includes(rest[0]!)
  if (plan.kind === 'embedded') return isColumn(rest, plan.part())
  const [number, ...inner] = rest
  if (!/^\d+$/.test(number!)) return false
  if (!inner.length) return 'part' in plan || plan.kind === 'texts' || (plan.kind === 'link' && plan.many)
  return 'part' in plan && isColumn(inner, plan.part())
}

function readRow(header: string[], { cells, place, raw }: TableRow): Read {
  // An apostrophe before a sign says that a cell is a text and no formula.
  const given = new Map(header.map((name, at) => [name, cells[at]!.replace(/^'(?='*[=+@\t\r-])/, '')]))
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
      // What no number holds stays the text that it is, and is told as no number.
      if (plan.boolean && (cell === 'true' || cell === 'false')) return cell === 'true'
      return plan.numeric && number.test(cell) && isExact(cell) ? Number(cell) : cell
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
