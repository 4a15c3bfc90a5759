import type { Database } from '../../../neo4j/database.ts'
import { seenOf, type Portrait } from '../kind.ts'

/** What the graph knows of an office that tells it from others. */
export interface OfficeSeen extends Portrait {
  names: string[]
  /** What it is in, and the country of that. */
  body: string | null
  country: string | null
  /** What the country is called, and its code. */
  countryNames: string[]
  alpha2: string | null
  accreditedTo: string | null
}

/** The portraits of some offices. */
export async function portraitsOf(database: Database, ids: string[]): Promise<Map<string, OfficeSeen>> {
  const rows = await database.run(
    `UNWIND $ids AS id
     MATCH (office:Entity&Office {id: id})
     WITH office, head(COLLECT { MATCH (office)-[:IN]->(body) RETURN body }) AS body,
       head(COLLECT { MATCH (office)-[:IN]->()-[:PART_OF*0..10]->(country:Country) RETURN country }) AS country
     RETURN office.id AS id, body.id AS body, country.id AS country, country.alpha2 AS alpha2,
       COLLECT { MATCH (country)-[:NAMED]->(name) RETURN name.folded LIMIT 20 } AS countryNames,
       head(COLLECT { MATCH (office)-[:ACCREDITED_TO]->(to) RETURN to.id }) AS accreditedTo,
       COLLECT { MATCH (office)-[:NAMED]->(name) RETURN name.text ORDER BY name.position LIMIT 12 } AS names,
       ${seenOf('office')}`,
    { ids },
  )
  return new Map((rows as unknown as OfficeSeen[]).map(portrait => [portrait.id, portrait]))
}
