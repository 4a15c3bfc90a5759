import { type LeftOut, withoutLinks } from './left-out.ts'
import { IdIndex, type SharedIds } from './id-index.ts'
import type { IncomingRecord } from './prepare.ts'
import { schemaNames } from '../records/schemas.ts'
import { type LineForm, type Part, Spool } from './spool.ts'

/** What a record gives is JSON, which has no tab as such: it stands behind one as it is, and is not parsed to look at the rest. */
const asLine: LineForm<IncomingRecord> = {
  write: ({ json, ...rest }) => `${JSON.stringify(rest)}\t${json}`,
  read(line) {
    const tab = line.indexOf('\t')
    const record = JSON.parse(line.slice(0, tab)) as IncomingRecord
    record.json = line.slice(tab + 1)
    return record
  },
}

/** What another thread needs to read what was taken in. */
export interface SharedRecords {
  folder: string
  ids: SharedIds
  leftOut: Map<string, LeftOut[]>
}

/** The records of an import that were checked, by schema, and what is known of their ids. */
export class StagedRecords {
  protected readonly spool: Spool<IncomingRecord>
  protected readonly index: IdIndex

  /** Links that records are imported without, by their ids. */
  protected readonly leftOut: Map<string, LeftOut[]>

  /** `shared`: what another thread took in, to be read only. */
  constructor(shared?: SharedRecords) {
    this.leftOut = shared?.leftOut ?? new Map()
    this.spool = new Spool(asLine, shared?.folder)
    this.index = new IdIndex(shared?.ids)
  }

  /** The records of a schema that are to be written, some at a time, or a part of them. */
  async *batches(schema: string, size: number, part?: Part): AsyncGenerator<IncomingRecord[]> {
    for await (const batch of this.spool.batches(schema, size, part)) {
      const accepted = batch
        .filter(({ id }) => this.brings(id))
        .map(record => withoutLinks(schema, record, this.leftOut.get(record.id)))
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
    return this.index.numberOf(id)
  }

  /** For other threads, once nothing is taken in any more. */
  share(): SharedRecords {
    return { folder: this.spool.complete(), ids: this.index.shared, leftOut: this.leftOut }
  }
}
