import type { Database } from '../../../neo4j/database.ts'
import { seenOf, type Portrait } from '../kind.ts'
import type { Dates } from '../time.ts'

/** What the graph knows of a person that tells people of alike names apart. */
export interface PersonSeen extends Portrait {
  names: string[]
  /** The years of the birth and of the death, the first and the last that they can be. */
  born: [from: number | null, to: number | null]
  died: [from: number | null, to: number | null]
  /** The source is in doubt of the birth. */
  bornAbout: boolean
  /** The countries of the person's citizenship, offices, events and signatures. */
  countries: string[]
  offices: string[]
  /** What they held, and when. */
  terms: (Dates & { office: string })[]
  /** The first and the last year of what is known of the person; null where nothing dated is. */
  years: [first: number | null, last: number | null]
}

/** The portraits of some people. */
export async function portraitsOf(database: Database, ids: string[]): Promise<Map<string, PersonSeen>> {
  const rows = await database.run(
    `UNWIND $ids AS id
     MATCH (person:Entity&Person {id: id})
     WITH person, COLLECT {
       MATCH (person)-[:CITIZEN_OF]->(country)
       RETURN country.id AS country
       UNION
       MATCH (person)-[:HELD]->()-[:OF]->()-[:IN]->()-[:PART_OF*0..10]->(country:Country)
       RETURN country.id AS country
       UNION
       MATCH (person)-[:TOOK_PART|GAVE]->()-[:FOR]->()-[:PART_OF*0..10]->(country:Country)
       RETURN country.id AS country
     } AS countries
     CALL (person) {
       OPTIONAL MATCH (person)-[dated:DATED]->()
       RETURN min(dated.at).year AS first, max(dated.at).year AS last
     }
     RETURN person.id AS id, countries, [first, last] AS years,
       [person.bornStartEarliest.year, coalesce(person.bornEndLatest, person.bornStartLatest).year] AS born,
       coalesce(person.bornUncertain, false) AS bornAbout,
       [person.diedStartEarliest.year, coalesce(person.diedEndLatest, person.diedStartLatest).year] AS died,
       COLLECT { MATCH (person)-[:NAMED]->(name) RETURN name.text ORDER BY name.position LIMIT 12 } AS names,
       COLLECT { MATCH (person)-[:HELD]->()-[:OF]->(office) RETURN DISTINCT office.id LIMIT 100 } AS offices,
       COLLECT { MATCH (person)-[:HELD]->(held)-[:OF]->(office) RETURN held {.startEarliest, .startLatest, .endEarliest, .endLatest, office: office.id} LIMIT 100 } AS terms,
       ${seenOf('person')}`,
    { ids },
  )
  return new Map((rows as unknown as PersonSeen[]).map(portrait => [portrait.id, portrait]))
}
