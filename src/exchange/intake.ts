import { hash as digestOf } from 'node:crypto'
import { type CheckedRecord, checkRecord } from './check.ts'
import type { Finding, Findings, Place } from './findings.ts'
import { IdIndex } from './id-index.ts'
import { odditiesOf } from './oddities.ts'
import type { Read } from './source.ts'
import { linksOf, schemas, targetsOf } from './records/schemas.ts'
import { type LineForm, Spool } from './spool.ts'

/** A checked record on its way into the graph. */
export interface IncomingRecord {
  id: string
  /** What it gives, as text; the same content has the same hash, whatever the order of its fields. */
  json: string
  hash: string
  place: Place
  /** What it links to: by which of the links that its schema owns, and the id. */
  targets: [link: number, other: string][]
}

/** What a record gives is JSON, which has no tab as such: it stands behind one as it is, and is not parsed to look at the rest. */
const asLine: LineForm<IncomingRecord> = {
  write: ({ json, ...rest }) => `${JSON.stringify(rest)}\t${json}`,
  read(line) {
    const tab = line.indexOf('\t')
    return { ...JSON.parse(line.slice(0, tab)), json: line.slice(tab + 1) }
  },
}

const schemaNames = Object.keys(schemas)
/** Under what the spool keeps records that came before. */
const repeats = 'repeats'

/** What an import brings: checked, sorted by schema, and counted. Whoever has it removes it. */
export class Intake {
  /** Records that were read. */
  read = 0
  /** Those that repeat another one of the same import word for word. */
  repeated = 0
  /** Those that are not imported. */
  rejected = 0
  private readonly spool = new Spool(asLine)
  private readonly index = new IdIndex()
  private readonly files: string[] = []

  constructor(private readonly findings: Findings) {}

  /** How many records are to be written. */
  get size(): number {
    return this.read - this.repeated - this.rejected
  }

  /** The records of a schema that are to be written, some at a time. */
  async *batches(schema: string, size: number): AsyncGenerator<IncomingRecord[]> {
    for await (const batch of this.spool.batches(schema, size)) {
      const accepted = batch.filter(({ id }) => this.brings(id))
      if (accepted.length) yield accepted
    }
  }

  /** The schema under which an id is brought; `rejected` where it was to be, and is not. */
  schemaOf(id: string): string | 'rejected' | undefined {
    const entry = this.index.get(id)
    return entry && (entry.rejected ? 'rejected' : schemaNames[entry.schema])
  }

  /** Whether there is a record of an id that is to be written. */
  brings(id: string): boolean {
    return this.index.get(id)?.rejected === false
  }

  /** A number that only this id has in the import. */
  numberOf(id: string): number | undefined {
    return this.index.get(id)?.number
  }

  /** Takes in what was read. */
  take(read: Read): void {
    if ('oddity' in read) {
      const { oddity, place, record, field } = read
      this.findings.warn({ ...place, record, field, reason: oddity })
      return
    }
    this.read++
    if ('reason' in read) {
      const { place, reason, text } = read
      this.reject({ text, faults: [{ ...place, reason }] })
      return
    }
    const checked = checkRecord(read.data, read.place)
    if (!Array.isArray(checked)) this.keep(checked, read.data)
    else {
      this.reject({ data: read.data, faults: checked as [Finding] })
      const { id } = (read.data ?? {}) as { id?: unknown }
      // A good record of the same id stands.
      if (typeof id === 'string' && !this.index.get(id)) this.index.reject(id)
    }
  }

  /** Sets a record aside that was kept before. */
  setAside({ id, json }: IncomingRecord, faults: [Finding, ...Finding[]]): void {
    this.index.reject(id)
    this.reject({ data: JSON.parse(json), faults })
  }

  /** When all is checked: what repeats a record that was set aside is not there either. */
  async settleRepeats(): Promise<void> {
    for await (const batch of this.spool.batches(repeats, 1_000))
      for (const { id, json, place } of batch)
        if (this.schemaOf(id) === 'rejected') {
          this.repeated--
          this.reject({
            data: JSON.parse(json),
            faults: [{ ...place, record: id, reason: 'repeats a record that is set aside' }],
          })
        }
  }

  remove(): void {
    this.spool.remove()
  }

  private keep(record: CheckedRecord, data: unknown): void {
    const { schema, id, fields, place } = record
    const json = JSON.stringify(sorted({ schema, ...fields }))
    const hash = digestOf('sha256', json, 'base64url')
    const before = this.index.add(id, hash, {
      schema: schemaNames.indexOf(schema),
      file: this.fileNumber(place.file),
      line: place.line,
    })
    const incoming = { id, json, hash, place, targets: numberedTargets(schema, fields) }
    if (!before) {
      this.spool.add(schema, incoming)
      for (const oddity of odditiesOf(schema, fields)) this.findings.warn({ ...place, record: id, ...oddity })
    } else if (before.same) {
      this.repeated++
      this.spool.add(repeats, incoming)
    } else {
      const other = `${this.files[before.entry.file]}:${before.entry.line}`
      const reason = `is also the id of a different record at ${other}; keep one of them, or give them ids of their own`
      this.reject({ data, faults: [{ ...place, record: id, field: 'id', reason }] })
    }
  }

  private reject(reject: Parameters<Findings['reject']>[0]): void {
    this.rejected++
    this.findings.reject(reject)
  }

  /** Files are read one after the other. */
  private fileNumber(file: string): number {
    if (this.files.at(-1) !== file) this.files.push(file)
    return this.files.length - 1
  }
}

function numberedTargets(schema: string, fields: Record<string, unknown>): IncomingRecord['targets'] {
  const owned = linksOf(schema)
  return targetsOf(schema, fields).map(({ link, other }) => [owned.indexOf(link), other])
}

/** The same content, however its fields were ordered, is the same text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, item]) => [name, sorted(item)]),
  )
}
