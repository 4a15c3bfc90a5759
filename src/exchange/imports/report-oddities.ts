import type { Database } from '../../neo4j/database.ts'
import type { OdditySlots } from '../../words/slots.ts'
import { sentencesIn } from '../../words/words.ts'
import type { Findings } from '../staging/findings.ts'
import type { Staging } from '../staging/staging.ts'
import { schemaNames } from '../records/schemas.ts'

/** Records that are asked for at a time. */
const batchSize = 500

/** Tells what is odd about the nodes of an import beside others, now that all of them are there. */
export async function reportOddities(
  database: Database,
  staging: Pick<Staging, 'batches'>,
  findings: Findings,
): Promise<void> {
  for (const schema of schemaNames)
    for await (const batch of staging.batches(schema, batchSize)) {
      const places = new Map(batch.map(({ id, place }) => [id, place]))
      const odd = await database.run(
        `UNWIND $ids AS id
         MATCH (:Entity {id: id})-[:HAS]->(odd:Oddity {derived: true})
         RETURN id, odd.fields AS fields, odd {.code, .about, .day, .count} AS slots ORDER BY id, odd.code`,
        { ids: [...places.keys()] },
      )
      for (const { id, fields, slots } of odd)
        findings.warn({
          ...places.get(id as string)!,
          record: id as string,
          field: (fields as string[]).join(', '),
          reason: sentencesIn()
            .oddity(slots as OdditySlots)
            .replace(/\.$/, ''),
        })
    }
}
