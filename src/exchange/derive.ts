import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { QueryRunner } from '../neo4j/database.ts'
import { resources } from '../resources.ts'

const rule = (name: string) => readFileSync(join(resources, 'cypher', 'derive', `${name}.cypher`), 'utf8')

/**
 * The rules that derive links and keys, in this order: whom somebody counts for follows from the offices held, and who was
 * represented at an event from whom its participants counted for.
 */
const rules = ['keys', 'capacities', 'counts-for', 'attendance', 'contradictions']

/** The ids of all nodes that have something derived from these, themselves included. */
export async function affectedBy(transaction: QueryRunner, ids: string[]): Promise<string[]> {
  const { records } = await transaction.run(rule('affected'), { ids })
  return records.map(record => record.get('id') as string)
}

/** Brings up to date what is derived for some nodes, in the caller's transaction. */
export async function derive(transaction: QueryRunner, ids: string[]): Promise<void> {
  if (ids.length) for (const name of rules) await transaction.run(rule(name), { ids })
}
