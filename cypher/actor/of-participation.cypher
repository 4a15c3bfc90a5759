// The actor of a participation.
// this     Participation
// returns  node: Actor
// one
MATCH (this)<-[:TOOK_PART]-(node:Actor)
RETURN node
