import { linksOf, schemas } from '../exchange/records/schemas.ts'
import { rewrite } from '../exchange/writing/rewrite.ts'
import { spoolSubjects } from '../exchange/staging/spool.ts'
import { StartError } from '../errors.ts'
import type { Database, QueryRunner } from '../neo4j/database.ts'
import { toJSONValue } from '../neo4j/values.ts'
import { mostFindings } from './findings.ts'

const batchSize = 500

/** Derived links belong to the node whose rule makes them: what an act stands for, who was at an event, whom a fact is about. */
const derivedLinks: Record<string, { out?: string[]; in?: string[] }> = {
  Participation: { out: ['AS', 'FOR'] },
  Signature: { out: ['AS', 'FOR'] },
  Event: { in: ['ATTENDED', 'DATED', 'UNDATED'] },
  ...Object.fromEntries(
    ['Tenure', 'Document', 'Party', 'Observation', 'Project'].map(schema => [
      schema,
      { in: ['DATED', 'UNDATED'] },
    ]),
  ),
}

/**
 * Folds the records of every node anew and compares: what differs is named. The comparison is taken back, unless `rebuild`
 * keeps it. Each rule stands in one place, so that the check cannot know another graph than the import.
 */
export async function compareWithRecords(
  database: Database,
  {
    rebuild = false,
    progress,
    signal,
  }: { rebuild?: boolean; progress?: (done: number) => void; signal?: AbortSignal },
): Promise<string[]> {
  // A node that is missing can only be made again; the check names it among the strays.
  const subjects = await spoolSubjects(database, rebuild ? '' : 'WHERE EXISTS { (:Entity {id: r.subject}) }')
  const findings: string[] = []
  let done = 0
  const sweep = async (found: (differences: string[]) => void) => {
    for (const schema of Object.keys(schemas))
      for await (const ids of subjects.batches(schema, batchSize)) {
        if (signal?.aborted) throw new StartError('The check was stopped.')
        const compare = (transaction: QueryRunner) => compareBatch(transaction, schema, ids)
        found(rebuild ? await database.write(compare) : await database.rehearse(compare))
        done += ids.length
        progress?.(done)
      }
  }
  try {
    await sweep(differences => findings.push(...differences.slice(0, mostFindings - findings.length)))
    // Links to nodes that were missing can be made once all of them are there.
    if (rebuild && findings.length) await sweep(() => undefined)
    return findings
  } finally {
    subjects.remove()
  }
}

async function compareBatch(transaction: QueryRunner, schema: string, ids: string[]): Promise<string[]> {
  const before = await contentOf(transaction, schema, ids)
  await rewrite(transaction, ids)
  const after = await contentOf(transaction, schema, ids)
  return ids.flatMap(id => differences(id, before.get(id) ?? [], after.get(id) ?? []))
}

function differences(id: string, there: string[], right: string[]): string[] {
  return [
    ...there.filter(line => !right.includes(line)).map(line => `${id}: has ${line}, which does not follow`),
    ...right.filter(line => !there.includes(line)).map(line => `${id}: lacks ${line}`),
  ]
}

/** Everything that a node's records and rules decide: its properties, small nodes and links, each as a line. */
async function contentOf(
  transaction: QueryRunner,
  schema: string,
  ids: string[],
): Promise<Map<string, string[]>> {
  const owned = linksOf(schema)
  const out = [
    ...owned.filter(link => !link.incoming).map(link => link.type),
    ...(derivedLinks[schema]?.out ?? []),
  ]
  const incoming = [
    ...owned.filter(link => link.incoming).map(link => link.type),
    ...(derivedLinks[schema]?.in ?? []),
  ]
  const { records } = await transaction.run(
    `UNWIND $ids AS id
     MATCH (node:Entity {id: id})
     RETURN id, properties(node) AS properties, labels(node) AS labels,
       COLLECT { MATCH (node)-[link:NAMED|HAS]->(small) RETURN [type(link), labels(small), properties(small)] }
       + COLLECT { MATCH (node)-[link:${out.join('|') || 'NONE'}]->(other:Entity) RETURN [type(link), other.id, properties(link)] }
       + COLLECT { MATCH (node)<-[link:${incoming.join('|') || 'NONE'}]-(other:Entity) RETURN [type(link), other.id, properties(link)] } AS parts`,
    { ids },
  )
  return new Map(
    records.map(record => [
      record.get('id') as string,
      [
        ...Object.entries(record.get('properties') as object).map(
          ([name, value]) => `${name} = ${asText(value)}`,
        ),
        `labels ${(record.get('labels') as string[]).sort().join(' ')}`,
        ...(record.get('parts') as [string, string | string[], object][]).map(
          ([type, other, properties]) => `${type} ${other} ${asText(properties)}`,
        ),
      ],
    ]),
  )
}

function asText(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return JSON.stringify(toJSONValue(value))
  if (toJSONValue(value) !== value) return String(toJSONValue(value))
  const entries = Object.entries(value).map(([name, item]) => [name, toJSONValue(item)])
  return JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))))
}
