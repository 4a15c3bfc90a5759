import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { type Document, isAlias, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import { StartError } from '../../errors.ts'
import { didYouMean } from '../../names/did-you-mean.ts'
import { fieldsOf, type RecordClass } from '../records/field.ts'
import { schemaNames, schemas } from '../records/schemas.ts'
import { timeFields } from '../records/time.ts'
import { Expression } from './expression.ts'
import { mapsKey } from './steps.ts'

/** What a mapping says of a value: an expression, what stands for itself, or parts. */
export type Template =
  | Expression
  | number
  | boolean
  | readonly Template[]
  | { readonly [name: string]: Template }

/** One record that rows become. */
export interface RecordTemplate {
  schema: string
  /** Of a value that has several, one record for each, which the other fields know under this name. */
  for: readonly (readonly [name: string, of: Expression])[]
  /** Only of rows for which all of these have something. */
  when: readonly Expression[]
  fields: { readonly [name: string]: Template }
}

/** What rows are joined with: the row of another table whose key is what the expression says. */
export interface Join {
  name: string
  file: string
  key: string
  on: Expression
  /** The columns of that table that the mapping names. */
  columns: string[]
}

/** Which column of a table becomes what. */
export interface Mapping {
  file: string
  /** What its records are a version of, where nobody says it otherwise. */
  dataset: string
  separator?: string
  /** Tried one after the other for each cell. */
  encodings: readonly string[]
  /** The sheet of a workbook; the first without it. */
  sheet?: string
  /** The columns that a table must have, each by the spellings under which it is known. */
  columns: ReadonlyMap<string, readonly string[]>
  /** Those that may be missing. */
  optional: ReadonlySet<string>
  /** Columns that are left alone; all that are not named where it is `'*'`. */
  ignore: ReadonlySet<string> | '*'
  /** Columns whose blank cells say the same as the cell above. */
  fill: readonly string[]
  /** What is given with the command, each with what it is, and what stands for it. */
  set: ReadonlyMap<string, { what: string; default?: string }>
  maps: ReadonlyMap<string, { readonly [text: string]: string }>
  values: readonly (readonly [name: string, value: Expression])[]
  joins: readonly Join[]
  /** What is odd about a row, and said of it. */
  odd: readonly { when: Expression; say: Expression }[]
  source?: { fields: { readonly [name: string]: Template }; locator: Expression }
  records: readonly RecordTemplate[]
}

/** What is known of each of the people in a text. */
const partsOfPeople = ['name', 'office', 'text']

/** What every row has besides its cells. */
const ownNames = ['$file', '$folder', '$line', '$nth', '$sheet']

const topKeys =
  'dataset separator encoding sheet columns optional ignore fill set maps values join odd source records'.split(
    ' ',
  )

/** Reads a mapping. Throws StartError that names everything that is wrong with it, each with its line. */
export function readMapping(file: string): Mapping {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new StartError(
      code === 'ENOENT'
        ? `The mapping ${resolve(file)} does not exist.`
        : `The mapping ${file} cannot be read (${code}).`,
    )
  }
  return new Reading(file, text).mapping()
}

type Path = readonly (string | number)[]
type Given = Record<string, unknown>

/** One mapping on its way from its text. */
class Reading {
  private readonly lines = new LineCounter()
  private readonly document: Document
  private readonly faults: string[] = []

  constructor(
    private readonly file: string,
    text: string,
  ) {
    this.document = parseDocument(text, { lineCounter: this.lines })
  }

  mapping(): Mapping {
    const [error] = this.document.errors
    if (error) {
      const { line } = this.lines.linePos(error.pos[0])
      throw new StartError(`${this.file}:${line}: ${error.message.split('\n')[0]}`)
    }
    // Aliases say nothing that could not be written out, and a few of them can stand for more than memory holds.
    visit(this.document, {
      Alias: (_, node) => this.faultAt(node.range?.[0] ?? 0, 'aliases (*) are not taken; write it out'),
    })
    if (this.faults.length) this.refuse()
    const given = this.document.toJS() as Given
    if (typeof given !== 'object' || given === null || Array.isArray(given)) {
      this.fault([], 'must be a mapping with the keys dataset and records')
      this.refuse()
    }
    for (const key of Object.keys(given))
      if (!topKeys.includes(key))
        this.fault(
          [key],
          `is no part of a mapping${didYouMean(key, topKeys)}; parts are ${topKeys.join(', ')}`,
        )
    const set = new Map(
      Object.entries(this.object(given.set, ['set'])).map(([name, what]) => [
        name,
        typeof what === 'object' && what !== null
          ? { what: String((what as Given).what ?? name), default: textOf((what as Given).default) }
          : { what: String(what) },
      ]),
    )
    const maps = new Map(
      Object.entries(this.object(given.maps, ['maps'])).map(([name, map]) => [
        name,
        Object.fromEntries(
          Object.entries(this.object(map, ['maps', name])).map(([text, value]) => [
            text.toLowerCase(),
            String(value),
          ]),
        ),
      ]),
    )
    const values = Object.entries(this.object(given.values, ['values'])).map(
      ([name, value]) => [name, this.expression(value, ['values', name])] as const,
    )
    const joins = Object.entries(this.object(given.join, ['join'])).map(([name, join]) =>
      this.join(name, join),
    )
    const odd = this.list(given.odd, ['odd']).map((each, at) => this.oddity(each, ['odd', at]))
    const source = given.source === undefined ? undefined : this.source(given.source)
    const records = this.list(given.records, ['records']).map((each, at) =>
      this.record(each, ['records', at]),
    )
    if (!records.length) this.fault(['records'], 'must have at least one record')
    const declared = this.columns(given.columns)
    const mapping: Mapping = {
      file: this.file,
      dataset: textOf(given.dataset) ?? basename(this.file).replace(/\.ya?ml$/, ''),
      separator: given.separator === undefined ? undefined : this.separator(given.separator),
      encodings: this.encodings(given.encoding),
      sheet: textOf(given.sheet),
      columns: declared ?? new Map(),
      optional: new Set(this.texts(given.optional, ['optional'])),
      ignore: given.ignore === '*' ? '*' : new Set(this.texts(given.ignore, ['ignore'])),
      fill: this.texts(given.fill, ['fill']),
      ...{ set, maps, values, joins, odd, source, records },
    }
    const named = this.checkNames(mapping, declared)
    if (this.faults.length) this.refuse()
    return declared ? mapping : { ...mapping, columns: new Map([...named].map(name => [name, [name]])) }
  }

  /** Holds every name in an expression against what there is. Gives the columns that are named, where the mapping lists none. */
  private checkNames(mapping: Mapping, declared: ReadonlyMap<string, unknown> | undefined): Set<string> {
    const columns = new Set<string>()
    const joins = new Map(mapping.joins.map(join => [join.name, join]))
    const known = new Set([
      ...ownNames,
      ...[...mapping.set.keys()].map(name => `$${name}`),
      ...[...mapping.maps.keys()].map(name => `${mapsKey}${name}`),
    ])
    const check = (expression: Expression, beside: ReadonlySet<string> = new Set()) => {
      for (const name of expression.names) {
        const [head = '', ...rest] = name.split('.')
        const join = declared?.has(name) ? undefined : joins.get(head)
        if (join && rest.length) {
          join.columns.push(rest.join('.'))
          continue
        }
        const isPart =
          rest.length > 0 && !declared?.has(name) && !known.has(name) && (beside.has(head) || known.has(head))
        if (isPart && !partsOfPeople.includes(rest.join('.')))
          this.fault(
            this.pathOf(expression),
            `names ${name}, but people have ${partsOfPeople.join(', ')}${didYouMean(rest.join('.'), partsOfPeople)}`,
          )
        if (
          known.has(name) ||
          beside.has(name) ||
          known.has(head!) ||
          beside.has(head!) ||
          declared?.has(name)
        )
          continue
        if (name.startsWith('$') || declared) {
          const shown = name.startsWith(mapsKey) ? `map ${name.slice(mapsKey.length)}` : name
          const names = [...known, ...beside, ...(declared?.keys() ?? [])].filter(
            each => !each.startsWith(mapsKey),
          )
          this.fault(
            this.pathOf(expression),
            `names ${shown}, which is no column and nothing else that there is${didYouMean(name, names)}`,
          )
        } else columns.add(name)
      }
    }
    for (const { on } of mapping.joins) check(on)
    for (const { name } of mapping.joins) known.add(name)
    for (const [name, value] of mapping.values) {
      check(value)
      known.add(name)
    }
    for (const { when, say } of mapping.odd) for (const each of [when, say]) check(each)
    if (mapping.source) {
      for (const each of expressionsIn(mapping.source.fields)) check(each)
      check(mapping.source.locator)
    }
    for (const { for: loops, when, fields } of mapping.records) {
      const beside = new Set<string>()
      for (const [name, of] of loops) {
        check(of, beside)
        beside.add(name)
      }
      for (const each of [...when, ...expressionsIn(fields)]) check(each, beside)
    }
    for (const name of mapping.fill)
      if (declared && !declared.has(name)) this.fault(['fill'], `names ${name}, which is no column`)
    for (const name of declared ? [] : mapping.fill) columns.add(name)
    return columns
  }

  private readonly paths = new Map<Expression, Path>()

  private pathOf(expression: Expression): Path {
    return this.paths.get(expression) ?? []
  }

  private oddity(given: unknown, path: Path): Mapping['odd'][number] {
    const { when, say, ...others } = this.object(given, path)
    for (const other of Object.keys(others))
      this.fault([...path, other], 'is no part of an oddity; parts are when, say')
    if (when === undefined || say === undefined) this.fault(path, 'must have both when and say')
    return { when: this.expression(when, [...path, 'when']), say: this.expression(say, [...path, 'say']) }
  }

  private record(given: unknown, path: Path): RecordTemplate {
    const { schema, for: loops, when, ...fields } = this.object(given, path)
    if (typeof schema !== 'string' || !schemaNames.includes(schema))
      this.fault(
        [...path, 'schema'],
        `must be one of ${schemaNames.join(', ')}${didYouMean(String(schema ?? ''), schemaNames)}`,
      )
    else this.checkFields(schemas[schema]!.record, fields, path)
    if (fields.id === undefined) this.fault(path, 'has no id')
    return {
      schema: String(schema),
      for: Object.entries(this.object(loops, [...path, 'for'])).map(
        ([name, of]) => [name, this.expression(of, [...path, 'for', name])] as const,
      ),
      when: this.list(when, [...path, 'when']).map((each, at) =>
        this.expression(each, [...path, 'when', at]),
      ),
      fields: this.templates(fields, path),
    }
  }

  private source(given: unknown): Mapping['source'] {
    const { locator, ...fields } = this.object(given, ['source'])
    this.checkFields(schemas.Source!.record, fields, ['source'])
    if (fields.id === undefined || fields.title === undefined)
      this.fault(['source'], 'must have an id and a title')
    return {
      fields: this.templates(fields, ['source']),
      locator: this.expression(locator ?? '{$file}, row {$line}', ['source', 'locator']),
    }
  }

  /** Holds the fields of a record, or of a part of one, against those that there are. */
  private checkFields(type: RecordClass, fields: Given, path: Path): void {
    const plans = fieldsOf(type)
    for (const [name, value] of Object.entries(fields)) {
      const plan = plans.get(name)
      if (!plan) {
        this.fault(
          [...path, name],
          `is no field here${didYouMean(name, [...plans.keys()]) || `; the fields are ${[...plans.keys()].join(', ')}`}`,
        )
        continue
      }
      const parts = Array.isArray(value) ? value : [value]
      parts.forEach((part, at) => {
        const where = Array.isArray(value) ? [...path, name, at] : [...path, name]
        // What is the same for every row is told once, and here.
        if (plan.kind === 'property' && plan.choices && typeof part === 'string' && !part.includes('{'))
          if (!plan.choices.includes(part))
            this.fault(
              where,
              `must be one of ${plan.choices.join(', ')}${didYouMean(part.toUpperCase(), [...plan.choices])}`,
            )
        if (typeof part !== 'object' || part === null || this.isUnquoted(part, where)) return
        if ('part' in plan) this.checkFields(plan.part(), part as Given, where)
        else if (plan.kind === 'time') {
          for (const bound of Object.keys(part))
            if (!timeFields.includes(bound))
              this.fault([...where, bound], `is no bound of a time; bounds are ${timeFields.join(', ')}`)
        } else this.fault(where, 'must be a text')
      })
    }
  }

  /** YAML reads {Name} without quotation marks as an object with the key Name. */
  private isUnquoted(value: object, path: Path): boolean {
    const [only, ...others] = Object.entries(value)
    if (!only || others.length || only[1] !== null) return false
    this.fault(path, `must stand in quotation marks: "{${only[0]}}"`)
    return true
  }

  private templates(given: Given, path: Path): { [name: string]: Template } {
    return Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, this.template(value, [...path, name])]),
    )
  }

  private template(given: unknown, path: Path): Template {
    if (Array.isArray(given)) return given.map((item, at) => this.template(item, [...path, at]))
    if (typeof given === 'object' && given !== null) return this.templates(given as Given, path)
    // A number or truth value stands for itself; whatever else is a text.
    if (typeof given === 'number' || typeof given === 'boolean') return given
    return this.expression(given, path)
  }

  private expression(given: unknown, path: Path): Expression {
    try {
      if (typeof given === 'object' && given !== null && !this.isUnquoted(given, path))
        throw new RangeError('must be a text')
      const expression = Expression.parse(typeof given === 'object' ? '' : String(given ?? ''))
      this.paths.set(expression, path)
      return expression
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      this.fault(path, error.message)
      return Expression.parse('')
    }
  }

  private join(name: string, given: unknown): Join {
    const { file, key, on, ...others } = this.object(given, ['join', name])
    for (const other of Object.keys(others))
      this.fault(['join', name, other], 'is no part of a join; parts are file, key, on')
    if (!textOf(file) || !textOf(key))
      this.fault(['join', name], 'must have a file and its key, a column of that file')
    return {
      name,
      file: String(file),
      key: String(key),
      on: this.expression(on ?? `{${String(key)}}`, ['join', name, 'on']),
      columns: [],
    }
  }

  private columns(given: unknown): Map<string, string[]> | undefined {
    if (given === undefined) return undefined
    if (Array.isArray(given)) return new Map(this.texts(given, ['columns']).map(name => [name, [name]]))
    return new Map(
      Object.entries(this.object(given, ['columns'])).map(([name, spellings]) => [
        name,
        spellings === null ? [name] : [name, ...this.texts(spellings, ['columns', name])],
      ]),
    )
  }

  private separator(given: unknown): string {
    const separator = given === 'tab' ? '\t' : String(given)
    if (separator.length !== 1) this.fault(['separator'], 'must be one character, or the word tab')
    return separator
  }

  private encodings(given: unknown): string[] {
    const encodings = given === undefined ? ['utf-8'] : this.texts([given].flat(), ['encoding'])
    for (const encoding of encodings)
      try {
        new TextDecoder(encoding)
      } catch {
        this.fault(
          ['encoding'],
          `names ${encoding}, which is no encoding that is known; write utf-8, windows-1252, utf-16le …`,
        )
      }
    return encodings
  }

  private object(given: unknown, path: Path): Given {
    if (given === undefined || given === null) return {}
    if (typeof given === 'object' && !Array.isArray(given)) return given as Given
    this.fault(path, 'must be an object of names and values')
    return {}
  }

  private list(given: unknown, path: Path): unknown[] {
    if (given === undefined || given === null) return []
    if (Array.isArray(given)) return given
    if (typeof given === 'string') return [given]
    this.fault(path, 'must be a list')
    return []
  }

  private texts(given: unknown, path: Path): string[] {
    return this.list(given, path).map(item => String(item ?? ''))
  }

  private fault(path: Path, reason: string): void {
    let node: unknown
    for (let depth = path.length; depth >= 0 && !node; depth--)
      node = this.document.getIn(path.slice(0, depth), true) ?? undefined
    const holder =
      isMap(node) || isScalar(node) || isAlias(node) ? node : (node as { range?: number[] } | undefined)
    this.faultAt(holder?.range?.[0] ?? 0, `${path.length ? `${path.join('.')}: ` : ''}${reason}`)
  }

  private faultAt(offset: number, reason: string): void {
    this.faults.push(`${this.file}:${this.lines.linePos(offset).line}: ${reason}`)
  }

  private refuse(): never {
    throw new StartError(this.faults.join('\n'))
  }
}

function textOf(given: unknown): string | undefined {
  return given === undefined || given === null ? undefined : String(given)
}

function expressionsIn(template: Template | { readonly [name: string]: Template }): Expression[] {
  if (template instanceof Expression) return [template]
  if (typeof template !== 'object') return []
  return Object.values(template).flatMap(expressionsIn)
}
