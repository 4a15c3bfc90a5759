import { createReadStream, type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { isSeq, LineCounter, parseAllDocuments } from 'yaml'
import { StartError } from '../../errors.ts'
import { readCSV } from './csv.ts'
import { asRecord } from './read-line.ts'
import { inexact, isExact } from './json-loss.ts'
import type { Read, ReadRecord, RecordSource, Unreadable, UnreadLine } from './source.ts'

/** How a record file is read, by the ending of its name, in any case. */
const readers: Record<string, (file: string) => AsyncIterable<Read | UnreadLine> | Iterable<Read>> = {
  '.ndjson': readLines,
  '.jsonl': readLines,
  '.csv': readCSV,
  '.json': readDocuments,
  '.yaml': readDocuments,
  '.yml': readDocuments,
}
const endings = Object.keys(readers)

/**
 * The record files among some files and folders. What stands beside them in a folder and is no record file is told of. Throws StartError for
 * what is missing, for a file that is no record file, and for a folder without any.
 */
export function recordFiles(paths: string[]): RecordSource {
  const found = paths.map(filesIn)
  const files = found.flatMap(({ files }) => files)
  return {
    files,
    async *read() {
      for (const { unread } of found)
        for (const [ending, beside] of unread) {
          const others = beside.length > 1 ? `; ${beside.length - 1} more with that ending` : ''
          const oddity = `is no record file (${endings.join(', ')}), and was not read${others}`
          yield { oddity, place: { file: beside[0]!, line: 1 }, record: ending }
        }
      for (const file of files) yield* readFile(file)
    },
  }
}

function filesIn(path: string): { files: string[]; unread: Map<string, string[]> } {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) throw new StartError(`${path} does not exist.`)
  const unread = new Map<string, string[]>()
  if (!stat.isDirectory()) {
    if (!isRecordFile(path))
      throw new StartError(`${path} is no record file: expected ${endings.join(', ')}.`)
    return { files: [path], unread }
  }
  const files: string[] = []
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true }).sort(byPath)) {
    const file = join(entry.parentPath, entry.name)
    // What a system or an editor hides there was put there by nobody.
    if (entry.isDirectory() || /(^|[\\/])\./.test(relative(path, file))) continue
    if (isRecordFile(file)) files.push(file)
    else unread.set(extname(file), [...(unread.get(extname(file)) ?? []), file])
  }
  if (!files.length)
    throw new StartError(`${path} has no record files: none there ends in ${endings.join(', ')}.`)
  return { files, unread }
}

function isRecordFile(file: string): boolean {
  return endings.includes(extname(file).toLowerCase())
}

function byPath(one: Dirent, other: Dirent): number {
  return join(one.parentPath, one.name) < join(other.parentPath, other.name) ? -1 : 1
}

/** The records of a file, each with the line where it begins, or why it cannot be read. NDJSON and CSV are never held as a whole. */
async function* readFile(file: string): AsyncGenerator<Read | UnreadLine> {
  let isEmpty = true
  for await (const read of readers[extname(file).toLowerCase()]!(file)) {
    isEmpty = false
    yield read
  }
  // A file that was cut off, or is another than was meant, is not to pass for one without a fault.
  if (isEmpty)
    yield {
      place: { file, line: 1 },
      reason: 'has no records; leave the file out, or look whether it is whole',
    }
}

/** The records of YAML or JSON. JSON is YAML, and the YAML reader knows the line of each record. */
function* readDocuments(file: string): Generator<Read> {
  const place = { file, line: 1 }
  if (statSync(file).size > largestDocument) {
    yield { place, reason: `is larger than ${largestDocument / 2 ** 20} MiB; write it as NDJSON` }
    return
  }
  const text = decode(readFileSync(file))
  if (text === undefined) yield { place, reason: 'is not valid UTF-8; save the file in that encoding' }
  else yield* parseDocuments(file, text)
}

/** YAML and JSON are held in memory as a whole, many times their size. */
const largestDocument = 32 * 2 ** 20

/** Invalid UTF-8 would be replaced silently, and what was written lost. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

async function* readLines(file: string): AsyncGenerator<Unreadable | UnreadLine> {
  let line = 0
  for await (const bytes of splitLines(file)) {
    const place = { file, line: ++line }
    const text = bytes && decode(bytes)
    if (!bytes) yield { place, reason: `is longer than ${longestLine / 2 ** 20} MiB` }
    else if (text === undefined) yield { place, reason: 'is not valid UTF-8; save the file in that encoding' }
    else if (text.trim()) yield { place, line: text }
  }
}

/** No record is as long as this; a file without line ends would fill the memory. */
const longestLine = 4 * 2 ** 20

/** The lines of a file as bytes; undefined for one that is too long. */
async function* splitLines(file: string): AsyncGenerator<Uint8Array | undefined> {
  let parts: Buffer[] = []
  let length = 0
  const line = () => {
    const whole = length > longestLine ? undefined : Buffer.concat(parts)
    parts = []
    length = 0
    return whole
  }
  const add = (part: Buffer) => {
    length += part.length
    if (length <= longestLine) parts.push(part)
    else parts = []
  }
  for await (const chunk of createReadStream(file, { highWaterMark: 2 ** 18 })) {
    let rest = chunk as Buffer
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      add(rest.subarray(0, end))
      yield line()
      rest = rest.subarray(end + 1)
    }
    add(rest)
  }
  if (length) yield line()
}

function* parseDocuments(file: string, text: string): Generator<Read> {
  const lines = new LineCounter()
  // As they are written: an integer that no number holds is not to become another one.
  for (const document of parseAllDocuments(text, { lineCounter: lines, intAsBigInt: true })) {
    if (!('contents' in document)) continue
    const [error] = document.errors
    if (error) {
      const place = { file, line: lines.linePos(error.pos[0]).line }
      yield { place, reason: error.message.split('\n')[0]!, text: text.slice(...document.range.slice(0, 2)) }
      continue
    }
    const items = isSeq(document.contents) ? document.contents.items : [document.contents]
    for (const item of items) {
      const range = (item as { range?: [number, number, number] } | null)?.range
      const place = { file, line: range ? lines.linePos(range[0]).line : 1 }
      try {
        const data = (item as { toJS(document: unknown): unknown } | null)?.toJS(document)
        const read = asRecord(data, place)
        yield 'data' in read ? withNumbers(read) : read
      } catch (error) {
        yield { place, reason: `cannot be read: ${(error as Error).message.split('\n')[0]}` }
      }
    }
  }
}

/** A record whose integers are numbers, where numbers hold them. */
function withNumbers({ data, place }: ReadRecord): Read {
  let reason: string | undefined
  const convert = (value: unknown): unknown => {
    if (typeof value === 'bigint') {
      if (!isExact(String(value))) reason = inexact(String(value))
      return Number(value)
    }
    if (Array.isArray(value)) return value.map(convert)
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
      return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, convert(inner)]))
  }
  const converted = convert(data)
  return reason ? { place, reason } : { data: converted, place }
}
