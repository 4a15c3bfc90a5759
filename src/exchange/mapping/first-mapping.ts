import { existsSync } from 'node:fs'
import { basename, extname, resolve } from 'node:path'
import { stringify } from 'yaml'
import { StartError } from '../../errors.ts'
import { countryMeant } from '../readers/countries.ts'
import { slug } from '../readers/slug.ts'
import { dateFormat, readDate } from './dates.ts'
import { isTable, type MappedRow, tableEndings, tableRows } from './tables.ts'

/** As many rows are looked at. */
const looked = 500

/** A text that stands for itself in an expression. */
function escaped(text: string): string {
  return text.replaceAll('{', '{{').replaceAll('}', '}}')
}

/** What a column seems to hold. */
interface Column {
  name: string
  kind: 'date' | 'country' | 'key' | 'text' | 'blank'
  /** How its dates are written. */
  formats: string[]
  separator?: string
  /** Whom its texts seem to name. */
  names?: 'person' | 'body'
  example: string
}

const formats = [
  'YYYY-MM-DD',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'D/M/YYYY',
  'M/D/YYYY',
  'DD-MM-YYYY',
  'D-M-YYYY',
  'DD.MM.YYYY',
  'D.M.YYYY',
  'D MMMM YYYY',
  'MMMM D, YYYY',
  'MMMM YYYY',
  'MM-YYYY',
  'MM/YYYY',
  'YYYY-MM',
  'YYYY',
]

const says = {
  person: /\b(minister|person|name|who|member|mep|mp|official|delegate|ambassador|holder|participant)s?\b/i,
  body: /\b(organi[sz]ations?|company|companies|lobbyists?|bod(y|ies)|institutions?|ministry|department|agency|firm|guests?|met with|counterparts?)\b/i,
  title: /\b(title|subject|purpose|reason|topic|about|description)\b/i,
  key: /\b(id|no|nr|number|ref|reference|key)\b/i,
  /** What is said of somebody or of the meeting, and takes part in nothing. */
  attribute:
    /\b(locations?|places?|venue|city|town|address|state|nationality|role|position|capacity|office|type|kind|category|status|dossier|procedure|file|format|language|committee|political group|group|party|portfolio)\b/i,
}

/** A first mapping of a table, by its header and first rows: it holds as it is, and says what to look at. Throws StartError. */
export async function firstMapping(file: string): Promise<string> {
  if (!existsSync(file)) throw new StartError(`${resolve(file)} does not exist.`)
  if (!isTable(file)) throw new StartError(`${file} is no table: expected ${tableEndings.join(', ')}.`)
  const rows: MappedRow[] = []
  for await (const row of tableRows(file, {
    optional: new Set(),
    ignore: '*',
    encodings: ['utf-8', 'windows-1252'],
  })) {
    if ('reason' in row) {
      if (rows.length) continue
      throw new StartError(`${row.place.file}:${row.place.line}: ${row.reason}.`)
    }
    rows.push(row)
    if (rows.length === looked) break
  }
  if (!rows.some(({ cells }) => [...cells.values()].some(Boolean)))
    throw new StartError(`${file} has no rows below its header that say anything.`)
  const names = [...rows[0]!.cells.keys()]
  const { unnamed } = rows[0]!
  if (unnamed > names.length)
    throw new StartError(
      `${file}:1: most columns have no name there. Is the header further down? Take out what stands above it.`,
    )
  return textOf(
    file,
    rows,
    names.map(name => columnOf(name, rows)),
  )
}

function columnOf(name: string, rows: MappedRow[]): Column {
  const cells = rows.map(({ cells }) => cells.get(name)!).filter(Boolean)
  const found: Column = { name, kind: 'text', formats: [], example: cells[0] ?? '' }
  if (!cells.length) return { ...found, kind: 'blank' }
  const most = (test: (cell: string) => boolean) => cells.filter(test).length >= 0.9 * cells.length
  const dates = formatsOf(cells)
  if (dates.length) return { ...found, kind: 'date', formats: dates }
  if (most(cell => countryMeant(cell) !== undefined)) return { ...found, kind: 'country' }
  const isUnique = cells.length === rows.length && new Set(cells).size === cells.length
  if (
    isUnique &&
    (says.key.test(name) || (!says.attribute.test(name) && most(cell => /^[\w./-]{1,40}$/.test(cell))))
  )
    return { ...found, kind: 'key' }
  const separator = [';', '|', ','].find(
    sign => cells.filter(cell => cell.split(sign).length > 1).length > 0.1 * cells.length,
  )
  if (says.title.test(name)) return found
  const items = separator ? cells.flatMap(cell => cell.split(separator)).map(item => item.trim()) : cells
  return { ...found, ...(separator && { separator }), names: namedBy(name, items.filter(Boolean)) }
}

/** A few words that all begin with a capital: the name of somebody. */
const personal = /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}\p{Lu}[\p{L}.'’-]+$/u
/** At most six words of which the first begins with a capital or a digit. */
const short = /^[\p{Lu}\d]\S*(?:\s+\S+){0,5}$/u

/** Whom the texts of a column name, by what it is called, else by how they look: what comes again and again is a kind, and nobody. */
function namedBy(column: string, items: string[]): Column['names'] {
  if (says.attribute.test(column)) return undefined
  if (says.body.test(column)) return 'body'
  if (says.person.test(column)) return 'person'
  const most = (pattern: RegExp) => items.filter(item => pattern.test(item)).length >= 0.6 * items.length
  if (most(personal)) return 'person'
  return most(short) && new Set(items).size > 0.2 * items.length ? 'body' : undefined
}

/**
 * The forms in which nearly all of some cells are dates: that of most first, the day before the month where both fit as many. One form
 * that fits all is the only one, as a second would read some of the others the wrong way round.
 */
function formatsOf(cells: string[]): string[] {
  const held: string[] = []
  let left = cells
  for (;;) {
    const [best] = formats
      .map(format => ({ format, rest: left.filter(cell => !isDateAs(cell, format)) }))
      .sort((one, other) => one.rest.length - other.rest.length)
    if (!best || left.length - best.rest.length < Math.max(1, 0.02 * cells.length)) break
    held.push(best.format)
    left = best.rest
  }
  return left.length <= 0.05 * cells.length ? held : []
}

function isDateAs(cell: string, format: string): boolean {
  try {
    const written = readDate(cell, [dateFormat(format)], undefined)
    return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(written) && !Number.isNaN(Date.parse(written))
  } catch {
    return false
  }
}

/** Whether all dates of a column could as well be written with the month first. */
function isInDoubt({ formats: [first = ''] }: Column, cells: string[]): boolean {
  const other = first.replace(/^(D+)(.)(M+)(.)/, '$3$2$1$4')
  return other !== first && cells.every(cell => isDateAs(cell, first) === isDateAs(cell, other))
}

/** Whether a column seems to say the same as above where it is blank: its first row says something, and many others nothing. */
function isFilledDown(name: string, rows: MappedRow[]): boolean {
  const said = rows
    .filter(({ cells }) => [...cells.values()].some(Boolean))
    .map(({ cells }) => Boolean(cells.get(name)))
  return said[0] === true && said.filter(each => !each).length > 0.2 * said.length
}

function textOf(file: string, rows: MappedRow[], columns: Column[]): string {
  const name = slug(basename(file, extname(file))) || 'table'
  const ofKind = (kind: Column['kind']) => columns.filter(column => column.kind === kind)
  const texts = ofKind('text')
  const [key] = ofKind('key')
  const [date] = ofKind('date')
  const title = texts.find(({ name }) => says.title.test(name))
  const actors = texts.filter(column => column !== title && column.names)
  // Beside people or bodies a country may be theirs, or where they met.
  const parties = actors.length ? [] : ofKind('country').filter(({ name }) => !says.attribute.test(name))
  const others = [
    ...texts.filter(column => column !== title && !actors.includes(column)),
    ...ofKind('country').filter(column => !parties.includes(column)),
  ]
  const place = (column: string) =>
    /^[\p{L}\p{N}_ .:?()&-]+$/u.test(column) && !column.startsWith(' ') ? column : JSON.stringify(column)
  const hashed = columns.filter(({ kind }) => kind !== 'blank').map(({ name }) => place(name))
  const id = key
    ? `{${place(key.name)} | slug}`
    : `{${hashed[0]} | hash ${hashed.slice(1).join(', ')}}-{$nth}`
  const event = `event/${name}-{key}`
  const fill = actors.filter(({ name }) => isFilledDown(name, rows)).map(({ name }) => name)
  const withSplit = ({ name, separator }: Column) =>
    `{${place(name)}${separator ? ` | split '${separator}'` : ''}}`
  const mapping = {
    dataset: name,
    columns: columns.map(({ name }) => name),
    ...(rows[0]!.unnamed && { ignore: [''] }),
    encoding: ['utf-8', 'windows-1252'],
    ...(fill.length && { fill }),
    source: { id: `source/${name}`, title: escaped(basename(file)), locator: 'row {$line}' },
    values: {
      key: id,
      ...(date && {
        time: `{${place(date.name)} | date ${date.formats.map(format => `'${format}'`).join(', ')}}`,
      }),
    },
    records: [
      {
        schema: 'Event',
        id: event,
        name: title
          ? `{${place(title.name)} | default 'Meeting'}`
          : `Meeting, row {$line} of ${escaped(basename(file))}`,
        kind: 'MEETING',
        ...(date && { time: '{time}' }),
      },
      ...parties.flatMap(column => [
        {
          schema: 'Country',
          when: `{${place(column.name)}}`,
          id: `{${place(column.name)} | country}`,
          names: [`{${place(column.name)}}`],
        },
        participation(
          `{${place(column.name)} | country}`,
          `{${place(column.name)} | slug}`,
          `{${place(column.name)}}`,
          event,
        ),
      ]),
      ...actors.flatMap((column): object[] => {
        if (column.names === 'body') {
          const actor = `organization/${name}-{each | lower | hash}`
          const loop = { for: { each: withSplit(column) } }
          return [
            { schema: 'Organization', ...loop, id: actor, kind: 'UNKNOWN', names: ['{each}'] },
            { ...participation(actor, '{each | lower | hash}', '{each}', event), ...loop },
          ]
        }
        const actor = `person/${name}-{each.name | lower | hash}`
        const loop = { for: { each: `{${place(column.name)} | people}` } }
        const asRecorded = { name: '{each.text}', office: '{each.office}' }
        return [
          { schema: 'Person', ...loop, id: actor, names: ['{each.name}'] },
          { ...participation(actor, '{each.name | lower | hash}', '{each}', event), ...loop, asRecorded },
        ]
      }),
    ],
  }
  const becomes = (name: string) => {
    if (actors.some(column => column.name === name)) return ' -> who took part'
    if (parties.some(column => column.name === name)) return ' -> countries that took part'
    return name === title?.name ? ' -> the name of the meeting' : ''
  }
  const told = columns.map(({ name, kind, formats, separator, names, example }) => {
    const what = {
      date: `dates as ${formats.join(', ')}`,
      country: 'countries',
      key: 'a key of each row',
      blank: 'nothing',
      text: `texts${separator && names !== 'person' ? `, several between "${separator}"` : ''}`,
    }[kind]
    return `#   ${name}: ${what}${example ? `, such as ${JSON.stringify(example.slice(0, 60))}` : ''}${becomes(name)}`
  })
  const left = [...others, ...ofKind('date').slice(1)].map(({ name }) => name)
  return `${[
    '# A first mapping, by the header and the first rows of the table: look at each line, then try it with',
    `#   entente convert --map THIS-FILE --first 10 ${basename(file)}`,
    `# What the columns hold in ${rows.length} rows:`,
    ...told,
    ...(left.length
      ? [`# Nothing becomes of: ${left.join(', ')}. Map them, or leave them listed as columns.`]
      : []),
    ...(date && isInDoubt(date, rows.map(({ cells }) => cells.get(date.name)!).filter(Boolean))
      ? [`# Whether ${date.name} has the day or the month first cannot be told from these rows: look at it.`]
      : []),
    '',
  ].join('\n')}${stringify(mapping, { lineWidth: 120, aliasDuplicateObjects: false })}`
}

function participation(actor: string, part: string, recorded: string, event: string) {
  return {
    schema: 'Participation',
    ...(recorded === '{each}' ? {} : { when: recorded }),
    id: `participation/${event.slice('event/'.length)}/${part}`,
    actor,
    event,
    asRecorded: { name: recorded },
  }
}
