// ATTENDED: the persons, organizations and countries that were at an event: they took part themselves, or somebody did who
// counts for them. Who was only spoken to or about was not there. Encounters start from it: of two countries, one link
// each says what otherwise every member of two delegations says.
UNWIND $ids AS id
MATCH (event:Entity&Event {id: id})
CALL (event) { MATCH (event)<-[old:ATTENDED]-() DELETE old }
CALL (event) {
  MATCH (event)<-[:AT]-(act:Participation)
  WHERE NOT act.role IN ['ADDRESSEE', 'SUBJECT']
  MATCH (act)-[link:TOOK_PART|FOR]-(actor:Actor)
  WITH actor, min(coalesce(link.certainty, 'DEFINITELY')) AS certainty
  RETURN actor, certainty
}
CREATE (actor)-[:ATTENDED {certainty: certainty}]->(event)
