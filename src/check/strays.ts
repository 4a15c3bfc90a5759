import { schemas } from '../exchange/records/schemas.ts'
import type { Database } from '../neo4j/database.ts'
import { mostFindings } from './findings.ts'

/** Nodes that no record supports or whose type is unknown, records without a node or import, small nodes without owner. */
export async function findStrays(database: Database): Promise<string[]> {
  const rows = await database.run(
    `CALL () {
       MATCH (n:Entity) WHERE NOT EXISTS { (:Record {subject: n.id}) }
       RETURN n.id + ': no record supports it' AS finding LIMIT ${mostFindings}
       UNION ALL
       MATCH (n:Entity) WHERE none(label IN labels(n) WHERE label IN $types)
       RETURN n.id + ': is of no type that the API knows' AS finding LIMIT ${mostFindings}
       UNION ALL
       MATCH (r:Record) WHERE NOT EXISTS { (:Entity {id: r.subject}) } AND NOT EXISTS { (:FormerId {id: r.subject}) }
       RETURN r.subject + ': has a record, but is missing' AS finding LIMIT ${mostFindings}
       UNION ALL
       MATCH (r:Record) WHERE NOT EXISTS { (r)<-[:CONTAINS]-(:Import) }
       RETURN r.subject + ': has a record that no import contains' AS finding LIMIT ${mostFindings}
       UNION ALL
       MATCH (former:FormerId) WHERE EXISTS { (:Entity {id: former.id}) } OR NOT EXISTS { (:Entity {id: former.now}) }
       RETURN former.id + ': is to be ' + former.now + ' now, and is not' AS finding LIMIT ${mostFindings}
       UNION ALL
       MATCH (small:Name|Identifier|Action|Act|Dimension|Disagreement|Oddity) WHERE NOT EXISTS { (small)<-[:NAMED|HAS]-(:Entity) }
       RETURN head(labels(small)) + coalesce(' ' + small.text, '') + ': belongs to nothing' AS finding LIMIT ${mostFindings}
     }
     RETURN finding ORDER BY finding`,
    { types: Object.keys(schemas) },
  )
  return rows.map(row => row.finding as string)
}
