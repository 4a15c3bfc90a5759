import type { Database } from '../../../neo4j/database.ts'
import type { Brought, Candidates } from '../kind.ts'

/** Events whose neighbours are looked for at once. */
const batchSize = 250
/** Of so many that one took part in around a time, each is compared. */
const mostNear = 300

/**
 * Pairs of events at about one time at which somebody took part in both, found from whoever took part by an index of their events: one
 * that an import brought or changed, and one of another dataset, or of its own that is told in the same words.
 */
export async function* candidatesFor(
  database: Database,
  { dataset, nodes }: Brought,
): AsyncGenerator<Candidates[]> {
  for (let at = 0; at < nodes.length; at += batchSize) {
    const rows = await database.run(
      `UNWIND $ids AS id
       MATCH (event:Entity&Event {id: id})<-[:AT]-(act)
       WHERE event.sortUp < date('9999-12-31') AND NOT act.role IN ['ADDRESSEE', 'SUBJECT']
       WITH DISTINCT event, act.actor AS actor
       CALL (event, actor) {
         MATCH (near:Participation)
         WHERE near.actor = actor AND near.id IS NOT NULL
           AND near.sortDown >= event.sortUp - duration({days: 2}) AND near.sortDown <= event.sortDown + duration({days: 31})
         MATCH (near)-[:AT]->(other) WHERE other <> event
         RETURN other LIMIT toInteger($mostNear)
         UNION
         // Of what is known by its year alone.
         MATCH (near:Participation)
         WHERE near.actor = actor AND near.id IS NOT NULL AND near.sortDown = date({year: event.sortDown.year, month: 12, day: 31})
         MATCH (near)-[:AT]->(other) WHERE other <> event
         RETURN other LIMIT toInteger($mostNear)
       }
       WITH DISTINCT event, other
       WHERE other.nameFolded = event.nameFolded AND other.startEarliest = event.startEarliest
         OR EXISTS { MATCH (record:Record)<-[:CONTAINS]-(import)
           WHERE record.subject = other.id AND import.dataset <> $dataset }
         OR EXISTS { (:FormerId {now: other.id}) }
       RETURN event.id AS id, other.id AS other`,
      { ids: nodes.slice(at, at + batchSize), dataset, mostNear },
    )
    yield rows.map(({ id, other }) => [id as string, other as string])
  }
}
