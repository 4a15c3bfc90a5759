import 'reflect-metadata'
import neo4j from 'neo4j-driver'
import { StartError } from '../../errors.ts'
import { type Prepared, prepare } from '../staging/prepare.ts'
import { schemaNames } from '../records/schemas.ts'
import { mergeAlone } from '../writing/rewrite.ts'
import type { Read, UnreadLine } from '../reading/source.ts'
import type { Part } from '../staging/spool.ts'
import { type SharedRecords, StagedRecords } from '../staging/staged-records.ts'
import { toGraph } from '../writing/to-graph.ts'
import { type Filled, only, Tables } from './tables.ts'

// What a thread of a bulk import is asked to do; see threads.ts.

/** Records that are read from the spool at a time; the threads take turns by them. */
const batchSize = 50

/** A part of the records to be put into tables. */
export interface Conversion {
  taken: SharedRecords
  part: Part
  /** Where the tables are made. */
  folder: string
  /** How many records all threads have converted, at its only place. */
  done: Int32Array
}

/** Reads and checks some records. */
export function prepareAll(reads: (Read | UnreadLine)[]): Prepared[] {
  return reads.map(prepare)
}

/**
 * Puts a part of the records into tables, each as itself and as what it says. Gives what there is to be done about it instead where the
 * disk is full, or a text cannot be in a table: errors come out of a thread without their class.
 */
export async function convert({
  taken,
  part,
  folder,
  done,
}: Conversion): Promise<Filled | { fault: string }> {
  const records = new StagedRecords(taken)
  const numberOf = (id: string) => records.numberOf(id)!
  const tables = new Tables(folder, part.first)
  try {
    for (const schema of schemaNames)
      for await (const batch of records.batches(schema, batchSize, part)) {
        for (const { id, json, hash } of batch) {
          tables.addRecord(toGraph(mergeAlone({ id, json })), numberOf)
          const number = numberOf(id)
          tables.addNode('record', 'Record', number, { hash, subject: id, schema, json })
          tables.addLink('CONTAINS', ['other', only], ['record', number], { since: neo4j.int(1) })
        }
        Atomics.add(done, 0, batch.length)
      }
    return tables.finish()
  } catch (error) {
    if (error instanceof StartError) return { fault: error.message }
    throw error
  } finally {
    tables.close()
  }
}
