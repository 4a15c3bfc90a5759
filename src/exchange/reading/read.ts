import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isSeq, LineCounter, parseAllDocuments } from 'yaml'
import { StartError } from '../../errors.ts'
import { readCSV } from './csv.ts'
import { asRecord } from './read-line.ts'
import type { Read, Source, Unreadable, UnreadLine } from './source.ts'

/** The record files among some files and folders. Throws StartError for a missing one. */
export function recordFiles(paths: string[]): Source {
  const files = findFiles(paths)
  return {
    files,
    async *read() {
      for (const file of files) yield* readFile(file)
    },
  }
}

const formats = /\.(ya?ml|json|ndjson|csv)$/

function findFiles(paths: string[]): string[] {
  const files = paths.flatMap(path => {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat) throw new StartError(`${path} does not exist.`)
    if (!stat.isDirectory()) return [path]
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter(name => formats.test(name))
      .sort()
      .map(name => join(path, name))
  })
  const unknown = files.find(file => !formats.test(file))
  if (unknown) throw new StartError(`${unknown} is no record file: expected .yaml, .json, .ndjson or .csv.`)
  return files
}

/** The records of a file, each with the line where it begins, or why it cannot be read. NDJSON is never held as a whole. */
async function* readFile(file: string): AsyncGenerator<Read | UnreadLine> {
  if (file.endsWith('.ndjson')) {
    yield* readLines(file)
    return
  }
  if (file.endsWith('.csv')) {
    yield* readCSV(file)
    return
  }
  const place = { file, line: 1 }
  if (statSync(file).size > largestDocument) {
    yield { place, reason: `is larger than ${largestDocument / 2 ** 20} MiB; write it as NDJSON` }
    return
  }
  const text = decode(readFileSync(file))
  if (text === undefined) yield { place, reason: 'is not valid UTF-8; save the file in that encoding' }
  // JSON is YAML, and the YAML reader knows the line of each record.
  else yield* readDocuments(file, text)
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

function* readDocuments(file: string, text: string): Generator<Read> {
  const lines = new LineCounter()
  for (const document of parseAllDocuments(text, { lineCounter: lines })) {
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
        yield asRecord(data, place)
      } catch (error) {
        yield { place, reason: `cannot be read: ${(error as Error).message.split('\n')[0]}` }
      }
    }
  }
}
