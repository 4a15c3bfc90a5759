import type { QueryRunner } from '../neo4j/database.ts'
import { faultLine, type Place } from './check.ts'
import { ImportError } from './import-error.ts'
import { mostFaults } from './intake.ts'
import { linksOf } from './records/schemas.ts'

/** What is part of, narrower than, or succeeded by something must not in the end be so of itself. */
const circular = ['BROADER', 'PART_OF', 'SUCCEEDED_BY']

/** Throws ImportError where some records of a schema close a circle of such links. */
export async function refuseCircles(
  transaction: QueryRunner,
  schema: string,
  batch: { id: string; place: Place }[],
): Promise<void> {
  for (const { type, field } of linksOf(schema).filter(link => circular.includes(link.type))) {
    const { records } = await transaction.run(
      `UNWIND $ids AS id
       MATCH (node:Entity {id: id})-[:${type}]->(next)
       CALL (node, next) {
         WITH * WHERE next = node
         RETURN [next.id] AS circle
         UNION
         WITH * WHERE next <> node
         MATCH path = shortestPath((next)-[:${type}*1..100]->(node))
         RETURN [n IN nodes(path) | n.id] AS circle
       }
       RETURN id, circle LIMIT ${mostFaults}`,
      { ids: batch.map(({ id }) => id) },
    )
    const places = new Map(batch.map(({ id, place }) => [id, place]))
    const faults = records.map(record => {
      const id = record.get('id') as string
      const reason = `leads back to itself: ${[id, ...(record.get('circle') as string[])].join(' → ')}; take one of these links out`
      return faultLine({ ...places.get(id)!, record: id, field, reason })
    })
    if (faults.length) throw new ImportError(faults)
  }
}
