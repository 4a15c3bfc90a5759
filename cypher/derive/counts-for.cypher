// FOR: the countries and organizations that somebody counts for at an event or under a document: as stated, else by the
// offices held at the time (IN and PART_OF; a seat does not count), else by citizenship. An organization counts for
// what it is part of.
UNWIND $ids AS id
MATCH (act:Entity {id: id})
WHERE act:Participation OR act:Signature
CALL (act) { MATCH (act)-[old:FOR]->() WHERE old.how <> 'STATED' DELETE old }
WITH act
WHERE NOT EXISTS { (act)-[:FOR {how: 'STATED'}]->() }
CALL (act) {
  MATCH (act)-[held:AS]->(:Tenure)-[:OF]->(:Office)-[:IN]->(body)-[:PART_OF*0..10]->(whole)
  RETURN whole, 'OFFICE' AS how, min(held.certainty) AS certainty
  UNION
  WITH * WHERE NOT EXISTS { (act)-[:AS]->(:Tenure)-[:OF]->(:Office)-[:IN]->() }
  MATCH (act)<-[:TOOK_PART|GAVE]-(:Person)-[:CITIZEN_OF]->(whole)
  RETURN whole, 'CITIZENSHIP' AS how, 'DEFINITELY' AS certainty
  UNION
  MATCH (act)<-[:TOOK_PART]-(body:Organization)-[:PART_OF*1..10]->(whole)
  RETURN DISTINCT whole, 'OFFICE' AS how, 'DEFINITELY' AS certainty
}
CREATE (act)-[:FOR {how: how, certainty: certainty}]->(whole)
