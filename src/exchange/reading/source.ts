import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { Place } from '../staging/findings.ts'

/** A record as its file has it, before any check. */
export interface ReadRecord {
  data: unknown
  place: Place
}

/** A line of NDJSON that is yet to be parsed. */
export interface UnreadLine {
  line: string
  place: Place
}

/** What cannot be read as a record: where, why, and its text where that is worth keeping. */
export interface Unreadable {
  place: Place
  reason: string
  text?: string
}

/** Something odd that whoever reads came upon; what it is about is imported all the same. */
export interface ReadOddity {
  oddity: string
  place: Place
  record?: string
  field?: string
}

/** One thing that was read. */
export type Read = ReadRecord | Unreadable | ReadOddity

/** What an import reads. `Given`: what reading gives; only files of NDJSON give lines that are yet to be parsed. */
export interface RecordSource<Given = Read | UnreadLine> {
  /** Everything that it is read from. */
  files: string[]
  /** Who reads it, where that is not for every file by its name: the same files may be read otherwise. */
  reader?: string
  /** What became of what it is read from, where that is no record for each; known when all is read. */
  summary?: () => string
  /** Gives everything, in the order of the files. */
  read(): AsyncIterable<Given>
}

/** What is read, as one key: the same names and content again, read by the same reader, have the same. */
export async function digestOf({
  files,
  reader = '',
}: Pick<RecordSource, 'files' | 'reader'>): Promise<string> {
  const digest = createHash('sha256').update(reader)
  for (const file of files) {
    // The name of a CSV file says of which kind its records are.
    digest.update(`\n${basename(file)}\n`)
    for await (const chunk of createReadStream(file)) digest.update(chunk as Buffer)
  }
  return digest.digest('hex')
}
