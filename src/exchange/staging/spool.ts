import {
  appendFileSync,
  closeSync,
  createReadStream,
  existsSync,
  mkdtempSync,
  openSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StartError } from '../../errors.ts'
import type { Database } from '../../neo4j/database.ts'

/** Lines are gathered up to this length before they are written. */
const bufferSize = 2 ** 18

/** How a row is written as a line, and read again. */
export interface LineForm<Row> {
  write(row: Row): string
  read(line: string): Row
}

const asJSON = { write: JSON.stringify, read: JSON.parse }

/** One batch of each `every`, beginning with number `first`: those of several threads, 0, 1, …, make up the whole. */
export interface Part {
  first: number
  every: number
}

const whole: Part = { first: 0, every: 1 }

/**
 * Rows that wait on the disk, apart by a key, so that memory does not grow with what is imported. Everything must be read
 * once before anything is written, and is then written in another order.
 */
export class Spool<Row> {
  private readonly files = new Map<string, { handle: number; waiting: string; rows: number }>()

  /** `folder`: that of a spool which another thread completed, to be read only. */
  constructor(
    private readonly form: LineForm<Row> = asJSON,
    private readonly folder = onDisk(() => mkdtempSync(join(tmpdir(), 'entente-'))),
  ) {}

  /** Keeps a row. Throws StartError where the disk is full. */
  add(key: string, row: Row): void {
    let file = this.files.get(key)
    if (!file) {
      file = { handle: onDisk(() => openSync(this.path(key), 'a')), waiting: '', rows: 0 }
      this.files.set(key, file)
    }
    file.waiting += `${this.form.write(row)}\n`
    file.rows++
    if (file.waiting.length > bufferSize) flush(file)
  }

  /** How many rows are kept. */
  get size(): number {
    return [...this.files.values()].reduce((sum, { rows }) => sum + rows, 0)
  }

  /** How many rows are kept under a key. */
  sizeOf(key: string): number {
    return this.files.get(key)?.rows ?? 0
  }

  /** Writes what is left, and gives the folder that other threads may read. */
  complete(): string {
    for (const file of this.files.values()) flush(file)
    return this.folder
  }

  /** The rows of a key in the order in which they came, some at a time, or a part of these batches. */
  async *batches(key: string, size: number, { first, every } = whole): AsyncGenerator<Row[]> {
    const file = this.files.get(key)
    if (file) flush(file)
    else if (!existsSync(this.path(key))) return
    let batch: Row[] = []
    let row = 0
    let unfinished = ''
    for await (const chunk of createReadStream(this.path(key), {
      encoding: 'utf8',
      highWaterMark: 2 ** 18,
    })) {
      const lines = (unfinished + chunk).split('\n')
      unfinished = lines.pop()!
      for (const line of lines) {
        if (Math.floor(row++ / size) % every !== first) continue
        batch.push(this.form.read(line))
        if (batch.length < size) continue
        yield batch
        batch = []
      }
    }
    if (batch.length) yield batch
  }

  /** Gives the disk back. */
  remove(): void {
    for (const { handle } of this.files.values()) closeSync(handle)
    rmSync(this.folder, { recursive: true, force: true })
  }

  private path(key: string): string {
    return join(this.folder, `${key}.ndjson`)
  }
}

function flush(file: { handle: number; waiting: string }): void {
  onDisk(() => appendFileSync(file.handle, file.waiting))
  file.waiting = ''
}

/** Does something on the disk. Throws StartError where it is full. */
export function onDisk<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw new StartError(
      `What is being imported cannot be kept in ${tmpdir()} (${(error as NodeJS.ErrnoException).code}). Make room there, or set TMPDIR to a folder that has it, and import again.`,
    )
  }
}

/** Spools the ids that a statement returns, each under its key, as they come: columns `key` and `id`. */
export async function spoolIds(
  database: Database,
  statement: string,
  parameters: Record<string, unknown> = {},
): Promise<Spool<string>> {
  const spool = new Spool<string>()
  const session = database.driver.session({ database: database.name })
  try {
    for await (const row of session.run(statement, parameters)) spool.add(row.get('key'), row.get('id'))
    return spool
  } catch (error) {
    spool.remove()
    throw error
  } finally {
    await session.close()
  }
}

/**
 * Spools the ids that records are of, each once, under the schema of its node. Of two schemas that say something of one id a Person is
 * known, and the other knows of nobody what it is: the last by name.
 */
export function spoolSubjects(database: Database, where = ''): Promise<Spool<string>> {
  return spoolIds(database, `MATCH (r:Record) ${where} RETURN max(r.schema) AS key, r.subject AS id`)
}
