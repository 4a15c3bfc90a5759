import { StartError } from '../errors.ts'
import type { Database } from '../neo4j/database.ts'
import { whileLocked } from '../neo4j/lock.ts'
import { schemas } from './records/schemas.ts'
import { refold } from './refold.ts'
import { spoolIds } from './spool.ts'

/** Goes up whenever records come to mean other properties, keys or links than before. */
const derivation = 4
const batchSize = 500

/**
 * Makes the nodes anew from their records where the database was filled by an Entente that derived less from them. What an
 * interruption leaves undone is done by the next start.
 */
export async function bringUpToDate(
  database: Database,
  { report, signal }: { report: (line: string) => void; signal?: AbortSignal },
): Promise<void> {
  if (await isUpToDate(database)) return
  await whileLocked(
    database,
    'imports',
    async () => {
      if (await isUpToDate(database)) return
      const subjects = await spoolIds(
        database,
        'MATCH (r:Record) RETURN DISTINCT r.schema AS key, r.subject AS id',
      )
      try {
        if (subjects.size) report(`Bringing ${subjects.size} nodes up to date …`)
        for (const schema of Object.keys(schemas))
          for await (const ids of subjects.batches(schema, batchSize)) {
            if (signal?.aborted) throw new StartError('The start was stopped; the next one goes on.')
            await database.write(transaction => refold(transaction, ids))
          }
      } finally {
        subjects.remove()
      }
      await database.run('MERGE (d:Derivation) SET d.version = $derivation', { derivation })
    },
    { waiting: () => report('An import is running; waiting for it …') },
  )
}

async function isUpToDate(database: Database): Promise<boolean> {
  const [row] = await database.run('MATCH (d:Derivation) RETURN max(d.version) AS version')
  return Number(row?.version ?? 0) >= derivation
}
