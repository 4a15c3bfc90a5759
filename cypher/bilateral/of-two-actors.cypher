// Two actors, of whom everything between them is asked; and the events where both were, but not on one side, each but for those a
// part of which already counts.
// start    a: Actor by $a
// start    b: Actor by $b
// param    includePredecessors: Boolean?
// returns  a: Actor, b: Actor, side: Actor, actor: Actor, together: [Event!]
// maybe
WITH a, b WHERE a IS NOT NULL AND b IS NOT NULL
WITH a, b, null AS together // when not together
WITH a, b, COLLECT { // when together
    MATCH (a)-[our:ATTENDED]->(event:Event)<-[their:ATTENDED]-(b) // when together, not includePredecessors
    MATCH (a)<-[:SUCCEEDED_BY*0..10]-(:Actor)-[our:ATTENDED]->(event:Event)<-[their:ATTENDED]-(:Actor)-[:SUCCEEDED_BY*0..10]->(b) // when together, includePredecessors
    WHERE our.acts <> their.acts AND entente.how(event, our, their) <> 'ACCOMPANIED' // when together
      AND event.sortDown IS NOT NULL // dated event; when together
    WITH collect(DISTINCT event) AS every // when together
    UNWIND every AS event // when together
    WITH event, every // when together
    WHERE NOT EXISTS { MATCH (event)<-[:PART_OF*1..5]-(part:Event) WHERE part IN every } // when together
    RETURN event ORDER BY event.sortUp, event.id // when together
  } AS together // when together
RETURN a, b, a AS side, b AS actor, together
