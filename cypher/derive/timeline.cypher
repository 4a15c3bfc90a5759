// DATED, UNDATED: the actors that a fact is about, so that all of an actor's facts can be read in order, a page at a time. An
// event is about whoever took part, was spoken to or stood behind them; a tenure about its person and whatever its office belongs
// or is accredited to; a document about its parties, its signatories and whom they signed for; what a party did after signing
// is an entry of its own, which is read from the party. An entry stands where it began at the latest: a year comes after the
// days of it that are known, and never pretends to be its first.
UNWIND $ids AS id
MATCH (fact:Entity {id: id})
WHERE fact:Event OR fact:Tenure OR fact:Document OR fact:Party OR fact:Observation OR fact:Project
CALL (fact) {
  CALL (fact) {
    WITH * WHERE fact:Event
    MATCH (fact)<-[:AT]-()-[:TOOK_PART|FOR]-(actor)
    RETURN actor
    UNION
    WITH * WHERE fact:Tenure
    MATCH (fact)<-[:HELD]-(actor)
    RETURN actor
    UNION
    WITH * WHERE fact:Tenure
    MATCH (fact)-[:OF]->()-[:IN]->()-[:PART_OF*0..10]->(actor)
    RETURN actor
    UNION
    WITH * WHERE fact:Tenure
    MATCH (fact)-[:OF]->()-[:ACCREDITED_TO]->(actor)
    RETURN actor
    UNION
    WITH * WHERE fact:Document
    MATCH (fact)<-[:TO|UNDER]-()-[:IS_PARTY|GAVE|FOR]-(actor)
    RETURN actor
    UNION
    WITH * WHERE fact:Observation
    MATCH (fact)-[:SUBJECT|COUNTERPART]->(actor:Actor)
    RETURN actor
    UNION
    WITH * WHERE fact:Project
    MATCH (fact)<-[:INVOLVED_IN]-(actor)
    RETURN actor
  }
  RETURN collect({actor: actor, id: fact.id, at: coalesce(fact.startLatest, fact.endLatest, fact.endEarliest, fact.startEarliest)}) AS whole
}
CALL (fact) {
  WITH * WHERE fact:Party
  MATCH (actor)-[:IS_PARTY]->(fact)-[:HAS]->(act:Action)
  WHERE act.kind <> 'SIGNATURE' AND act.sortUp < date('9999-12-31')
  RETURN collect(DISTINCT {actor: actor, id: fact.id + '/' + act.kind + '/' + toString(act.sortUp), action: act.kind, on: act.sortUp,
    at: coalesce(act.startLatest, act.endLatest, act.endEarliest, act.startEarliest)}) AS acts
}
WITH fact, whole + acts AS right
CALL (fact, right) {
  MATCH (fact)<-[old:DATED|UNDATED]-(actor)
  WHERE none(one IN right WHERE one.actor = actor AND one.id = old.id AND coalesce(one.at = old.at, one.at IS NULL AND old.at IS NULL))
  DELETE old
}
CALL (fact, right) {
  UNWIND right AS one
  WITH fact, one, one.actor AS actor
  WHERE one.at IS NOT NULL AND NOT EXISTS { (fact)<-[:DATED {id: one.id}]-(actor) }
  CREATE (fact)<-[:DATED {actor: actor.id, at: one.at, id: one.id, action: one.action, on: one.on}]-(actor)
}
CALL (fact, right) {
  UNWIND right AS one
  WITH fact, one, one.actor AS actor
  WHERE one.at IS NULL AND NOT EXISTS { (fact)<-[:UNDATED]-(actor) }
  CREATE (fact)<-[:UNDATED {id: one.id}]-(actor)
}
