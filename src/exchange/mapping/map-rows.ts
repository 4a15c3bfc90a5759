import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { StartError } from '../../errors.ts'
import { fieldsOf, type FieldPlan, type RecordClass } from '../records/field.ts'
import { schemas } from '../records/schemas.ts'
import type { Read, ReadOddity, ReadRecord, Unreadable } from '../reading/source.ts'
import type { Place } from '../staging/findings.ts'
import { Expression } from './expression.ts'
import type { Mapping, RecordTemplate, Template } from './mapping.ts'
import { mapsKey } from './steps.ts'
import { type MappedRow, tableRows } from './tables.ts'
import { asText, isNothing, RowFault, type Scope, type Value } from './value.ts'

/** What became of the rows of some tables. */
export interface RowCounts {
  rows: number
  blank: number
  /** Rows that the mapping makes nothing of, as none of its conditions holds for them. */
  unused: number
  /** Rows of which something could not be made. */
  faulty: number
}

/**
 * The records that the rows of some tables become by a mapping. What several rows say of one id is one record: their lists are joined,
 * and of single values the first one holds; where a later row differs, that is told.
 */
export async function* mapRows(
  mapping: Mapping,
  files: string[],
  given: ReadonlyMap<string, string>,
  counts: RowCounts = { rows: 0, blank: 0, unused: 0, faulty: 0 },
): AsyncGenerator<Read> {
  const own = new Map<string, Value>()
  for (const [name, map] of mapping.maps) own.set(`${mapsKey}${name}`, map)
  for (const [name, { default: fallback }] of mapping.set) own.set(`$${name}`, given.get(name) ?? fallback)
  const joined = new Map<string, ReadonlyMap<string, JoinedRow>>()
  yield* readJoins(mapping, dirname(files[0] ?? '.'), joined)
  const merged = new Merged()
  for (const file of files) {
    const above = new Map<string, string>()
    const seen = new Map<string, number>()
    own.set('$file', basename(file))
    own.set('$folder', basename(dirname(file)))
    for await (const row of tableRows(file, mapping)) {
      counts.rows++
      if ('reason' in row) {
        counts.faulty++
        yield row
        continue
      }
      if ([...row.cells.values()].every(cell => !cell)) {
        counts.blank++
        continue
      }
      const filled = fill(row, mapping.fill, above)
      for (const name of mapping.fill)
        if (!filled.get(name))
          yield {
            oddity: 'is blank, as if the row above said it, and no row above does',
            place: row.place,
            field: name,
          }
      own.set('$line', String(row.place.line))
      // Rows that are alike in every cell are told apart by their number.
      const alike = createHash('sha256')
        .update([...filled.values()].join('\n'))
        .digest('base64')
      seen.set(alike, (seen.get(alike) ?? 0) + 1)
      own.set('$nth', String(seen.get(alike)))
      if (seen.get(alike)! > 1)
        yield { oddity: 'is the same as a row above in every cell, and may be told twice', place: row.place }
      own.set('$sheet', row.sheet)
      yield* mapRow({ ...row, cells: filled }, mapping, { own, joined, merged, counts })
    }
  }
  yield* merged.records
}

/** A source of a register may leave out what the row above says. */
function fill(
  { cells }: MappedRow,
  columns: readonly string[],
  above: Map<string, string>,
): Map<string, string> {
  const filled = new Map(cells)
  for (const name of columns) {
    const cell = cells.get(name)
    if (cell) above.set(name, cell)
    else if (above.has(name)) filled.set(name, above.get(name)!)
  }
  return filled
}

interface Around {
  own: ReadonlyMap<string, Value>
  joined: ReadonlyMap<string, ReadonlyMap<string, JoinedRow>>
  merged: Merged
  counts: RowCounts
}

function* mapRow(row: MappedRow, mapping: Mapping, { own, joined, merged, counts }: Around): Generator<Read> {
  const { cells, place, raw } = row
  const known = new Map<string, Value>()
  const scope = scopeOf(known, cells, own)
  const before = counts.faulty
  const fault = (reason: string): Read => {
    if (counts.faulty === before) counts.faulty++
    return { place, reason, text: raw }
  }
  try {
    for (const { name, on } of mapping.joins)
      known.set(name, joined.get(name)!.get(asText(on.evaluate(scope))))
    for (const [name, value] of mapping.values) known.set(name, value.evaluate(scope))
    if (mapping.source) {
      const fields = fieldsFrom(schemas.Source!.record, mapping.source.fields, scope)
      if (!merged.has(String(fields.id))) yield* merged.add({ schema: 'Source', ...fields }, place)
    }
  } catch (error) {
    if (!(error instanceof RowFault)) throw error
    yield fault(error.message)
    return
  }
  let made = 0
  const attempt = function* (what: string, work: () => Iterable<Read>): Generator<Read> {
    try {
      yield* work()
    } catch (error) {
      if (!(error instanceof RowFault)) throw error
      yield fault(`${what}${error.message}`)
    }
  }
  for (const template of mapping.records)
    yield* attempt(`${template.schema}: `, function* () {
      // One that cannot be made leaves the others.
      for (const each of loops(template, scope))
        yield* attempt(`${template.schema}: `, function* () {
          const data = recordOf(template, each, mapping)
          made++
          yield* merged.add(data, place)
        })
    })
  for (const { when, say } of mapping.odd)
    yield* attempt('odd: ', function* () {
      if (!isNothing(when.evaluate(scope))) yield { oddity: asText(say.evaluate(scope)), place }
    })
  if (!made && counts.faulty === before) counts.unused++
}

function scopeOf(
  known: ReadonlyMap<string, Value>,
  cells: ReadonlyMap<string, string>,
  own: ReadonlyMap<string, Value>,
): Scope {
  return name => {
    for (const names of [known, cells, own]) if (names.has(name)) return names.get(name)
    const [head = '', ...rest] = name.split('.')
    const holder = known.get(head)
    if (!rest.length || typeof holder !== 'object' || Array.isArray(holder)) return undefined
    return holder[rest.join('.')]
  }
}

/** The scopes for which a template makes a record each: one, unless it is for each of several values. */
function* loops({ for: values, when }: RecordTemplate, scope: Scope): Generator<Scope> {
  const within = function* (at: number, outer: Scope): Generator<Scope> {
    const [name, of] = values[at] ?? []
    if (!name) {
      if (when.every(each => !isNothing(each.evaluate(outer)))) yield outer
      return
    }
    for (const value of [of!.evaluate(outer)].flat()) {
      if (isNothing(value)) continue
      const inner = scopeOf(new Map([[name, value]]), new Map(), new Map())
      yield* within(at + 1, each => inner(each) ?? outer(each))
    }
  }
  yield* within(0, scope)
}

type Fields = Record<string, unknown>

function recordOf({ schema, fields }: RecordTemplate, scope: Scope, { source }: Mapping): Fields {
  const { record, label } = schemas[schema]!
  const data: Fields = { schema, ...fieldsFrom(record, fields, scope) }
  if (data.id === undefined)
    throw new RowFault(
      `has no id, as ${fields.id instanceof Expression ? fields.id.text : 'it'} comes to nothing`,
    )
  if (label === 'Fact' && data.citations === undefined && source) {
    const locator = asText(source.locator.evaluate(scope)) || undefined
    const { id } = fieldsFrom(schemas.Source!.record, { id: source.fields.id! }, scope)
    data.citations = [{ source: id, locator }]
  }
  return data
}

function fieldsFrom(
  type: RecordClass,
  templates: { readonly [name: string]: Template },
  scope: Scope,
): Fields {
  const plans = fieldsOf(type)
  const fields: Fields = {}
  for (const [name, template] of Object.entries(templates)) {
    const value = valueFrom(plans.get(name)!, template, scope)
    if (value !== undefined) fields[name] = value
  }
  return fields
}

function valueFrom(plan: FieldPlan, template: Template, scope: Scope): unknown {
  const items = [template].flat().flatMap(item => itemsFrom(plan, item as Template, scope))
  if (!items.length) return undefined
  return isList(plan) ? items : items.length === 1 ? items[0] : tooMany(items)
}

function tooMany(items: unknown[]): never {
  throw new RowFault(`has ${items.length} values where one is taken: ${items.slice(0, 3).join('; ')}`)
}

function itemsFrom(plan: FieldPlan, template: Template, scope: Scope): unknown[] {
  if (template instanceof Expression) {
    const values = [template.evaluate(scope)].flat().filter(value => !isNothing(value))
    return values.map(value => {
      const plain = typeof value === 'object' ? asText(value) : value
      return plan.kind === 'linkParts' ? { [plan.target]: plain } : plain
    })
  }
  if (typeof template !== 'object') return [template]
  const part =
    'part' in plan ? fieldsFrom(plan.part(), template as never, scope) : boundsFrom(template as never, scope)
  // A part that says nothing of this row but what stands for every row is none.
  const isSaid = Object.values(template).some(
    each => each instanceof Expression && each.names.length > 0 && !isNothing(each.evaluate(scope)),
  )
  const isConstant = Object.values(template).every(
    each => !(each instanceof Expression) || !each.names.length,
  )
  return Object.keys(part).length && (isSaid || isConstant) ? [part] : []
}

function boundsFrom(template: { readonly [name: string]: Template }, scope: Scope): Fields {
  return Object.fromEntries(
    Object.entries(template).flatMap(([name, each]) => {
      const value = each instanceof Expression ? each.evaluate(scope) : each
      return value === undefined || value === '' ? [] : [[name, value]]
    }),
  )
}

function isList(plan: FieldPlan): boolean {
  return (
    plan.kind === 'nodes' ||
    plan.kind === 'linkParts' ||
    plan.kind === 'texts' ||
    (plan.kind === 'link' && plan.many)
  )
}

/** The records that were made so far, by their ids. */
class Merged {
  private readonly byId = new Map<string, ReadRecord & { data: Fields }>()
  /** What the lists of records that came more than once have, each item as text. */
  private readonly items = new Map<unknown[], Set<string>>()

  get records(): Iterable<ReadRecord> {
    return this.byId.values()
  }

  has(id: string): boolean {
    return this.byId.has(id)
  }

  *add(data: Fields, place: Place): Generator<Read> {
    const id = String(data.id)
    const before = this.byId.get(id)
    if (!before) {
      this.byId.set(id, { data, place })
      return
    }
    for (const [name, value] of Object.entries(data)) {
      const held = before.data[name]
      if (held === undefined) before.data[name] = value
      else if (Array.isArray(held)) this.join(held, value as unknown[])
      else if (JSON.stringify(held) !== JSON.stringify(value)) {
        const { file, line } = before.place
        const oddity = `says ${JSON.stringify(value)}; ${file}:${line} says ${JSON.stringify(held)} of the same, which holds`
        yield { oddity, place, record: id, field: name }
      }
    }
  }

  private join(held: unknown[], more: unknown[]): void {
    let known = this.items.get(held)
    if (!known) {
      known = new Set(held.map(item => JSON.stringify(item)))
      this.items.set(held, known)
    }
    for (const item of more) {
      const key = JSON.stringify(item)
      if (known.has(key)) continue
      known.add(key)
      held.push(item)
    }
  }
}

type JoinedRow = { readonly [column: string]: Value }

/** The tables that rows are joined with, each by its key; they lie beside the first table. */
async function* readJoins(
  { joins, encodings }: Mapping,
  folder: string,
  joined: Map<string, ReadonlyMap<string, JoinedRow>>,
): AsyncGenerator<Unreadable | ReadOddity> {
  for (const { name, file, key, columns } of joins) {
    const rows = new Map<string, JoinedRow>()
    joined.set(name, rows)
    const path = join(folder, file)
    if (!existsSync(path))
      throw new StartError(
        `There is no ${file} beside the tables in ${folder}; the mapping joins them with it.`,
      )
    for await (const row of tableRows(path, { encodings, optional: new Set(), ignore: '*' })) {
      if ('reason' in row) {
        yield row
        continue
      }
      const missing = [key, ...columns].find(column => !row.cells.has(column))
      if (missing !== undefined)
        throw new StartError(`${path} has no column ${missing}, which the mapping names of ${name}.`)
      const held = row.cells.get(key)!
      if (rows.has(held))
        yield { oddity: `is a second row of ${held}; the first one is joined`, place: row.place, field: key }
      else if (held) rows.set(held, Object.fromEntries(row.cells))
    }
  }
}
