// The participations of an actor.
// this     Actor
// count    (this)-[:TOOK_PART]->()
// keyed    node.actor
// returns  node: Participation
// many, ordered by node.sortDown desc, node.id desc
MATCH (node:Participation)
WHERE node.actor = this.id AND node.sortDown IS NOT NULL AND node.id IS NOT NULL
RETURN node
