import neo4j from 'neo4j-driver'
import { StartError } from '../../errors.ts'
import { Database } from '../../neo4j/database.ts'
import { administer } from '../../neo4j/embedded/admin.ts'
import { hasDatabase } from '../../neo4j/embedded/archive.ts'
import { type EmbeddedOptions, startEmbedded } from '../../neo4j/embedded/embedded.ts'
import type { Findings } from '../findings.ts'
import { type ImportCounts, countsOf } from '../import.ts'
import type { Intake } from '../intake.ts'
import { foldAlone } from '../refold.ts'
import { schemas } from '../records/schemas.ts'
import { digestOf, type Source } from '../source.ts'
import { emptySurroundings } from '../surroundings.ts'
import { takeIn } from '../take-in.ts'
import { toGraph } from '../to-graph.ts'
import { underived } from '../up-to-date.ts'
import { Tables } from './tables.ts'

/** The number of what there is one of. */
const only = 1

/** Who is told what a bulk import does, and may end it. */
export interface BulkOptions {
  findings: Findings
  /** Records converted so far, of how many. */
  progress: (done: number, all: number) => void
}

/**
 * Imports records as the first version of a dataset into an embedded database that is empty, by neo4j-admin: read and checked as by any
 * import, and the same graph, but for what is derived, which the next who opens the graph adds. All of it is there then, or, after an
 * end at any moment, nothing. Throws StartError.
 */
export async function importInBulk(
  embedded: EmbeddedOptions,
  source: Source,
  dataset: string,
  { findings, progress }: BulkOptions,
): Promise<ImportCounts & { id: string }> {
  const { report, signal } = embedded
  await refuseFilled(embedded)
  return administer(embedded, async admin => {
    const startedAt = new Date()
    const digest = await digestOf(source)
    const tables = new Tables()
    const intake = await takeIn(emptySurroundings, source, findings, signal).catch(error => {
      tables.remove()
      throw error
    })
    try {
      await convert(intake, tables, progress, signal)
      const counts = countsOf(intake, intake.size)
      tables.addNode('other', 'Import', only, importNode({ dataset, digest, startedAt, counts }))
      tables.addNode('other', 'Derivation', only + 1, underived)
      report(`Neo4j takes in ${tables.nodeCount} nodes and ${tables.linkCount} links …`)
      await admin.fill(tables.finish())
      return { id: '1', ...counts }
    } finally {
      intake.remove()
      tables.remove()
    }
  })
}

async function refuseFilled(embedded: EmbeddedOptions): Promise<void> {
  if (!hasDatabase(embedded.home)) return
  const { address, stop } = await startEmbedded(embedded)
  const database = new Database(address)
  try {
    const [found] = await database.run('MATCH (n:Entity|Import) RETURN n.id LIMIT 1')
    if (found)
      throw new StartError(
        `--bulk fills an empty database, and there is something in ${embedded.home}. Set ENTENTE_HOME to a new folder, or import without --bulk.`,
      )
  } finally {
    await database.close()
    await stop()
  }
}

/** Puts every record that is to be imported into the tables, as itself and as what it says. */
async function convert(
  intake: Intake,
  tables: Tables,
  progress: (done: number, all: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const numberOf = (id: string) => intake.numberOf(id)!
  let done = 0
  for (const schema of Object.keys(schemas))
    for await (const batch of intake.batches(schema, 5_000)) {
      if (signal.aborted) throw new StartError('The import was stopped.')
      for (const { id, json, hash } of batch) {
        tables.addRecord(toGraph(foldAlone({ id, json })), numberOf)
        const number = numberOf(id)
        tables.addNode('record', 'Record', number, { hash, subject: id, schema, json })
        tables.addLink('CONTAINS', ['other', only], ['record', number], { since: neo4j.int(1) })
      }
      done += batch.length
      progress(done, intake.size)
    }
}

/** What `beginImport` and `completeImport` make, at once. */
function importNode({
  dataset,
  digest,
  startedAt,
  counts: { written, unchanged, rejected },
}: {
  dataset: string
  digest: string
  startedAt: Date
  counts: ImportCounts
}): Record<string, unknown> {
  return {
    id: '1',
    number: neo4j.int(1),
    dataset,
    digest,
    startedAt: neo4j.types.DateTime.fromStandardDate(startedAt),
    completedAt: neo4j.types.DateTime.fromStandardDate(new Date()),
    written: neo4j.int(written),
    unchanged: neo4j.int(unchanged),
    rejected: neo4j.int(rejected),
  }
}
