// Figures about a country; with another node, those that say something of both, whichever of them is the subject.
// this     Country
// param    with: ID?
// param    indicator: String?
// dated    node
// returns  node: Observation
// many, ordered by node.sortDown desc, node.id desc
MATCH (this)<-[:SUBJECT]-(node:Observation) // when not with
MATCH (this)<-[:SUBJECT|COUNTERPART]-(node:Observation)-[:SUBJECT|COUNTERPART]->(other:Entity {id: $with}) // when with
WHERE node.id IS NOT NULL
  AND this <> other // when with
  AND node.indicator = $indicator // when indicator
RETURN DISTINCT node
