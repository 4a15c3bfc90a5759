import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, extname, join } from 'node:path'
import { Duplex } from 'node:stream'
import { pipeline } from 'node:stream/promises'
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
  /** How many filled columns of the table have no name. */
  unnamed: number
}

/** The endings of the tables that a mapping reads. */
export const tableEndings = ['.csv', '.tsv', '.xlsx', '.ods']

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
  try {
    yield* rowsBelow(opened, mapping, file)
  } finally {
    opened.close?.()
  }
}

async function* rowsBelow(
  opened: Opened,
  mapping: Pick<Mapping, 'optional' | 'ignore'> & Columns,
  file: string,
): AsyncGenerator<MappedRow | Unreadable> {
  const { above, columns, unnamed, fault } = findHeader(opened.head, mapping, file)
  if (fault) {
    yield { ...fault, reason: `${fault.reason}; nothing of the table was read` }
    return
  }
  let passed = 0
  let row = 0
  for await (const each of opened.rows(above)) {
    if ('reason' in each) {
      row++
      yield each
      continue
    }
    // Which row is the header was found among those that can be read.
    if (passed++ <= above) continue
    row++
    const cells = new Map(columns.map(([name, at]) => [name, plain(each.cells[at] ?? '')]))
    yield { cells, place: each.place, sheet: opened.sheet, raw: each.raw, unnamed }
  }
  if (!row) yield { place: { file, line: 1 }, reason: 'has no rows below its header' }
}

/** A table that is open: its first rows, and all of them when it is known how many stand above the header. */
interface Opened {
  head: RawRow[]
  sheet?: string
  rows(above: number): AsyncIterable<RawRow | Unreadable>
  /** Gives back what was made to read it. */
  close?: () => void
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

/** The signs between cells that are tried, the likeliest first. */
function signsFor(file: string): string[] {
  return /\.tsv$/i.test(file) ? ['\t', ',', ';', '|'] : [',', ';', '\t', '|']
}

function spelled(cells: string[], spellings: ReadonlySet<string>): number {
  return cells.filter(cell => spellings.has(plain(cell))).length
}

/** How many rows have as many cells as most of those that have several. */
function equallyWide(rows: RawRow[]): number {
  const widths = new Map<number, number>()
  for (const { cells } of rows)
    if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
  return Math.max(0, ...widths.values())
}

async function openText(
  file: string,
  { separator, encodings, columns }: Pick<Mapping, 'separator' | 'encodings'> & Columns,
): Promise<Opened> {
  const { readable, isCopy } = await inBytes(file)
  const decode = decoderOf(isCopy ? ['utf-8'] : encodings)
  const spellings = new Set([...(columns?.values() ?? [])].flat())
  const form = (above: number, sign: string): TableForm => ({ separator: sign, above, decode })
  const inPlace = <Row extends { place: Place }>(row: Row): Row => ({ ...row, place: { ...row.place, file } })
  // Where nobody says what stands between cells, it is what most of the columns are found by, else what makes most rows equally wide.
  let best: { sign: string; head: RawRow[]; found: number; alike: number } | undefined
  for (const sign of separator ? [separator] : signsFor(file)) {
    const head: RawRow[] = []
    for await (const row of readTable(readable, form(lowestHeader, sign))) {
      if ('cells' in row) head.push(inPlace(row))
      if (head.length >= lowestHeader) break
    }
    const found = Math.max(0, ...head.map(({ cells }) => spelled(cells, spellings)))
    const alike = equallyWide(head)
    if (!best || found > best.found || (found === best.found && alike > best.alike))
      best = { sign, head, found, alike }
  }
  const { sign, head } = best!
  return {
    head,
    async *rows(above) {
      for await (const row of readTable(readable, form(above, sign))) yield inPlace(row)
    },
    close: () => isCopy && rmSync(dirname(readable), { recursive: true, force: true }),
  }
}

/** A file whose bytes are ASCII and more: of one in UTF-16 a copy in UTF-8, in a folder that goes when the table is closed. */
async function inBytes(file: string): Promise<{ readable: string; isCopy: boolean }> {
  const handle = await open(file)
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2).finally(() => handle.close())
  const encoding = bytesRead < 2 ? undefined : { fffe: 'utf-16le', feff: 'utf-16be' }[buffer.toString('hex')]
  if (!encoding) return { readable: file, isCopy: false }
  const readable = join(mkdtempSync(join(tmpdir(), 'entente-table-')), basename(file))
  const utf8 = new TextDecoderStream(encoding) as unknown as NodeJS.ReadWriteStream
  await pipeline(createReadStream(file), Duplex.fromWeb(utf8 as never), createWriteStream(readable))
  return { readable, isCopy: true }
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
): { above: number; columns: [name: string, at: number][]; unnamed: number; fault?: Unreadable } {
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
  const names = (row?.cells ?? []).map(plain)
  const unnamed = names.filter((name, at) => !name && isFilled(head, at, above)).length
  const result = { above, columns: [...found], unnamed }
  const place = row?.place ?? { file, line: 1 }
  if (!row) return { ...result, fault: { place, reason: 'is empty' } }
  const faultOf = (reason: string) => ({ ...result, fault: { place, reason, text: row.raw } })
  const missing = [...columns.keys()].filter(name => !found.has(name) && !optional.has(name))
  const spellings = new Set([...columns.values()].flat())
  const others = names.filter((name, at) => !spellings.has(name) && (name || isFilled(head, at, above)))
  const unknown = ignore === '*' ? [] : others.filter(name => !ignore.has(name))
  if (missing.length) {
    const meant = missing.map(name => `${name}${didYouMean(name, others)}`).join(', ')
    return faultOf(`has no column ${meant}; it has ${names.filter(Boolean).join(', ') || 'none'}`)
  }
  if (unknown.length)
    return faultOf(
      `has the column ${unknown.map(name => name || 'without a name').join(', ')}, which the mapping does not name; map it, or list it under ignore${unknown.includes('') ? ' (one without a name as "")' : ''}`,
    )
  for (const [name, all] of columns) {
    const there = names.filter(each => all.includes(each))
    if (there.length > 1) return faultOf(`has the column ${name} twice: ${there.join(', ')}`)
  }
  return result
}

/** Whether a column without a name says anything in the first rows. */
function isFilled(head: RawRow[], at: number, above: number): boolean {
  return head.slice(above + 1).some(({ cells }) => plain(cells[at] ?? '') !== '')
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
