import type { Database, QueryRunner } from '../../neo4j/database.ts'
import type { Staging } from '../staging/staging.ts'
import type { IncomingRecord } from '../staging/prepare.ts'
import { schemas } from '../records/schemas.ts'

/**
 * Keeps records as part of an import, and gives the ids of those that say something new: the dataset did not have the record
 * before, or had another. `since` is the import from which on the dataset says so, which decides who overrides whom.
 */
export async function keepRecords(
  transaction: QueryRunner,
  importId: string,
  schema: string,
  records: IncomingRecord[],
): Promise<string[]> {
  const result = await transaction.run(
    `MATCH (import:Import {id: $importId})
     UNWIND $rows AS row
     CALL (import, row) {
       // Without a label: the planner is not to begin with the imports, each of which has all its records.
       MATCH (record:Record {subject: row.id})<-[contains:CONTAINS]-(before)
       WHERE before.dataset = import.dataset AND before.number < import.number
       RETURN record.hash AS hash, contains.since AS since ORDER BY before.number DESC LIMIT 1
       UNION ALL
       RETURN null AS hash, null AS since
     }
     WITH import, row, head(collect(hash)) AS hash, head(collect(since)) AS since
     MERGE (record:Record {hash: row.hash})
     ON CREATE SET record.subject = row.id, record.schema = $schema, record.json = row.json
     MERGE (import)-[contains:CONTAINS]->(record)
     SET contains.since = CASE WHEN hash = row.hash THEN since ELSE import.number END
     WITH row WHERE hash IS NULL OR hash <> row.hash
     RETURN row.id AS id`,
    { importId, schema, rows: records.map(({ id, hash, json }) => ({ id, hash, json })) },
  )
  return result.records.map(record => record.get('id') as string)
}

/** Takes records out of an import. A record that no import has any more goes. */
export async function dropRecords(transaction: QueryRunner, importId: string, ids: string[]): Promise<void> {
  await transaction.run(
    `UNWIND $ids AS id
     MATCH (record:Record {subject: id})<-[contains:CONTAINS]-(import)
     WHERE import.id = $importId
     DELETE contains
     WITH DISTINCT record
     WHERE NOT EXISTS { (record)<-[:CONTAINS]-() }
     DELETE record`,
    { importId, ids },
  )
}

/** How many records of what is staged say something new of what a dataset has: those that an import of them would write. */
export async function countNew(
  database: Database,
  dataset: string,
  staging: Pick<Staging, 'batches'>,
): Promise<number> {
  let count = 0
  for (const schema of Object.keys(schemas))
    for await (const batch of staging.batches(schema, 1_000)) {
      const [row] = await database.run(
        `UNWIND $rows AS row
         CALL (row) {
           MATCH (record:Record {subject: row.id})<-[:CONTAINS]-(before)
           WHERE before.dataset = $dataset AND before.completedAt IS NOT NULL
           RETURN record.hash AS hash ORDER BY before.number DESC LIMIT 1
           UNION ALL
           RETURN null AS hash
         }
         WITH row, head(collect(hash)) AS hash
         WHERE hash IS NULL OR hash <> row.hash
         RETURN count(row) AS count`,
        { dataset, rows: batch.map(({ id, hash }) => ({ id, hash })) },
      )
      count += row!.count as number
    }
  return count
}
