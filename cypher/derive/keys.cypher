// A participation, party or signature is ordered and filtered by the time of its event or document; a participation knows its
// actor's id, so that a page of an actor's is read from an index.
UNWIND $ids AS id
MATCH (act:Entity {id: id})-[:AT|UNDER|TO]->(fact)
OPTIONAL MATCH (act)<-[:TOOK_PART]-(actor)
WITH act, fact, actor,
  [key IN ['sortUp', 'sortDown', 'startEarliest', 'startLatest', 'endEarliest', 'endLatest', 'uncertain'] WHERE coalesce(toString(act[key]), '') <> coalesce(toString(fact[key]), '')] AS others
WHERE others <> [] OR coalesce(act.actor, '') <> coalesce(actor.id, '')
SET act.sortUp = fact.sortUp, act.sortDown = fact.sortDown, act.actor = actor.id, act.uncertain = fact.uncertain,
  act.startEarliest = fact.startEarliest, act.startLatest = fact.startLatest, act.endEarliest = fact.endEarliest, act.endLatest = fact.endLatest
