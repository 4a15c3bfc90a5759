import type { Database } from '../../neo4j/database.ts'
import { bodyLinks, type OwnedLink, targetsOf } from '../records/schemas.ts'

/** What the records of an import may link to, and close a circle with, besides each other. */
export interface Surroundings {
  /** The labels of those of some ids that there are nodes of. */
  labelsOf(ids: string[]): Promise<Map<string, string[]>>
  /** Those of some ids that are of somebody of whom nobody knows what it is, and who may yet turn out to be a person. */
  openActors(ids: string[]): Promise<Set<string>>
  /** Those of some ids that are of people who stay people without what the import's dataset says, or of whom nothing needs to be one. */
  openPeople(ids: string[]): Promise<Set<string>>
  /** The links of a type that lead away from some nodes, by the ids of both ends. */
  linksFrom(ids: string[], type: string): Promise<[from: string, to: string][]>
  /** The links that other datasets than the import's say some nodes have, by the ids of both ends. */
  linksOfOthers(ids: string[], link: OwnedLink): Promise<[from: string, to: string][]>
}

/** A graph that nothing is in. */
export const emptySurroundings: Surroundings = {
  labelsOf: async () => new Map(),
  openActors: async () => new Set(),
  openPeople: async () => new Set(),
  linksFrom: async () => [],
  linksOfOthers: async () => [],
}

/** What a database has, beside what a dataset said before. */
export function surroundingsIn(database: Database, dataset: string): Surroundings {
  return {
    async labelsOf(ids) {
      if (!ids.length) return new Map()
      const rows = await database.run(
        `UNWIND $ids AS id
         OPTIONAL MATCH (former:FormerId {id: id})
         MATCH (n:Entity {id: coalesce(former.now, id)})
         RETURN id, labels(n) AS labels`,
        { ids: [...new Set(ids)] },
      )
      return new Map(rows.map(row => [row.id as string, row.labels as string[]]))
    },
    async openActors(ids) {
      const rows = await database.run(
        `UNWIND $ids AS id
         MATCH (n:Entity&Organization {id: id})
         WHERE n.kind = 'UNKNOWN' AND NOT EXISTS { (n)<-[:${bodyLinks().join('|')}]-() }
         RETURN id`,
        { ids },
      )
      return new Set(rows.map(({ id }) => id as string))
    },
    async openPeople(ids) {
      if (!ids.length) return new Set()
      const rows = await database.run(
        `UNWIND $ids AS id
         MATCH (n:Entity&Person {id: id})
         WHERE NOT EXISTS { (n)-[:HELD|GAVE]->() }
           OR EXISTS { MATCH (:Record {subject: id, schema: 'Person'})<-[:CONTAINS]-(import) WHERE import.dataset <> $dataset }
         RETURN id`,
        { ids, dataset },
      )
      return new Set(rows.map(({ id }) => id as string))
    },
    // The type is a schema's, never a record's: only it is put into Cypher's text.
    async linksFrom(ids, type) {
      const rows = await database.run(
        `UNWIND $ids AS id
         MATCH (:Entity {id: id})-[:${type}]->(next:Entity)
         RETURN id, next.id AS next`,
        { ids },
      )
      return rows.map(row => [row.id as string, row.next as string])
    },
    async linksOfOthers(ids, link) {
      const rows = await database.run(
        `UNWIND $ids AS id
         MATCH (record:Record {subject: id})<-[:CONTAINS]-(import)
         WHERE import.dataset <> $dataset
         WITH id, import.dataset AS dataset, record ORDER BY import.number DESC
         RETURN id, dataset, head(collect(record.json)) AS json`,
        { ids, dataset },
      )
      return rows.flatMap(({ id, json }) => {
        const { schema, ...fields } = JSON.parse(json as string) as { schema: string }
        return targetsOf(schema, fields)
          .filter(target => target.link === link)
          .map(({ other }): [string, string] => [id as string, other])
      })
    },
  }
}
