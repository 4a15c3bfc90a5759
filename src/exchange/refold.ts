import type { QueryRunner } from '../neo4j/database.ts'
import { affectedBy, derive } from './derive.ts'
import { fold, type Statement } from './fold.ts'
import { type GraphRecord, toGraph } from './to-graph.ts'
import { removeNodes, writeLinks, writeNodes } from './write.ts'

/**
 * Makes some nodes what their records now say, with all that is derived from them, in the caller's transaction. A node
 * without a record goes. Gives what was written: its late links are made when the nodes at their other ends are there.
 */
export async function refold(transaction: QueryRunner, ids: string[]): Promise<GraphRecord[]> {
  const before = await affectedBy(transaction, ids)
  const folded = await foldRecords(transaction, ids)
  const supported = new Set(folded.map(({ id }) => id))
  await writeNodes(transaction, folded)
  await writeLinks(transaction, folded, { late: false })
  await removeNodes(
    transaction,
    ids.filter(id => !supported.has(id)),
  )
  const after = await affectedBy(transaction, ids)
  await derive(transaction, [...new Set([...before, ...after])])
  return folded
}

/**
 * Makes the late links of some nodes of one schema, with what is derived from them, in the caller's transaction. The nodes
 * at both ends must be there.
 */
export async function linkLate(
  transaction: QueryRunner,
  schema: string,
  records: Pick<GraphRecord, 'id' | 'schema' | 'links'>[],
): Promise<void> {
  const ids = records.map(({ id }) => id)
  // Of the links made late, only an organization's PART_OF has anything derived from it.
  const affected = () => (schema === 'Organization' ? affectedBy(transaction, ids) : [])
  const before = await affected()
  await writeLinks(transaction, records, { late: true })
  await derive(transaction, [...new Set([...before, ...(await affected())])])
}

/** What the records of some ids together say, as nodes and links. */
export async function foldRecords(transaction: QueryRunner, ids: string[]): Promise<GraphRecord[]> {
  // Of each dataset only the newest record holds; the dataset that changed its mind last overrides the others.
  const { records } = await transaction.run(
    `UNWIND $ids AS id
     MATCH (record:Record {subject: id})<-[contains:CONTAINS]-(import:Import)
     WITH id, import.dataset AS dataset, record, contains ORDER BY import.number DESC
     WITH id, dataset, head(collect({json: record.json, since: contains.since})) AS newest
     ORDER BY newest.since, dataset
     RETURN id, collect([dataset, newest.json]) AS statements`,
    { ids },
  )
  return records.map(record => {
    const statements = (record.get('statements') as [string, string][]).map(([dataset, json]) => ({
      dataset,
      ...(JSON.parse(json) as { schema: string }),
    }))
    const { schema } = statements[0]!
    return toGraph(schema, record.get('id') as string, fold(schema, statements.map(toStatement)))
  })
}

function toStatement({ dataset, schema: _, ...fields }: { dataset: string; schema: string }): Statement {
  return { dataset, fields }
}
