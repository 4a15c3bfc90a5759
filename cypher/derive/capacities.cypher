// AS: the offices that a person held at the time of an event or signature, besides those that the source states.
// Two times surely meet when each can have started at the latest before the other can have ended at the earliest; they
// possibly meet when that holds for the widest reading. An unknown bound never proves, and never excludes. Without any
// bound of the event, or of the tenure, nothing is known and nothing is derived. A bound that no source gives is the one that was
// inferred (reigns). Of several tenures in one office the surest stands for all, unless the source states one of them: several datasets
// may tell of one, and a reign may be known by many.
// As all rules it writes only what differs: a change of a name that leads to thousands of acts writes none of them anew.
UNWIND $ids AS id
MATCH (act:Entity {id: id})
WHERE act:Participation OR act:Signature
CALL (act) {
  MATCH (act)-[:AT|UNDER]->(fact)
  WHERE coalesce(fact.startEarliest, fact.startLatest, fact.endEarliest, fact.endLatest) IS NOT NULL
  MATCH (act)<-[:TOOK_PART|GAVE]-()-[:HELD]->(tenure)
  WHERE tenure.status <> 'NOT_TAKEN_UP'
    AND coalesce(tenure.startEarliest, tenure.startLatest, tenure.endEarliest, tenure.endLatest) IS NOT NULL
    AND coalesce(tenure.startEarliest, tenure.inferredStartEarliest, date('0000-01-01')) <= coalesce(fact.endLatest, date('9999-12-31'))
    AND coalesce(tenure.endLatest, tenure.inferredEndLatest, date('9999-12-31')) >= coalesce(fact.startEarliest, date('0000-01-01'))
  WITH act, tenure,
    coalesce(tenure.startLatest <= fact.endEarliest AND tenure.endEarliest >= fact.startLatest, false)
      AND NOT coalesce(tenure.uncertain, false) AND NOT coalesce(fact.uncertain, false) AS definite
  MATCH (tenure)-[:OF]->(office)
  WHERE NOT EXISTS { (act)-[:AS {stated: true}]->()-[:OF]->(office) }
  WITH office, tenure, CASE WHEN definite THEN 'DEFINITELY' ELSE 'POSSIBLY' END AS certainty
  ORDER BY certainty, tenure.sortUp, tenure.id
  WITH office, head(collect({tenure: tenure, certainty: certainty})) AS surest
  RETURN collect(surest) AS right
}
CALL (act, right) {
  MATCH (act)-[old:AS]->(tenure)
  WHERE NOT old.stated AND none(one IN right WHERE one.tenure = tenure AND one.certainty = old.certainty)
  DELETE old
}
CALL (act, right) {
  UNWIND right AS one
  WITH act, one.tenure AS tenure, one.certainty AS certainty
  WHERE NOT EXISTS { (act)-[:AS {stated: false, certainty: certainty}]->(tenure) }
  CREATE (act)-[:AS {stated: false, certainty: certainty}]->(tenure)
}
