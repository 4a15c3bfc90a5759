import type { Database } from '../../neo4j/database.ts'
import { fieldsOf } from '../records/field.ts'
import { schemas } from '../records/schemas.ts'
import { mergedRecords } from '../writing/rewrite.ts'
import type { Spool } from '../staging/spool.ts'

/** A record as it is exported: what all datasets together say of a node. */
export interface ExportedRecord {
  schema: string
  id: string
  /** The fields in the order of the record format, the id first. */
  fields: Record<string, unknown>
}

/** Everything that is exported; it can be read more than once, in the order in which an import writes it. */
export interface Exported {
  /** Of one kind only, where one is named. */
  records(schema?: string): AsyncGenerator<ExportedRecord>
}

const batchSize = 500

/** The records of some ids. */
export function exportedRecords(database: Database, ids: Spool<string>): Exported {
  return {
    async *records(only) {
      for (const schema of only ? [only] : Object.keys(schemas))
        for await (const batch of ids.batches(schema, batchSize)) {
          const folded = await database.read(transaction => mergedRecords(transaction, batch))
          const byId = new Map(folded.map(record => [record.id, record]))
          for (const id of batch) {
            // It may have gone since the ids were gathered.
            const record = byId.get(id)
            if (record) yield { schema, id, fields: inOrder(schema, record.fields) }
          }
        }
    },
  }
}

function inOrder(schema: string, fields: Record<string, unknown>): Record<string, unknown> {
  const names = ['id', ...fieldsOf(schemas[schema]!.record).keys()].filter(name => fields[name] !== undefined)
  return Object.fromEntries(names.map(name => [name, fields[name]]))
}
