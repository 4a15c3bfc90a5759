import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { QueryRunner } from '../neo4j/database.ts'
import { resources } from '../resources.ts'

/** Nodes that one statement derives for. */
const batchSize = 2_000

/** The text of a rule, without its comments. */
function rule(name: string): string {
  const text = readFileSync(join(resources, 'cypher', 'derive', `${name}.cypher`), 'utf8')
  return text.replace(/^\s*\/\/.*\n/gm, '')
}

/**
 * The rules that derive links and keys, in this order: whom somebody counts for follows from the offices held, and who was
 * represented at an event from whom its participants counted for.
 */
const rules = [
  'keys',
  'within',
  'capacities',
  'counts-for',
  'attendance',
  'timeline',
  'contradictions',
  'hubs',
]

/** The ids of all nodes that have something derived from these, themselves included. */
export async function affectedBy(transaction: QueryRunner, ids: string[]): Promise<string[]> {
  if (!ids.length) return []
  const { records } = await transaction.run(rule('affected'), { ids })
  return records.map(record => record.get('id') as string)
}

/** Brings up to date what is derived for some nodes, in the caller's transaction. */
export async function derive(transaction: QueryRunner, ids: string[]): Promise<void> {
  // All of one rule before any of the next; of a minister of many years some thousands are affected.
  for (const name of rules)
    for (let at = 0; at < ids.length; at += batchSize)
      await transaction.run(rule(name), { ids: ids.slice(at, at + batchSize) })
}
