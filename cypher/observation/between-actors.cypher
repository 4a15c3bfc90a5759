// The figures that say something of both of two actors, newest first.
// this     Bilateral
// given    a: Actor, b: Actor
// param    indicator: String?
// param    includePredecessors: Boolean?
// dated    node
// returns  node: Observation
// many, ordered by node.sortDown desc, node.id desc
MATCH (a)<-[:SUBJECT|COUNTERPART]-(node:Observation)-[:SUBJECT|COUNTERPART]->(b) // when not includePredecessors
MATCH (a)<-[:SUCCEEDED_BY*0..10]-()<-[:SUBJECT|COUNTERPART]-(node:Observation) // when includePredecessors
WHERE node.id IS NOT NULL
  AND EXISTS { (node)-[:SUBJECT|COUNTERPART]->()-[:SUCCEEDED_BY*0..10]->(b) } // when includePredecessors
  AND node.indicator = $indicator // when indicator
RETURN DISTINCT node
