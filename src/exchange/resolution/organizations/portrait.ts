import type { Database } from '../../../neo4j/database.ts'
import { datasetsOf, type Portrait } from '../kind.ts'

/** What the graph knows of a body that tells it from others. */
export interface OrganizationSeen extends Portrait {
  names: string[]
  kind: string
  /** The countries that it is a part of or based in. */
  countries: string[]
  parent: string | null
  identifiers: { scheme: string; value: string }[]
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
       COLLECT { MATCH (body)-[:HAS]->(key:Identifier) RETURN key {.scheme, .value} LIMIT 20 } AS identifiers,
       COLLECT { MATCH (body)-[:NAMED]->(name) RETURN name.text ORDER BY name.position LIMIT 8 } AS names,
       ${datasetsOf('body')} AS datasets`,
    { ids },
  )
  return new Map((rows as unknown as OrganizationSeen[]).map(portrait => [portrait.id, portrait]))
}
