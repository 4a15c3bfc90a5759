import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '../neo4j/database.ts'
import { resources } from '../resources.ts'
import { overBatches } from './write.ts'

const rule = (name: string) => readFileSync(join(resources, 'cypher', 'derive', `${name}.cypher`), 'utf8')

/** Brings up to date what is derived from some nodes: sort keys, capacities, and whom somebody counts for. */
export async function derive(database: Database, changed: string[]): Promise<void> {
  const affected = new Set<string>()
  await overBatches(database, changed, async (transaction, ids) => {
    const { records } = await transaction.run(rule('affected'), { ids })
    for (const record of records) affected.add(record.get('id'))
  })
  await overBatches(database, [...affected], async (transaction, ids) => {
    // In this order: whom somebody counts for follows from the offices held.
    for (const name of ['keys', 'capacities', 'counts-for']) await transaction.run(rule(name), { ids })
  })
}
