import { StartError } from '../../errors.ts'
import type { Database, QueryRunner } from '../../neo4j/database.ts'
import { refuseCircles } from '../staging/circles.ts'
import type { Staging } from '../staging/staging.ts'
import type { IncomingRecord } from '../staging/prepare.ts'
import { keepRecords } from './keep.ts'
import { linksOf, schemaNames } from '../records/schemas.ts'
import { graphRecordsOf, linkLate, rewrite } from './rewrite.ts'
import { Spool } from '../staging/spool.ts'
import type { GraphLink } from './to-graph.ts'

/** Records per transaction: large enough for speed, small enough for memory. */
const batchSize = 500

/** Where the late links of a schema's records wait for the nodes of another. */
function lateKey(schema: string, after: string): string {
  return `${schema}-after-${after}`
}

/** The schemas that a record's late links wait for. */
function lateSchemas(schema: string, links: GraphLink[]): Set<string> {
  const types = new Set(links.map(({ type }) => type))
  return new Set(linksOf(schema).flatMap(({ type, after }) => (after && types.has(type) ? [after] : [])))
}

/** A node whose late links are made when all nodes are there. */
type LateRecord = Pick<IncomingRecord, 'id' | 'place'>

/** One import on its way into the graph. */
export class Writing {
  /** Records that were new or changed. */
  written = 0
  private done = 0
  private readonly late = new Spool<LateRecord>()

  constructor(
    private readonly database: Database,
    private readonly id: string,
    private readonly records: Pick<Staging, 'batches' | 'size'>,
    private readonly options: { progress?: (done: number, all: number) => void; signal?: AbortSignal },
  ) {}

  /** Writes everything. Throws ImportError where the records close a circle. */
  async writeAll(): Promise<void> {
    try {
      this.report(0)
      for (const schema of schemaNames) await this.writeSchema(schema)
    } finally {
      this.late.remove()
    }
  }

  private async writeSchema(schema: string): Promise<void> {
    for await (const batch of this.records.batches(schema, batchSize)) {
      await this.step(transaction => this.writeBatch(transaction, schema, batch))
      this.report(batch.length)
    }
    for (const earlier of schemaNames)
      for await (const batch of this.late.batches(lateKey(earlier, schema), batchSize))
        await this.step(transaction => this.link(transaction, earlier, schema, batch))
  }

  private async writeBatch(
    transaction: QueryRunner,
    schema: string,
    batch: IncomingRecord[],
  ): Promise<() => void> {
    const changed = await keepRecords(transaction, this.id, schema, batch)
    const merged = changed.length ? await rewrite(transaction, changed, batch) : []
    return () => {
      this.written += changed.length
      const places = new Map(batch.map(({ id, place }) => [id, place]))
      for (const { id, links } of merged)
        for (const after of lateSchemas(schema, links))
          this.late.add(lateKey(schema, after), { id, place: places.get(id)! })
    }
  }

  private async link(
    transaction: QueryRunner,
    schema: string,
    after: string,
    batch: LateRecord[],
  ): Promise<() => void> {
    const merged = await graphRecordsOf(
      transaction,
      batch.map(({ id }) => id),
    )
    await linkLate(transaction, schema, merged, after)
    await refuseCircles(transaction, schema, batch)
    return () => undefined
  }

  /** A transaction may run again, so what follows from it in this process comes after it. */
  private async step(work: (transaction: QueryRunner) => Promise<() => void>): Promise<void> {
    if (this.options.signal?.aborted) throw new StartError('The import was stopped.')
    const after = await this.database.write(work)
    after()
  }

  private report(more: number): void {
    this.done += more
    this.options.progress?.(this.done, this.records.size)
  }
}
