import type { Database } from '../../../neo4j/database.ts'
import { seenOf, type Portrait } from '../kind.ts'
import type { Dates } from '../time.ts'

/** Somebody who took part in an event. */
export interface Present {
  id: string
  label: string
  name: string
}

/** What the graph knows of an event that tells it from others. */
export interface EventSeen extends Portrait {
  name: string
  description: string | null
  /** So many of the events of one who took part, around that time, are called the same. */
  namesakes: number
  kind: string
  time: Dates
  place: string | null
  /** The country of its place, and those that are its hosts. */
  countries: string[]
  present: Present[]
  /** Who was there by themselves, or by somebody who counts for them. */
  attended: string[]
  sources: string[]
  isPart: boolean
}

/** The portraits of some events. */
export async function portraitsOf(database: Database, ids: string[]): Promise<Map<string, EventSeen>> {
  const rows = await database.run(
    `UNWIND $ids AS id
     MATCH (event:Entity&Event {id: id})
     WITH event, COLLECT {
       MATCH (event)-[:HELD_IN|ALSO_HELD_IN]->()-[:LOCATED_IN]->(country)
       RETURN country.id AS country
       UNION
       MATCH (event)<-[:AT]-(act {role: 'HOST'})<-[:TOOK_PART]-(country:Country)
       RETURN country.id AS country
     } AS countries
     CALL (event) {
       OPTIONAL MATCH (event)<-[:AT]-()<-[:TOOK_PART]-(actor:Person)
       RETURN min(actor.id) AS one
     }
     CALL (event, one) {
       MATCH (near:Participation)
       WHERE near.actor = one AND near.id IS NOT NULL
         AND near.sortDown >= event.sortDown - duration({days: 200}) AND near.sortDown <= event.sortDown + duration({days: 200})
       WITH event, near LIMIT 200
       MATCH (near)-[:AT]->(other) WHERE other.nameFolded = event.nameFolded
       RETURN count(DISTINCT other) AS namesakes
     }
     RETURN event.id AS id, event.nameFolded AS name, event.descriptionFolded AS description, event.kind AS kind, countries,
       event {.startEarliest, .startLatest, .endEarliest, .endLatest} AS time,
       head(COLLECT { MATCH (event)-[:HELD_IN]->(place) RETURN place.id }) AS place,
       COLLECT { MATCH (event)<-[:AT]-(act)<-[:TOOK_PART]-(actor) WHERE NOT act.role IN ['ADDRESSEE', 'SUBJECT'] RETURN DISTINCT {id: actor.id, label: head([label IN labels(actor) WHERE NOT label IN ['Entity', 'Actor']]), name: actor.name} LIMIT 200 } AS present,
       COLLECT { MATCH (event)<-[:ATTENDED]-(actor) RETURN actor.id LIMIT 200 } AS attended,
       COLLECT { MATCH (event)-[:CITES]->(source) RETURN DISTINCT source.id } AS sources,
       EXISTS { (event)-[:PART_OF]->() } AS isPart,
       namesakes,
       ${seenOf('event')}`,
    { ids },
  )
  return new Map((rows as unknown as EventSeen[]).map(portrait => [portrait.id, portrait]))
}
