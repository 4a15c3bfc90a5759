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
const largestContent = 512 * 2 ** 20

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
  // Every cell of a merged area says what its first one says.
  for (const { s, e } of sheet['!merges'] ?? [])
    for (let row = s.r; row <= e.r; row++)
      for (let column = s.c; column <= e.c; column++) {
        const cells = data[row] ?? []
        data[row] = cells
        cells[column] ??= data[s.r]?.[s.c]
      }
  const width = Math.max(0, ...data.map(row => row?.length ?? 0))
  return Array.from(data, (row, at) => {
    const cells = Array.from({ length: width }, (_, column) => textOf(row?.[column], from1904))
    const broken = row?.findIndex(cell => cell?.t === 'e') ?? -1
    const reason =
      broken < 0
        ? undefined
        : `has the error ${row![broken]!.w ?? ''} in column ${utils.encode_col(broken)}; mend the formula there`
    return { cells, line: at + 1, ...(reason && { reason }) }
  })
}

function textOf(cell: Cell | undefined, from1904: boolean): string {
  if (cell?.v === undefined || cell.v === null || cell.t === 'e') return ''
  if (cell.t === 'n' && cell.z && SSF.is_date(cell.z)) return dayOf(cell.v as number, cell.z, from1904)
  return String(cell.v)
}

/** A day as EDTF; a month where the cell shows no day. */
function dayOf(number: number, format: string, from1904: boolean): string {
  const { y, m, d } = SSF.parse_date_code(number, { date1904: from1904 })
  const month = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}`
  return /d/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''))
    ? `${month}-${String(d).padStart(2, '0')}`
    : month
}
