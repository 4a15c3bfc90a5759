import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { didYouMean } from '../../names/did-you-mean.ts'
import { readTable, type TableForm } from '../reading/table.ts'
import type { Unreadable } from '../reading/source.ts'
import type { Place } from '../staging/findings.ts'
import type { Mapping } from './mapping.ts'
import { readSheet } from './workbook.ts'

/** A row of a table that is mapped, its cells by the names that the mapping has for its columns. */
export interface MappedRow {
  cells: ReadonlyMap<string, string>
  place: Place
  sheet?: string
  /** The row as it stands in the file. */
  raw: string
}

/** The endings of the tables that a mapping reads. */
export const tableEndings = ['.csv', '.tsv', '.txt', '.xlsx', '.ods']

type RawRow = { cells: string[]; place: Place; raw: string }

/** How far down a header is looked for. */
const lowestHeader = 20

/** The columns that are read; all of them where nobody says which. */
type Columns = { columns?: Mapping['columns'] }

/** The rows of a table below its header. What is wrong with the header is one fault, and nothing is read then. */
export async function* tableRows(
  file: string,
  mapping: Pick<Mapping, 'optional' | 'ignore' | 'separator' | 'encodings' | 'sheet'> & Columns,
): AsyncGenerator<MappedRow | Unreadable> {
  const isWorkbook = /\.(xlsx|ods)$/i.test(file)
  const opened = isWorkbook ? await openSheet(file, mapping.sheet) : await openText(file, mapping)
  if ('reason' in opened) {
    yield opened
    return
  }
  const { above, columns, fault } = findHeader(opened.head, mapping, file)
  if (fault) {
    yield { ...fault, reason: `${fault.reason}; nothing of the table was read` }
    return
  }
  let row = 0
  for await (const each of opened.rows(above)) {
    if (row++ <= above) {
      if ('reason' in each) yield each
      continue
    }
    if ('reason' in each) {
      yield each
      continue
    }
    const cells = new Map(columns.map(([name, at]) => [name, plain(each.cells[at] ?? '')]))
    yield { cells, place: each.place, sheet: opened.sheet, raw: each.raw }
  }
}

/** A table that is open: its first rows, and all of them when it is known how many stand above the header. */
interface Opened {
  head: RawRow[]
  sheet?: string
  rows(above: number): AsyncIterable<RawRow | Unreadable>
}

async function openSheet(file: string, name: string | undefined): Promise<Opened | Unreadable> {
  const place = (line: number) => ({ file, line })
  try {
    const { sheet, rows } = await readSheet(file, name)
    const all = rows.map(({ cells, line, reason }): RawRow | Unreadable => {
      const raw = cells.join(',')
      return reason ? { place: place(line), reason, text: raw } : { cells, place: place(line), raw }
    })
    const head = all.flatMap(row => ('cells' in row ? [row] : [])).slice(0, lowestHeader)
    return {
      head,
      sheet,
      async *rows() {
        yield* all
      },
    }
  } catch (error) {
    // Which table is broken is told like a broken row, so that the others of a folder are read.
    return { place: place(1), reason: (error as Error).message.replace(/\.$/, '') }
  }
}

async function openText(
  file: string,
  { separator, encodings }: Pick<Mapping, 'separator' | 'encodings'>,
): Promise<Opened> {
  const readable = inBytes(file)
  const decode = decoderOf(encodings)
  const form = (above: number, sign: string): TableForm => ({ separator: sign, above, decode })
  const inPlace = <Row extends { place: Place }>(row: Row): Row => ({ ...row, place: { ...row.place, file } })
  // Where nobody says what stands between cells, it is what parts the first rows into most.
  let best: { sign: string; head: RawRow[] } | undefined
  for (const sign of separator ? [separator] : [',', ';', '\t', '|']) {
    const head: RawRow[] = []
    for await (const row of readTable(readable, form(lowestHeader, sign))) {
      if ('cells' in row) head.push(inPlace(row))
      if (head.length >= lowestHeader) break
    }
    const width = (rows: RawRow[]) => Math.max(0, ...rows.map(({ cells }) => cells.length))
    if (!best || width(head) > width(best.head)) best = { sign, head }
  }
  const { sign, head } = best!
  return {
    head,
    async *rows(above) {
      for await (const row of readTable(readable, form(above, sign))) yield inPlace(row)
    },
  }
}

/** A file whose bytes are ASCII and more: one in UTF-16 is written so beside. */
function inBytes(file: string): string {
  if (statSync(file).size < 2) return file
  const start = readFileSync(file).subarray(0, 2)
  const encoding =
    start[0] === 0xff && start[1] === 0xfe
      ? 'utf-16le'
      : start[0] === 0xfe && start[1] === 0xff
        ? 'utf-16be'
        : undefined
  if (!encoding) return file
  const copy = join(mkdtempSync(join(tmpdir(), 'entente-table-')), basename(file))
  writeFileSync(copy, new TextDecoder(encoding).decode(readFileSync(file)))
  return copy
}

/** Decodes by the first of some encodings in which the bytes are a text. */
function decoderOf(encodings: readonly string[]): TableForm['decode'] {
  const decoders = encodings.map(encoding => new TextDecoder(encoding, { fatal: true }))
  return bytes => {
    for (const decoder of decoders)
      try {
        return decoder.decode(bytes)
      } catch {
        // The next encoding may have such bytes.
      }
    return undefined
  }
}

/** Which row is the header, and where the columns of a mapping stand in it. */
function findHeader(
  head: RawRow[],
  { columns = everyColumn(head), optional, ignore }: Pick<Mapping, 'optional' | 'ignore'> & Columns,
  file: string,
): { above: number; columns: [name: string, at: number][]; fault?: Unreadable } {
  let best = { above: 0, found: new Map<string, number>() }
  for (const [above, { cells }] of head.entries()) {
    const names = cells.map(plain)
    const found = new Map<string, number>()
    for (const [name, spellings] of columns) {
      const at = names.findIndex(cell => spellings.includes(cell))
      if (at >= 0) found.set(name, at)
    }
    if (found.size > best.found.size) best = { above, found }
  }
  const { above, found } = best
  const row = head[above]
  const result = { above, columns: [...found] }
  const place = row?.place ?? { file, line: 1 }
  if (!row) return { ...result, fault: { place, reason: 'is empty' } }
  const faultOf = (reason: string) => ({ ...result, fault: { place, reason, text: row.raw } })
  const names = row.cells.map(plain)
  const missing = [...columns.keys()].filter(name => !found.has(name) && !optional.has(name))
  const spellings = new Set([...columns.values()].flat())
  const others = names.filter(name => name && !spellings.has(name))
  const unknown = ignore === '*' ? [] : others.filter(name => !ignore.has(name))
  if (missing.length) {
    const meant = missing.map(name => `${name}${didYouMean(name, others)}`).join(', ')
    return faultOf(`has no column ${meant}; it has ${names.filter(Boolean).join(', ') || 'none'}`)
  }
  if (unknown.length)
    return faultOf(
      `has the column ${unknown.join(', ')}, which the mapping does not name; map it, or list it under ignore`,
    )
  const twice = names.find((name, at) => name && spellings.has(name) && names.indexOf(name) !== at)
  if (twice) return faultOf(`has the column ${twice} twice`)
  return result
}

function everyColumn([header]: RawRow[]): Mapping['columns'] {
  const names = (header?.cells ?? []).map(plain).filter(Boolean)
  return new Map(names.map(name => [name, [name]]))
}

/** A cell without what only sets it: blanks at its ends, several of them, line ends. */
export function plain(cell: string): string {
  return cell.replace(/[\s\u00a0\ufeff]+/g, ' ').trim()
}

/** Whether a mapping can read a file. */
export function isTable(file: string): boolean {
  return tableEndings.includes(extname(file).toLowerCase())
}
