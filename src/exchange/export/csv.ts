import { stringify } from 'csv-stringify/sync'
import { type FieldPlan, fieldsOf, type RecordClass } from '../records/field.ts'
import { NamePart } from '../records/parts.ts'
import { schemas } from '../records/schemas.ts'
import type { Exported } from './exported.ts'

/** A kind of record as a table, in the form that an import reads: the columns are found first, then the rows are written. */
export async function* writeCSV(exported: Exported, schema: string): AsyncGenerator<string> {
  const type = schemas[schema]!.record
  const columns = new Set<string>()
  for await (const { fields } of exported.records(schema))
    for (const column of cellsOf(fields, type).keys()) columns.add(column)
  if (!columns.size) return
  const header = ['id', ...[...columns].filter(name => name !== 'id').sort(byColumn(type))]
  yield stringify([header])
  for await (const { fields } of exported.records(schema)) {
    const cells = cellsOf(fields, type)
    yield stringify([header.map(name => quotedFormula(cells.get(name) ?? ''))])
  }
}

/** A spreadsheet would work out a text that begins so: an apostrophe before it says that it is a text, and an import leaves it out. */
function quotedFormula(cell: string): string {
  return /^'*[=+@\t\r]|^'+-|^-(?!\d+(\.\d+)?(e[+-]?\d+)?$)/i.test(cell) ? `'${cell}` : cell
}

/** The cells of a record by their columns. */
function cellsOf(fields: Record<string, unknown>, type: RecordClass, path = ''): Map<string, string> {
  const cells = new Map<string, string>()
  for (const [name, value] of Object.entries(fields)) {
    const plan = fieldsOf(type).get(name)
    for (const [column, cell] of cellsOfField(value, plan)) cells.set(path + name + column, cell)
  }
  return cells
}

/** The cells of a field, each with what its column adds to the field's name. */
function cellsOfField(value: unknown, plan: FieldPlan | undefined): [string, string][] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) {
    if (plan && 'part' in plan)
      return value.flatMap((item, at) => cellsOfPart(item, plan.part(), `.${at + 1}`))
    return value.length ? [['', value.map(item => String(item).replaceAll('|', '\\|')).join(' | ')]] : []
  }
  if (typeof value !== 'object') return [['', String(value)]]
  return plan && 'part' in plan
    ? cellsOfPart(value, plan.part(), '')
    : Object.entries(value).map(([name, bound]) => [`.${name}`, String(bound)])
}

function cellsOfPart(item: unknown, type: RecordClass, at: string): [string, string][] {
  const fields =
    type === NamePart && typeof item === 'string' ? { text: item } : (item as Record<string, unknown>)
  return [...cellsOf(fields, type, `${at}.`)]
}

/** Columns in the order of the record format, the items of a list by their number. */
function byColumn(type: RecordClass) {
  const order = [...fieldsOf(type).keys()]
  const keyOf = (column: string) =>
    column
      .split('.')
      .map((part, at) =>
        at ? part.padStart(8, /^\d/.test(part) ? '0' : ' ') : String(order.indexOf(part)).padStart(4, '0'),
      )
      .join('.')
  return (one: string, other: string) => (keyOf(one) < keyOf(other) ? -1 : 1)
}
