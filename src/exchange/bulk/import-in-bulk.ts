import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { StartError } from '../../errors.ts'
import { Database } from '../../neo4j/database.ts'
import { administer } from '../../neo4j/embedded/admin.ts'
import { hasDatabase } from '../../neo4j/embedded/archive.ts'
import { type EmbeddedOptions, startEmbedded } from '../../neo4j/embedded/embedded.ts'
import type { Findings } from '../staging/findings.ts'
import { countsOf } from '../imports/import.ts'
import type { ImportCounts } from '../imports/imports.ts'
import type { Staging } from '../staging/staging.ts'
import { digestOf, type RecordSource } from '../reading/source.ts'
import { onDisk } from '../staging/spool.ts'
import { emptySurroundings } from '../staging/surroundings.ts'
import { stage } from '../staging/stage.ts'
import { underived } from '../imports/up-to-date.ts'
import { type Filled, only, optionsOf, Tables } from './tables.ts'
import { Threads } from './threads.ts'

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
  source: RecordSource,
  dataset: string,
  { findings, progress }: BulkOptions,
): Promise<ImportCounts & { id: string }> {
  const { report, signal } = embedded
  await refuseFilled(embedded)
  return administer(embedded, async admin => {
    const startedAt = new Date()
    const digest = await digestOf(source)
    const folder = onDisk(() => mkdtempSync(join(tmpdir(), 'entente-bulk-')))
    const threads = new Threads()
    let staging: Staging | undefined
    try {
      staging = await stage(emptySurroundings, source, findings, signal, reads => threads.prepare(reads))
      const { size } = staging
      const filled = await threads.convert(staging, folder, done => progress(done, size), signal)
      // What they hold is neo4j-admin's from here on.
      await threads.end()
      const counts = countsOf(staging, size)
      filled.push(own(join(folder, 'own'), filled.length, importNode({ dataset, digest, startedAt, counts })))
      const sum = (of: 'nodes' | 'links') => filled.reduce((all, each) => all + each[of], 0)
      report(`Neo4j takes in ${sum('nodes')} nodes and ${sum('links')} links …`)
      await admin.fill(optionsOf(filled, folder))
      return { id: '1', ...counts }
    } finally {
      await threads.end()
      staging?.remove()
      rmSync(folder, { recursive: true, force: true })
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

/** The tables of what there is one of: the import, and the note that nothing is derived yet. */
function own(folder: string, number: number, properties: Record<string, unknown>): Filled {
  const tables = new Tables(folder, number)
  try {
    tables.addNode('other', 'Import', only, properties)
    tables.addNode('other', 'Derivation', only + 1, underived)
    return tables.finish()
  } finally {
    tables.close()
  }
}

/** What `beginImport` and `completeImport` make, at once. */
function importNode({
  dataset,
  digest,
  startedAt,
  counts: { written, unchanged, rejected, leftOut },
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
    leftOut: neo4j.int(leftOut),
  }
}
