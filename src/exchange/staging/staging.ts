import type { Finding, Findings, Place, Reject } from './findings.ts'
import type { GoodRecord, IncomingRecord, Prepared } from './prepare.ts'
import { linksOf, type OwnedLink, schemaNames } from '../records/schemas.ts'
import { StagedRecords } from './staged-records.ts'

/** Under what the spool keeps records that came before. */
const repeats = 'repeats'

/** What an import brings: sorted by schema, and counted. Whoever has it removes it. */
export class Staging extends StagedRecords {
  /** Records that were read. */
  read = 0
  /** Those that repeat another one of the same import word for word. */
  repeated = 0
  /** Those that are not imported. */
  rejected = 0
  /** Links that are not imported. */
  linksLeftOut = 0
  private readonly files: string[] = []

  constructor(private readonly findings: Findings) {
    super()
  }

  /** How many records are to be written. */
  get size(): number {
    return this.read - this.repeated - this.rejected
  }

  /** Takes in what was read and prepared. */
  take(prepared: Prepared): void {
    if ('oddity' in prepared) {
      const { oddity, place, record, field } = prepared
      this.findings.warn({ ...place, record, field, reason: oddity })
      return
    }
    this.read++
    if ('schema' in prepared) {
      this.keep(prepared)
      return
    }
    this.reject(prepared)
    const { id } = (prepared.data ?? {}) as { id?: unknown }
    // A good record of the same id stands.
    if (typeof id !== 'string' || this.index.get(id)) return
    const { file, line } = prepared.faults[0]
    this.index.reject(id, { schema: 0, file: this.fileNumber(file), line })
  }

  /** Where a record stands, whether it is imported or not. */
  placeOf(id: string): Place | undefined {
    const entry = this.index.get(id)
    return entry && { file: this.files[entry.file]!, line: entry.line }
  }

  /** Sets a record aside that was kept before. */
  setAside({ id, json }: IncomingRecord, faults: [Finding, ...Finding[]]): void {
    this.index.reject(id)
    this.reject({ data: JSON.parse(json), faults })
  }

  /** Imports a record without a link that it has. */
  leaveOut(
    { id, place }: IncomingRecord,
    schema: string,
    link: OwnedLink,
    other: string,
    reason: string,
  ): void {
    const out = this.leftOut.get(id) ?? []
    out.push([linksOf(schema).indexOf(link), other])
    this.leftOut.set(id, out)
    this.linksLeftOut++
    this.findings.leaveOut({ ...place, record: id, field: link.field, reason })
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

  private keep({ schema, record, oddities }: GoodRecord): void {
    const { id, json, hash, place } = record
    const before = this.index.add(id, hash, {
      schema: schemaNames.indexOf(schema),
      file: this.fileNumber(place.file),
      line: place.line,
    })
    if (!before) {
      this.spool.add(schema, record)
      for (const { field, reason } of oddities) this.findings.warn({ ...place, record: id, field, reason })
    } else if (before.same) {
      this.repeated++
      this.spool.add(repeats, record)
    } else {
      const other = `${this.files[before.entry.file]}:${before.entry.line}`
      const reason = `is also the id of a different record at ${other}; keep one of them, or give them ids of their own`
      this.reject({ data: JSON.parse(json), faults: [{ ...place, record: id, field: 'id', reason }] })
    }
  }

  private reject(reject: Reject): void {
    this.rejected++
    this.findings.reject(reject)
  }

  /** Files are read one after the other. */
  private fileNumber(file: string): number {
    if (this.files.at(-1) !== file) this.files.push(file)
    return this.files.length - 1
  }
}
