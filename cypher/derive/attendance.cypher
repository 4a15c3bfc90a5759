// ATTENDED: the persons, organizations and countries that were at an event: they took part themselves, or somebody did who
// counts for them. Who was only spoken to or about was not there. Encounters start from it: of two countries, one link
// each says what otherwise every member of two delegations says.
UNWIND $ids AS id
MATCH (event:Entity&Event {id: id})
CALL (event) {
  MATCH (event)<-[:AT]-(act)
  WHERE NOT act.role IN ['ADDRESSEE', 'SUBJECT']
  MATCH (act)-[link:TOOK_PART|FOR]-(actor)
  WITH actor, min(coalesce(link.certainty, 'DEFINITELY')) AS certainty
  RETURN collect({actor: actor, certainty: certainty}) AS right
}
CALL (event, right) {
  MATCH (event)<-[old:ATTENDED]-(actor)
  WHERE none(one IN right WHERE one.actor = actor AND one.certainty = old.certainty)
  DELETE old
}
CALL (event, right) {
  UNWIND right AS one
  WITH event, one.actor AS actor, one.certainty AS certainty
  WHERE NOT EXISTS { (event)<-[:ATTENDED {certainty: certainty}]-(actor) }
  CREATE (event)<-[:ATTENDED {certainty: certainty}]-(actor)
}
