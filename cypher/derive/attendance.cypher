// How many took part in an event, and whether whoever did met there: it is of a meeting kind, with at most 20 of them or as a part
// of a larger one. ATTENDED: the persons, organizations and countries that were at an event that took place: they took part
// themselves, or somebody did who counts for them; possibly, where that they took part is INFERRED. Who was only spoken to or about was not there. The links know the acts that
// they rest on (two actors were there together unless by the same acts) and whether one of these was the actor's own, and carry the
// keys of the lists that are read from them in order, a page at a time.
UNWIND $ids AS id
MATCH (event:Entity&Event {id: id})
CALL (event) {
  // Counted also where nobody is left, so that an event whose last participation is taken back knows it.
  WITH event, COUNT { MATCH (event)<-[:AT]-(act) WHERE NOT act.role IN ['ADDRESSEE', 'SUBJECT'] } AS present
  WITH event, present, event.kind IN ['MEETING', 'VISIT', 'CALL', 'NEGOTIATION', 'SUMMIT', 'SIGNING', 'ROUNDTABLE', 'AUDIENCE']
    AND (present <= 20 OR EXISTS { (event)-[:PART_OF]->() }) AS meeting
  WHERE event.present IS NULL OR event.present <> present OR event.meeting <> meeting
  SET event.present = present, event.meeting = meeting
}
CALL (event) {
  MATCH (event)<-[:AT]-(act)
  WHERE event.status = 'HELD' AND NOT act.role IN ['ADDRESSEE', 'SUBJECT']
  WITH act, EXISTS { (act)-[:CITES {method: 'STATED'}]->() } AS stated
  MATCH (act)-[link:TOOK_PART|FOR]-(actor)
  WITH actor, act, min(CASE WHEN stated THEN coalesce(link.certainty, 'DEFINITELY') ELSE 'POSSIBLY' END) AS certainty,
    max(type(link)) = 'TOOK_PART' AS own ORDER BY act.id
  WITH actor, min(certainty) AS certainty, max(own) AS own, collect(act.id) AS acts
  RETURN collect({actor: actor, certainty: certainty, own: own, acts: acts}) AS right
}
CALL (event, right) {
  MATCH (event)<-[old:ATTENDED]-(actor)
  WHERE none(one IN right WHERE one.actor = actor AND one.certainty = old.certainty AND one.own = old.own AND one.acts = old.acts)
    OR coalesce(old.sortDown <> event.sortDown, true)
  DELETE old
}
CALL (event, right) {
  UNWIND right AS one
  WITH event, one.actor AS actor, one.certainty AS certainty, one.own AS own, one.acts AS acts
  WHERE NOT EXISTS { (event)<-[:ATTENDED]-(actor) }
  CREATE (event)<-[:ATTENDED {certainty: certainty, own: own, acts: acts, actor: actor.id, sortDown: event.sortDown, id: event.id}]-(actor)
}
