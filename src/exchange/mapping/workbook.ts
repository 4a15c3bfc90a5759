import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { read, SSF, utils, type WorkSheet } from '@e965/xlsx'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { StartError } from '../../errors.ts'

/** A row of a sheet. */
export interface SheetRow {
  cells: string[]
  line: number
  /** Why it cannot be read. */
  reason?: string
}

/** No workbook is larger than this, as a file or unpacked: a zip can hold a thousand times its size. */
const largestFile = 64 * 2 ** 20
const largestContent = 256 * 2 ** 20
/** No sheet has more cells than this that say something. */
const mostCells = 20_000_000

/**
 * The rows of a sheet of a workbook (XLSX, ODS): formulas are their values, days are EDTF, and merged cells all say the same. Throws
 * StartError where it is no workbook, too large, or has no such sheet.
 */
export async function readSheet(file: string, name?: string): Promise<{ sheet: string; rows: SheetRow[] }> {
  const bytes = readFileSync(file)
  await checkSize(file, bytes)
  const book = open(file, bytes)
  const sheet = name ?? book.SheetNames[0]
  const found = sheet === undefined ? undefined : book.Sheets[sheet]
  if (!found)
    throw new StartError(
      `${file} has no sheet ${name ?? ''}; there are ${book.SheetNames.join(', ') || 'none'}.`,
    )
  return { sheet: sheet!, rows: rowsOf(found, Boolean(book.Workbook?.WBProps?.date1904)) }
}

function open(file: string, bytes: Buffer) {
  try {
    return read(bytes, { dense: true, cellNF: true, cellHTML: false })
  } catch (error) {
    throw new StartError(`${file} cannot be read as a workbook: ${(error as Error).message}.`)
  }
}

/** Unpacks everything once and counts it, before somebody does who does not count. */
async function checkSize(file: string, bytes: Buffer): Promise<void> {
  const tooLarge = () =>
    new StartError(
      `${file} is larger than ${largestFile / 2 ** 20} MiB, or than ${largestContent / 2 ** 20} MiB when it is unpacked; save the sheet as CSV.`,
    )
  if (bytes.length > largestFile) throw tooLarge()
  let zip: ZipFile
  try {
    zip = await promisify<Buffer, object, ZipFile>(fromBuffer)(bytes, { lazyEntries: true })
  } catch {
    throw new StartError(`${file} is no workbook: it is no zip file, or not whole.`)
  }
  let size = 0
  await new Promise<void>((resolve, reject) => {
    zip.on('error', () => reject(new StartError(`${file} is no workbook, or not whole.`)))
    zip.on('end', resolve)
    zip.on('entry', (entry: Entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(new StartError(`${file} is no workbook, or not whole.`))
        stream.on('error', () => reject(new StartError(`${file} is no workbook, or not whole.`)))
        stream.on('data', (chunk: Buffer) => {
          size += chunk.length
          if (size <= largestContent) return
          stream.destroy()
          reject(tooLarge())
        })
        stream.on('end', () => zip.readEntry())
      })
    })
    zip.readEntry()
  }).finally(() => zip.close())
}

type Cell = { t: string; v?: unknown; w?: string; z?: string }

function rowsOf(sheet: WorkSheet, from1904: boolean): SheetRow[] {
  const data = (sheet['!data'] ?? []) as (Cell | undefined)[][]
  let width = 0
  let count = 0
  for (const row of data) {
    width = Math.max(width, row?.length ?? 0)
    count += row?.length ?? 0
  }
  if (count > mostCells) throw new StartError(`It has more than ${mostCells} cells; save the sheet as CSV.`)
  // Every cell of a merged area says what its first one says, as far as the sheet goes.
  for (const { s, e } of sheet['!merges'] ?? []) {
    const first = data[s.r]?.[s.c]
    if (!first) continue
    for (let row = s.r; row <= Math.min(e.r, data.length - 1); row++) {
      const cells = data[row]
      if (!cells) continue
      for (let column = s.c; column <= Math.min(e.c, width - 1); column++) cells[column] ??= first
    }
  }
  return Array.from(data, (row = [], at) => {
    const faults: string[] = []
    const cells = Array.from(row, (cell, column) => {
      const text = textOf(cell, from1904)
      if (text !== undefined) return text
      const where = utils.encode_col(column)
      faults.push(
        cell?.t === 'e'
          ? `has the error ${cell.w ?? ''} in column ${where}; mend the formula there`
          : `has the number ${cell?.v} as a date in column ${where}, which is none; mend the cell or its format`,
      )
      return ''
    })
    return { cells, line: at + 1, ...(faults[0] && { reason: faults[0] }) }
  })
}

/** What a cell says; undefined where it is an error, or a date that is none. */
function textOf(cell: Cell | undefined, from1904: boolean): string | undefined {
  if (cell?.t === 'e') return undefined
  if (cell?.v === undefined || cell.v === null) return ''
  if (cell.t === 'n' && cell.z && SSF.is_date(cell.z)) return dayOf(cell.v as number, cell.z, from1904)
  return String(cell.v)
}

/** A day as EDTF, as far as the cell shows it: a month, a year; a time of day as it is shown. */
function dayOf(number: number, format: string, from1904: boolean): string | undefined {
  const shown = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
  if (!/y/i.test(shown)) return SSF.format(format, number)
  const date = SSF.parse_date_code(number, { date1904: from1904 }) as {
    y: number
    m: number
    d: number
  } | null
  if (!date) return undefined
  const year = String(date.y).padStart(4, '0')
  const month = `${year}-${String(date.m).padStart(2, '0')}`
  if (/d/i.test(shown)) return `${month}-${String(date.d).padStart(2, '0')}`
  return /m/i.test(shown) ? month : year
}
