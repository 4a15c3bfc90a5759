import type { Database } from '../../../neo4j/database.ts'
import { fewerOf, pairsByKey } from '../candidates.ts'
import type { Brought, Candidates } from '../kind.ts'

/** Events whose neighbours are looked for at once. */
const batchSize = 250
/** Of so many that one took part in around a time, each is compared. */
const mostNear = 300

/**
 * Pairs of events at about one time at which somebody took part in both, found from whoever took part by an index of their events: one
 * that an import brought or changed, and one of another dataset, from the side that has fewer of them; or of its own, told of the same
 * people in the same words.
 */
export async function* candidatesFor(database: Database, brought: Brought): AsyncGenerator<Candidates[]> {
  const { dataset, nodes } = brought
  const { ids, isBrought } = await fewerOf(database, 'Event', brought)
  const among = new Set(nodes)
  for (let at = 0; at < ids.length; at += batchSize) {
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
       WHERE NOT $isBrought
         OR other.nameFolded = event.nameFolded AND other.startEarliest = event.startEarliest
         OR EXISTS { MATCH (record:Record)<-[:CONTAINS]-(import)
           WHERE record.subject = other.id AND import.dataset <> $dataset }
         OR EXISTS { (:FormerId {now: other.id}) }
       RETURN event.id AS id, other.id AS other`,
      { ids: ids.slice(at, at + batchSize), dataset, isBrought, mostNear },
    )
    const pairs = rows.map(({ id, other }): Candidates => [id as string, other as string])
    yield isBrought ? pairs : pairs.filter(([, other]) => among.has(other))
  }
  if (!isBrought) yield pairsByKey(await keysOf(database, nodes))
}

/** What tells the events apart that an import brought: the words, the beginning, and who was there. */
async function keysOf(database: Database, nodes: string[]): Promise<[key: string, id: string][]> {
  const keyed: [string, string][] = []
  for (let at = 0; at < nodes.length; at += 2_000) {
    const rows = await database.run(
      `UNWIND $ids AS id
       MATCH (event:Entity&Event {id: id}) WHERE event.sortUp < date('9999-12-31')
       WITH event, COLLECT { MATCH (event)<-[:AT]-(act) RETURN DISTINCT act.actor ORDER BY act.actor LIMIT 200 } AS actors
       WHERE size(actors) > 0
       RETURN event.id AS id, event.nameFolded AS name, toString(event.sortUp) AS day, actors`,
      { ids: nodes.slice(at, at + 2_000) },
    )
    for (const { id, ...key } of rows) keyed.push([JSON.stringify(key), id as string])
  }
  return keyed
}
