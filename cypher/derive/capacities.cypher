// AS: the offices that a person held at the time of an event or signature, besides those that the source states.
// Two times surely meet when each can have started at the latest before the other can have ended at the earliest; they
// possibly meet when that holds for the widest reading. An unknown bound never proves, and never excludes. Without any
// bound of the event, or of the tenure, nothing is known and nothing is derived.
UNWIND $ids AS id
MATCH (act:Entity {id: id})
CALL (act) { MATCH (act)-[old:AS]->() WHERE NOT old.stated DELETE old }
WITH act
MATCH (act)-[:AT|UNDER]->(fact)
WHERE coalesce(fact.startEarliest, fact.startLatest, fact.endEarliest, fact.endLatest) IS NOT NULL
MATCH (act)<-[:TOOK_PART|GAVE]-(person:Person)-[:HELD]->(tenure:Tenure)
WHERE tenure.status <> 'NOT_TAKEN_UP'
  AND coalesce(tenure.startEarliest, tenure.startLatest, tenure.endEarliest, tenure.endLatest) IS NOT NULL
  AND NOT EXISTS { (act)-[:AS]->(tenure) }
  AND (tenure.startEarliest IS NULL OR fact.endLatest IS NULL OR tenure.startEarliest <= fact.endLatest)
  AND (tenure.endLatest IS NULL OR fact.startEarliest IS NULL OR tenure.endLatest >= fact.startEarliest)
WITH act, tenure,
  coalesce(tenure.startLatest <= fact.endEarliest AND tenure.endEarliest >= fact.startLatest, false)
    AND NOT coalesce(tenure.uncertain, false) AND NOT coalesce(fact.uncertain, false) AS definite
CREATE (act)-[:AS {stated: false, certainty: CASE WHEN definite THEN 'DEFINITELY' ELSE 'POSSIBLY' END}]->(tenure)
