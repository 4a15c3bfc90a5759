import type { Database } from '../../neo4j/database.ts'
import { datasetsOf } from './portrait.ts'

/** Somebody whose name is looked for. */
interface Sought {
  id: string
  folded: string[]
}

/** Two nodes that may be one person. */
export type Candidates = [a: string, b: string]

/** People whose names are looked for at once. */
const batchSize = 200
/** Of so many whose names are most alike, each is compared. */
const mostHits = 20
/** Beyond these, the further forms of a name add nothing. */
const mostForms = 6

/** The people that an import brought or changed, by the ids of their records and by those of their nodes. */
export async function changedPeople(
  database: Database,
  importId: string,
): Promise<{ subjects: string[]; nodes: string[] }> {
  const rows = await database.run(
    `MATCH (import:Import {id: $importId})-[contains:CONTAINS]->(record:Record {schema: 'Person'})
     WHERE contains.since = import.number
     OPTIONAL MATCH (former:FormerId {id: record.subject})
     RETURN record.subject AS subject, coalesce(former.now, record.subject) AS node ORDER BY subject`,
    { importId },
  )
  return {
    subjects: rows.map(row => row.subject as string),
    nodes: [...new Set(rows.map(row => row.node as string))],
  }
}

/**
 * Pairs of people whose names are near each other: one that an import brought or changed, and one that only other datasets have. A
 * dataset tells its own people apart. The names of whichever side has fewer people are looked for among the other's.
 */
export async function candidatesFor(
  database: Database,
  { dataset, changed }: { dataset: string; changed: string[] },
): Promise<Candidates[]> {
  const others = await otherPeople(database, dataset, changed.length)
  if (!others.length || !changed.length) return []
  const fewer = others.length < changed.length ? others : changed
  const among = new Set(changed)
  const pairs: Candidates[] = []
  for (let at = 0; at < fewer.length; at += batchSize) {
    const sought = await namesOf(database, fewer.slice(at, at + batchSize))
    const hits = await hitsOf(database, sought)
    for (const { id, hit, datasets } of hits)
      if (fewer === changed) {
        if (datasets.some(each => each !== dataset)) pairs.push([id, hit])
      } else if (among.has(hit)) pairs.push([hit, id])
  }
  return pairs.filter(([a, b]) => a !== b)
}

/** The people that other datasets have; where they are more than `most`, some of them. */
async function otherPeople(database: Database, dataset: string, most: number): Promise<string[]> {
  const rows = await database.run(
    `MATCH (import:Import)-[:CONTAINS]->(record:Record {schema: 'Person'})
     WHERE import.dataset <> $dataset
     WITH DISTINCT record.subject AS subject LIMIT toInteger($most)
     OPTIONAL MATCH (former:FormerId {id: subject})
     RETURN DISTINCT coalesce(former.now, subject) AS id ORDER BY id`,
    { dataset, most: most + 1 },
  )
  return rows.map(row => row.id as string)
}

async function namesOf(database: Database, ids: string[]): Promise<Sought[]> {
  const rows = await database.run(
    `UNWIND $ids AS id
     MATCH (:Entity {id: id})-[:NAMED]->(name)
     WITH id, name ORDER BY name.position
     RETURN id, collect(DISTINCT name.folded)[..$mostForms] AS folded`,
    { ids, mostForms },
  )
  return rows as unknown as Sought[]
}

async function hitsOf(
  database: Database,
  sought: Sought[],
): Promise<{ id: string; hit: string; datasets: string[] }[]> {
  const rows = await database.run(
    `UNWIND $sought AS one
     CALL (one) {
       CALL db.index.fulltext.queryNodes('names', one.query, {limit: 3 * $mostHits}) YIELD node AS name, score
       MATCH (name)<-[:NAMED]-(node:Person)
       WITH node, max(score) AS score
       RETURN node ORDER BY score DESC, node.id LIMIT toInteger($mostHits)
     }
     RETURN one.id AS id, node.id AS hit, ${datasetsOf('node')} AS datasets`,
    { sought: sought.map(({ id, folded }) => ({ id, query: queryFor(folded) })), mostHits },
  )
  return rows as unknown as { id: string; hit: string; datasets: string[] }[]
}

/** Any of the words of some names, with a typo where a word is long enough to be known with one. Merged words are plain letters. */
function queryFor(names: string[]): string {
  const words = new Set(
    names.flatMap(name => name.split(' ')).filter(word => /^[\p{L}\p{N}]{2,40}$/u.test(word)),
  )
  const terms = [...words].map(word => `folded:${word}${word.length > 4 ? '~1' : ''}`)
  return `+type:person +(${terms.join(' ') || 'folded:""'})`
}
