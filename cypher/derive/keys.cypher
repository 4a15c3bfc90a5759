// A participation, party or signature is ordered by the time of its event or document.
UNWIND $ids AS id
MATCH (act:Entity {id: id})-[:AT|UNDER|TO]->(fact)
SET act.sortUp = fact.sortUp, act.sortDown = fact.sortDown
