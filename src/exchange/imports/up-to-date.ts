import neo4j from 'neo4j-driver'
import { StartError } from '../../errors.ts'
import type { Database } from '../../neo4j/database.ts'
import { whileLocked } from '../../neo4j/lock.ts'
import { withoutPaths } from '../writing/dataset-name.ts'
import { deriveAll } from '../writing/derive.ts'
import { resolve } from '../resolution/resolve.ts'
import { schemas } from '../records/schemas.ts'
import { rewrite } from '../writing/rewrite.ts'
import { spoolSubjects } from '../staging/spool.ts'

/** Goes up whenever records come to mean other properties, keys or links than before. */
const derivation = 11
const batchSize = 500

/** What the graph's only node `Derivation` says of a graph of which nothing is derived yet. */
export const underived = { version: neo4j.int(derivation), underived: true }

/** Who is told what is brought up to date, and may end it. */
export interface UpToDateOptions {
  report: (line: string) => void
  /** Nodes looked at so far, of how many. */
  progress?: (done: number, all: number) => void
  signal?: AbortSignal
}

/**
 * Makes the nodes anew from their records where the database was filled by an Entente that derived less from them, and derives
 * what is not derived yet after a bulk import. What an interruption leaves undone is done by the next start.
 */
export async function bringUpToDate(database: Database, options: UpToDateOptions): Promise<void> {
  if ((await stateOf(database)) === 'current') return
  const { report } = options
  await whileLocked(
    database,
    'imports',
    async () => {
      const state = await stateOf(database)
      if (state === 'current') return
      if (state === 'underived') await derive(database, options)
      else {
        await hidePaths(database)
        await rewriteAll(database, options)
      }
      await database.run('MERGE (d:Derivation) SET d.version = $derivation, d.underived = null', {
        derivation,
      })
    },
    { waiting: () => report('An import is running; waiting for it …') },
  )
}

async function derive(
  database: Database,
  { report, progress = () => undefined, signal }: UpToDateOptions,
): Promise<void> {
  report('Deriving what follows from the records …')
  await database.renewStatistics()
  await deriveAll(database, { progress, signal })
  // What a bulk import brought twice is compared as that of any other import is, now that it is known who met whom.
  // Of a graph that was brought back, what was found is there.
  const imports = await database.run(
    'MATCH (i:Import) WHERE COUNT { (:Match) } = 0 AND COUNT { (:Import) } = 1 RETURN i.id AS id, i.dataset AS dataset',
  )
  for (const { id, dataset } of imports)
    await resolve(database, { importId: id as string, dataset: dataset as string }, { progress, signal })
}

/** Datasets were once called by the paths that they were read from, which are their owner's. */
async function hidePaths(database: Database): Promise<void> {
  const rows = await database.run('MATCH (i:Import) RETURN DISTINCT i.dataset AS dataset')
  const renamed = rows
    .map(({ dataset }) => ({ before: dataset as string, now: withoutPaths(dataset as string) }))
    .filter(({ before, now }) => before !== now)
  if (renamed.length)
    await database.run(
      'UNWIND $renamed AS name MATCH (i:Import {dataset: name.before}) SET i.dataset = name.now',
      { renamed },
    )
}

async function rewriteAll(
  database: Database,
  { report, progress = () => undefined, signal }: UpToDateOptions,
): Promise<void> {
  const subjects = await spoolSubjects(database)
  try {
    if (subjects.size) report(`Bringing ${subjects.size} nodes up to date …`)
    let done = 0
    for (const schema of Object.keys(schemas))
      for await (const ids of subjects.batches(schema, batchSize)) {
        if (signal?.aborted) throw new StartError('The start was stopped; the next one goes on.')
        await database.write(transaction => rewrite(transaction, ids))
        done += ids.length
        progress(done, subjects.size)
      }
  } finally {
    subjects.remove()
  }
}

async function stateOf(database: Database): Promise<'current' | 'underived' | 'old'> {
  const [row] = await database.run(
    'MATCH (d:Derivation) RETURN max(d.version) AS version, max(d.underived) AS underived',
  )
  if (Number(row?.version ?? 0) < derivation) return 'old'
  return row!.underived ? 'underived' : 'current'
}
