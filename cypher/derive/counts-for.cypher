// FOR: the countries and organizations that somebody counts for at an event or under a document: as stated, else by the
// offices held at the time (IN and PART_OF; a seat does not count), else by citizenship. An organization counts for
// what it is part of.
UNWIND $ids AS id
MATCH (act:Entity {id: id})
WHERE act:Participation OR act:Signature
CALL (act) {
  WITH * WHERE NOT EXISTS { (act)-[:FOR {how: 'STATED'}]->() }
  CALL (act) {
    MATCH (act)-[held:AS]->()-[:OF]->()-[:IN]->(body)-[:PART_OF*0..10]->(whole)
    RETURN whole, 'OFFICE' AS how, min(held.certainty) AS certainty
    UNION
    WITH * WHERE NOT EXISTS { (act)-[:AS]->()-[:OF]->()-[:IN]->() }
    MATCH (act)<-[:TOOK_PART|GAVE]-()-[:CITIZEN_OF]->(whole)
    RETURN whole, 'CITIZENSHIP' AS how, 'DEFINITELY' AS certainty
    UNION
    MATCH (act)<-[:TOOK_PART]-(body)-[:PART_OF*1..10]->(whole)
    RETURN DISTINCT whole, 'OFFICE' AS how, 'DEFINITELY' AS certainty
  }
  RETURN collect({actor: whole, how: how, certainty: certainty}) AS right
}
CALL (act, right) {
  MATCH (act)-[old:FOR]->(actor)
  WHERE old.how <> 'STATED'
    AND none(one IN right WHERE one.actor = actor AND one.how = old.how AND one.certainty = old.certainty)
  DELETE old
}
CALL (act, right) {
  UNWIND right AS one
  WITH act, one.actor AS actor, one.how AS how, one.certainty AS certainty
  WHERE NOT EXISTS { (act)-[:FOR {how: how, certainty: certainty}]->(actor) }
  CREATE (act)-[:FOR {how: how, certainty: certainty}]->(actor)
}
