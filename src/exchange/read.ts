import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isSeq, LineCounter, parseAllDocuments } from 'yaml'
import { StartError } from '../errors.ts'
import type { Place } from './check.ts'

/** A record as its file has it, before any check. */
export interface ReadRecord {
  data: unknown
  place: Place
}

/** A file that cannot be read as records: where, and why. */
export interface FileFault extends Place {
  reason: string
}

const formats = /\.(ya?ml|json|ndjson)$/

/** The record files among some files and folders, in the order of their names. Throws StartError for a missing one. */
export function findFiles(paths: string[]): string[] {
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
  if (unknown) throw new StartError(`${unknown} is no record file: expected .yaml, .json or .ndjson.`)
  return files
}

/** The records of a file, each with the line where it begins, or why the file cannot be read. */
export function* readFile(file: string): Generator<ReadRecord | FileFault> {
  const text = decode(file)
  if (text === undefined) yield { file, line: 1, reason: 'is not valid UTF-8' }
  else if (file.endsWith('.ndjson')) yield* readLines(file, text)
  // JSON is YAML, and the YAML reader knows the line of each record.
  else yield* readDocuments(file, text)
}

function decode(file: string): string | undefined {
  try {
    return new TextDecoder('utf8', { fatal: true }).decode(readFileSync(file))
  } catch {
    return undefined
  }
}

function* readLines(file: string, text: string): Generator<ReadRecord | FileFault> {
  for (const [index, line] of text.split('\n').entries()) {
    if (!line.trim()) continue
    const place = { file, line: index + 1 }
    try {
      yield { data: JSON.parse(line), place }
    } catch {
      yield { ...place, reason: 'is no JSON' }
    }
  }
}

function* readDocuments(file: string, text: string): Generator<ReadRecord | FileFault> {
  const lines = new LineCounter()
  for (const document of parseAllDocuments(text, { lineCounter: lines })) {
    if (!('contents' in document)) continue
    const [error] = document.errors
    if (error) {
      yield { file, line: lines.linePos(error.pos[0]).line, reason: error.message.split('\n')[0]! }
      continue
    }
    const items = isSeq(document.contents) ? document.contents.items : [document.contents]
    for (const item of items) {
      const range = (item as { range?: [number, number, number] } | null)?.range
      const place = { file, line: range ? lines.linePos(range[0]).line : 1 }
      try {
        yield { data: (item as { toJS(document: unknown): unknown } | null)?.toJS(document), place }
      } catch (error) {
        yield { ...place, reason: `cannot be read: ${(error as Error).message.split('\n')[0]}` }
      }
    }
  }
}
