import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../../errors.ts'
import type { Database, QueryRunner } from '../../neo4j/database.ts'
import { resources } from '../../resources.ts'
import { schemas } from '../records/schemas.ts'
import { spoolSubjects } from '../staging/spool.ts'

/** Nodes that one statement derives for. */
const batchSize = 2_000

/** The text of a rule, without its comments. */
function rule(name: string): string {
  const text = readFileSync(join(resources, 'cypher', 'derive', `${name}.cypher`), 'utf8')
  return text.replace(/^\s*\/\/.*\n/gm, '')
}

/**
 * The rules that derive links and keys, in this order: whom somebody counts for follows from the offices held, and who was
 * represented at an event from whom its participants counted for. `of`: the schemas whose nodes a rule derives something for.
 */
const rules: { name: string; of: string[] }[] = [
  { name: 'keys', of: ['Participation', 'Party', 'Signature'] },
  { name: 'within', of: ['Event', 'Document'] },
  { name: 'reigns', of: ['Office'] },
  { name: 'capacities', of: ['Participation', 'Signature'] },
  { name: 'counts-for', of: ['Participation', 'Signature'] },
  { name: 'attendance', of: ['Event'] },
  { name: 'timeline', of: ['Tenure', 'Event', 'Document', 'Project', 'Party', 'Observation'] },
  { name: 'contradictions', of: ['Tenure', 'Party', 'Observation'] },
  { name: 'oddities', of: ['Tenure', 'Participation', 'Signature', 'Party', 'Event', 'Office'] },
  { name: 'hubs', of: ['Country', 'Organization', 'Office', 'Event', 'Document'] },
]

/** Nodes that have something derived, each id with its schema. */
export type Derivable = Map<string, string>

/** All nodes that have something derived from those of some ids, themselves included. */
export async function affectedBy(transaction: QueryRunner, ids: string[]): Promise<Derivable> {
  if (!ids.length) return new Map()
  const { records } = await transaction.run(rule('affected'), { ids })
  return new Map(
    records.map(record => [
      record.get('id') as string,
      (record.get('labels') as string[]).find(label => label in schemas)!,
    ]),
  )
}

/** Brings up to date what is derived for some nodes, in the caller's transaction. */
export async function derive(transaction: QueryRunner, nodes: Derivable): Promise<void> {
  const all = new Map(nodes)
  const offices = idsOf(nodes, ['Office'])
  if (offices.length) {
    // What bounds one tenure of an office can be another's: whoever held it then is affected too.
    const bounded = await Promise.all(batchesOf(offices).map(ids => transaction.run(rule('reigns'), { ids })))
    const tenures = bounded.flatMap(({ records }) => records.map(record => record.get('id') as string))
    const others = tenures.filter(id => !nodes.has(id))
    for (const [id, schema] of await affectedBy(transaction, others)) all.set(id, schema)
  }
  // All of one rule before any of the next; of a minister of many years some thousands are affected.
  const runs = rules.flatMap(({ name, of }) =>
    name === 'reigns' ? [] : batchesOf(idsOf(all, of)).map(ids => transaction.run(rule(name), { ids })),
  )
  await Promise.all(runs)
}

function idsOf(nodes: Derivable, schemas: string[]): string[] {
  return [...nodes].flatMap(([id, schema]) => (schemas.includes(schema) ? [id] : []))
}

function batchesOf(ids: string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / batchSize) }, (_, index) =>
    ids.slice(index * batchSize, (index + 1) * batchSize),
  )
}

/**
 * Derives everything anew, for a graph in which nothing was derived yet. It may be done again from its start. `progress` is told how many
 * nodes were looked at, of how many; each as often as there are rules for it.
 */
export async function deriveAll(
  database: Database,
  { progress, signal }: { progress: (done: number, all: number) => void; signal?: AbortSignal },
): Promise<void> {
  const nodes = await spoolSubjects(database)
  try {
    const all = rules.flatMap(({ of }) => of).reduce((sum, schema) => sum + nodes.sizeOf(schema), 0)
    let done = 0
    for (const { name, of } of rules)
      for (const schema of of)
        for await (const ids of nodes.batches(schema, batchSize)) {
          if (signal?.aborted) throw new StartError('It was stopped; the next start goes on.')
          await database.write(transaction => transaction.run(rule(name), { ids }))
          done += ids.length
          progress(done, all)
        }
  } finally {
    nodes.remove()
  }
}
