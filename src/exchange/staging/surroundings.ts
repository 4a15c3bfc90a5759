import type { Database } from '../../neo4j/database.ts'

/** What the records of an import may link to, and close a circle with, besides each other. */
export interface Surroundings {
  /** The labels of those of some ids that there are nodes of. */
  labelsOf(ids: string[]): Promise<Map<string, string[]>>
  /** The links of a type that lead away from some nodes, by the ids of both ends. */
  linksFrom(ids: string[], type: string): Promise<[from: string, to: string][]>
}

/** A graph that nothing is in. */
export const emptySurroundings: Surroundings = {
  labelsOf: async () => new Map(),
  linksFrom: async () => [],
}

/** What a database has. */
export function surroundingsIn(database: Database): Surroundings {
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
  }
}
