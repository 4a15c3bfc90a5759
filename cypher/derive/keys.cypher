// A participation, party or signature is ordered by the time of its event or document.
UNWIND $ids AS id
MATCH (act:Entity {id: id})-[:AT|UNDER|TO]->(fact)
WHERE act.sortUp IS NULL OR act.sortUp <> fact.sortUp OR act.sortDown <> fact.sortDown
SET act.sortUp = fact.sortUp, act.sortDown = fact.sortDown
