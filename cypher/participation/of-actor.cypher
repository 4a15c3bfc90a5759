// The participations of an actor.
// this     Actor
// count    (this)-[:TOOK_PART]->()
// returns  node: Participation
// many, ordered by node.sortDown desc, node.id desc
MATCH (this)-[:TOOK_PART]->(node:Participation)
RETURN node
