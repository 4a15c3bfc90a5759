import type { Database } from '../../neo4j/database.ts'

/** What the graph knows of a person that tells people of alike names apart. */
export interface Portrait {
  id: string
  /** The datasets whose records the person is made of. */
  datasets: string[]
  names: string[]
  /** The years of the birth and of the death, the first and the last that they can be. */
  born: [from: number | null, to: number | null]
  died: [from: number | null, to: number | null]
  /** The countries of the person's citizenship, offices, events and signatures. */
  countries: string[]
  offices: string[]
  /** The first and the last year of what is known of the person; null where nothing dated is. */
  years: [first: number | null, last: number | null]
}

/** The datasets that a node is made of, as an expression on it. */
export const datasetsOf = (node: string) => `COLLECT {
  MATCH (:Record {subject: ${node}.id})<-[:CONTAINS]-(import) RETURN import.dataset AS dataset
  UNION
  MATCH (former:FormerId {now: ${node}.id})
  MATCH (:Record {subject: former.id})<-[:CONTAINS]-(import) RETURN import.dataset AS dataset
}`

/** The portraits of some people. */
export async function portraitsOf(database: Database, ids: string[]): Promise<Map<string, Portrait>> {
  const rows = await database.run(
    `UNWIND $ids AS id
     MATCH (person:Entity&Person {id: id})
     CALL (person) {
       MATCH (person)-[:CITIZEN_OF]->(country)
       RETURN country.id AS country
       UNION
       MATCH (person)-[:HELD]->()-[:OF]->()-[:IN]->()-[:PART_OF*0..10]->(country:Country)
       RETURN country.id AS country
       UNION
       MATCH (person)-[:TOOK_PART|GAVE]->()-[:FOR]->(country:Country)
       RETURN country.id AS country
     }
     WITH person, collect(country) AS countries
     CALL (person) {
       OPTIONAL MATCH (person)-[dated:DATED]->()
       RETURN min(dated.at).year AS first, max(dated.at).year AS last
     }
     RETURN person.id AS id, countries, [first, last] AS years,
       [person.bornStartEarliest.year, coalesce(person.bornEndLatest, person.bornStartLatest).year] AS born,
       [person.diedStartEarliest.year, coalesce(person.diedEndLatest, person.diedStartLatest).year] AS died,
       COLLECT { MATCH (person)-[:NAMED]->(name) RETURN name.text ORDER BY name.position LIMIT 12 } AS names,
       COLLECT { MATCH (person)-[:HELD]->()-[:OF]->(office) RETURN DISTINCT office.id LIMIT 100 } AS offices,
       ${datasetsOf('person')} AS datasets`,
    { ids },
  )
  return new Map((rows as unknown as Portrait[]).map(portrait => [portrait.id, portrait]))
}
