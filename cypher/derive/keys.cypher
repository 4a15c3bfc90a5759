// A participation, party or signature is ordered by the time of its event or document; a participation knows its actor's id,
// so that a page of an actor's is read from an index.
UNWIND $ids AS id
MATCH (act:Entity {id: id})-[:AT|UNDER|TO]->(fact)
OPTIONAL MATCH (act)<-[:TOOK_PART]-(actor)
WITH act, fact, actor
WHERE act.sortUp IS NULL OR act.sortUp <> fact.sortUp OR act.sortDown <> fact.sortDown
  OR coalesce(act.actor, '') <> coalesce(actor.id, '')
SET act.sortUp = fact.sortUp, act.sortDown = fact.sortDown, act.actor = actor.id
