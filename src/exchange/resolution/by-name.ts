import type { Database } from '../../neo4j/database.ts'
import { fewerOf, pairsByKey } from './candidates.ts'
import type { Brought, Candidates, Kind } from './kind.ts'

/** How candidates are found by their names. */
export interface ByName {
  schema: string
  /** The words that are looked for among the names of others, folded; those of all names of one node together. */
  wordsOf: (names: string[]) => Iterable<string>
  /** What two names of one dataset have in common that are worth comparing; nothing else of the dataset is. */
  keysOf: (name: string) => Iterable<string>
}

/** Nodes whose names are looked for at once. */
const batchSize = 200
/** Of so many whose names are most alike, each is compared. */
const mostHits = 20
/** Beyond these, the further forms of a name add nothing. */
const mostForms = 6
/**
 * Pairs whose names are near each other: one that an import brought or changed, and another. The names of whichever side has fewer are
 * looked for among the other's, so that memory stays flat; those of one dataset are compared where their keys are equal.
 */
export function candidatesByName(by: ByName): Kind['candidates'] {
  return async function* (database: Database, { dataset, nodes }: Brought) {
    if (!nodes.length) return
    const sought = await fewerOf(database, by.schema, { dataset, nodes })
    const among = new Set(nodes)
    for (let at = 0; at < sought.ids.length; at += batchSize) {
      const named = await namesOf(database, sought.ids.slice(at, at + batchSize))
      const hits = await hitsOf(database, by, named)
      yield sought.isBrought ? hits : hits.filter(([, hit]) => among.has(hit))
    }
    if (!sought.isBrought) yield pairsByKey(await keysOf(database, by, nodes))
  }
}

/** The keys of what an import brought, each with the node. */
async function keysOf(database: Database, by: ByName, nodes: string[]): Promise<[key: string, id: string][]> {
  const keyed: [string, string][] = []
  for (let at = 0; at < nodes.length; at += 2_000)
    for (const { id, texts } of await namesOf(database, nodes.slice(at, at + 2_000)))
      for (const key of new Set(texts.flatMap(text => [...by.keysOf(text)]))) keyed.push([key, id])
  return keyed
}

interface Named {
  id: string
  texts: string[]
}

async function namesOf(database: Database, ids: string[]): Promise<Named[]> {
  const rows = await database.run(
    `UNWIND $ids AS id
     MATCH (:Entity {id: id})-[:NAMED]->(name)
     WITH id, name ORDER BY name.position
     RETURN id, collect(DISTINCT name.text)[..$mostForms] AS texts`,
    { ids, mostForms },
  )
  return rows as unknown as Named[]
}

async function hitsOf(
  database: Database,
  { schema, wordsOf }: ByName,
  named: Named[],
): Promise<Candidates[]> {
  const rows = await database.run(
    `UNWIND $sought AS one
     CALL (one) {
       CALL db.index.fulltext.queryNodes('names', one.query, {limit: 3 * $mostHits}) YIELD node AS name, score
       MATCH (name)<-[:NAMED]-(node:${schema})
       WITH node, max(score) AS score
       RETURN node ORDER BY score DESC, node.id LIMIT toInteger($mostHits)
     }
     RETURN one.id AS id, node.id AS hit`,
    {
      sought: named.map(({ id, texts }) => ({ id, query: queryFor(schema, wordsOf(texts)) })),
      mostHits,
    },
  )
  return rows.map(({ id, hit }) => [id as string, hit as string])
}

/** Any of some words, with a typo where one is long enough to be known with one. Merged words are plain letters. */
function queryFor(schema: string, words: Iterable<string>): string {
  const terms = [...new Set(words)]
    .filter(word => /^[\p{L}\p{N}]{2,40}$/u.test(word))
    .map(word => `folded:${word}${word.length > 4 ? '~1' : ''} forms:${word}`)
  return `+type:${schema.toLowerCase()} +(${terms.join(' ') || 'folded:""'})`
}
