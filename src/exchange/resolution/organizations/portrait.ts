import type { Database } from '../../../neo4j/database.ts'
import { seenOf, type Portrait } from '../kind.ts'

/** What the graph knows of a body that tells it from others. */
export interface OrganizationSeen extends Portrait {
  names: string[]
  kind: string
  /** The countries that it is a part of or based in. */
  countries: string[]
  parent: string | null
  /** What other bodies that were at all of a few of its events are called, folded. */
  companions: string[]
}

/** The portraits of some organizations. */
export async function portraitsOf(database: Database, ids: string[]): Promise<Map<string, OrganizationSeen>> {
  const rows = await database.run(
    `UNWIND $ids AS id
     MATCH (body:Entity&Organization {id: id})
     WITH body, COLLECT {
       MATCH (body)-[:PART_OF*1..10]->(country:Country)
       RETURN country.id AS country
       UNION
       MATCH (body)-[:BASED_IN]->()-[:LOCATED_IN*0..1]->(country:Country)
       RETURN country.id AS country
     } AS countries
     RETURN body.id AS id, body.kind AS kind, countries,
       head(COLLECT { MATCH (body)-[:PART_OF]->(parent) RETURN parent.id }) AS parent,
       COLLECT { MATCH (body)-[:NAMED]->(name) RETURN name.text ORDER BY name.position LIMIT 8 } AS names,
       COLLECT {
         MATCH (body)-[:TOOK_PART]->()-[:AT]->(event)
         WITH event LIMIT 3
         WITH collect(event) AS events
         UNWIND events AS event
         MATCH (event)<-[:AT]-()<-[:TOOK_PART]-(other:Organization)
         WITH other, size(events) AS all, count(DISTINCT event) AS shared
         WHERE shared = all
         RETURN other.nameFolded LIMIT 100
       } AS companions,
       ${seenOf('body')}`,
    { ids },
  )
  return new Map((rows as unknown as OrganizationSeen[]).map(portrait => [portrait.id, portrait]))
}
